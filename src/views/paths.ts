/** The keys for which each page family has a page, as route parameters. */
import type { ArchiveIndex } from './archive-index.ts';

type Paths = { params: { key: string } }[];

const pathsOf = (keys: Iterable<string>): Paths => [...keys].map((key) => ({ params: { key } }));

export const regionPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.regions.keys());
export const departmentPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.agencies.keys());
export const budgetPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.budgets.keys());
export const finalAccountPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.finalAccounts.keys());
export const objectPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.objects.keys());
export const sourcePaths = ({ sources }: ArchiveIndex): Paths => pathsOf(sources.keys());
