import type { EvaluationKind } from '../../model/evaluation-kind.ts';
import { normaliseGrade } from '../../model/grade.ts';
import type { ReportParagraph } from './report-paragraph.ts';

/** Something that a sentence of the report says, and its row. */
export type Said<Value> = { value: Value; row: number; text: string };

const SCORE = /(?:得分|总分|评分|分值|评价分数)(?:结果)?(?:合计)?(?:为|是|[:：])?\s*[“"]?(\d{1,3}(?:\.\d+)?)\s*分/g;
const GRADE =
  /(?:等级|等次|级别|评级|评价结果|评价结论|绩效评定|评定)(?:评定)?(?:为|是|属于|属|[:：])?\s*[“"「]?(优秀|优|良好|良|中等|中|差|合格|不合格|基本合格)(?=[”"」。，,；;）)、级等]|$)/g;

/** The total score and the grade: those of the conclusion, else of the whole text, where it says only one. */
export function scoreAndGrade(
  conclusion: readonly ReportParagraph[],
  all: readonly ReportParagraph[],
): { score: Said<string> | 'several' | undefined; grade: Said<string> | 'several' | undefined } {
  const one = (pattern: RegExp) => onlyOne(conclusion, pattern) ?? onlyOne(all, pattern);
  return { score: one(SCORE), grade: one(GRADE) };
}

function onlyOne(paragraphs: readonly ReportParagraph[], pattern: RegExp): Said<string> | 'several' | undefined {
  const found = paragraphs.flatMap(({ text, row }) =>
    [...text.normalize('NFKC').replace(/\s/g, '').matchAll(pattern)].map(([whole, value = '']) => ({
      value,
      row,
      text: whole,
    })),
  );
  const values = new Set(found.map(({ value }) => normaliseGrade(value) ?? value));
  if (values.size > 1) return 'several';
  return found[0];
}

const BY_TITLE: readonly [words: RegExp, kind: EvaluationKind][] = [
  [/自评|自我评价/, 'self'],
  [/抽评|抽查复核|复评|再评价/, 'spot-check'],
  [/财政(重点)?(绩效)?评价|财政支出绩效评价|重点(项目|绩效|支出)?评价/, 'finance'],
  [/部门(重点)?(绩效)?评价|主管部门评价/, 'department'],
];
const BY_TEXT: readonly [words: RegExp, kind: EvaluationKind][] = [
  [
    /受[^，。；]{0,24}财政(局|厅|部|部门)[^，。；]{0,8}委托|财政(局|厅|部门)[^，。；]{0,16}(组织|委托|开展|选取)[^，。；]{0,20}评价/,
    'finance',
  ],
  [/受[^，。；]{2,30}(局|委|厅|办|中心|院|委员会)的?委托/, 'department'],
  [/(开展|进行|组织|完成)(了)?(绩效)?自评/, 'self'],
];

/** 单位自评, 部门评价 or 财政评价: by the title, else by a sentence that says who asked for it. */
export function kindOfReport(
  title: string,
  paragraphs: readonly ReportParagraph[],
): (Said<EvaluationKind> & { isFromText: boolean }) | undefined {
  const byTitle = BY_TITLE.find(([words]) => words.test(title));
  if (byTitle) return { value: byTitle[1], row: paragraphs[0]?.row ?? 0, text: title, isFromText: false };
  for (const [words, value] of BY_TEXT) {
    for (const { text, row } of paragraphs) {
      const match = words.exec(text.replace(/\s/g, ''));
      if (match) return { value, row, text: match[0], isFromText: true };
    }
  }
  return undefined;
}

/** Who carried it out: a third party that was asked, or the office itself. */
export function mannerOfReport(
  paragraphs: readonly ReportParagraph[],
  hasFirm: boolean,
): 'own' | 'commissioned' | 'not-stated' {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  if (hasFirm || /受[^，。；\n]{2,40}委托|委托(第三方|[^，。；\n]{2,30}(公司|事务所|机构))/.test(text))
    return 'commissioned';
  return /自行组织|自行开展|自评/.test(text) ? 'own' : 'not-stated';
}
