import { rules } from '../../rules/index.ts';
import { regionOfKey } from '../../rules/walk-records.ts';
import {
  departmentYearAddress,
  methodsAddress,
  regionYearAddress,
  rulePlacesAddress,
  rulesAddress,
} from '../address.ts';
import type { ArchiveIndex, FindingOfRule } from '../archive/archive-index.ts';
import type { Scope } from '../archive/record-scopes.ts';
import { isDemoRegion, regionTitle } from '../parts/region-group.ts';
import { knownFacts, type Block } from '../shapes/block.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { section, subsection, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import { severityMeaning, severityTitle, spokenText } from '../site/methods-page.ts';
import { findingPlace } from './finding-place.ts';

/** A page with more findings than this lists records without messages, and a rule's page leads to pages of its parts. */
const LONGEST_PLACES = 300;

type Parts = ReadonlyMap<Scope, readonly FindingOfRule[]>;

/** The places where a rule spoke, in the order of the regions, years and departments: never of their number. */
function partsOf(index: ArchiveIndex, id: string): [Scope, readonly FindingOfRule[]][] {
  const parts: Parts = index.findingSums.byRule.get(id) ?? new Map();
  return [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function isSplit(parts: readonly (readonly [Scope, readonly FindingOfRule[]])[]): boolean {
  return parts.reduce((sum, [, findings]) => sum + findings.length, 0) > LONGEST_PLACES;
}

/** The address at which the findings of a rule in one scope are listed. */
export function placesInScope(index: ArchiveIndex, id: string, scope: Scope): string {
  const parts = partsOf(index, id);
  if (!parts.some(([part]) => part === scope)) return `${rulePlacesAddress(id)}#r-${regionOfKey(scope)}`;
  return isSplit(parts) ? rulePlacesAddress(id, scope) : `${rulePlacesAddress(id)}#${anchorOf(scope)}`;
}

/** Rules that may speak on what is published, and the parts of those with too many places for one page. */
export function rulePageKeys(index: ArchiveIndex): string[] {
  return [...index.rules.values()]
    .filter(({ severity }) => severity !== 'error')
    .flatMap(({ id }) => {
      const parts = partsOf(index, id);
      return isSplit(parts) ? [id, ...parts.map(([scope]) => `${id}/${scope}`)] : [id];
    });
}

/** The page of a rule with the places where it spoke, `grade-in-band`, or of a part, `grade-in-band/370112/219/2020`. */
export function rulePage(index: ArchiveIndex, key: string): SectionedPage {
  const [id = '', ...rest] = key.split('/');
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  const scope = rest.join('/');
  const parts = partsOf(index, id);
  const title = `${rule.title}（${id}）`;
  const crumbs = [
    { label: '首页', href: '/' },
    { label: '说明与方法', href: methodsAddress },
    { label: '校验规则', href: rulesAddress },
  ];
  if (scope !== '') {
    const findings = index.findingSums.byRule.get(id)?.get(scope) ?? [];
    const name = scopeTitle(index, scope);
    return {
      address: rulePlacesAddress(id, scope),
      title: `${title}：${name}`,
      heading: name,
      kicker: rule.title,
      lead: NEUTRAL,
      description: `规则“${rule.title}”在${name}的记录里有 ${findings.length} 处，逐条列出，各链到原处。`,
      crumbs: [...crumbs, { label: rule.title, href: rulePlacesAddress(id) }, { label: name }],
      demo: isDemoScope(index, scope),
      sections: [
        ...section('places', `${findings.length} 处`, [{ kind: 'links', entries: entriesOf(index, findings) }]),
        ...section('onward', '相关内容', [{ kind: 'index', entries: onward(index, scope) }]),
      ],
    };
  }
  return {
    address: rulePlacesAddress(id),
    title,
    heading: rule.title,
    kicker: `校验规则 · ${severityTitle[rule.severity]}`,
    lead: NEUTRAL,
    description: `规则“${rule.title}”的依据和可能的误报，以及它在本站记录里说了话的每一处。`,
    crumbs: [...crumbs, { label: rule.title }],
    demo: false,
    sections: [
      ...section('rule', '这条规则', [
        {
          kind: 'facts',
          facts: knownFacts([
            { label: '级别', value: `${severityTitle[rule.severity]}：${severityMeaning[rule.severity]}`, wide: true },
            { label: '依据', value: rule.source, wide: true },
            { label: '可能的误报', value: rule.falsePositives, wide: true },
            { label: '有多少', value: spokenText(index, rule), wide: true },
            { label: '编号', value: id, wide: true },
          ]),
        },
      ]),
      ...regionSections(index, id, parts),
    ],
  };
}

const NEUTRAL = '这里列的是请读者留意的地方，不是结论；按地区、年度和部门编码排列，不作比较，也不排名。';

function regionSections(
  index: ArchiveIndex,
  id: string,
  parts: readonly [Scope, readonly FindingOfRule[]][],
): PageSection[] {
  const regions = Map.groupBy(parts, ([scope]) => regionOfKey(scope));
  const split = isSplit(parts);
  return [...regions].flatMap(([code, members]): PageSection[] => {
    const title = index.archive.regions.has(code as never) ? regionTitle(index, code) : '全站';
    const total = members.reduce((sum, [, findings]) => sum + findings.length, 0);
    const intro = `${total} 处`;
    if (split) {
      const entries = members.map(([scope, findings]) => ({
        title: scopeTitle(index, scope),
        href: rulePlacesAddress(id, scope),
        meta: [`${findings.length} 处`],
      }));
      return section(`r-${code}`, title, [{ kind: 'index', entries }], intro);
    }
    return [
      { id: `r-${code}`, title, intro, blocks: [] },
      ...members.flatMap(([scope, findings]) =>
        subsection(anchorOf(scope), scopeTitle(index, scope), [
          { kind: 'links', entries: entriesOf(index, findings) } satisfies Block,
        ]),
      ),
    ];
  });
}

/** Each finding with its sentence; where they are many, each record once, with how often. */
function entriesOf(index: ArchiveIndex, findings: readonly FindingOfRule[]): LinkEntry[] {
  if (findings.length <= LONGEST_PLACES) {
    return findings.map((finding) => ({ ...findingPlace(index, finding), summary: finding.message }));
  }
  const byRecord = Map.groupBy(findings, ({ collection, key }) => `${collection}/${key}`);
  return [...byRecord.values()].flatMap(([first, ...others]) =>
    first ? [{ ...findingPlace(index, first), meta: others.length > 0 ? [`${others.length + 1} 处`] : [] }] : [],
  );
}

function onward(index: ArchiveIndex, scope: Scope): LinkEntry[] {
  const [region = '', , third] = scope.split('/');
  const year = index.regionYears.get(third === undefined ? scope : `${region}/${third}`);
  return [
    ...(index.departmentYears.has(scope)
      ? [{ title: scopeTitle(index, scope), href: departmentYearAddress(scope) }]
      : []),
    ...(year
      ? [
          {
            title: `${regionTitle(index, region)} ${year.year} 年`,
            href: regionYearAddress(year.regionCode, year.year),
          },
        ]
      : []),
  ];
}

const anchorOf = (scope: Scope) => `p-${scope.replaceAll('/', '-')}`;

/** 民政局 2020 年, 历城区本级 2020 年. */
function scopeTitle(index: ArchiveIndex, scope: Scope): string {
  const [region = '', second, third] = scope.split('/');
  const name = index.archive.regions.has(region as never) ? regionTitle(index, region) : '全站';
  if (second === undefined) return `${name}（未分年度）`;
  if (third === undefined) return `${name} ${second} 年（未分部门）`;
  const agency = index.archive.agencies.get(`${region}/${second}`)?.name ?? second;
  return `${agency}${isDemoScope(index, scope) && !agency.includes('示例') ? '（示例数据）' : ''} ${third} 年`;
}

function isDemoScope(index: ArchiveIndex, scope: Scope): boolean {
  const region = regionOfKey(scope);
  return index.archive.regions.has(region as never) && isDemoRegion(index, region);
}
