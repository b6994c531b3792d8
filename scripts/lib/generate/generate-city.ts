import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../run-node.ts';
import { accountRecords } from './account-records.ts';
import { writeBrokenFiles } from './broken-files.ts';
import { CITY, isWholeDepartment, planCity, type City, type CityOptions } from './city.ts';
import { congressRecords, type NamedObject } from './congress-records.ts';
import { contentWriter, type ContentWriter } from './content-writer.ts';
import { disclosureRecords } from './disclosure-records.ts';
import { dossierRecord } from './dossier-record.ts';
import { hasReport } from './evaluation-stages.ts';
import { libraryRecords } from './library-records.ts';
import { planObject, type PlannedObject } from './object-plan.ts';
import { plantQuestion, questionsOf } from './plant-question.ts';
import { objectRecord } from './object-record.ts';
import { organizationRecords } from './organization-records.ts';
import { otherRecords } from './other-records.ts';
import { startPlanting } from './plant-into.ts';
import type { Archetype } from './read-archetypes.ts';
import { regionRecords } from './region-records.ts';
import { reportRecord } from './report-record.ts';
import { statementRecords } from './statement-records.ts';
import { surveyRecords } from './survey-records.ts';
import { addObject, emptyTotals, wholeOf, type Totals } from './totals.ts';

/** What the later records name: never more of it than these few. */
type Named = {
  archetypes: Set<Archetype>;
  objectsOfTopic: Map<string, string[]>;
  keyObjects: NamedObject[];
  reports: string[];
};
const MOST = { objectsOfTopic: 3, keyObjects: 60, reports: 4 };

/** Writes the invented city. The same options give the same bytes; memory does not grow with the objects. */
export function generateCity(contentDir: string, options: CityOptions): ContentWriter {
  const city = planCity(options);
  const writer = contentWriter(contentDir, startPlanting(city.random('planting'), options.errors, options.isClean));
  const named: Named = { archetypes: new Set(), objectsOfTopic: new Map(), keyObjects: [], reports: [] };
  const totals = emptyTotals(city);

  writeShared(writer);
  for (const { collection, key, record } of regionRecords(city)) writer.write(collection, key, record);
  writeObjects(city, writer, totals, named);
  for (const { collection, key, record } of accountRecords(city, totals)) writer.write(collection, key, record);
  for (const { key, record } of libraryRecords(city, named.archetypes)) writer.write('indicators', key, record);
  for (const { key, record } of surveyRecords(city, named.objectsOfTopic)) writer.write('surveys', key, record);
  for (const { key, record } of statementRecords(city, totals)) writer.write('statements', key, record);
  for (const { key, record } of organizationRecords(city)) writer.write('organizations', key, record);
  for (const { key, record } of disclosureRecords(city)) writer.write('disclosures', key, record);
  for (const { collection, key, record } of congressRecords(city, named.keyObjects))
    writer.write(collection, key, record);
  for (const { collection, key, record } of otherRecords(city, totals, named.reports))
    writer.write(collection, key, record);
  if (options.errors) writeBrokenFiles(writer);
  writer.planted.sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path) || compare(a.rule, b.rule));
  return writer;
}

/** Settings of a site of its own, and the fields of public life that the portal knows. */
function writeShared(writer: ContentWriter): void {
  const site = {
    name: '问效示例站',
    slogan: '花钱必问效',
    description: '示例市的虚构数据，用来演示和测试。',
    region: CITY,
    asOf: '2026-08-31',
    includeDemo: true,
    footer: {},
  };
  writer.write('site', 'site', site);
  const topics = join(projectRoot, 'content/topics');
  for (const name of readdirSync(topics)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const record = JSON.parse(readFileSync(join(topics, name), 'utf8')) as object;
    writer.write('topics', name.slice(0, -'.json'.length), record);
  }
}

/** Whole departments come last: their money is the sum of the others. */
function writeObjects(city: City, writer: ContentWriter, totals: Totals, named: Named): void {
  const { objects } = city.options;
  for (let index = 0; index < objects; index += 1) {
    if (!isWholeDepartment(city, index)) writeObject(city, planObject(city, index), writer, totals, named);
  }
  for (let index = 9; index < objects && isWholeDepartment(city, index); index += 10) {
    const whole = planObject(city, index, (agency, year) => wholeOf(totals, agency.code, year));
    writeObject(city, whole, writer, totals, named);
  }
}

function writeObject(city: City, object: PlannedObject, writer: ContentWriter, totals: Totals, named: Named): void {
  addObject(totals, city, object);
  writer.questions.push(...questionsOf(city, object));
  note(object, named);
  writer.write('objects', `${CITY}/${object.id}`, objectRecord(city, object));
  const dossiers: object[] = [];
  for (const [place, year] of object.years.entries()) {
    const key = `${CITY}/${year.year}/${object.id}`;
    const dossier = dossierRecord(object, place);
    if (object.question) writer.writeAsItIs('dossiers', key, year.isDraft ? plantQuestion(object, dossier) : dossier);
    else writer.write('dossiers', key, dossier, dossiers);
    dossiers.push(dossier);
    if (!hasReport(object, year)) continue;
    if (named.reports.length < MOST.reports) named.reports.push(key);
    writer.write('evaluationReports', key, reportRecord(object, year));
  }
}

function note(object: PlannedObject, { archetypes, objectsOfTopic, keyObjects }: Named): void {
  const { archetype, id, name, agency, isKey } = object;
  archetypes.add(archetype);
  if (isKey && keyObjects.length < MOST.keyObjects) keyObjects.push({ id, name, agency: agency.code });
  if (archetype.topic === undefined) return;
  const ofTopic = objectsOfTopic.get(archetype.topic) ?? [];
  objectsOfTopic.set(archetype.topic, ofTopic);
  if (ofTopic.length < MOST.objectsOfTopic) ofTopic.push(id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
