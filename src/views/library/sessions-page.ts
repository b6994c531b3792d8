import { formatDate } from '../../model/period.ts';
import { objectAddress, regionAddress, sessionAddress, sessionsAddress } from '../address.ts';
import { isForSession } from '../../schemas/public-record.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';
import { fieldStatements } from '../statements/field-statements.ts';
import type { Crumb, LinkEntry } from '../shapes/link-entry.ts';
import { isDemoRegion, regionGroups, regionTitle, type RegionGroup } from '../parts/region-group.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { StatementView } from '../statements/statement-view.ts';
import type { SourceLine } from '../shapes/table.ts';

/** Sessions of people's congresses by region, with what the regions state of their review. */
export type SessionsPage = {
  regions: readonly RegionGroup<LinkEntry>[];
  statements: readonly RegionGroup<StatementView>[];
};

export function sessionsPage(index: ArchiveIndex): SessionsPage {
  return {
    regions: regionGroups(index, index.sessions).map((group) => ({
      ...group,
      members: group.members.map(({ key, record }) => ({
        title: record.title,
        href: sessionAddress(key),
        meta: [
          formatDate(record.from),
          `${record.budgetYear} 年预算`,
          `材料 ${record.documents.length} 份`,
          ...(record.opinions ? [`审查意见 ${record.opinions.length} 条`] : []),
        ],
      })),
    })),
    statements: fieldStatements(index, 'congress'),
  };
}

/** One 审查意见 with its reply and what changed. */
export type Opinion = {
  id: string;
  no: number;
  text: string;
  about?: { name: string; href: string } | undefined;
  reply?: string | undefined;
  changed?: string | undefined;
};

/** What went with the draft, what was said, what was answered. */
export type SessionPage = {
  address: string;
  /** With the region, since sessions of different regions share their names. */
  title: string;
  name: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  facts: readonly Fact[];
  calendar: readonly { on: string; what: string }[];
  documents: readonly { title: string; what?: string | undefined }[];
  objects: readonly LinkEntry[];
  opinions: readonly Opinion[];
  source: SourceLine;
};

export function sessionPage(index: ArchiveIndex, key: string): SessionPage {
  const session = index.archive.sessions.get(key);
  if (!session) throw new Error(`No session ${key}`);
  const region = regionTitle(index, session.regionCode);
  const named = (id: string): LinkEntry[] => {
    const object = index.archive.objects.get(`${session.regionCode}/${id}`);
    return object ? [{ title: object.name, href: objectAddress(`${session.regionCode}/${id}`) }] : [];
  };
  return {
    address: sessionAddress(key),
    title: `${session.title}（${region}）`,
    name: session.title,
    description: `${region}${session.title}：审议 ${session.budgetYear} 年预算，随草案材料 ${session.documents.length} 份，审查意见 ${session.opinions?.length ?? 0} 条。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '人大审查', href: sessionsAddress }, { label: session.title }],
    demo: isDemoRegion(index, session.regionCode),
    facts: knownFacts([
      { label: '地区', value: region, href: regionAddress(session.regionCode) },
      { label: '预算年度', value: `${session.budgetYear} 年` },
      { label: '开始', value: formatDate(session.from) },
      { label: '结束', value: session.until && formatDate(session.until) },
      session.approvedOn
        ? { label: '批准日期', value: formatDate(session.approvedOn) }
        : isForSession(session)
          ? { label: '批准日期', value: '尚未批准' }
          : { label: '批准日期', absence: 'not-collected' },
    ]),
    calendar: (session.calendar ?? []).map(({ on, what }) => ({ on: formatDate(on), what })),
    documents: session.documents,
    objects: (session.objects ?? []).flatMap(named),
    opinions: (session.opinions ?? []).map(({ no, text, about, reply, changed }) => {
      const [object] = about ? named(about) : [];
      return {
        id: `o-${no}`,
        no,
        text,
        about: object && { name: object.title, href: object.href },
        reply,
        changed,
      };
    }),
    source: sourceLine(index, session.citation),
  };
}
