import { readDecimal, compareDecimal, subtractDecimal } from '../../model/decimal.ts';
import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { formatDate } from '../../model/period.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { problemKindTitle } from '../../schemas/evaluation.ts';
import { departmentAddress, evaluationsAddress, objectAddress, regionAddress, reportAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import { knownFacts, type Block, type Fact } from '../shapes/block.ts';
import { blockScoresFigure } from '../figures/block-scores-figure.ts';
import { targetActualFigure } from '../figures/target-actual-figure.ts';
import { figureBlock } from '../shapes/figure.ts';
import { fundsTable } from '../parts/funds-table.ts';
import { gradeMark, gradeSchemeOf } from '../parts/grade-mark.ts';
import { indicatorTable } from '../parts/indicator-table.ts';
import { withFindings } from '../parts/findings-section.ts';
import { notesOf, type RecordNotes } from '../parts/notes.ts';
import { proseOf } from '../parts/markdown.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { regionCrumbs, section, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import { sourceLine } from '../parts/source-line.ts';
import { consequenceStage } from '../objects/stages/consequence-stage.ts';
import { scoreText } from '../objects/stages/evaluation-stage.ts';
import { rectificationStage } from '../objects/stages/rectification-stage.ts';
import type { Table } from '../shapes/table.ts';

type Report = RecordOf<'evaluationReports'>;

const MANNER_TITLE = { own: '自行组织', commissioned: '委托第三方', 'not-stated': '原件未说明' } as const;

/** The page of the evaluation report filed under `key`. */
export function reportPage(index: ArchiveIndex, key: string): SectionedPage {
  const report = index.archive.evaluationReports.get(key);
  if (!report) throw new Error(`No report ${key}`);
  const notes = notesOf(index, 'evaluationReports', key);
  const kind = evaluationKindTitle[report.kind];
  const score = scoreText(report);
  return {
    address: reportAddress(key),
    title: `${report.title}（${fullRegionName(index.archive, report.regionCode)}，${report.fiscalYear} 年）`,
    heading: report.title,
    kicker: `${kind}报告`,
    description: `${fullRegionName(index.archive, report.regionCode)} ${report.fiscalYear} 年${kind}：${report.title}${score ? `，${score}` : ''}，列出问题 ${report.problems.length} 个、建议 ${report.advice.length} 条。`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regionCrumbs(index, report.regionCode),
      { label: '绩效评价', href: evaluationsAddress },
      { label: report.title },
    ],
    demo: isDemoRegion(index, report.regionCode),
    sections: withFindings(reportSections(index, { key, record: report }, notes), notes.all),
  };
}

function reportSections(
  index: ArchiveIndex,
  { key, record: report }: Keyed<'evaluationReports'>,
  notes: RecordNotes,
): PageSection[] {
  const rows = report.rows ?? [];
  const source = sourceLine(index, report.citation);
  return [
    ...section('result', '评价结果', [
      Boolean(report.totalScore || report.grade) && gradeBlock(index, report),
      { kind: 'facts', facts: reportFacts(index, report, notes) },
      { kind: 'source', source: sourceLine(index, report.citation) },
    ]),
    ...section('funds', '资金', [
      report.funds && {
        kind: 'table',
        table: fundsTable(report.funds, 'funds-rows', (...path) => notes.under('funds', ...path)),
      },
    ]),
    ...report.sections.flatMap(({ title, text }, position) =>
      section(`s${position + 1}`, title, [{ kind: 'prose', nodes: proseOf(text) }]),
    ),
    ...section('indicators', '指标与得分', [
      ...figureBlock(targetActualFigure(rows, 'targets-figure', source)),
      rows.length > 0 && {
        kind: 'table',
        table: {
          id: 'rows',
          caption: '评分表',
          ...indicatorTable(rows, 'rows', (...path) => notes.under('rows', ...path)),
        },
      },
    ]),
    ...section(
      'deductions',
      '在哪里扣了分',
      [...figureBlock(blockScoresFigure(rows, 'deductions-figure', source)), deductionTable(rows)],
      '分值减得分，由本站推算；原因照报告所印。',
    ),
    ...section('problems', '存在问题', [problemTable(index, { key, record: report })]),
    ...section('advice', '建议', [
      report.advice.length > 0 && { kind: 'list', title: '报告提出', items: report.advice.map(({ text }) => text) },
    ]),
    ...section('followed', '后来怎样', followed(index, key, report)),
    ...section('notes', '关于原件', [
      report.notes && { kind: 'list', title: '本站说明', items: report.notes },
      report.file && {
        kind: 'facts',
        facts: [
          { label: '原件文件', value: report.file.path, href: `/files/${report.file.path.replace(/^files\//, '')}` },
          { label: 'SHA-256', value: report.file.sha256, wide: true },
        ],
      },
    ]),
  ];
}

