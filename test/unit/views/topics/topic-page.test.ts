import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/model/codes.ts';
import { accountPage } from '../../../../src/views/accounts/account-page.ts';
import { topicPage, topicRegionPage, topicRegions } from '../../../../src/views/topics/topic-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const agencies = [{ regionCode: '370112', code: '219', name: '区民政局' }];
const object = (id: string, name: string, more = {}) => ({
  ...{ regionCode: '370112', id, name, kind: 'project', agencyCode: '219' },
  ...more,
});
const line = (code: string, label: string, amount: string) => ({ code, label, cells: [amount] });
const budget = {
  ...{ regionCode: '370112', fiscalYear: 2021, scope: 'government', title: '预算', release: 'public', citation },
  tables: [
    {
      ...{ no: '05', form: 'general-expenditure', name: '支出预算表', unit: '万元' },
      parts: [
        {
          columns: [{ key: 'total', title: '合计' }],
          rows: [
            line('208', '社会保障和就业支出', '900'),
            line('20810', '社会福利', '120.50'),
            line('2081006', '养老服务', '100'),
            line('2080501', '行政单位离退休', '7'),
          ],
        },
      ],
    },
  ],
};
const index = indexOf({
  agencies,
  regions: [{ code: '370112003', name: '洪家楼街道', level: 'town', parent: '370112' }],
  topics: [
    {
      id: 'yanglao',
      name: '养老',
      summary: '养老服务。',
      functionCodes: ['20810'],
      keywords: ['养老', '日间照料'],
      order: 1,
    },
  ],
  objects: [
    object('a', '日间照料补助'),
    object('b', '福利院运行', { functionCode: '2081006' }),
    object('c', '养老产业招商', { topics: ['jingji'] }),
    object('d', '街道养老食堂', { regionCode: '370112003' }),
  ],
  budgets: [budget],
});

describe('a topic', () => {
  test('takes objects by explicit topic first, then by function code or a word in the name', () => {
    expect(index.topicMembers.get('yanglao')?.objects).toEqual(['370112/a', '370112/b', '370112003/d']);
  });

  test('shows a line of its codes once, as printed, and leaves what is below it to that line', () => {
    const text = JSON.stringify(topicPage(index, 'yanglao').sections.find(({ id }) => id === 'lines'));
    expect(text).toContain('"text":"120.50 万元"');
    expect(text).not.toContain('养老服务');
    expect(text).not.toContain('社会保障和就业支出');
  });

  test('links a line to an anchor that its account has', () => {
    const text = JSON.stringify(topicPage(index, 'yanglao'));
    const anchor = /\/budgets\/370112\/2021\/government\/#([\w-]+)/.exec(text)?.[1];
    const ids = accountPage(index, 'budgets', '370112/2021/government').tables.flatMap(({ sides }) =>
      sides.flatMap(({ rows }) => rows.map(({ id }) => id)),
    );
    expect(ids).toContain(anchor);
  });

  test('has a page for a county with its 街道 and for the regions above', () => {
    expect(topicRegions(index, 'yanglao')).toEqual(['370000', '370112', '370112003']);
    const county = JSON.stringify(topicRegionPage(index, 'yanglao', '370112' as RegionCode));
    expect(county).toContain('街道养老食堂');
    const town = JSON.stringify(topicRegionPage(index, 'yanglao', '370112003' as RegionCode));
    expect(town).not.toContain('日间照料补助');
  });
});
