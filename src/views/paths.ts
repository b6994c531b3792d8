/** The keys for which each page family has a page, as route parameters. */
import type { RegionCode } from '../model/codes.ts';
import { evaluationKind, type EvaluationKind } from '../model/evaluation-kind.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { evaluationRegions } from './evaluations-page.ts';

type Paths<Key extends string = string> = { params: { key: Key } }[];

const pathsOf = <Key extends string>(keys: Iterable<Key>): Paths<Key> => [...keys].map((key) => ({ params: { key } }));

export const regionPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.regions.keys());
export const departmentPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.agencies.keys());
export const budgetPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.budgets.keys());
export const finalAccountPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.finalAccounts.keys());
export const objectPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.objects.keys());
export const sourcePaths = ({ sources }: ArchiveIndex): Paths => pathsOf(sources.keys());
export const evaluationKindPaths = (): Paths<EvaluationKind> => pathsOf(evaluationKind.options);
export const evaluationRegionPaths = (index: ArchiveIndex): Paths<RegionCode> => pathsOf(evaluationRegions(index));
export const reportPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.evaluationReports.keys());
