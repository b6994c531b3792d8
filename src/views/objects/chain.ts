import { absenceMeaning, type Absence } from '../../model/absence.ts';
import { stageKey, stageTitle, type StageKey } from '../../model/stage.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { Block } from '../shapes/block.ts';
import { withStageNotes } from './stage-notes.ts';
import { stageBuilders } from './stages/stage-builders.ts';

/** One stage of an object in one year: told by blocks, or absent with its reason. */
export type StageView = {
  key: StageKey;
  /** 1 to 10. */
  no: number;
  title: string;
  /** Anchor on the object's page. */
  id: string;
  state: 'present' | 'absent';
  summary: string;
  blocks: readonly Block[];
  absence?: Absence | undefined;
  absenceText?: string | undefined;
};

/** The chain at a glance: three or more absent stages in a row are folded into one line. */
export type ChainStep = {
  no: string;
  title: string;
  state: 'present' | 'absent' | 'folded';
  summary?: string | undefined;
  href?: string | undefined;
  absence?: Absence | undefined;
};

/** The ten stages of one dossier. */
export function chainOf(index: ArchiveIndex, dossier: Keyed<'dossiers'>): StageView[] {
  const year = dossier.record.fiscalYear;
  const stages = stageKey.options.map((key, position): StageView => {
    const id = `y${year}-${key}`;
    const content = stageBuilders[key](index, dossier, id);
    const base = { key, no: position + 1, title: stageTitle[key], id };
    if (content) {
      const blocks = withStageNotes(index, dossier, key, content.blocks, id);
      return { ...base, state: 'present', ...content, blocks };
    }
    return { ...base, state: 'absent', blocks: [], ...absenceOfStage(dossier.record, key) };
  });
  rememberPresence(index, dossier, stages);
  return stages;
}

const presences = new WeakMap<ArchiveIndex, Map<string, readonly boolean[]>>();

/** Which of the ten stages a dossier has. Remembered from its own page, as the pages that count ask for every dossier. */
export function presentStages(index: ArchiveIndex, dossier: Keyed<'dossiers'>): readonly boolean[] {
  const known = presences.get(index)?.get(dossier.key);
  return known ?? rememberPresence(index, dossier, chainOf(index, dossier));
}

function rememberPresence(index: ArchiveIndex, { key }: Keyed<'dossiers'>, stages: readonly StageView[]) {
  const present = stages.map(({ state }) => state === 'present');
  const known = presences.get(index);
  if (known) known.set(key, present);
  else presences.set(index, new Map([[key, present]]));
  return present;
}

/** Why a stage is not there: what the record says, else that this site has not collected it. */
function absenceOfStage(dossier: RecordOf<'dossiers'>, key: StageKey) {
  const declared = dossier.absences?.find((candidate) => candidate.stage === key);
  const absence: Absence = declared?.reason ?? 'not-collected';
  return {
    absence,
    absenceText: declared?.note ?? absenceMeaning[absence],
    summary: '',
  };
}

/** The overview of a chain. */
export function chainSteps(stages: readonly StageView[]): ChainStep[] {
  return foldedRuns(stages).flatMap((run): ChainStep[] => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && first.state === 'absent' && run.length >= 3) {
      return [
        {
          no: `${first.no}–${last.no}`,
          title: run.map((stage) => stage.title).join('、'),
          state: 'folded',
          absence: first.absence,
        },
      ];
    }
    return run.map((stage) => ({
      no: String(stage.no),
      title: stage.title,
      state: stage.state,
      summary: stage.summary || undefined,
      href: stage.state === 'present' ? `#${stage.id}` : undefined,
      absence: stage.absence,
    }));
  });
}

/** Neighbouring stages that are absent for the same reason together; every other stage alone. */
export function foldedRuns(stages: readonly StageView[]): StageView[][] {
  const runs: StageView[][] = [];
  for (const stage of stages) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joins =
      before && before.state === 'absent' && stage.state === 'absent' && before.absenceText === stage.absenceText;
    if (run && joins) run.push(stage);
    else runs.push([stage]);
  }
  return runs;
}
