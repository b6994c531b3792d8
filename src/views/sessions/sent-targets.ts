import { formatMoney } from '../../model/money.ts';
import { rulesInForce } from '../../rules/rules-in-force.ts';
import { labelAmong } from '../../rules/reviews/funded.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { objectAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { LONGEST_TABLE } from '../parts/longest-list.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import { byDepartment } from './by-department.ts';
import { newestTargetRows } from './target-beside-result.ts';

type Session = RecordOf<'sessions'>;

/** 随草案报送的绩效目标: the objects that the session's record names, and those whose review says so, with their grades. */
export function sentTargetsSections(index: ArchiveIndex, session: Session): PageSection[] {
  const sent = sentDossiers(index, session);
  if (sent.length === 0) return [];
  return section(
    'objects',
    `随草案报送目标的对象 ${sent.length} 个`,
    [
      { kind: 'paragraph', text: gradeCounts(index, session, sent) },
      sent.length <= LONGEST_TABLE
        ? { kind: 'table', table: sentTable(session, sent) }
        : { kind: 'index', entries: byDepartment(index, session, sent, (count) => `报送目标 ${count} 个`) },
    ],
    '这些项目的绩效目标和审核结论与预算草案一起提交会议。',
  );
}

function sentTable({ budgetYear }: Session, sent: readonly Sent[]): Table {
  return {
    id: 'sent-rows',
    caption: '随草案报送的绩效目标',
    isTitled: true,
    isStacked: true,
    rowTitle: '项目或政策',
    columns: [
      { key: 'agency', title: '单位' },
      { key: 'ask', title: '申报', numeric: true },
      { key: 'indicators', title: '指标', numeric: true },
      { key: 'grade', title: '目标审核等次' },
      { key: 'last', title: '审核的最后一步' },
    ],
    rows: sent.map(({ key, name, agency, dossier }): Row => ({
      header: name,
      href: `${objectAddress(key)}${dossier ? `#y${budgetYear}-target` : ''}`,
      cells: [
        text(agency),
        text(dossier?.budget?.asked && formatMoney(dossier.budget.asked), 'number'),
        text(dossier?.targets && `${newestTargetRows(dossier).length} 项`, 'number'),
        text(dossier?.review?.grade),
        text(lastStep(dossier)),
      ],
    })),
    footnote: '照会议材料目录和目标审核记录所列；申报数照原件所印，不相加。“未收录”是本站没有收录到。',
  };
}

type Sent = {
  object: string;
  key: string;
  name: string;
  agency: string | undefined;
  dossier: Keyed<'dossiers'>['record'] | undefined;
};

function sentDossiers(index: ArchiveIndex, session: Session): Sent[] {
  const { regionCode, budgetYear } = session;
  const reviewed = (index.dossiers.get(regionCode) ?? [])
    .filter(({ record }) => record.fiscalYear === budgetYear && record.review?.sentToCongress)
    .map(({ record }) => record.object);
  return [...new Set([...(session.objects ?? []), ...reviewed])].flatMap((id) => {
    const key = `${regionCode}/${id}`;
    const object = index.archive.objects.get(key);
    if (!object) return [];
    const dossier = index.archive.dossiers.get(`${regionCode}/${budgetYear}/${id}`);
    const agency = index.archive.agencies.get(`${regionCode}/${object.agencyCode}`)?.name;
    return [{ object: id, key, name: dossier?.printedName ?? object.name, agency, dossier }];
  });
}

/** 审核等次为优 12 个，良 6 个. In the order of the jurisdiction's grades. */
function gradeCounts({ archive }: ArchiveIndex, session: Session, sent: readonly Sent[]): string {
  const [rule] = rulesInForce(archive, session.regionCode, session.budgetYear, 'reviewGrades');
  const labels = rule?.labels ?? [];
  const graded = Map.groupBy(sent, ({ dossier }) => {
    const grade = dossier?.review?.grade;
    return grade === undefined ? '' : (labelAmong(labels, grade) ?? grade);
  });
  const order = [...labels, ...[...graded.keys()].filter((grade) => grade !== '' && !labels.includes(grade))];
  const counts = order.flatMap((grade) => (graded.has(grade) ? [`${grade} ${graded.get(grade)?.length} 个`] : []));
  const unknown = graded.get('')?.length ?? 0;
  if (counts.length === 0) return '审核等次本站未收录。';
  return `审核等次为${counts.join('，')}${unknown > 0 ? `，另有 ${unknown} 个未收录审核等次` : ''}。`;
}

function lastStep(dossier: Sent['dossier']): string | undefined {
  const step = dossier?.review?.steps.findLast(({ conclusion }) => conclusion !== undefined);
  return step && `${step.step}：${step.conclusion}`;
}

function text(told: string | undefined, kind: 'text' | 'number' = 'text'): Cell {
  return told ? { text: told, kind } : { text: '未收录', kind: 'absent', title: '本站未收录' };
}
