import { describe, expect, test } from 'vitest';
import { evaluationItems } from '../../../../src/views/evaluations/evaluation-item.ts';
import { blockScoresFigure } from '../../../../src/views/figures/block-scores-figure.ts';
import { scoreFigures } from '../../../../src/views/figures/score-figures.ts';
import { citation, indexOf } from '../archive-of.ts';

const stage = { release: 'public', citation, rows: [] };
const dossier = (object: string, self: string, check: string | undefined, more: Record<string, unknown> = {}) => ({
  ...{ regionCode: '370112', object, printedName: object, fiscalYear: 2023 },
  evaluations: [
    { ...stage, id: 'self', kind: 'self', totalScore: self, ...more },
    ...(check === undefined ? [] : [{ ...stage, id: 'check', kind: 'spot-check', totalScore: check }]),
  ],
});
const index = indexOf({
  dossiers: [
    dossier('a', '98', '90'),
    dossier('b', '97', '96.5'),
    dossier('c', '92', undefined),
    dossier('d', '88', undefined),
    dossier('e', '100', undefined),
    dossier('f', '117', '95', { fullMark: '120' }),
  ],
});
const items = evaluationItems(index, '370112');

describe(scoreFigures, () => {
  test('spreads the scores of one kind and year on the scale of 100', () => {
    const [figure, ...others] = scoreFigures(index, 'self', items);
    expect(others).toEqual([]);
    expect(figure?.title).toBe('2023 年 5 份单位自评，一半在 97 分以上，最低 88 分，满分 1 份');
    expect(figure?.chart).toMatchObject({ note: '没有印总分或不是百分制的 1 份不在图中' });
  });

  test('a spot check stands beside the self-evaluation of the same form, where both are on one scale', () => {
    const [figure] = scoreFigures(index, 'spot-check', items);
    expect(figure?.title).toBe('2023 年抽评 2 份，其中 2 份的抽评分低于自评分；最多相差 8 分');
    expect(figure?.chart).toMatchObject({ floor: 85 });
  });

  test('kinds without enough scores have no figure', () => {
    expect(scoreFigures(index, 'finance', items)).toEqual([]);
  });
});

describe(blockScoresFigure, () => {
  const row = (level1: string, weight: string, score: string) => ({
    ...{ id: `${level1}${weight}`, level1, level2: '', name: '指标', weight, score },
  });
  const source = { kind: 'printed', sourceTitle: '报告' } as const;

  test('adds points by part and says where most were lost', () => {
    const figure = blockScoresFigure(
      [row('产出指标', '30', '28.5'), row('产出指标', '20', '20'), row('效益指标', '30', '30')],
      'blocks',
      source,
    );
    expect(figure?.title).toBe('共扣 1.5 分，扣得最多的是产出指标：50 分得 48.5 分；效益指标没有扣分');
  });

  test('says nothing of one part, or where a row prints no score', () => {
    expect(blockScoresFigure([row('产出指标', '30', '28.5')], 'blocks', source)).toBeUndefined();
    expect(
      blockScoresFigure([row('产出指标', '30', '28'), row('效益指标', '30', '')], 'blocks', source),
    ).toBeUndefined();
  });
});
