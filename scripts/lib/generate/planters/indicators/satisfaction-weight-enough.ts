import type { Planter } from '../planter.ts';
import { archetypeOf, draftOf, isOn } from './draft-rows.ts';

/** Points of satisfaction moved to output, below what the rules of the city ask for. */
export const satisfactionWeightEnoughPlanter: Planter<'dossiers'> = {
  rule: 'satisfaction-weight-enough',
  collections: ['dossiers'],
  plant(record, { random }) {
    const rows = draftOf(record)?.rows ?? [];
    const [asked] = rows.filter((row) => isOn(row, '满'));
    const [output] = rows.filter((row) => isOn(row, '量'));
    const purpose = archetypeOf(record)?.purpose;
    if (!asked || !output || purpose === undefined || purpose === 'administration' || purpose === 'other')
      return undefined;
    const moved = random.between(2, 4);
    asked.weight = String(Number(asked.weight) - moved);
    output.weight = String(Number(output.weight) + moved);
    return [['targets', 0, 'rows', rows.indexOf(asked), 'weight']];
  },
};
