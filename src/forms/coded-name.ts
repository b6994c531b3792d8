/** A printed name with the code before or behind it: `219001-某局`, `[015001]某局`, `51000021R000000019951-工资`. */
export type CodedName = { code?: string; name: string };

const BRACKETED = /^[[【(（]([0-9A-Za-z]{3,30})[\]】)）]\s*(.+)$/s;
const BEFORE = /^([0-9]{3,12}(?=\s*[-—–－_]\s*\D)|[0-9]{6,}[A-Z][0-9A-Z]{6,24})\s*[-—–－_]\s*(.+)$/s;
const SPACED = /^([0-9]{3,12}|[0-9]{6,}[A-Z][0-9A-Z]{6,24})\s+(\p{Script=Han}.*)$/su;
const BEHIND = /^(.+?)\s*[[【(（]([0-9]{3,12}|[0-9]{6,}[A-Z][0-9A-Z]{6,24})[\]】)）]$/s;

/** Where the form asks for a seal: （盖章）. */
const SEAL = /\s*[(（](单位|部门)?(盖章|公章|签章|章)(处)?[)）]\s*$/;

/** Parts a printed cell into code and name. `2023年…` has no code: a year is none. */
export function readCodedName(text: string): CodedName {
  const plain = text.replace(SEAL, '').trim();
  const before = BRACKETED.exec(plain) ?? BEFORE.exec(plain) ?? SPACED.exec(plain);
  const [code, name] = before ? [before[1], before[2]] : [BEHIND.exec(plain)?.[2], BEHIND.exec(plain)?.[1]];
  if (code === undefined || name === undefined || /^(19|20)\d{2}$/.test(code)) return { name: plain };
  return { code, name: name.trim() };
}
