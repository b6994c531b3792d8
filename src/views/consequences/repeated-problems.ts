import { repeatedProblems, type FoundProblem, type RepeatedProblem } from '../../rules/ledger/repeated-problems.ts';
import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { problemKindTitle } from '../../schemas/evaluation.ts';
import { objectAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';

/** Kinds of problems that evaluations by others found in one object in two years, with both places. */
export function repeatedProblemsTable(index: ArchiveIndex): Table | undefined {
  const rows = [...repeatedProblems(index.archive)]
    .toSorted((a, b) => b.later.dossier.fiscalYear - a.later.dossier.fiscalYear)
    .map((repeated) => repeatedRow(index, repeated));
  if (rows.length === 0) return undefined;
  return {
    id: 'repeated-rows',
    caption: '以后年度又提出的同类问题',
    isTitled: true,
    rowTitle: '项目或政策',
    columns: [
      { key: 'region', title: '地区' },
      { key: 'kind', title: '问题类型' },
      { key: 'earlier', title: '先前的问题' },
      { key: 'state', title: '先前的整改' },
      { key: 'later', title: '又提出的问题' },
    ],
    rows,
    footnote: '只比部门评价、财政评价和抽评提出的问题。问题类型分得粗，同一类里可能是两件不同的事，请对照原文。',
  };
}

function repeatedRow({ archive }: ArchiveIndex, { kind, earlier, later, wasDone }: RepeatedProblem): Row {
  const { dossier } = later;
  const key = `${dossier.regionCode}/${dossier.object}`;
  return {
    header: dossier.printedName ?? archive.objects.get(key)?.name ?? dossier.object,
    href: objectAddress(key),
    cells: [
      { text: fullRegionName(archive, dossier.regionCode), kind: 'text' },
      { text: problemKindTitle[kind], kind: 'text' },
      problemCell(key, earlier),
      wasDone ? { text: '记作已完成', kind: 'text' } : { text: '', kind: 'absent', title: '没有已完成的记录' },
      problemCell(key, later),
    ],
  };
}

function problemCell(key: string, { dossier, evaluation, problem }: FoundProblem): Cell {
  const text = `${dossier.fiscalYear} 年${evaluationKindTitle[evaluation.kind]}：${problem.text}`;
  return { text, kind: 'text', href: `${objectAddress(key)}#y${dossier.fiscalYear}-evaluation` };
}
