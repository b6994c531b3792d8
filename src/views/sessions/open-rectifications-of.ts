import { formatDate } from '../../model/period.ts';
import { objectAddress } from '../address.ts';
import { rectificationOriginTitle } from '../consequences/open-rectifications.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Row } from '../shapes/table.ts';
import type { DraftObject } from './draft-objects.ts';

/** Rectifications of earlier years that the records of these objects do not call done, the oldest first. */
export function openRectificationsOf({ site }: ArchiveIndex, objects: readonly DraftObject[]): PageSection[] {
  const rows = objects.flatMap(({ key, name, earlier }) =>
    earlier
      .toSorted((a, b) => a.fiscalYear - b.fiscalYear)
      .flatMap(({ fiscalYear, rectifications = [] }) =>
        rectifications
          .filter(({ state }) => state !== 'done')
          .map(({ text, origin, state, dueOn }): Row => ({
            header: name,
            href: `${objectAddress(key)}#y${fiscalYear}-rectification`,
            cells: [
              { text: `${fiscalYear} 年`, kind: 'text' },
              { text, kind: 'text' },
              { text: rectificationOriginTitle[origin], kind: 'text' },
              { text: state === 'open' ? '未整改' : '整改中', kind: 'text' },
              dueOn
                ? { text: formatDate(dueOn), kind: 'text' }
                : { text: '未收录', kind: 'absent', title: '本站未收录' },
            ],
          })),
      ),
  );
  return section('rectifications', `还没有完成的整改 ${rows.length} 项`, [
    rows.length > 0 && {
      kind: 'table',
      table: {
        id: 'open-rows',
        caption: '还没有完成的整改',
        isTitled: true,
        isStacked: true,
        rowTitle: '项目或政策',
        columns: [
          { key: 'year', title: '年度' },
          { key: 'text', title: '问题与要求' },
          { key: 'origin', title: '问题来源' },
          { key: 'state', title: '状态' },
          { key: 'due', title: '整改期限' },
        ],
        rows,
        footnote: `状态照记录所印，收录到 ${formatDate(site.asOf)}；之后是否完成，本站未收录。`,
      },
    },
  ]);
}
