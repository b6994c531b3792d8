import { expect, test } from 'vitest';
import type { SectionedPage } from '../../../../src/views/shapes/sectioned-page.ts';
import { placesInScope, rulePage, rulePageKeys } from '../../../../src/views/quality/rule-page.ts';
import { findingOn, qualityIndex, SIGNAL, WARNING } from './quality-content.ts';

const CANTEEN = '370112/2022/canteen';
const SCOPE = '370112/219/2022';

function linksOf(page: SectionedPage) {
  return page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'links' || block.kind === 'index' ? block.entries : [])),
  );
}

test('leads from a rule to the note at each of its places', () => {
  const index = qualityIndex([findingOn(WARNING.id, CANTEEN, 1), findingOn(SIGNAL.id, CANTEEN, 0)]);
  const page = rulePage(index, SIGNAL.id);
  expect(page.sections.map(({ id, title }) => [id, title]).slice(1)).toEqual([
    ['r-370112', '山东省历城区'],
    ['p-370112-219-2022', '区教育局 2022 年'],
  ]);
  expect(linksOf(page)).toEqual([
    { title: 'canteen，2022 年绩效目标与审核', href: '/objects/370112/canteen/#y2022-note-2', summary: '第 1 行' },
  ]);
});

test('a common signal leads to the stage, where it has no note', () => {
  const findings = Array.from({ length: 20 }, (_, row) => findingOn(SIGNAL.id, CANTEEN, row));
  const [first] = linksOf(rulePage(qualityIndex(findings, 30), SIGNAL.id));
  expect(first?.href).toBe('/objects/370112/canteen/#y2022-target');
});

test('a rule that never spoke has a page that says what it is', () => {
  const page = rulePage(qualityIndex([]), WARNING.id);
  expect(page.sections.map(({ id }) => id)).toEqual(['rule']);
});

test('too many places for one page are split by department and year', () => {
  const findings = Array.from({ length: 301 }, (_, row) => findingOn(WARNING.id, CANTEEN, row));
  const index = qualityIndex(findings, 301);
  expect(rulePageKeys(index)).toEqual([WARNING.id, `${WARNING.id}/${SCOPE}`, SIGNAL.id]);
  expect(placesInScope(index, WARNING.id, SCOPE)).toBe(`/methods/rules/${WARNING.id}/${SCOPE}/`);
  expect(linksOf(rulePage(index, WARNING.id))).toEqual([
    { title: '区教育局 2022 年', href: `/methods/rules/${WARNING.id}/${SCOPE}/`, meta: ['301 处'] },
  ]);
  const part = rulePage(index, `${WARNING.id}/${SCOPE}`);
  expect(part.sections[0]?.blocks[0]).toEqual({
    kind: 'links',
    entries: [
      {
        title: 'canteen，2022 年绩效目标与审核',
        href: '/objects/370112/canteen/#y2022-note-1',
        meta: ['301 处'],
      },
    ],
  });
});
