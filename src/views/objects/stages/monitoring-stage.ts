import { indicatorTable } from '../../parts/indicator-table.ts';
import { formatDate } from '../../../model/period.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { knownFacts, type Block } from '../../shapes/block.ts';
import { fundsTable } from '../../parts/funds-table.ts';
import { notesOf } from '../../parts/notes.ts';
import { monitoredProgress } from '../../../rules/targets/monitored-progress.ts';
import { quadrantTitle } from '../../../model/two-progresses.ts';
import { twoProgressBlocks } from '../../targets/progress-words.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { StageContent } from './stage-content.ts';

export function monitoringStage(index: ArchiveIndex, dossier: Keyed<'dossiers'>, id: string): StageContent | undefined {
  const monitorings = dossier.record.monitorings ?? [];
  if (monitorings.length === 0) return undefined;
  const notes = notesOf(index, 'dossiers', dossier.key);
  const progresses = monitorings.map((monitoring) => monitoredProgress(monitoring, dossier.record.fiscalYear));
  return {
    summary: monitorings
      .map(({ periodEnd }, position) => {
        const { quadrant = 'untold' } = progresses[position] ?? {};
        return `${formatDate(periodEnd)}监控${quadrant === 'untold' ? '' : `：${quadrantTitle[quadrant]}`}`;
      })
      .join('、'),
    blocks: monitorings.flatMap((monitoring, position): Block[] => [
      {
        kind: 'facts',
        facts: knownFacts([
          {
            label: '监控截止日',
            value: formatDate(monitoring.periodEnd),
            notes: notes.under('monitorings', position, 'periodEnd'),
          },
          { label: '监控级别', value: monitoring.level === 'finance' ? '财政重点监控' : '部门监控' },
          {
            label: '监控结论',
            value: monitoring.conclusion,
            wide: true,
            notes: notes.under('monitorings', position, 'conclusion'),
          },
        ]),
      },
      ...(monitoring.funds
        ? [
            {
              kind: 'table' as const,
              table: fundsTable(monitoring.funds, `${id}-${position + 1}-funds`, (...path) =>
                notes.under('monitorings', position, 'funds', ...path),
              ),
            },
          ]
        : []),
      ...(monitoring.rows
        ? [
            {
              kind: 'table' as const,
              table: {
                id: `${id}-${position + 1}`,
                caption: '监控指标',
                ...indicatorTable(
                  monitoring.rows,
                  `${id}-${position + 1}`,
                  (...path) => notes.under('monitorings', position, 'rows', ...path),
                  false,
                ),
              },
            },
          ]
        : []),
      ...(progresses[position]
        ? twoProgressBlocks(progresses[position], monitoring.periodEnd, `${id}-${position + 1}`)
        : []),
      ...(monitoring.measures && monitoring.measures.length > 0
        ? [
            {
              kind: 'list' as const,
              title: '纠偏措施',
              items: monitoring.measures.map(({ kind, on, text }) =>
                [on && formatDate(on), kind, text].filter(Boolean).join('，'),
              ),
            },
          ]
        : []),
      { kind: 'source', source: sourceLine(index, monitoring.citation) },
    ]),
  };
}
