import { fenOf, formatFen, formatMoney, type Fen } from '../../model/money.ts';
import { executionRate, percentText } from '../../model/rate.ts';
import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { askOf } from '../../questions/asked-object.ts';
import { exactAmount } from '../../rules/printed-amount.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Cell } from '../shapes/table.ts';

type Dossier = RecordOf<'dossiers'>;

const NOT_COLLECTED: Cell = { text: '', kind: 'absent', title: '本站未收录' };

/** What is asked for or approved, as printed. */
export function askCell(dossier: Dossier | undefined): Cell {
  const ask = dossier && askOf(dossier);
  return ask ? { text: formatMoney(ask.amount), kind: 'number' } : NOT_COLLECTED;
}

/** This year's ask less what the year before was given, 推算; empty where one is missing or no exact figure. */
export function changeCell(now: Dossier | undefined, before: Dossier | undefined): Cell {
  const [ask, last] = [now, before].map((dossier) => exactAmount(dossier && askOf(dossier)?.amount));
  if (!ask || !last) return { text: '', kind: 'absent', title: '没有可比的数' };
  const fen = (fenOf(ask) - fenOf(last)) as Fen;
  return { text: `${fen > 0 ? '+' : ''}${formatFen(fen, ask.unit)}`, kind: 'number', mark: '推算' };
}

/** 执行数 over 调整预算数, or over 批复数 where nothing was adjusted, 推算. */
export function executionCell(dossier: Dossier | undefined): Cell {
  const text = executionText(dossier);
  return text ? { text, kind: 'number' } : NOT_COLLECTED;
}

export function executionText(dossier: Dossier | undefined): string | undefined {
  const budget = dossier?.budget;
  const [whole, part] = [exactAmount(budget?.adjusted ?? budget?.approved), exactAmount(budget?.executed)];
  const ratio = whole && part && executionRate(fenOf(part), fenOf(whole));
  return ratio && `${percentText(ratio, 2)}%`;
}

/** Grades kind by kind: 单位自评 优；财政评价 中. */
export function gradesText({ evaluations = [] }: Dossier): string | undefined {
  const texts = evaluations.flatMap(({ kind, grade, totalScore }) =>
    grade || totalScore ? [`${evaluationKindTitle[kind]} ${grade ?? `${totalScore} 分`}`] : [],
  );
  return texts.length > 0 ? texts.join('；') : undefined;
}

/** 已完成 2，未完成 1. */
export function rectificationText({ rectifications = [] }: Dossier): string | undefined {
  if (rectifications.length === 0) return undefined;
  const done = rectifications.filter(({ state }) => state === 'done').length;
  return [done > 0 && `已完成 ${done}`, done < rectifications.length && `未完成 ${rectifications.length - done}`]
    .filter(Boolean)
    .join('，');
}

export function textCell(text: string | undefined): Cell {
  return text ? { text, kind: 'text' } : NOT_COLLECTED;
}
