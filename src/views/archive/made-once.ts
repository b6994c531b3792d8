import type { ArchiveIndex } from './archive-index.ts';

/**
 * A view that is made once for an index and a key, because several pages and files say the same. `most` is how many are
 * kept: all where there are few, the newest where its page and its files are made one after the other.
 */
export function madeOnce<View, Key extends string = string>(
  make: (index: ArchiveIndex, key: Key) => View,
  most = Number.POSITIVE_INFINITY,
): (index: ArchiveIndex, key: Key) => View {
  const viewsOf = new WeakMap<ArchiveIndex, Map<Key, View>>();
  return (index, key) => {
    const views = viewsOf.get(index) ?? new Map<Key, View>();
    viewsOf.set(index, views);
    const known = views.get(key);
    if (known !== undefined) return known;
    const view = make(index, key);
    if (views.size >= most) views.delete(views.keys().next().value as Key);
    views.set(key, view);
    return view;
  };
}
