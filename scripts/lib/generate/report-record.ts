import { pointsText, wanText } from './amount.ts';
import { cite } from './citation.ts';
import { CITY } from './city.ts';
import { fundsOf } from './dossier-record.ts';
import { evaluatedRows, reportedScore, reportProblems } from './evaluation-stages.ts';
import { gradeOf, type PlannedObject, type PlannedYear } from './object-plan.ts';
import { evaluatorOf } from './organization-records.ts';
import { achievedText, goalOf } from './wording.ts';

/** The report of the bureau's evaluation: the national outline, a table with deductions, problems and advice. */
export function reportRecord(object: PlannedObject, year: PlannedYear): object {
  const { id, name } = evaluatorOf(object.index);
  const score = reportedScore(year);
  const problems = reportProblems(object, year);
  const opinions = 2 + (object.index % 4);
  return {
    regionCode: CITY,
    fiscalYear: year.year,
    id: object.id,
    title: `${object.name}${year.year} 年度财政绩效评价报告`,
    kind: 'finance',
    release: 'public',
    object: object.id,
    agencyCode: object.agency.code,
    evaluator: name,
    organization: id,
    manner: 'commissioned',
    evaluatedOn: `${year.year + 1}-06-10`,
    publishedOn: `${year.year + 1}-08-28`,
    consultation: { sentOn: `${year.year + 1}-05-12`, opinionCount: opinions, adoptedCount: opinions - 1 },
    funds: fundsOf(object, year),
    totalScore: pointsText(score),
    grade: gradeOf(score),
    sections: sectionsOf(object, year, score),
    rows: deducted(evaluatedRows(object, year), year.totalScore - score),
    problems: problems.map(({ no, kind, text }) => ({ no, kind, text })),
    advice: problems.map(({ no, advice }) => ({ no, text: advice })),
    citation: cite(`${year.year}-evaluation`, '评价报告'),
  };
}

/** The rows with so many hundredths of a point less, taken from the rows that have them, first to last. */
function deducted(rows: object[], deduction: number): object[] {
  let rest = deduction;
  return (rows as { score: string }[]).map((row) => {
    const score = Math.round(Number(row.score) * 100);
    const taken = Math.min(rest, 200, score);
    rest -= taken;
    return taken === 0 ? row : { ...row, score: pointsText(score - taken) };
  });
}

function sectionsOf(object: PlannedObject, year: PlannedYear, score: number): object[] {
  return [
    {
      title: '项目概况',
      text: `${goalOf(object, year.adjustedSize)}年初预算 ${wanText(year.approved)} 万元，全年预算 ${wanText(year.adjusted)} 万元，全年执行 ${wanText(year.executed)} 万元。`,
    },
    { title: '评价工作开展情况', text: '评价采用资料核查、现场查看和问卷调查，现场点位按资金量抽取，不少于三成。' },
    { title: '综合评价情况及结论', text: `评价得分 ${pointsText(score)} 分，等级为“${gradeOf(score)}”。` },
    { title: '绩效评价指标分析', text: achievedText({ ...object, random: object.reportRandom(year.year) }, year) },
    { title: '主要经验及做法', text: '建立按月调度制度，资金和进度在同一张表上核对。' },
  ];
}
