import type { SurveyOption } from './surveyed.ts';

/** How a survey turns its answers into its result. */
export type ResultFormula =
  /** The options that count as satisfied, over all answers. */
  | { kind: 'share'; labels: readonly string[] }
  /** Each option counts for so many points. */
  | { kind: 'score'; points: ReadonlyMap<string, number> }
  /** The plain mean of the results of the questions. */
  | { kind: 'mean' };

/** What may stand between the options of a share besides their names. */
const BETWEEN = /^([()+=%、与和及的]|人数|票数|份数|答卷数|比例|占比|合计|之和|之比|相加|率|度|数|票|人|选择|回答)*$/;

/**
 * Reads a printed formula by the names of its options: （满意＋基本满意）÷有效份数, 满意×100＋基本满意×80, 折算分 with points
 * beside the options, 各题平均. `undefined` where it says anything else; it is then shown and not recomputed.
 */
export function readResultFormula(
  printed: string | undefined,
  options: readonly SurveyOption[],
): ResultFormula | undefined {
  if (printed === undefined) return undefined;
  const whole = printed.normalize('NFKC').replace(/[\s“”"'‘’。]/g, '');
  const listed = listedPoints(whole, options);
  if (listed.length >= 2) return scoreOf(listed);
  const plain = whole.replace(/^[^=]*=/, '');
  const isScore = /折算|加权|赋分|计分|分值/.test(plain);
  if (/平均/.test(plain) && !isScore) return { kind: 'mean' };
  const { text, labels } = withPlaces(plain, options);
  const weights = [...text.matchAll(/⟨(\d+)⟩(?:人数|票数|份数|比例|占比|率|占)?[×xX*](\d+(?:\.\d+)?)(?!\d*[×xX*])/g)];
  if (weights.length > 0)
    return scoreOf(weights.map(([, place, points]) => [labels[Number(place)] ?? '', Number(points)]));
  if (isScore) return pointsBeside(options);
  const [numerator = ''] = text.split(/[÷/]|占(?=总|全|有效|回收|参)/);
  const named = [...new Set([...numerator.matchAll(/⟨(\d+)⟩/g)].flatMap(([, place]) => labels[Number(place)] ?? []))];
  const isShare = named.length > 0 && BETWEEN.test(numerator.replace(/⟨\d+⟩/g, ''));
  return isShare ? { kind: 'share', labels: named } : undefined;
}

/** The points recorded beside the options, as the formula of a mean score. */
export function pointsBeside(options: readonly SurveyOption[]): ResultFormula | undefined {
  return scoreOf(options.flatMap(({ label, points }) => (points === undefined ? [] : [[label, points]])));
}

/** 很满意100、满意80: points that stand right behind the names of options. */
function listedPoints(plain: string, options: readonly SurveyOption[]): [string, number][] {
  const { text, labels } = withPlaces(plain, options);
  const listed = [...text.matchAll(/⟨(\d+)⟩[(:=为计记按得折]*(\d{1,3}(?:\.\d+)?)(?![\d.人票份个户家名%])/g)];
  return listed.map(([, place, points]) => [labels[Number(place)] ?? '', Number(points)]);
}

function scoreOf(points: [string, number][]): ResultFormula | undefined {
  return points.length >= 2 ? { kind: 'score', points: new Map(points) } : undefined;
}

/** The text with the names of options replaced by their places, longer names before those that they hold. */
function withPlaces(plain: string, options: readonly SurveyOption[]): { text: string; labels: string[] } {
  const labels = options.map(({ label }) => label);
  const longest = labels.map((label, place) => ({ name: label.normalize('NFKC').replace(/\s/g, ''), place }));
  let text = plain;
  for (const { name, place } of longest.toSorted((a, b) => b.name.length - a.name.length)) {
    if (name !== '') text = text.replaceAll(name, `⟨${place}⟩`);
  }
  return { text, labels };
}

/**
 * Whether a percent is a share of people by its name or its formula: 满意率, 满意人数÷有效份数. 满意度 alone may be a mean,
 * and 综合 or 总体 may be put together from several questions.
 */
export function isShareByWords(name: string, formula = ''): boolean {
  const plain = formula.normalize('NFKC').replace(/\s*[×xX*]\s*100\s*%?$/, '');
  if (/加权|折算|平均|综合|总体|总的|乘|[×*]/.test(name + plain)) return false;
  return /率|比例|占比/.test(name + plain) || /[÷/]|占|合计/.test(plain);
}
