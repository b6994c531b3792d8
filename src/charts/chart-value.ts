/**
 * A figure to draw: its length on the scale, and the text that is read. Charts know no money and no dates: they take
 * numbers and words. `value` is undefined where there is no figure; `text` then says why.
 */
export type ChartValue = {
  value: number | undefined;
  text: string;
  /** 约, 余, 以上: drawn with an open or dashed mark. */
  isApproximate?: boolean | undefined;
};

/** The figures that are there. */
export function knownValues(values: readonly ChartValue[]): number[] {
  return values.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
