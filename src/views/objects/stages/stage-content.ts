import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import type { Block } from '../../shapes/block.ts';

/** What a page says of a stage that has records. */
export type StageContent = { summary: string; blocks: readonly Block[] };

/** Tells one stage of a dossier, or nothing where it has no record. `id` is the anchor of the stage on its page. */
export type StageBuilder = (index: ArchiveIndex, dossier: Keyed<'dossiers'>, id: string) => StageContent | undefined;
