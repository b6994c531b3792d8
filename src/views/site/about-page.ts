import type { ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';

/** Who runs the site and how to reach them, as far as the settings say. */
export function siteFacts({ site, archive }: ArchiveIndex): Fact[] {
  const { footer } = site;
  return knownFacts([
    { label: '网站名称', value: site.name },
    { label: '本地区', value: site.region && archive.regions.get(site.region)?.name },
    { label: '主办单位', value: footer.organizer ?? '尚未设置' },
    { label: '联系方式', value: footer.contact ?? '尚未设置' },
    footer.disclosureRequestUrl
      ? { label: '依申请公开', value: '申请入口', href: footer.disclosureRequestUrl }
      : undefined,
    footer.faultReportUrl ? { label: '网站找错', value: '我为政府网站找错', href: footer.faultReportUrl } : undefined,
    { label: '数据截至', value: site.asOf },
    {
      label: '示例数据',
      value: site.includeDemo
        ? '本站可含虚构的示例市，用来演示功能，其页面逐一标明，不计入跨地区的数'
        : '本站不含示例数据',
      wide: true,
    },
  ]);
}
