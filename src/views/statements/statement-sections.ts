import type { RegionCode } from '../../model/codes.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import { section, subsection, type PageSection } from '../shapes/sectioned-page.ts';
import { statementView } from './statement-view.ts';

/** Statements of several regions, a section inside for each region; nothing is added across them. */
export function statementSections(
  index: ArchiveIndex,
  statements: readonly Keyed<'statements'>[],
  id: string,
  title: string,
): PageSection[] {
  if (statements.length === 0) return [];
  const inList = new Set(statements.map(({ record }) => `${record.regionCode}/${record.id}`));
  const isTop = ({ record }: Keyed<'statements'>) =>
    !record.partOf || !inList.has(`${record.regionCode}/${record.partOf.statement}`);
  const regions = Map.groupBy(statements, ({ record }) => record.regionCode);
  return [
    ...section(id, title, [{ kind: 'paragraph', text: '各地口径不同，不相加，不排名。' }]),
    ...[...regions].flatMap(([code, members]) => {
      const partsOf = Map.groupBy(
        members.filter((member) => !isTop(member)),
        ({ record }) => record.partOf?.statement ?? '',
      );
      const views = members.filter(isTop).map((member) => statementView(index, member, partsOf));
      return subsection(`${id}-${code}`, regionTitle(index, code), [
        { kind: 'statements', statements: views, prefix: `${id}-${code}-` },
      ]);
    }),
  ];
}

function regionTitle(index: ArchiveIndex, code: RegionCode): string {
  return fullRegionName(index.archive, code);
}
