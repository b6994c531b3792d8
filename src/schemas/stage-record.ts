import { isoDate } from '../model/period.ts';
import { visibility } from '../model/stage.ts';
import { citation } from './citation.ts';

/** What every stage of a dossier carries: who may read it, when it was published, where it comes from. */
export const stageRecord = {
  release: visibility,
  publishedOn: isoDate.optional().meta({ title: '公开日期' }),
  citation,
};
