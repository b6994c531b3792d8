import type { Rule } from '../../rules/rule.ts';
import { signalSubjectTitle } from '../../rules/signal-subject.ts';
import { regionOfKey } from '../../rules/walk-records.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { FindingSum } from '../archive/finding-sums.ts';
import type { Scope } from '../archive/record-scopes.ts';
import { isCommon, originOfKey } from '../archive/signal-shares.ts';
import { FINDINGS_TITLE } from '../parts/note-summary.ts';
import { noteKindTitle } from '../parts/notes.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Row, Table } from '../shapes/table.ts';
import { placesInScope } from './rule-page.ts';

const INTRO =
  '按规则核对这一年的记录得到的，只数本站收录的。提示和信号是请读者留意的地方，不是结论；没有提示不等于没有问题，各部门、各地收录多少不同，不宜互相比较。';

/** What the rules found in a region's or a department's year, rule by rule, common signals included. */
export function findingSection(index: ArchiveIndex, scope: Scope): PageSection[] {
  const sum = index.findingSums.byScope.get(scope);
  if (!sum) return [];
  const table = findingTable(index, scope, sum);
  return section(
    'findings',
    FINDINGS_TITLE,
    [
      table.rows.length > 0
        ? { kind: 'table', table }
        : { kind: 'paragraph', text: '这一年收录的记录，按规则核对，没有提示，也没有信号。' },
    ],
    INTRO,
  );
}

function findingTable(index: ArchiveIndex, scope: Scope, sum: FindingSum): Table {
  const rules = [...index.rules.values()].filter(({ id, severity }) => severity !== 'error' && sum.found.has(id));
  const ordered = [
    ...rules.filter(({ severity }) => severity === 'warning'),
    ...rules.filter(({ severity }) => severity === 'info'),
  ];
  return {
    id: 'findings-table',
    caption: '各条规则各有几处',
    isTitled: true,
    rowTitle: '规则要求的（点开看哪里不合）',
    columns: [
      { key: 'found', title: '有几处' },
      { key: 'where', title: '是提示还是信号，写在哪里' },
    ],
    rows: ordered.map((rule) => ruleRow(index, scope, sum, rule)),
    footnote: '次序是规则的次序，不是轻重。“查看了”后面是这一年同类的总数。',
  };
}

function ruleRow(
  index: ArchiveIndex,
  scope: Scope,
  sum: FindingSum,
  { id, title, severity, subject }: Pick<Rule, 'id' | 'title' | 'severity' | 'subject'>,
): Row {
  const count = sum.found.get(id) ?? 0;
  const share = index.signalShares[originOfKey(regionOfKey(scope))].get(id);
  return {
    id: `rule-${id}`,
    header: title,
    href: placesInScope(index, id, scope),
    cells: [
      {
        text: subject ? `${count} 处，查看了 ${sum.subjects[subject]} ${signalSubjectTitle[subject]}` : `${count} 处`,
        kind: 'text',
      },
      {
        text: `${noteKindTitle[severity === 'info' ? 'info' : 'warning']}，${share && isCommon(share) ? '常见信号，只在汇总里说，不在各条旁标注' : '注在各数旁'}`,
        kind: 'text',
      },
    ],
  };
}
