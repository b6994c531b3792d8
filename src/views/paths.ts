/** The keys for which each page family has a page, as route parameters. */
import type { ArchiveIndex } from './archive-index.ts';
import { disclosureRegions } from './disclosures-page.ts';

type Paths = { params: { key: string } }[];

const pathsOf = (keys: Iterable<string>): Paths => [...keys].map((key) => ({ params: { key } }));

export const regionPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.regions.keys());
export const departmentPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.agencies.keys());
export const budgetPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.budgets.keys());
export const finalAccountPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.finalAccounts.keys());
export const objectPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.objects.keys());
export const sourcePaths = ({ sources }: ArchiveIndex): Paths => pathsOf(sources.keys());
export const regionDocumentPaths = ({ documents }: ArchiveIndex): Paths => pathsOf(documents.keys());
export const organizationPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.organizations.keys());
export const indicatorPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.indicators.keys());
export const debtPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.debts.keys());
export const assetPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.assets.keys());
export const regionDisclosurePaths = (index: ArchiveIndex): Paths => pathsOf(disclosureRegions(index));
export const sessionPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.sessions.keys());
export const guidePaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.guides.keys());
