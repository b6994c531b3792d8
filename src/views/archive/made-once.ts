import type { ArchiveIndex } from './archive-index.ts';

/**
 * A view that is made once for an index and a key, because several pages and files say the same. `most` is how many are
 * kept: all where there are few, the newest where its page and its files are made one after the other.
 */
export function madeOnce<View>(
  make: (index: ArchiveIndex, key: string) => View,
  most = Number.POSITIVE_INFINITY,
): (index: ArchiveIndex, key: string) => View {
  const viewsOf = new WeakMap<ArchiveIndex, Map<string, View>>();
  return (index, key) => {
    const views = viewsOf.get(index) ?? new Map<string, View>();
    viewsOf.set(index, views);
    const known = views.get(key);
    if (known !== undefined) return known;
    const view = make(index, key);
    if (views.size >= most) views.delete(views.keys().next().value as string);
    views.set(key, view);
    return view;
  };
}
