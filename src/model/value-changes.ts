import { canonicalJson } from './canonical-json.ts';

/**
 * Something that differs between two versions of a record. `path` leads to it in the later version, and in the earlier
 * one where it is gone. `before` is absent where it was added, `after` where it is gone.
 */
export type ValueChange = { path: readonly (string | number)[]; before?: unknown; after?: unknown };

/** What differs, field by field: the smallest values, in the order of the later version. */
export function valueChanges(before: unknown, after: unknown, path: readonly (string | number)[] = []): ValueChange[] {
  if (isList(before) && isList(after)) return listChanges(before, after, path);
  if (isObject(before) && isObject(after)) {
    const names = [...Object.keys(after), ...Object.keys(before).filter((name) => !Object.hasOwn(after, name))];
    return names.flatMap((name) => valueChanges(before[name], after[name], [...path, name]));
  }
  return canonicalJson(before ?? null) === canonicalJson(after ?? null) ? [] : [{ path, before, after }];
}

/**
 * Items that are the same on both sides are paired in their order, so that one put in or taken out is no change of
 * those behind it. What is left between two pairs is compared in its order.
 */
function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly (string | number)[],
): ValueChange[] {
  const changes: ValueChange[] = [];
  let [old, now] = [0, 0];
  for (const [untilOld, untilNow] of [...samePairs(before, after), [before.length, after.length] as const]) {
    const paired = Math.min(untilOld - old, untilNow - now);
    for (let step = 0; step < paired; step += 1) {
      changes.push(...valueChanges(before[old + step], after[now + step], [...path, now + step]));
    }
    for (let at = old + paired; at < untilOld; at += 1) changes.push({ path: [...path, at], before: before[at] });
    for (let at = now + paired; at < untilNow; at += 1) changes.push({ path: [...path, at], after: after[at] });
    old = untilOld + 1;
    now = untilNow + 1;
  }
  return changes;
}

/** Positions of the longest common subsequence. */
function samePairs(before: readonly unknown[], after: readonly unknown[]): (readonly [number, number])[] {
  const left = before.map(canonicalJson);
  const right = after.map(canonicalJson);
  const lengths = left.map(() => new Uint32Array(right.length + 1));
  lengths.push(new Uint32Array(right.length + 1));
  for (let old = left.length - 1; old >= 0; old -= 1) {
    for (let now = right.length - 1; now >= 0; now -= 1) {
      lengths[old]![now] =
        left[old] === right[now]
          ? lengths[old + 1]![now + 1]! + 1
          : Math.max(lengths[old + 1]![now]!, lengths[old]![now + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let old = 0, now = 0; old < left.length && now < right.length;) {
    if (left[old] === right[now]) pairs.push([old++, now++]);
    else if (lengths[old + 1]![now]! >= lengths[old]![now + 1]!) old += 1;
    else now += 1;
  }
  return pairs;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
