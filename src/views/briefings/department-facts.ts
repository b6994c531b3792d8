import { evaluationKind, evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { formatMoney } from '../../model/money.ts';
import { lastYear, type AskedObject } from '../../questions/asked-object.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { satisfactionRows } from '../objects/stages/satisfaction-stage.ts';
import { attainmentOf } from '../parts/indicator-table.ts';
import { departmentYearPage } from '../regions/department-year-page.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';
import { pagePart } from '../shapes/split-page.ts';

type Dossier = RecordOf<'dossiers'>;

/** Decisions that are told one by one. */
const MOST_DECISIONS = 3;

/** What a department's targets, last results and what followed come to, each counted with its link; kinds are never mixed. */
export function departmentFacts(
  index: ArchiveIndex,
  department: string,
  year: number,
  asked: readonly AskedObject[],
): Fact[] {
  const before = asked.flatMap((one) => lastYear(one) ?? []);
  const address = (of: number, section: string) => sectionAddress(index, `${department}/${of}`, section);
  const fact = (label: string, value: string | undefined, href: string | undefined): Fact | undefined =>
    value === undefined ? undefined : { label, value, href, wide: true };
  return knownFacts([
    fact('绩效目标', targetsText(asked), address(year, 'targets')),
    fact(`${year - 1} 年目标变更`, movedText(before), address(year - 1, 'changes')),
    fact(`${year - 1} 年评价`, gradesText(before), address(year - 1, 'objects')),
    fact(`${year - 1} 年满意度`, satisfactionText(before), address(year - 1, 'satisfaction')),
    fact('整改', rectifiedText(before), address(year - 1, 'consequences')),
    fact('结果应用', decisionsText(before), address(year - 1, 'consequences')),
  ]);
}

/** The section of a department's year, or the page itself where it has none of that name. */
function sectionAddress(index: ArchiveIndex, key: string, section: string): string | undefined {
  if (!index.departmentYears.has(key)) return undefined;
  const { address, sections } = pagePart(departmentYearPage(index, key));
  return sections.some(({ id }) => id === section) ? `${address}#${section}` : address;
}

function targetsText(asked: readonly AskedObject[]): string | undefined {
  const withTargets = asked.filter(({ dossier: { targets = [] } }) => targets.length > 0).length;
  const sent = asked.filter(({ dossier: { review } }) => review?.sentToCongress).length;
  const grades = countsText(asked.flatMap(({ dossier: { review } }) => review?.grade ?? []));
  const parts = [
    `收录到绩效目标的 ${withTargets} 个`,
    sent > 0 && `记录注明随草案报送人大的 ${sent} 个`,
    grades && `审核等次：${grades}`,
  ];
  return asked.length === 0 ? undefined : parts.filter(Boolean).join('；');
}

function movedText(before: readonly Dossier[]): string | undefined {
  const moved = before.filter(({ targets = [] }) => targets.some(({ version }) => version === 'adjusted'));
  return moved.length === 0 ? undefined : `年中调整目标的 ${moved.length} 个`;
}

/** 单位自评 优 6、良 1；财政评价 良 1. */
function gradesText(before: readonly Dossier[]): string | undefined {
  const all = before.flatMap(({ evaluations = [] }) => evaluations);
  const texts = evaluationKind.options.flatMap((kind) => {
    const counts = countsText(all.flatMap((one) => (one.kind === kind && one.grade ? [one.grade] : [])));
    return counts ? [`${evaluationKindTitle[kind]}：${counts}`] : [];
  });
  return texts.length > 0 ? texts.join('；') : undefined;
}

function satisfactionText(before: readonly Dossier[]): string | undefined {
  const rows = before.flatMap(satisfactionRows).filter(({ kind }) => kind === 'self');
  if (rows.length === 0) return undefined;
  const judged = rows.map(({ row }) => attainmentOf(row));
  const of = (result: string) => judged.filter((one) => one === result).length;
  const parts = [
    `单位自评所填 ${rows.length} 项，达到目标 ${of('met')} 项`,
    of('missed') > 0 && `未达到 ${of('missed')} 项`,
    of('unknown') > 0 && `不能判断 ${of('unknown')} 项`,
  ];
  return `${parts.filter(Boolean).join('，')}（推算）`;
}

function rectifiedText(before: readonly Dossier[]): string | undefined {
  const all = before.flatMap(({ rectifications = [] }) => rectifications);
  if (all.length === 0) return undefined;
  const done = all.filter(({ state }) => state === 'done').length;
  const open = all.length - done;
  return `上年的问题 ${all.length} 项，有完成记录的 ${done} 项${open > 0 ? `，没有完成记录的 ${open} 项` : ''}`;
}

function decisionsText(before: readonly Dossier[]): string | undefined {
  const all = before.flatMap(({ consequences = [] }) => consequences);
  if (all.length === 0) return undefined;
  const counts = countsText(all.map(({ kind }) => consequenceKindTitle[kind]));
  const amounts = all.flatMap(({ kind, amount }) =>
    amount ? [`${consequenceKindTitle[kind]} ${formatMoney(amount)}`] : [],
  );
  const more = amounts.length > MOST_DECISIONS ? '等' : '';
  return amounts.length === 0 ? counts : `${counts}；其中${amounts.slice(0, MOST_DECISIONS).join('，')}${more}`;
}

/** 优 6、良 1, in the order in which they are met. */
function countsText(words: readonly string[]): string | undefined {
  const counts = Map.groupBy(words, (word) => word.trim());
  return counts.size === 0 ? undefined : [...counts].map(([word, all]) => `${word} ${all.length}`).join('、');
}
