import { wanMoney } from './amount.ts';
import { bookTitle } from '../../../src/model/book.ts';
import { cite } from './citation.ts';
import { CITY, type City } from './city.ts';
import { countOf, type Totals } from './totals.ts';

type Written = { key: string; record: object };

/** Figures of the city by year, each with its parts; the sums are those of the records themselves. */
export function* statementRecords(city: City, totals: Totals): Generator<Written> {
  for (const year of city.years) {
    yield* targetsByBook(totals, year);
    const recovered = countOf(totals, `${year} recovered`);
    const cut = countOf(totals, `${year} cut`);
    if (recovered > 0)
      yield written(year, 'recovered', 'consequence', '收回低效沉淀资金', money(recovered), { consequence: 'recover' });
    if (cut > 0)
      yield written(year, 'cut', 'consequence', '按上年绩效结果压减当年预算', money(cut), { consequence: 'cut' });
    yield written(
      year,
      'key-count',
      'monitoring',
      '重点监控项目数',
      quantity(countOf(totals, `${year} key`), '个'),
      {},
    );
  }
}

/** 四本预算绩效目标数与金额: the whole with its addends. */
function* targetsByBook({ books }: Totals, year: number): Generator<Written> {
  const parts = Object.entries(bookTitle).map(([book, title]) => ({
    book,
    title,
    ...(books.get(`${year} ${book}`) ?? { count: 0, amount: 0 }),
  }));
  const sum = (of: 'count' | 'amount') => parts.reduce((whole, part) => whole + part[of], 0);
  yield written(year, 'targets-count', 'target', '四本预算绩效目标数', quantity(sum('count'), '个'), {});
  yield written(year, 'targets-amount', 'target', '四本预算绩效目标金额', money(sum('amount')), {});
  for (const { book, title, count, amount } of parts) {
    const ofCount = { book, partOf: { statement: `${year}-targets-count`, role: 'addend' } };
    const ofAmount = { book, partOf: { statement: `${year}-targets-amount`, role: 'addend' } };
    yield written(year, `targets-count-${book}`, 'target', `${title}绩效目标数`, quantity(count, '个'), ofCount);
    yield written(year, `targets-amount-${book}`, 'target', `${title}绩效目标金额`, money(amount), ofAmount);
  }
}

function written(year: number, id: string, field: string, measure: string, value: object, more: object): Written {
  const record = {
    regionCode: CITY,
    id: `${year}-${id}`,
    field,
    measure,
    period: { kind: 'year', year },
    value,
    scope: '市本级项目',
    ...more,
    citation: cite(`${year}-${field === 'target' ? 'target' : 'result-use'}`),
  };
  return { key: `${CITY}/${year}-${id}`, record };
}

function money(amount: number): object {
  return { kind: 'money', money: wanMoney(amount) };
}

function quantity(count: number, unit: string): object {
  return { kind: 'quantity', quantity: { text: String(count), unit } };
}
