import type { Book } from '../../../src/model/book.ts';
import type { Evaluation } from '../../../src/schemas/evaluation.ts';
import type { BudgetObject, ObjectKind } from '../../../src/schemas/object.ts';

/**
 * A kind of object, with what is measured of it and what tends to go wrong. Written as lines:
 *
 *     # id|name|department|kind/form/purpose|function code|topic|cost per unit in 万元|size from-to[|book]
 *     > goal, {n} is the size
 *     level|indicator|unit|target
 *     ! kind of problem|problem|advice
 *
 * A target is a sign with `n` (the size, also n*30), `c` (cost per unit), `b` (the budget), `s` (a few), a figure, or
 * 88~95 for a figure that lies between; `=健全` is a phrase, `11月30日前` a date. `-` stands for none.
 */
export type Archetype = {
  id: string;
  name: string;
  department: string;
  kind: ObjectKind;
  form: NonNullable<BudgetObject['form']>;
  purpose: NonNullable<BudgetObject['purpose']>;
  functionCode: string | undefined;
  topic: string | undefined;
  /** In hundreds of yuan; may be a fraction of one. */
  unitCost: number;
  size: { from: number; to: number };
  book: Book;
  goal: string;
  indicators: ArchetypeIndicator[];
  problems: ArchetypeProblem[];
};

export type ProblemKind = NonNullable<Evaluation['problems']>[number]['kind'];
export type ArchetypeProblem = { kind: ProblemKind; text: string; advice: string };

export type Level = keyof typeof levels;

export type ArchetypeIndicator = {
  /** Identity across years: `quality-2`. */
  id: string;
  level: Level;
  name: string;
  unit: string;
  aim: Aim;
};

export type Sign = '≥' | '≤' | '=';
export type Aim =
  | { kind: 'size'; sign: Sign; factor: number }
  | { kind: 'cost' | 'budget' | 'few'; sign: Sign }
  | { kind: 'figure'; sign: Sign; from: number; to: number; decimals: number }
  | { kind: 'phrase'; text: string }
  | { kind: 'date'; month: number; day: number };

/** Levels by the first character of a line, in the order of the form. */
export const levels = {
  本: { id: 'cost', level1: '成本指标', level2: '经济成本指标' },
  量: { id: 'quantity', level1: '产出指标', level2: '数量指标' },
  质: { id: 'quality', level1: '产出指标', level2: '质量指标' },
  时: { id: 'timeliness', level1: '产出指标', level2: '时效指标' },
  经: { id: 'economic', level1: '效益指标', level2: '经济效益指标' },
  社: { id: 'social', level1: '效益指标', level2: '社会效益指标' },
  生: { id: 'ecological', level1: '效益指标', level2: '生态效益指标' },
  续: { id: 'sustained', level1: '效益指标', level2: '可持续影响指标' },
  满: { id: 'satisfaction', level1: '满意度指标', level2: '服务对象满意度指标' },
} as const;

/** What every project is asked for where its own lines say nothing of time or cost. */
const COMMON = ['时|预算资金支付及时率|%|≥92~98', '本|支出控制数|万元|≤b'];

export function readArchetypes(text: string): Archetype[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => readArchetype(block.trim().split('\n')));
}

function readArchetype([head = '', ...lines]: string[]): Archetype {
  const [id = '', name = '', department = '', classes = '', functionCode, topic, cost, size = '', book = 'general'] =
    head.split('|');
  const [kind, form, purpose] = classes.split('/');
  const [from = 1, to = 1] = size.split('-').map(Number);
  const own = lines.filter((line) => /^[本量质时经社生续满]\|/.test(line));
  const common = COMMON.filter((line) => !own.some((printed) => printed[0] === line[0]));
  return {
    id,
    name,
    department,
    kind: kind as ObjectKind,
    form: form as Archetype['form'],
    purpose: purpose as Archetype['purpose'],
    functionCode: named(functionCode),
    topic: named(topic),
    unitCost: Number(cost) * 100,
    size: { from, to },
    book: book as Book,
    goal: lines.find((line) => line.startsWith('> '))?.slice(2) ?? fail(head),
    indicators: readIndicators([...own, ...common]),
    problems: lines.filter((line) => line.startsWith('! ')).map(readProblem),
  };
}

function readIndicators(lines: string[]): ArchetypeIndicator[] {
  return (Object.keys(levels) as Level[]).flatMap((level) =>
    lines
      .filter((line) => line.startsWith(level))
      .map((line, index) => {
        const [, name = '', unit = '', aim = ''] = line.split('|');
        return { id: `${levels[level].id}-${index + 1}`, level, name, unit, aim: readAim(aim) };
      }),
  );
}

function readAim(text: string): Aim {
  const [, month, day] = /^(\d+)月(\d+)日前$/.exec(text) ?? [];
  if (month && day) return { kind: 'date', month: Number(month), day: Number(day) };
  const sign = text[0] as Sign;
  const rest = text.slice(1);
  if (rest === 'c') return { kind: 'cost', sign };
  if (rest === 'b') return { kind: 'budget', sign };
  if (rest === 's') return { kind: 'few', sign };
  if (rest === 'n' || rest.startsWith('n*')) return { kind: 'size', sign, factor: Number(rest.slice(2) || 1) };
  const [from = '', to = from] = rest.split('~');
  if (!/^[\d.]+$/.test(from)) return { kind: 'phrase', text: rest };
  const decimals = Math.max(...[from, to].map((figure) => figure.split('.')[1]?.length ?? 0));
  return { kind: 'figure', sign, from: Number(from), to: Number(to), decimals };
}

function readProblem(line: string): ArchetypeProblem {
  const [kind, text = '', advice = ''] = line.slice(2).split('|');
  return { kind: kind as ProblemKind, text, advice };
}

function named(text: string | undefined): string | undefined {
  return text === '-' ? undefined : text;
}

function fail(head: string): never {
  throw new Error(`Archetype without goal: ${head}`);
}
