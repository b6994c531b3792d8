import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { titleWithoutYear } from './year-change.ts';

/** The field that each survey is about; its title without the year where it names none, or where several share one. */
export function fieldNames({ archive }: ArchiveIndex, surveys: readonly Keyed<'surveys'>[]): string[] {
  const names = surveys.map(({ record }) => (record.topic && archive.topics.get(record.topic)?.name) ?? '');
  return names.map((name, at) => {
    const survey = surveys[at]?.record;
    const isShared = names.filter((other) => other === name).length > 1;
    return survey && (name === '' || isShared) ? titleWithoutYear(survey) : name;
  });
}
