import { isDemoCode } from '../../model/demo.ts';

/** How many records a page of all regions holds, by the codes or keys of their regions; invented ones are counted apart. */
export function countText(codes: Iterable<string>, noun: string): string {
  const all = [...codes];
  const invented = all.filter(isDemoCode).length;
  const real = all.length - invented;
  if (invented === 0) return `${real} ${noun}`;
  return real === 0 ? `示例 ${invented} ${noun}` : `${real} ${noun}，另有示例 ${invented} ${noun}`;
}
