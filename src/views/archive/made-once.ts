import type { ArchiveIndex } from './archive-index.ts';

/**
 * A view that is made once for an index and a key of one or several parts, because several pages and files say the same.
 * `most` is how many are kept: all where there are few, the newest where its page and its files are made one after the
 * other.
 */
export function madeOnce<View, Parts extends readonly (string | number)[] = readonly [key: string]>(
  make: (index: ArchiveIndex, ...parts: Parts) => View,
  most = Number.POSITIVE_INFINITY,
): (index: ArchiveIndex, ...parts: Parts) => View {
  const viewsOf = new WeakMap<ArchiveIndex, Map<string, View>>();
  return (index, ...parts) => {
    const views = viewsOf.get(index) ?? new Map<string, View>();
    viewsOf.set(index, views);
    const key = parts.join('\n');
    const known = views.get(key);
    if (known !== undefined) return known;
    const view = make(index, ...parts);
    if (views.size >= most) views.delete(views.keys().next().value as string);
    views.set(key, view);
    return view;
  };
}
