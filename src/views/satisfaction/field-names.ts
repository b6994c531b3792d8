import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { titleWithoutYear } from './year-change.ts';

/**
 * The field that each survey is about; where it names none, or where several share one, its title without the year, the
 * region and the word for a survey: 示例市2024 年政务服务满意度调查 → 政务服务.
 */
export function fieldNames({ archive }: ArchiveIndex, surveys: readonly Keyed<'surveys'>[]): string[] {
  const names = surveys.map(({ record }) => (record.topic && archive.topics.get(record.topic)?.name) ?? '');
  return names.map((name, at) => {
    const survey = surveys[at]?.record;
    const isShared = names.filter((other) => other === name).length > 1;
    if (!survey || (name !== '' && !isShared)) return name;
    const title = titleWithoutYear(survey);
    const region = archive.regions.get(survey.regionCode)?.name ?? '';
    const short = title.replace(region, '').replace(/(群众)?满意度(调查|测评)?$/, '');
    return short === '' ? title : short;
  });
}
