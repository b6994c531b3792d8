import { readDecimal } from '../../model/decimal.ts';
import { indicatorRule } from './indicator-rule.ts';
import type { RowReading } from './row-reading.ts';

const FIGURE = /(?<![\d.第-])(\d[\d,]*(?:\.\d+)?)(%|[十百千万亿]*[人个户次件场天台套辆项篇份家所处批期元吨亩米座条公])/;
/** 合格率100%, 满意度≥90%: what the name ends in is the value itself. */
const VALUE_AT_END = /[率度][≥≤=<>]?(\d+(?:\.\d+)?%)$/;
const MERELY_DONE = /^(已?完成|达到|达成|实现|是)$/;

/** A figure in a name often says of what is spoken (500吨成品粮储备到位率); here the cell for it adds none of its own. */
export const figureOutsideName = indicatorRule(
  {
    id: 'figure-outside-name',
    title: '数写在指标值一栏，不写在指标名称里',
    source: '财预〔2015〕88号附表：指标名称与指标值分栏填写',
    falsePositives: '名称里的数是项目的固有规模，恰好等于指标值时，会误报。',
    criteria: ['auditable'],
  },
  (reading, { seenWhole }) => {
    const figure = figureInName(reading);
    if (figure === undefined || (reading.target?.kind === 'absent' && !seenWhole)) return undefined;
    return { field: 'name', message: `的名称里写有“${figure}”，宜填在指标值一栏，名称只说明衡量什么。` };
  },
);

/** The figure of the name that the cell leaves out, repeats, or merely calls done. */
export function figureInName({ target, name, plain }: RowReading): string | undefined {
  const [figure, number = '', unit = ''] = FIGURE.exec(name) ?? [];
  if (figure === undefined || target === undefined || plain === name) return undefined;
  const [, value] = VALUE_AT_END.exec(name) ?? [];
  if (value !== undefined) return value;
  const isBlank = target.kind === 'absent' && target.reason === 'left-blank';
  const isSame =
    target.kind === 'comparison' &&
    target.value === readDecimal(number) &&
    (unit === '%') === target.unit.startsWith('%');
  return isBlank || isSame || MERELY_DONE.test(plain) ? figure : undefined;
}
