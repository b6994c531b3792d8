import { recordName } from '../../rules/releases/change-words.ts';
import { recordAt } from '../../schemas/collections.ts';
import { correctionAddress, frozenAddress, releaseAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { releaseHistory } from './release-history.ts';

/** 版本与更正 of what a page shows: the releases that hold it, what was corrected, and the text before. */
export type RecordHistory = {
  releases: readonly { label: string; href: string }[];
  corrections: readonly { text: string; href: string }[];
  earlier: readonly { label: string; href: string }[];
};

/** Undefined where nothing on the page was ever released or corrected. `files` are those of its records. */
export function recordHistory(index: ArchiveIndex, files: readonly string[]): RecordHistory | undefined {
  const history = releaseHistory(index);
  const holding = new Set(files.flatMap((file) => history.holding.get(file) ?? []));
  const corrections = files.flatMap((file) => history.corrections.get(file) ?? []);
  if (holding.size + corrections.length === 0) return undefined;
  return {
    releases: [...holding].map(({ id, name }) => ({ label: name, href: releaseAddress(id) })),
    corrections: corrections.map(({ regionCode, id, on, what, oldValue, newValue }) => ({
      text: `${on} 更正：${what}，原为“${oldValue}”，改为“${newValue || '（撤下）'}”`,
      href: correctionAddress(regionCode, id),
    })),
    earlier: [...holding].flatMap((release) =>
      (history.superseded.get(release.id) ?? [])
        .filter((file) => files.includes(file))
        .map((file) => {
          const { collection, key } = recordAt(file)!;
          const name = recordName(index.archive, collection, key, release.frozen.recordOf(file));
          return { label: `${release.on} 版${name}`, href: frozenAddress(release.id, file.replace(/\.\w+$/, '')) };
        }),
    ),
  };
}

/** Of an object, its own record and its dossiers, which one page tells. */
export function objectHistory(index: ArchiveIndex, key: string): RecordHistory | undefined {
  const dossiers = (index.dossiersByObject.get(key) ?? []).map(({ key }) => `dossiers/${key}.json`);
  return recordHistory(index, [`objects/${key}.json`, ...dossiers]);
}
