import { daysBetween } from '../../model/day-count.ts';
import { formatDate } from '../../model/period.ts';
import type { Reply } from '../../schemas/reply.ts';
import { departmentAddress, objectAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { regionGroups, type RegionGroup } from '../parts/region-group.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { SourceLine } from '../shapes/table.ts';

/** A public question with its answer. Of the asker only the kind is known. */
export type ReplyItem = {
  id: string;
  question: string;
  meta: readonly string[];
  answer?: string | undefined;
  /** Days from question to answer, computed here. */
  daysText?: string | undefined;
  links: readonly { label: string; href: string }[];
  source?: SourceLine | undefined;
};

const ASKER_TITLE: Record<Reply['asker'], string> = { public: '公众提问', deputy: '代表提问', media: '媒体提问' };

/** All questions by region, newest first. */
export function repliesPage(index: ArchiveIndex): RegionGroup<ReplyItem>[] {
  return regionGroups(index, index.replies).map((group) => ({
    ...group,
    members: group.members
      .toSorted((a, b) => (a.record.askedOn > b.record.askedOn ? -1 : 1))
      .map((member) => replyItem(index, member)),
  }));
}

function replyItem(index: ArchiveIndex, { record }: Keyed<'replies'>): ReplyItem {
  const agencyKey = `${record.regionCode}/${record.agencyCode}`;
  const agency = record.agencyCode && index.archive.agencies.get(agencyKey);
  const objectKey = `${record.regionCode}/${record.object}`;
  const object = record.object && index.archive.objects.get(objectKey);
  return {
    id: `q-${record.regionCode}-${record.id}`,
    question: record.question,
    meta: [ASKER_TITLE[record.asker], formatDate(record.askedOn)],
    answer: record.answer,
    daysText:
      record.answeredOn &&
      `${daysBetween(record.askedOn, record.answeredOn)} 日（${formatDate(record.answeredOn)}答复）`,
    links: [
      ...(agency ? [{ label: agency.name, href: departmentAddress(agencyKey) }] : []),
      ...(object ? [{ label: object.name, href: objectAddress(objectKey) }] : []),
    ],
    source: record.citation && sourceLine(index, record.citation),
  };
}
