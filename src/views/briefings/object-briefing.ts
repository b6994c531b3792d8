import { formatMoney } from '../../model/money.ts';
import { formatDate } from '../../model/period.ts';
import { askedObject, askOf, increaseOf, lastYear, unstopped, type AskedObject } from '../../questions/asked-object.ts';
import { tenQuestions } from '../../questions/ten-questions.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import { objectKindTitle } from '../../schemas/object.ts';
import {
  briefingAddress,
  departmentAddress,
  objectAddress,
  objectBriefingAddress,
  questionRulesAddress,
} from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { departmentOf } from '../archive/department-year-records.ts';
import { moneyYearsFigure, satisfactionFigure, shortTargetsFigure } from '../figures/briefing-figures.ts';
import { draftNotice } from '../parts/draft-notice.ts';
import { sourceLine } from '../parts/source-line.ts';
import { targetText } from '../parts/indicator-table.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { regionCrumbs } from '../shapes/sectioned-page.ts';
import type { Clause } from '../shapes/link-entry.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import { executionText, gradesText } from './ask-words.ts';
import type { Briefing } from './briefing.ts';
import { isDraft, newestAsked } from './briefing-keys.ts';
import { sourcesOf } from './briefing-sources.ts';
import { likenessClauses } from './likeness-clauses.ts';
import { questionViews } from './question-view.ts';

/** Years and indicators for which two sheets have room beside ten questions. */
const MOST_YEARS = 3;
const MOST_INDICATORS = 9;
const MOST_LINES = 4;

/** The briefing of an object, of the newest year for which money is asked. */
export function objectBriefing(index: ArchiveIndex, key: string): Briefing {
  const newest = newestAsked(index, key);
  const object = index.archive.objects.get(key);
  if (!newest || !object) throw new Error(`Nothing is asked for ${key}`);
  const asked = askedObject(index.archive, newest.key, newest.record);
  const { year, name } = asked;
  const department = departmentOf(index.archive, object.regionCode, object.agencyCode);
  const agency = index.archive.agencies.get(department);
  const heading = `${name} ${year} 年预算审议参考`;
  const evaluated = asked.earlier.find(({ evaluations = [] }) => evaluations.some(({ rows }) => rows.length > 0));
  const self = evaluated?.evaluations?.find(({ rows }) => rows.length > 0);
  const questions = questionViews(tenQuestions([asked]), true);
  return {
    address: objectBriefingAddress(key),
    title: agency ? `${heading}（${agency.name}）` : heading,
    heading,
    kicker: '审议参考',
    description: `${heading}：本年安排、上年结果、目标怎样变、整改和结果应用，${questions.length} 个可以问的问题，逐条有依据。`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regionCrumbs(index, object.regionCode),
      ...(agency ? [{ label: agency.name, href: departmentAddress(department) }] : []),
      { label: name, href: objectAddress(key) },
      { label: `${year} 年审议参考` },
    ],
    demo: isDemoRegion(index, object.regionCode),
    isDraft: isDraft([newest]),
    draft: draftNotice(index, [newest.record]),
    plain: plainOf(asked, agency?.name),
    facts: factsOf(asked),
    tables: [targetTable(asked)].filter((table) => table !== undefined),
    figures: [
      moneyYearsFigure(index, asked),
      self && shortTargetsFigure(self.rows, sourceLine(index, self.citation)),
      satisfactionFigure(index, asked),
    ].filter((figure) => figure !== undefined),
    comparison: likenessClauses(index, newest.record),
    questions,
    sources: sourcesOf(index, [asked.dossier, ...asked.earlier.slice(0, MOST_YEARS)]),
    links: [
      { title: '十问的规则', href: questionRulesAddress },
      { title: `${name}：全部记录`, href: objectAddress(key) },
      ...(agency
        ? [{ title: `${agency.name} ${year} 年审议参考`, href: briefingAddress(`${department}/${year}`) }]
        : []),
    ],
  };
}

function plainOf(asked: AskedObject, agency: string | undefined): Clause[] {
  const { dossier, year, record, object } = asked;
  const at = (of: number, stage: string) => `${objectAddress(object)}#y${of}-${stage}`;
  return [
    { text: `${[agency, record && objectKindTitle[record.kind]].filter(Boolean).join('，')}。` },
    ...askClauses(asked, at),
    ...(dossier.budget?.reason
      ? [{ text: `所印增减原因：${unstopped(dossier.budget.reason)}。`, href: at(year, 'budget') }]
      : []),
  ];
}

/** What is asked, beside last year where it was given. */
function askClauses(asked: AskedObject, at: At): Clause[] {
  const { dossier, year } = asked;
  const [ask, increase, last] = [askOf(dossier), increaseOf(asked), lastYear(asked)];
  if (increase) return [{ text: `${increase.text}。`, href: at(year, 'budget') }];
  const given = last && askOf(last);
  return [
    ask
      ? { text: `${year} 年${ask.title} ${formatMoney(ask.amount)}。`, href: at(year, 'budget') }
      : { text: `${year} 年的金额，本站未收录。` },
    ...(given
      ? [{ text: `${year - 1} 年${given.title} ${formatMoney(given.amount)}。`, href: at(year - 1, 'budget') }]
      : []),
  ];
}

