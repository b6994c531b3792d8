import { formatMoney } from '../../../model/money.ts';
import { formatDate } from '../../../model/period.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { knownFacts } from '../../shapes/block.ts';
import { notesOf } from '../../parts/notes.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { StageContent } from './stage-content.ts';

export function preEvaluationStage(index: ArchiveIndex, { key, record }: Keyed<'dossiers'>): StageContent | undefined {
  const stage = record.preEvaluation;
  if (!stage) return undefined;
  const notes = notesOf(index, 'dossiers', key);
  return {
    summary: stage.conclusion,
    blocks: [
      {
        kind: 'facts',
        facts: knownFacts([
          { label: '评估结论', value: stage.conclusion, notes: notes.under('preEvaluation') },
          { label: '评估主体', value: stage.evaluator },
          { label: '评估日期', value: stage.evaluatedOn && formatDate(stage.evaluatedOn) },
          { label: '申报金额', value: stage.asked && formatMoney(stage.asked) },
          { label: '建议金额', value: stage.advised && formatMoney(stage.advised) },
          ...(stage.criteria ?? []).map(({ name, judgement }) => ({ label: name, value: judgement })),
          { label: '理由', value: stage.reason, wide: true },
        ]),
      },
      { kind: 'source', source: sourceLine(index, stage.citation) },
    ],
  };
}
