import type { Coverage } from '../../../src/schemas/rules-of-region.ts';
import { gradeScheme } from '../../../src/model/grade.ts';
import { AnswerRefused } from './answer-refused.ts';
import type { SiteAnswers } from './site-answers.ts';

/** `优=90,良=80,中=60,差=0`, or 全国. */
export function readGrades(text: string): Pick<SiteAnswers, 'grades'> {
  if (/^(全国|)$/.test(text)) return {};
  const grades = pairsOf(text).map(([label, points]) => ({ label, fromPoints: points }));
  const scheme = gradeScheme.safeParse({
    labels: grades.map(({ label }) => label),
    bands: grades.map((band) => ({ ...band, inclusive: true })),
  });
  if (!scheme.success) {
    throw new AnswerRefused(`分数线有误：${scheme.error.issues[0]?.message ?? ''}。写法如“优=90,良=80,中=60,差=0”。`);
  }
  return { grades };
}

const SATISFACTION = { 目标: 'target', 权重: 'weight', 不得分线: 'zeroBelow' } as const;

/** `目标=90,权重=10,不得分线=60`, or 不设. */
export function readSatisfaction(text: string): Pick<SiteAnswers, 'satisfaction'> {
  if (/^(不设|没有|无|)$/.test(text)) return {};
  const satisfaction: NonNullable<SiteAnswers['satisfaction']> = {};
  for (const [name, value] of pairsOf(text)) {
    const key = (SATISFACTION as Partial<Record<string, keyof typeof satisfaction>>)[name];
    if (key === undefined || value > 100) {
      throw new AnswerRefused(
        `看不懂“${name}=${value}”。可写的有：${Object.keys(SATISFACTION).join('、')}，数在 0 到 100 之间。`,
      );
    }
    satisfaction[key] = value;
  }
  return { satisfaction };
}

function pairsOf(text: string): [string, number][] {
  return text
    .split(/[,，;；、]+/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [, name, points] = /^\s*([^=＝]+?)\s*[=＝]\s*(\d+(?:\.\d{1,2})?)\s*$/.exec(part) ?? [];
      if (name === undefined || points === undefined) throw new AnswerRefused(`看不懂“${part}”。写法如“优=90”。`);
      return [name, Number(points)];
    });
}

const DOCUMENTS: readonly [word: RegExp, document: Coverage['documents'][number]][] = [
  [/^决算$/, 'final-account'],
  [/^预算$/, 'budget'],
  [/^(绩效)?目标$/, 'target'],
  [/监控$/, 'monitoring'],
  [/评价$/, 'evaluation'],
  [/^满意度/, 'survey'],
  [/^结果应用$/, 'consequence'],
  [/^公开台账$/, 'disclosure'],
];

/** The documents that are declared complete; the year is asked after it. */
export function readCoverage(text: string): Pick<SiteAnswers, 'coverage'> {
  if (/^(不声明|无|没有|)$/.test(text)) return {};
  const documents = text
    .split(/[,，;；、\s]+/)
    .filter((word) => word !== '')
    .map((word) => {
      const found = DOCUMENTS.find(([known]) => known.test(word));
      if (found === undefined)
        throw new AnswerRefused(
          `没有叫“${word}”的材料。可写的有：预算、决算、绩效目标、运行监控、绩效评价、满意度、结果应用、公开台账。`,
        );
      return found[1];
    });
  return { coverage: { documents: [...new Set(documents)], fromYear: 0 } };
}
