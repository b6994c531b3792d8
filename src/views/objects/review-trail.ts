import { formatDate } from '../../model/period.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Cell, Table } from '../shapes/table.ts';

type Review = NonNullable<RecordOf<'dossiers'>['review']>;

/** The steps of a review as printed: 两上两下, 双初审, 双复审, each with its office, date and conclusion. */
export function reviewTrail({ steps }: Review, id: string): Table {
  const has = (key: 'on' | 'conclusion' | 'opinionCount' | 'opinion') => steps.some((step) => step[key] !== undefined);
  return {
    id,
    caption: '审核轨迹',
    rowTitle: '环节',
    columns: [
      { key: 'office', title: '审核单位' },
      ...(has('on') ? [{ key: 'on', title: '日期' }] : []),
      ...(has('conclusion') ? [{ key: 'conclusion', title: '结论' }] : []),
      ...(has('opinionCount') ? [{ key: 'count', title: '意见数', numeric: true }] : []),
      ...(has('opinion') ? [{ key: 'opinion', title: '意见' }] : []),
    ],
    rows: steps.map((step) => ({
      header: step.step,
      cells: [
        told(step.office),
        ...(has('on') ? [told(step.on && formatDate(step.on))] : []),
        ...(has('conclusion') ? [told(step.conclusion)] : []),
        ...(has('opinionCount') ? [told(step.opinionCount?.toString())] : []),
        ...(has('opinion') ? [told(step.opinion)] : []),
      ],
    })),
  };
}

function told(text: string | undefined): Cell {
  return text === undefined ? { text: '', kind: 'absent', title: '本站未收录' } : { text, kind: 'text' };
}
