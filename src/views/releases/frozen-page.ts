import { formatDate } from '../../model/period.ts';
import { valueChanges } from '../../model/value-changes.ts';
import { recordName } from '../../rules/releases/change-words.ts';
import { frozenRecord } from '../../rules/releases/frozen-parts.ts';
import { collections, recordAt } from '../../schemas/collections.ts';
import { frozenAddress, releaseAddress, releaseFileAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts } from '../shapes/block.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';
import { currentAddress, placesTable } from './changes-page.ts';
import { frozenSections } from './frozen-sections.ts';
import { placesOf } from './release-changes.ts';
import { isDemoFile, releaseHistory } from './release-history.ts';
import { releaseCrumbs, releaseOf } from './release-page.ts';

/** A superseded record as it was published. `record` is its file without ending, `dossiers/370112/2020/x`. */
export function frozenPage(index: ArchiveIndex, id: string, record: string): SectionedPage {
  const release = releaseOf(index, id);
  const { collection, key, file, frozen } = frozenText(index, id, record);
  const name = recordName(index.archive, collection, key, frozen);
  const now = (index.archive[collection] as ReadonlyMap<string, object>).get(key);
  const corrections = releaseHistory(index).corrections.get(file) ?? [];
  const whole = corrections.filter(({ path }) => path === '');
  const changes = now === undefined ? [] : valueChanges(frozen, frozenRecord(collection, now));
  const places = placesOf(collection, changes, corrections);
  return {
    address: frozenAddress(id, record),
    title: `${name}：${release.on} 版原文（${record}）`,
    heading: `${name}：发布时的原文`,
    kicker: `${release.name} · 旧版`,
    lead: `这是 ${formatDate(release.on)}发布的文字，后来${now === undefined ? '撤下或改名' : '改动过'}，不是现在的内容。`,
    description: `${name}在${release.name}（${formatDate(release.on)}）里的原文，以及后来改成了什么、为什么改。`,
    crumbs: releaseCrumbs({ label: release.name, href: releaseAddress(id) }, { label: name }),
    demo: isDemoFile(file),
    sections: [
      ...section('about', '说明', [
        {
          kind: 'facts',
          facts: knownFacts([
            { label: '种类', value: collections[collection].schema.meta()?.title ?? collection },
            { label: '文件', value: file },
            now !== undefined && { label: '现在的内容', value: '打开', href: currentAddress(index, collection, key) },
            { label: 'JSON', value: `${record}.json`, href: releaseFileAddress(id, `${record}.json`) },
          ]),
        },
        ...whole.map(({ what, why, on, office, newValue }) => ({
          kind: 'paragraph' as const,
          text: `${formatDate(on)}，${office}：${what}。原因：${why}${newValue ? `现在的文件是 ${newValue}。` : ''}`,
        })),
      ]),
      ...section('changes', '后来的改动', [
        places.length > 0 && {
          kind: 'table',
          table: placesTable('places', collection, places, { before: '发布时', after: '现在' }),
        },
      ]),
      ...frozenSections(collection, frozen),
    ],
  };
}

/** The frozen text of a record, with what it is a record of. */
export function frozenText(index: ArchiveIndex, id: string, record: string) {
  const file = superseded(index, id).find((name) => withoutEnding(name) === record);
  const frozen = file && releaseOf(index, id).frozen.recordOf(file);
  if (file === undefined || !frozen) throw new Error(`Release ${id} has no superseded ${record}`);
  return { ...recordAt(file)!, file, frozen };
}

/** Records of a release that have a page of their own, as files without ending. */
export function frozenRecords(index: ArchiveIndex, id: string): string[] {
  return superseded(index, id).map(withoutEnding);
}

const superseded = (index: ArchiveIndex, id: string) => releaseHistory(index).superseded.get(id) ?? [];
const withoutEnding = (file: string) => file.replace(/\.\w+$/, '');