/** Year by year: execution, grades, satisfaction; then what was asked to be put right and what was decided. */
function factsOf({ earlier, object, dossier, year }: AskedObject): Fact[] {
  const at = (of: number, stage: string) => `${objectAddress(object)}#y${of}-${stage}`;
  const { review } = dossier;
  return knownFacts([
    {
      label: `${year} 年目标审核`,
      value:
        review?.grade &&
        `等次“${review.grade}”${review.points ? `，${review.points} 分` : ''}${review.sentToCongress ? '，随草案报送人大' : ''}`,
      href: at(year, 'target'),
      wide: true,
    },
    ...earlier.slice(0, MOST_YEARS).map((one): Fact => {
      const rate = executionText(one);
      const text = [rate && `执行率 ${rate}（推算）`, gradesText(one)].filter(Boolean).join('；');
      return {
        label: `${one.fiscalYear} 年结果`,
        value: text || undefined,
        href: at(one.fiscalYear, 'evaluation'),
        wide: true,
      };
    }),
    ...rectificationFacts(earlier, at),
    ...decisionFacts(earlier, at),
  ]);
}

type At = (year: number, stage: string) => string;

function rectificationFacts(earlier: AskedObject['earlier'], at: At): Fact[] {
  const all = earlier.flatMap(({ fiscalYear, rectifications = [] }) =>
    rectifications.map((one) => ({ year: fiscalYear, ...one })),
  );
  return all.slice(0, MOST_LINES).map(({ year, text, state, dueOn, doneOn }, place) => {
    const how =
      state === 'done'
        ? `已完成${doneOn ? `（${formatDate(doneOn)}）` : ''}`
        : state === 'ongoing'
          ? '整改中'
          : '未整改';
    const left =
      place === MOST_LINES - 1 && all.length > MOST_LINES ? `；另有 ${all.length - MOST_LINES} 项见全部记录` : '';
    return {
      label: `${year} 年整改`,
      value: `${unstopped(text)}：${how}${state !== 'done' && dueOn ? `，期限 ${formatDate(dueOn)}` : ''}${left}`,
      href: at(year, 'rectification'),
      wide: true,
    };
  });
}

function decisionFacts(earlier: AskedObject['earlier'], at: At): Fact[] {
  return earlier.slice(0, MOST_YEARS).flatMap(({ fiscalYear, consequences = [] }): Fact[] => {
    if (consequences.length === 0) return [];
    const texts = consequences.map(
      ({ kind, amount }) => `${consequenceKindTitle[kind]}${amount ? ` ${formatMoney(amount)}` : ''}`,
    );
    return [
      { label: `${fiscalYear} 年结果应用`, value: texts.join('，'), href: at(fiscalYear, 'consequence'), wide: true },
    ];
  });
}

/** Each indicator of the ask with its targets and results in the years before, as printed. */
function targetTable({ dossier, earlier, year, object }: AskedObject): Table | undefined {
  const { targets = [] } = dossier;
  const rows = (targets.find(({ version }) => version !== 'draft') ?? targets.at(-1))?.rows ?? [];
  const years = earlier.slice(0, MOST_YEARS - 1).toReversed();
  if (rows.length === 0) return undefined;
  const shown = rows.slice(0, MOST_INDICATORS);
  const left = rows.length - shown.length;
  return {
    id: 'target-rows',
    caption: '绩效目标：以前的目标、实际与本年目标',
    rowTitle: '指标',
    columns: [
      ...years.flatMap(({ fiscalYear }) => [
        { key: `t${fiscalYear}`, title: '目标', group: `${fiscalYear} 年` },
        { key: `a${fiscalYear}`, title: '实际', group: `${fiscalYear} 年` },
      ]),
      { key: 'unit', title: '单位' },
      { key: 'target', title: `${year} 年目标` },
    ],
    rows: shown.map((row): Row => ({
      header: row.name || '（未填）',
      href: `${objectAddress(object)}#y${year}-target`,
      cells: [
        ...years.flatMap((one) => pastCells(one, row.id)),
        { text: row.unit ?? '', kind: 'text' },
        { text: targetText({ ...row, unit: undefined }), kind: 'text' },
      ],
    })),
    footnote: `实际值是各年单位自评所填。空格是没有收录或这一年没有这项指标。${left > 0 ? `另有 ${left} 项指标见全部记录。` : ''}`,
  };
}

function pastCells({ evaluations = [], targets = [] }: AskedObject['dossier'], id: string): Cell[] {
  const self = evaluations.find(({ kind, rows }) => kind === 'self' && rows.length > 0);
  const result = self?.rows.find((row) => row.id === id);
  const set = result ?? targets.find(({ version }) => version !== 'draft')?.rows.find((row) => row.id === id);
  return [set && targetText({ ...set, unit: undefined }), result?.actual].map((text) =>
    text ? { text, kind: 'text' } : { text: '', kind: 'absent', title: '没有收录' },
  );
}
