import type { z } from 'zod';
import { budget, finalAccount } from './account.ts';
import { agency } from './agency.ts';
import { assessment } from './assessment.ts';
import { caseStudy } from './case-study.ts';
import { correction } from './correction.ts';
import { disclosure } from './disclosure.ts';
import { document } from './document.ts';
import { dossier } from './dossier.ts';
import { evaluationReport } from './evaluation-report.ts';
import { guide } from './guide.ts';
import { indicator } from './indicator.ts';
import { budgetObject } from './object.ts';
import { organization } from './organization.ts';
import { asset, debt } from './public-finance-table.ts';
import { region } from './region.ts';
import { release, type FrozenFiles } from './release.ts';
import { reply } from './reply.ts';
import { session } from './session.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';
import { survey } from './survey.ts';
import { synonym } from './synonym.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';

/**
 * Every collection: the folder of `content/` that holds it, how a file is written, where its files lie, and the shape
 * of one. `path` names the fields that a key is made of, so that the rule `path-matches-record` can compare them.
 * `perRegion` collections lie in a folder per region, so that `check` reads one region at a time.
 */
export const collections = {
  site: { folder: 'site', format: 'json', path: '', perRegion: false, schema: site },
  regions: { folder: 'regions', format: 'json', path: '{code}', perRegion: false, schema: region },
  topics: { folder: 'topics', format: 'json', path: '{id}', perRegion: false, schema: topic },
  glossary: { folder: 'glossary', format: 'markdown', path: '', perRegion: false, schema: term },
  synonyms: { folder: 'synonyms', format: 'json', path: '{id}', perRegion: false, schema: synonym },
  guides: { folder: 'guides', format: 'markdown', path: '', perRegion: false, schema: guide },
  releases: { folder: 'releases', format: 'json', path: '{id}/release', perRegion: false, schema: release },
  sources: { folder: 'sources', format: 'json', path: '{regionCode}/{id}', perRegion: true, schema: source },
  agencies: { folder: 'agencies', format: 'json', path: '{regionCode}/{code}', perRegion: true, schema: agency },
  statements: { folder: 'statements', format: 'json', path: '{regionCode}/{id}', perRegion: true, schema: statement },
  budgets: {
    folder: 'budgets',
    format: 'json',
    path: '{regionCode}/{fiscalYear}/{holder}',
    perRegion: true,
    schema: budget,
  },
  finalAccounts: {
    folder: 'final-accounts',
    format: 'json',
    path: '{regionCode}/{fiscalYear}/{holder}',
    perRegion: true,
    schema: finalAccount,
  },
  objects: { folder: 'objects', format: 'json', path: '{regionCode}/{id}', perRegion: true, schema: budgetObject },
  dossiers: {
    folder: 'dossiers',
    format: 'json',
    path: '{regionCode}/{fiscalYear}/{object}',
    perRegion: true,
    schema: dossier,
  },
  evaluationReports: {
    folder: 'evaluation-reports',
    format: 'json',
    path: '{regionCode}/{fiscalYear}/{id}',
    perRegion: true,
    schema: evaluationReport,
  },
  surveys: {
    folder: 'surveys',
    format: 'json',
    path: '{regionCode}/{fiscalYear}/{id}',
    perRegion: true,
    schema: survey,
  },
  indicators: { folder: 'indicators', format: 'json', path: '{regionCode}/{id}', perRegion: true, schema: indicator },
  assessments: {
    folder: 'assessments',
    format: 'json',
    path: '{regionCode}/{id}',
    perRegion: true,
    schema: assessment,
  },
  debts: { folder: 'debts', format: 'json', path: '{regionCode}/{fiscalYear}/{id}', perRegion: true, schema: debt },
  assets: { folder: 'assets', format: 'json', path: '{regionCode}/{fiscalYear}/{id}', perRegion: true, schema: asset },
  documents: { folder: 'documents', format: 'json', path: '{regionCode}/{id}', perRegion: true, schema: document },
  cases: { folder: 'cases', format: 'json', path: '{regionCode}/{id}', perRegion: true, schema: caseStudy },
  organizations: {
    folder: 'organizations',
    format: 'json',
    path: '{regionCode}/{id}',
    perRegion: true,
    schema: organization,
  },
  disclosures: {
    folder: 'disclosures',
    format: 'json',
    path: '{regionCode}/{fiscalYear}/{id}',
    perRegion: true,
    schema: disclosure,
  },
  sessions: { folder: 'sessions', format: 'json', path: '{regionCode}/{id}', perRegion: true, schema: session },
  replies: { folder: 'replies', format: 'json', path: '{regionCode}/{id}', perRegion: true, schema: reply },
  corrections: {
    folder: 'corrections',
    format: 'json',
    path: '{regionCode}/{id}',
    perRegion: true,
    schema: correction,
  },
} as const;

export type CollectionName = keyof typeof collections;

/** One parsed record of a collection. Records written in Markdown carry their text as `body`, releases what they froze. */
export type RecordOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']> &
  ((typeof collections)[Name]['format'] extends 'markdown' ? { body: string } : unknown) &
  (Name extends 'releases' ? { frozen: FrozenFiles } : unknown);

/** All records, by collection and key, each collection sorted by key. Keys are paths without ending: `370112/2020`. */
export type Archive = { readonly [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>> };

export const collectionNames = Object.keys(collections) as CollectionName[];

/** Where the file of a record lies, relative to the content folder. */
export function fileOf(collection: CollectionName, key: string): string {
  const { folder, format } = collections[collection];
  return `${folder}/${key}.${format === 'json' ? 'json' : 'md'}`;
}

/** The record whose file lies at a path within the content folder, whether it is there or not. */
export function recordAt(file: string): { collection: CollectionName; key: string } | undefined {
  const collection = byFolder.get(file.slice(0, file.indexOf('/')));
  if (collection === undefined) return undefined;
  const { folder, format } = collections[collection];
  const ending = format === 'json' ? '.json' : '.md';
  return file.endsWith(ending) ? { collection, key: file.slice(folder.length + 1, -ending.length) } : undefined;
}

const byFolder = new Map<string, CollectionName>(collectionNames.map((name) => [collections[name].folder, name]));