function gradeBlock(index: ArchiveIndex, report: Report): Block {
  return {
    kind: 'grade',
    label: evaluationKindTitle[report.kind],
    score: scoreText(report),
    grade: gradeMark(report.grade, gradeSchemeOf(index.archive, report.regionCode, report.kind, report.fiscalYear)),
  };
}

function reportFacts(index: ArchiveIndex, report: Report, notes: RecordNotes): Fact[] {
  const objectKey = report.object && `${report.regionCode}/${report.object}`;
  const object = objectKey ? index.archive.objects.get(objectKey) : undefined;
  const agencyKey = report.agencyCode && `${report.regionCode}/${report.agencyCode}`;
  const agency = agencyKey ? index.archive.agencies.get(agencyKey) : undefined;
  const { consultation } = report;
  return knownFacts([
    {
      label: '地区',
      value: fullRegionName(index.archive, report.regionCode),
      href: regionAddress(report.regionCode),
    },
    { label: '年度', value: `${report.fiscalYear} 年` },
    objectKey && object ? { label: '评价对象', value: object.name, href: objectAddress(objectKey) } : undefined,
    agencyKey && agency ? { label: '被评价单位', value: agency.name, href: departmentAddress(agencyKey) } : undefined,
    { label: '评价机构', value: report.evaluator },
    { label: '实施方式', value: MANNER_TITLE[report.manner] },
    {
      label: '总分',
      value: scoreText(report),
      absence: scoreText(report) ? undefined : 'not-collected',
      notes: notes.under('totalScore'),
    },
    { label: '等级', value: report.grade, notes: notes.under('grade') },
    {
      label: '评价日期',
      value: report.evaluatedOn && formatDate(report.evaluatedOn),
      notes: notes.under('evaluatedOn'),
    },
    {
      label: '公开日期',
      value: report.publishedOn && formatDate(report.publishedOn),
      notes: notes.under('publishedOn'),
    },
    consultation
      ? {
          label: '征求意见',
          value: `${consultation.sentOn ? `${formatDate(consultation.sentOn)}发出，` : ''}反馈意见 ${consultation.opinionCount} 条，采纳 ${consultation.adoptedCount} 条`,
        }
      : { label: '征求意见', absence: 'not-collected' },
  ]);
}

/** Rows that lost points, with the difference. */
export function deductionTable(rows: NonNullable<Report['rows']>): Block | false {
  const lost = rows.flatMap((row) => {
    const [weight, score] = [readDecimal(row.weight ?? ''), readDecimal(row.score ?? '')];
    if (weight === undefined || score === undefined || compareDecimal(weight, score) <= 0) return [];
    return [{ row, difference: subtractDecimal(weight, score) }];
  });
  if (lost.length === 0) return false;
  const table: Table = {
    id: 'deductions-rows',
    caption: '扣分的指标',
    isTitled: true,
    rowTitle: '指标',
    columns: [
      { key: 'weight', title: '分值', numeric: true },
      { key: 'score', title: '得分', numeric: true },
      { key: 'difference', title: '扣分（推算）', numeric: true },
      { key: 'deviation', title: '原因' },
    ],
    rows: lost.map(({ row, difference }) => ({
      header: row.name || row.level2 || row.level1,
      href: `#rows-${row.id}`,
      cells: [
        { text: row.weight ?? '', kind: 'number' },
        { text: row.score ?? '', kind: 'number' },
        { text: difference, kind: 'number' },
        row.deviation ? { text: row.deviation, kind: 'text' } : { text: '', kind: 'absent', title: '原件未填' },
      ],
    })),
  };
  return { kind: 'table', table };
}

