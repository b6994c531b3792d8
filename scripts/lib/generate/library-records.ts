import { cite } from './citation.ts';
import { CITY, type City } from './city.ts';
import { levels, type Archetype, type ArchetypeIndicator } from './read-archetypes.ts';

/** The indicators of the archetypes that the city uses, each entered before the first year asked for it. */
export function* libraryRecords(city: City, used: Iterable<Archetype>): Generator<{ key: string; record: object }> {
  for (const archetype of used) {
    for (const indicator of archetype.indicators) {
      const id = `${archetype.id}-${indicator.id}`;
      yield { key: `${CITY}/${id}`, record: indicatorRecord(city, archetype, indicator, id) };
    }
  }
}

function indicatorRecord(city: City, archetype: Archetype, indicator: ArchetypeIndicator, id: string): object {
  const { level1, level2 } = levels[indicator.level];
  const random = city.random('library', id);
  const { aim } = indicator;
  return {
    regionCode: CITY,
    id,
    name: indicator.name,
    level1,
    level2,
    frame: frameOf(archetype),
    sector: archetype.department === '全部' ? undefined : archetype.department,
    kinds: [archetype.kind],
    forms: [archetype.form],
    formula: indicator.unit === '%' ? '符合要求的数量 ÷ 应达到要求的数量 × 100%' : undefined,
    unit: indicator.unit === '' ? undefined : indicator.unit,
    direction:
      aim.kind === 'date'
        ? 'earlier'
        : aim.kind === 'phrase'
          ? undefined
          : aim.sign === '≥'
            ? 'higher'
            : aim.sign === '≤'
              ? 'lower'
              : 'exact',
    standard: aim.kind === 'figure' ? `${aim.sign}${aim.from.toFixed(aim.decimals)}${indicator.unit}` : undefined,
    scoring: '达到目标得满分，未达到的按完成比例计分。',
    enteredOn: `${(city.years[0] ?? 0) - 1}-0${random.between(3, 8)}-${10 + random.between(0, 18)}`,
    version: '1',
    citation: cite('library', archetype.name),
  };
}

function frameOf({ kind, book, purpose, form }: Archetype): string {
  if (kind === 'department') return 'department-whole';
  if (kind === 'purchased-service') return 'purchased-service';
  if (book === 'fund') return 'fund';
  if (form === 'policy') return 'policy';
  return purpose === 'public-service' ? 'basic-service' : 'sector';
}
