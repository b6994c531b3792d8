import { numbered } from '../../search/catalog.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { accountRecords, publicFinanceRecords } from './account-records.ts';
import { libraryRecords } from './library-records.ts';
import { noticeRecords } from './notice-records.ts';
import { objectRecords } from './object-records.ts';
import { placeRecords, statementRecords } from './place-records.ts';
import { topicsOf } from './record-context.ts';
import { reportRecords, surveyRecords } from './report-records.ts';

/**
 * Everything that a search can find, in the order in which it is numbered. The texts are those that the pages show,
 * because both come from the same views; an index over the public archive holds nothing that is kept for a session.
 */
export function searchRecords(index: ArchiveIndex): SearchRecord[] {
  const topics = topicsOf(index);
  return numbered([
    ...placeRecords(index),
    ...statementRecords(index, topics),
    ...objectRecords(index, topics),
    ...accountRecords(index, topics),
    ...publicFinanceRecords(index, topics),
    ...reportRecords(index, topics),
    ...surveyRecords(index, topics),
    ...libraryRecords(index),
    ...noticeRecords(index),
  ]);
}
