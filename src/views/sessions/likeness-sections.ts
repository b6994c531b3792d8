import { objectAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { likeObjects } from '../likeness/like-objects.ts';
import { likeRates, likeScores, type LikeResult } from '../likeness/like-results.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Cell, Row } from '../shapes/table.ts';
import type { DraftObject } from './draft-objects.ts';

/** 同类对比: each object of a department beside its like, or why it is not compared. */
export function likenessSections(index: ArchiveIndex, objects: readonly DraftObject[]): PageSection[] {
  const rows = objects.flatMap((object) => (object.draft ? [likenessRow(index, object, object.draft)] : []));
  return section(
    'like',
    '同类同规模对比',
    [
      rows.length > 0 && {
        kind: 'table',
        table: {
          id: 'like-rows',
          caption: '与同类同规模的项目相比',
          isTitled: true,
          isStacked: true,
          rowTitle: '项目或政策',
          columns: [
            { key: 'like', title: '同类同规模' },
            { key: 'rate', title: '执行率', group: '执行', numeric: true },
            { key: 'like-rate', title: '同类的中位数', group: '执行' },
            { key: 'score', title: '单位自评', group: '得分', numeric: true },
            { key: 'like-score', title: '同类的中位数', group: '得分' },
          ],
          rows,
          footnote:
            '同类：同一地区、同一年、同一对象类型和项目类型；同规模：同是申报数或批复数，在一半到两倍之间。执行率只与同一年的比，得分只与同一年、同一指标框架、同样分值分配的单位自评比。同类不足 3 个，或口径不同，不作比较，并写明原因。中位数不是标准，高低不等于好坏。',
        },
      },
    ],
    '只与同一地区、同一类型、金额相近的项目相比。',
  );
}

function likenessRow(index: ArchiveIndex, { key, name }: DraftObject, draft: NonNullable<DraftObject['draft']>): Row {
  const found = likeObjects(index, draft);
  const like = 'why' in found ? [] : found.like;
  const [rates, scores] = [likeRates(index, draft, like), likeScores(index, draft, like)];
  const beside = ({ others }: LikeResult, unit: string): Cell => {
    if ('why' in found) return notCompared('不作比较');
    if ('why' in others) return notCompared(others.why);
    const { sorted, middle } = others;
    const ends = `${sorted.length} 个，${sorted[0]}${unit} 至 ${sorted.at(-1)}${unit}`;
    return { text: `${middle}${unit}（${ends}）`, kind: 'text', mark: '推算' };
  };
  return {
    header: name,
    href: objectAddress(key),
    cells: [
      'why' in found ? notCompared(found.why) : { text: found.grounds, kind: 'text' },
      ownCell(rates, '推算'),
      beside(rates, '%'),
      ownCell(scores),
      beside(scores, ' 分'),
    ],
  };
}

function ownCell({ own }: LikeResult, mark?: '推算'): Cell {
  return own ? { text: `${own.year} 年 ${own.text}`, kind: 'number', mark } : notCompared('未收录');
}

const notCompared = (text: string): Cell => ({ text, kind: 'absent' });
