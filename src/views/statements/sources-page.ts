import { absence } from '../../model/absence.ts';
import { formatDate } from '../../model/period.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { regionAddress, sourcesAddress } from '../address.ts';
import { fullRegionName, regionPath, type ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';
import type { Crumb } from '../shapes/link-entry.ts';

export type SourceEntry = { id: string; title: string; url?: string | undefined; facts: readonly Fact[] };

/** The sources of a region, each with an anchor that figures link to. */
export type SourcesPage = {
  address: string;
  title: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  sources: readonly SourceEntry[];
};

const KIND_TITLE: Record<RecordOf<'sources'>['kind'], string> = {
  official: '官方网站',
  news: '新闻报道',
  copy: '转存副本',
  submitted: '单位报送',
  law: '法律法规与制度',
};

const SEEN_TITLE: Record<RecordOf<'sources'>['seen'], string> = {
  full: '全文',
  beginning: '只见开头部分',
  fragment: '只见残段',
};

/** The page of the sources of a region. */
export function sourcesPage(index: ArchiveIndex, code: string): SourcesPage {
  const region = index.archive.regions.get(code as never);
  if (!region) throw new Error(`No region ${code}`);
  const name = fullRegionName(index.archive, region.code);
  const sources = index.sources.get(code) ?? [];
  return {
    address: sourcesAddress(region.code),
    title: `${name}数据来源`,
    description: `${name}各项数据的来源 ${sources.length} 份：标题、发布单位、日期、所见范围和原文地址。`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regionPath(index.archive, region.code).map((part) => ({ label: part.name, href: regionAddress(part.code) })),
      { label: '数据来源' },
    ],
    demo: region.demo ?? false,
    sources: sources.map(({ record }) => sourceEntry(record)),
  };
}

function sourceEntry(source: RecordOf<'sources'>): SourceEntry {
  const url = absence.safeParse(source.url).success ? undefined : source.url;
  return {
    id: source.id,
    title: source.title,
    url,
    facts: knownFacts([
      { label: '发布单位', value: source.publisher },
      { label: '来源类型', value: KIND_TITLE[source.kind] },
      { label: '文号', value: source.documentNumber },
      { label: '成文日期', value: source.writtenOn && formatDate(source.writtenOn) },
      dateFact('发布日期', source.publishedOn),
      { label: '所见范围', value: SEEN_TITLE[source.seen] },
      { label: '页数', value: source.pages === undefined ? undefined : `${source.pages} 页` },
      url ? { label: '原文地址', value: url, href: url, wide: true } : { label: '原文地址', value: '原文地址未收录' },
      { label: '原件文件', value: source.file?.name, wide: true },
      { label: 'SHA-256', value: source.file?.sha256, wide: true },
      { label: '说明', value: source.note, wide: true },
    ]),
  };
}

function dateFact(label: string, value: string): Fact {
  const reason = absence.safeParse(value);
  return reason.success ? { label, absence: reason.data } : { label, value: formatDate(value) };
}
