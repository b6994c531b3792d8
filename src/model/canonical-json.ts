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
  for (const { key, written } of membersOf(value)) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) text += (text === '{' ? '' : ',') + written + canonicalJson(member);
  }
  return `${text}}`;
}

type Member = { key: string; written: string };

/** Objects by their keys in the order in which they stand: a step for each key. */
type KeyStep = { next: Map<string, KeyStep>; members?: readonly Member[] };

/** Records of a kind have the same few sets of keys, so each set is sorted once. */
let first: KeyStep = { next: new Map() };
let steps = 0;
const MOST_STEPS = 100_000;

function membersOf(value: object): readonly Member[] {
  let step = first;
  // Every own key is enumerable: the value was read from JSON.
  for (const key in value) {
    let next = step.next.get(key);
    if (next === undefined) {
      step.next.set(key, (next = { next: new Map() }));
      steps += 1;
    }
    step = next;
  }
  step.members ??= Object.keys(value)
    .toSorted()
    .map((key) => ({ key, written: `${JSON.stringify(key)}:` }));
  const { members } = step;
  if (steps > MOST_STEPS) [first, steps] = [{ next: new Map() }, 0];
  return members;
}
