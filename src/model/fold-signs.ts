/** Full-width signs to half-width, dashes to `-`, white space away. Other characters stay, so that ㎡ is not m2. */
export function foldSigns(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[−–—―─]/g, '-')
    .replace(/[〜∼]/g, '~')
    .replace(/﹥/g, '>')
    .replace(/﹤/g, '<')
    .replace(/﹦/g, '=')
    .replace(/﹪/g, '%')
    .replace(/\s/g, '')
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%');
}
