import { isDemoCode } from '../../model/demo.ts';
import type { Comparand } from '../../model/comparable.ts';
import { addDecimal, readDecimal } from '../../model/decimal.ts';
import { frameGeneration, readLevel1 } from '../../model/indicator-frame.ts';
import { readPoints } from '../../rules/points.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';

const FULL_MARK = '100';

/** What a total score must share with another to stand beside it: kind, scale, full mark. */
export function scoreComparand(
  regionCode: string,
  { kind, fullMark }: Pick<Evaluation, 'kind' | 'fullMark'>,
): Comparand {
  const full = readDecimal(fullMark?.replace(/分$/, '') ?? FULL_MARK);
  return { demo: isDemoCode(regionCode), evaluation: kind, scale: 'points', fullMark: full ?? 'not-stated' };
}

/** The same with the frame of its indicators and the points of its parts, for scores of different years or objects. */
export function framedComparand(regionCode: string, evaluation: Evaluation): Comparand {
  const { rows } = evaluation;
  const isPrinted = rows.some(({ name }) => name.trim() !== '');
  return {
    ...scoreComparand(regionCode, evaluation),
    frame: isPrinted ? FRAME_TITLE[frameGeneration(rows)] : 'not-stated',
    weights: (isPrinted && weightsOf(evaluation)) || 'not-stated',
  };
}

const FRAME_TITLE = {
  '2020': '2020 年框架',
  '2021': '2021 年框架',
  evaluation: '决策过程产出效益框架',
  other: '其他框架',
} as const;

/** 产出50、效益30、满意度10, by 一级指标 in printed order; `undefined` where a row has no points. */
function weightsOf({ rows }: Evaluation): string | undefined {
  const counted = rows.filter(({ name, weight }) => name.trim() !== '' && readPoints(weight).kind !== 'blank');
  if (counted.length === 0 || counted.some(({ weight }) => readPoints(weight).kind !== 'points')) return undefined;
  const parts = Map.groupBy(counted, ({ level1 }) => readLevel1(level1).key ?? level1.trim());
  const texts = [...parts.values()].map((members) => {
    const sum = addDecimal(
      members.flatMap(({ weight }) => {
        const points = readPoints(weight);
        return points.kind === 'points' ? [points.value] : [];
      }),
    );
    return `${readLevel1(members[0]?.level1 ?? '').text.replace(/\s|指标/g, '')}${Number(sum)}`;
  });
  return texts.toSorted().join('、');
}
