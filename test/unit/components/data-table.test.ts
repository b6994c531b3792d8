import { expect, test } from 'vitest';
import { moneyUnits } from '../../../src/components/data-table.ts';

test('a table says the unit of each column that holds money, and nothing for the others', () => {
  const columns = [
    { key: 'amount', title: '金额', numeric: true },
    { key: 'change-percent', title: '增减%', numeric: true },
    { key: 'vehicle-running', title: '运行费', numeric: true, unit: '元' },
    { key: 'text', title: '说明' },
  ];
  expect(moneyUnits({ columns, unit: '万元' })).toBe('万元,,元,');
});

test('a table without money says nothing', () => {
  expect(moneyUnits({ columns: [{ key: 'value', title: '得分', numeric: true }], unit: '分' })).toBeUndefined();
  expect(
    moneyUnits({ columns: [{ key: 'value', title: '印出的数', numeric: true }], unit: undefined }),
  ).toBeUndefined();
});
