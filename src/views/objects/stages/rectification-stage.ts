import { formatDate } from '../../../model/period.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { knownFacts, type Block } from '../../shapes/block.ts';
import { notesOf } from '../../parts/notes.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { StageContent } from './stage-content.ts';

const STATE_TITLE = { open: '未整改', ongoing: '整改中', done: '已完成' } as const;

export function rectificationStage(index: ArchiveIndex, { key, record }: Keyed<'dossiers'>): StageContent | undefined {
  const items = record.rectifications ?? [];
  if (items.length === 0) return undefined;
  const notes = notesOf(index, 'dossiers', key);
  const done = items.filter((item) => item.state === 'done').length;
  return {
    summary: `${items.length} 项，已完成 ${done} 项`,
    blocks: items.flatMap((item, position): Block[] => [
      {
        kind: 'facts',
        facts: knownFacts([
          {
            label: '问题与要求',
            value: item.text,
            wide: true,
            notes: notes.under('rectifications', position, 'text'),
          },
          {
            label: '整改状态',
            value: STATE_TITLE[item.state],
            notes: notes.under('rectifications', position, 'state'),
          },
          {
            label: '提出日期',
            value: item.requestedOn && formatDate(item.requestedOn),
            notes: notes.under('rectifications', position, 'requestedOn'),
          },
          {
            label: '整改期限',
            value: item.dueOn && formatDate(item.dueOn),
            notes: notes.under('rectifications', position, 'dueOn'),
          },
          {
            label: '完成日期',
            value: item.doneOn && formatDate(item.doneOn),
            notes: notes.under('rectifications', position, 'doneOn'),
          },
          {
            label: '整改情况',
            value: item.measure,
            wide: true,
            notes: notes.under('rectifications', position, 'measure'),
          },
        ]),
      },
      { kind: 'source', source: sourceLine(index, item.citation) },
    ]),
  };
}
