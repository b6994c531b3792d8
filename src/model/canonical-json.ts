/** What JSON writes otherwise than it is. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * A value as canonical JSON (RFC 8785): keys in the order of their code units, no white space, one way to write each
 * value. Two records with the same content give the same text, whatever the order and layout of their files.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  let text = '{';
  for (const { key, written } of membersOf(Object.keys(value))) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) text += (text === '{' ? '' : ',') + written + canonicalJson(member);
  }
  return `${text}}`;
}

type Member = { key: string; written: string };

/** Records of a kind have the same few sets of keys, so each set is sorted once. */
const known = new Map<string, readonly Member[]>();

function membersOf(keys: readonly string[]): readonly Member[] {
  const set = keys.join('\ud800');
  let members = known.get(set);
  if (members === undefined) {
    members = keys.toSorted().map((key) => ({ key, written: `${JSON.stringify(key)}:` }));
    if (known.size < MOST_SETS) known.set(set, members);
  }
  return members;
}

const MOST_SETS = 10_000;
