import { describe, expect, test } from 'vitest';
import { ledgerTotals } from '../../../../src/rules/ledger/ledger-totals.ts';
import { freedMoney } from '../../../../src/views/consequences/freed-money.ts';
import { doneRectifications, openRectifications } from '../../../../src/views/consequences/rectification-ages.ts';
import { freedMoneyFigure } from '../../../../src/views/figures/freed-money-figure.ts';
import { ledgerTotalsFigure } from '../../../../src/views/figures/ledger-totals-figure.ts';
import { doneDaysFigure, openDaysFigure } from '../../../../src/views/figures/rectification-days-figures.ts';
import { citation, indexOf } from '../archive-of.ts';

const stage = { release: 'public', citation };
const places = {
  agencies: [{ regionCode: '370112', code: '219', name: '区民政局' }],
  objects: [{ regionCode: '370112', id: 'care', name: '日间照料补助', kind: 'project', agencyCode: '219' }],
};
const wan = (text: string, precision?: string) => ({ text, unit: '万元', ...(precision ? { precision } : {}) });

type Decision = { amount?: object; usedFor?: string; budgetYear?: number };

function indexWith(decisions: readonly Decision[], kind = 'recover', more: Record<string, unknown[]> = {}) {
  const consequences = decisions.map((decision, at) => ({
    ...{ ...stage, id: `c${at}`, kind, basis: `决定之${at}` },
    ...decision,
  }));
  const dossier = { regionCode: '370112', object: 'care', fiscalYear: 2020, consequences };
  return indexOf({ ...places, dossiers: [dossier], ...more } as Parameters<typeof indexOf>[0]);
}

describe(freedMoneyFigure, () => {
  const figures = (decisions: readonly Decision[]) => {
    const index = indexWith(decisions);
    return freedMoney(index).map((group) => freedMoneyFigure(index, group));
  };
  const steps = (figure: ReturnType<typeof freedMoneyFigure>) =>
    figure?.table.rows.map(({ header, cells }) => [header, cells[0]?.text]);

  test('leads from the decisions over their sum to the uses, and to what has none', () => {
    const [figure] = figures([
      { amount: wan('12.5'), usedFor: '用于养老' },
      { amount: wan('30') },
      { amount: wan('7.5'), usedFor: '用于教育' },
    ]);
    expect(figure?.title).toBe('山东省历城区 2020 年预算收回 3 项，合计 50万元，其中 30万元去向未公开');
    expect(steps(figure)).toEqual([
      ['日间照料补助', '+12.5'],
      ['日间照料补助', '+30'],
      ['日间照料补助', '+7.5'],
      ['收回合计（推算）', '50.00'],
      ['用于养老', '−12.50'],
      ['用于教育', '−7.50'],
      ['去向未公开', '−30.00'],
    ]);
  });

  test('keeps 余 in the sum and draws it as approximate', () => {
    const [figure] = figures([{ amount: wan('3700余', 'over') }, { amount: wan('187') }]);
    expect(figure?.title).toContain('合计 3,887余万元，去向都未公开');
    const shown = figure?.chart.kind === 'waterfall' ? figure.chart.steps : [];
    expect(shown.map(({ value }) => value.isApproximate)).toEqual([true, false, true, true]);
  });

  test('adds nothing across budget years, and needs two amounts', () => {
    expect(figures([{ amount: wan('1'), budgetYear: 2021 }, { amount: wan('2') }])).toEqual([undefined, undefined]);
    expect(figures([{ amount: wan('1') }, {}])).toEqual([undefined]);
  });

  test('says how many decisions print no amount', () => {
    const [figure] = figures([{ amount: wan('1') }, { amount: wan('2') }, {}]);
    expect(figure?.lead).toContain('另有 1 项没有印金额，不在图中');
  });
});

describe(ledgerTotalsFigure, () => {
  const head = { regionCode: '370112', id: 'cut', field: 'consequence', measure: '压减', consequence: 'cut', citation };
  const total = { ...head, period: { kind: 'year', year: 2020 }, value: { kind: 'money', money: wan('42') } };
  const coverage = [
    { office: '区财政局', agencies: 'all', documents: ['consequence'], fromYear: 2019, declaredOn: '2026-01-01' },
  ];
  const titleOf = (amount: string, more: Record<string, unknown[]> = {}) => {
    const index = indexWith([{ amount: wan(amount) }], 'cut', { statements: [total], ...more });
    return ledgerTotalsFigure(index, ledgerTotals(index.archive))?.title;
  };

  test('calls a difference one only where the region declares that all is here', () => {
    const covered = { regions: [{ code: '370112', name: '历城区', level: 'county', coverage }] };
    expect(titleOf('42')).toBe('山东省历城区公布的 1 个合计中，1 个与台账逐项之和相符');
    expect(titleOf('40')).toBe('山东省历城区公布的 1 个合计中，1 个本站收录不全，不能核对');
    expect(titleOf('40', covered)).toBe('山东省历城区公布的 1 个合计中，1 个对不上');
  });
});

describe('rectifications', () => {
  const requested = ['2026-08-01', '2026-07-02', '2026-06-02', '2026-05-03', '2026-01-01', undefined];
  const rectifications = requested.map((requestedOn, at) => ({
    ...{ ...stage, id: `r${at}`, origin: 'audit', text: '补齐凭证', state: 'open' },
    ...(requestedOn ? { requestedOn } : {}),
  }));
  const done = [10, 12, 14, 20, 28].map((day, at) => ({
    ...{ ...stage, id: `d${at}`, origin: 'audit', text: '落实场地', state: 'done' },
    ...{ requestedOn: '2025-03-01', doneOn: `2025-03-${day}` },
  }));
  const dossier = {
    regionCode: '370112',
    object: 'care',
    fiscalYear: 2025,
    rectifications: [...rectifications, ...done],
  };
  const index = indexOf({ ...places, dossiers: [dossier] });

  test('that are open are counted by the days since they were asked for', () => {
    const figure = openDaysFigure(index, openRectifications(index));
    expect(figure?.title).toBe('山东省历城区未完成的整改 5 项，提出最短 30 天，最久 242 天');
    expect(figure?.chart.kind === 'histogram' && figure.chart.note).toBe('没有提出日期的 1 项不在图中');
    expect(figure?.table.rows.map(({ cells }) => cells[0]?.text).join('')).toBe('011110001');
  });

  test('that are done are counted by the days they took', () => {
    const figure = doneDaysFigure(index, doneRectifications(index));
    expect(figure?.title).toBe('山东省历城区完成的整改 5 项，用了 9 至 27 天，一半在 13 天以内');
  });

  test('are left to the list where one column would hold all', () => {
    const alike = openRectifications(index).slice(0, 1);
    expect(openDaysFigure(index, [...alike, ...alike, ...alike, ...alike, ...alike])).toBeUndefined();
  });
});
