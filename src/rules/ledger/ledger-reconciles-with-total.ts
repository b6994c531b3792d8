import { formatFen, formatMoney, type Fen } from '../../model/money.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import type { Rule } from '../rule.ts';
import { ledgerTotals } from './ledger-totals.ts';

export const ledgerReconcilesWithTotal: Rule = {
  id: 'ledger-reconciles-with-total',
  severity: 'warning',
  title: '公布的压减、收回合计等于台账里同地、同年、同类处理的金额之和',
  source: '本站数据规则：合计与明细并列，对不上的写出差额；只在声明收录完整的地区和年度核对',
  falsePositives: '合计的口径比台账宽（含没有逐项公布的）或窄（只算重点项目）时会误报；约数只比到最后一位非零数字。',
  *check(archive) {
    for (const total of ledgerTotals(archive)) {
      const { key, statement, kind, year, money, entries, sumFen, sumPrecision, differenceFen, state } = total;
      if (!total.isComplete || state !== 'gap' || total.withoutAmount > 0) continue;
      const sum = formatFen(sumFen, money.unit, sumPrecision);
      const difference = formatFen(Math.abs(differenceFen) as Fen, money.unit);
      const message = `“${statement.measure}”印作 ${formatMoney(money)}；台账里 ${year} 年预算的${consequenceKindTitle[kind]} ${entries.length} 项，相加为 ${sum}，差 ${difference}。`;
      yield { collection: 'statements', key, path: ['value'], value: formatMoney(money), message };
    }
  },
};
