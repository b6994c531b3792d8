/**
 * A printed label as it is compared: full-width signs as half-width, without white space, numbering and what stands in
 * brackets. `一、 项目资金（万元）：` → `项目资金`.
 */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\d+[、.](?!\d)|[★*]+)+/, '')
    .replace(/[:;,。]+$/, '');
}