/** Numbered problems with their kind and what became of them. */
function problemTable(index: ArchiveIndex, { key, record }: Keyed<'evaluationReports'>): Block {
  if (record.problems.length === 0) {
    return { kind: 'empty', title: '没有列出问题', text: '本站收录的部分没有印出存在的问题。' };
  }
  const handled = rectifiedProblems(index, key);
  return {
    kind: 'table',
    table: {
      id: 'problem-rows',
      caption: '存在问题',
      isTitled: true,
      rowTitle: '编号',
      columns: [
        { key: 'kind', title: '问题类型' },
        { key: 'text', title: '问题' },
        { key: 'state', title: '整改' },
      ],
      rows: record.problems.map(({ no, kind, text }) => {
        const found = handled.get(no);
        return {
          id: `p${no}`,
          header: String(no),
          cells: [
            { text: problemKindTitle[kind], kind: 'text' },
            { text, kind: 'text' },
            found
              ? { text: found.text, kind: 'text', href: found.href }
              : { text: '本站未收录', kind: 'absent', title: '本站没有收录到，不表示没有整改' },
          ],
        };
      }),
    },
  };
}

const STATE_TITLE = { open: '未整改', ongoing: '整改中', done: '已完成' } as const;

/** Rectifications of the report's problems, by the number of the problem. */
function rectifiedProblems(index: ArchiveIndex, key: string) {
  const found = new Map<number, { text: string; href: string }>();
  for (const { record } of index.dossiersByReport.get(key) ?? []) {
    const forms = (record.evaluations ?? []).filter(({ report }) => report === key).map(({ id }) => id);
    for (const { problem, state } of record.rectifications ?? []) {
      if (!problem || !forms.includes(problem.evaluation)) continue;
      const href = `${objectAddress(`${record.regionCode}/${record.object}`)}#y${record.fiscalYear}-rectification`;
      found.set(problem.no, { text: STATE_TITLE[state], href });
    }
  }
  return found;
}

/** Rectifications and decisions of the object's year, and the way to its whole chain. */
function followed(index: ArchiveIndex, key: string, report: Report): Block[] {
  const named = index.dossiersByReport.get(key) ?? [];
  const own = report.object && `${report.regionCode}/${report.fiscalYear}/${report.object}`;
  const record = own ? index.archive.dossiers.get(own) : undefined;
  const dossiers = named.length > 0 ? named : own && record ? [{ key: own, record }] : [];
  const blocks = dossiers.flatMap((dossier) => [
    ...(rectificationStage(index, dossier)?.blocks ?? []),
    ...(consequenceStage(index, dossier)?.blocks ?? []),
  ]);
  const entries = dossiers.map(({ record: { regionCode, object, fiscalYear } }) => ({
    title: `${index.archive.objects.get(`${regionCode}/${object}`)?.name ?? object}：${fiscalYear} 年全链`,
    href: `${objectAddress(`${regionCode}/${object}`)}#y${fiscalYear}`,
  }));
  return [
    ...(blocks.length > 0
      ? blocks
      : [
          {
            kind: 'empty' as const,
            title: '整改和处理结果，本站未收录',
            text: '没有收录不等于没有整改，可向评价机构或被评价单位查询。',
          },
        ]),
    ...(entries.length > 0 ? [{ kind: 'links' as const, entries }] : []),
  ];
}
