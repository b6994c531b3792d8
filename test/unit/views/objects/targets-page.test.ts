import { describe, expect, test } from 'vitest';
import { contradictionsOf } from '../../../../src/rules/reviews/funded.ts';
import { objectPage } from '../../../../src/views/objects/object-page.ts';
import { targetsPage } from '../../../../src/views/objects/targets-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const stage = { release: 'public', citation };
const funded = { ...stage, approved: { text: '600', unit: '万元' } };
const reviewed = { ...stage, grade: '中', steps: [{ step: '一上', office: '区民政局', opinionCount: 3 }] };
const rules = { reviewGrades: [{ labels: ['优', '良', '中'], passing: ['优', '良'], citation }] };

function indexWith(dossier: Record<string, unknown>, regionRules?: Record<string, unknown>) {
  return indexOf({
    agencies: [{ regionCode: '370112', code: '219', name: '区民政局' }],
    objects: [{ regionCode: '370112', id: 'care', name: '日间照料补助', kind: 'project', agencyCode: '219' }],
    dossiers: [{ regionCode: '370112', object: 'care', fiscalYear: 2021, ...dossier }],
    ...(regionRules ? { regions: [{ code: '370112', name: '历城区', level: 'county', rules: regionRules }] } : {}),
  });
}

function textsOf(dossier: Record<string, unknown>, regionRules?: Record<string, unknown>) {
  const { archive } = indexWith(dossier, regionRules);
  return [...archive.dossiers.values()].flatMap((record) => contradictionsOf(archive, record)).map(({ text }) => text);
}

describe(contradictionsOf, () => {
  test('names what the record says against an object that got money', () => {
    const preEvaluation = { ...stage, evaluator: '区财政局', conclusion: '不予支持' };
    expect(textsOf({ budget: { ...funded, inReserve: false }, preEvaluation })).toEqual([
      '事前评估结论为“不予支持”',
      '记录注明没有进入项目库',
    ]);
  });

  test('judges a review grade by the rule of the jurisdiction only', () => {
    expect(textsOf({ budget: funded, review: reviewed })).toEqual([]);
    expect(textsOf({ budget: funded, review: reviewed }, rules)).toHaveLength(1);
  });

  test('says nothing of a stage that this site has not collected, nor of an object without money', () => {
    expect(textsOf({ budget: funded })).toEqual([]);
    expect(textsOf({ budget: { ...stage, inReserve: false, approved: { text: '0', unit: '万元' } } })).toEqual([]);
  });
});

describe(targetsPage, () => {
  const index = indexWith(
    { budget: funded, review: reviewed, targets: [{ ...stage, version: 'approved', goal: '建成', rows: [] }] },
    rules,
  );

  test('lists contradictions apart, in words that accuse nobody', () => {
    const section = targetsPage(index).sections.find(({ id }) => id === 'contradictions');
    expect(section?.intro).toContain('不表示安排不当');
    expect(JSON.stringify(section)).toContain('当地规则是优、良可进入预算程序');
  });

  test('says that a target without indicators has words only', () => {
    expect(JSON.stringify(targetsPage(index).sections.find(({ id }) => id === 'list'))).toContain('只有文字');
  });

  test('leads to the trail of the review on the page of the object', () => {
    expect(JSON.stringify(objectPage(index, '370112/care'))).toContain('"caption":"审核轨迹"');
  });
});
