import type { Belongs } from '../form.ts';
import { absenceOfCell } from '../../model/absence.ts';
import type { ObjectKind } from '../../schemas/object.ts';
import { readCodedName } from '../coded-name.ts';
import { firstValues, labelledValues, type LabelledValue } from '../labelled-values.ts';
import type { PartReader } from '../part-reader.ts';
import { yearInRows, yearsIn } from '../printed-year.ts';
import { fundsColumns } from './funds-columns.ts';
import { goalLabels } from './goal-labels.ts';
import { identityLabels, type IdentityLabel } from './identity-labels.ts';

/** What the cells around the tables say, and where the form belongs. */
export type Identity = { belongs: Belongs; values: Partial<Record<IdentityLabel, LabelledValue<IdentityLabel>>> };

const TITLE_ROWS = 6;
const LONGEST_UNIT_CODE = 9;
/** A line that prints nothing but the year, （2024年度）. */
const LONGEST_YEAR = 20;

/** Reads the labelled cells of a form that no table has read, and the year of its title. */
export function readIdentity(reader: PartReader, kind: ObjectKind): Identity {
  const all = labelledValues(reader, identityLabels, reader.part.from, reader.part.until, [goalLabels, fundsColumns]);
  const values = firstValues(all);
  const belongs: Belongs = { objectKind: kind };
  const object = values.objectName && readCodedName(values.objectName.text);
  if (object?.name) belongs.objectName = object.name;
  const code =
    values.objectCode?.text.trim() ||
    (object?.code && object.code.length > LONGEST_UNIT_CODE ? object.code : undefined);
  if (code) belongs.objectCode = code;
  const named = (label: 'agency' | 'implementer' | 'filler') => {
    const value = values[label];
    return value?.text ? readCodedName(value.text) : undefined;
  };
  const agency = named('agency') ?? named('filler');
  const unit = named('implementer') ?? (values.agency?.text ? named('filler') : undefined);
  if (agency?.name) belongs.agencyName = agency.name;
  const agencyCode = agency?.code ?? (values.agencyCode?.text.trim() || undefined);
  if (agencyCode) belongs.agencyCode = agencyCode;
  if (unit?.name) belongs.implementerName = unit.name;
  if (unit?.code) belongs.implementerCode = unit.code;
  if (values.region?.text) belongs.regionName = values.region.text;
  if (object?.code && object.code.length <= LONGEST_UNIT_CODE && values.objectName)
    noteUnitCode(reader, belongs, object.code, values.objectName);
  reportOthers(reader, all);
  const year = fiscalYear(reader, values);
  if (year !== undefined) belongs.fiscalYear = year;
  return { belongs, values };
}

/** `505006 学生伙食费`: a short code before the name of a project is its unit's. */
function noteUnitCode(reader: PartReader, belongs: Belongs, code: string, value: LabelledValue<IdentityLabel>): void {
  if (belongs.agencyCode === undefined) belongs.agencyCode = code;
  reader.say(
    'layout-understood',
    value.row,
    value.column,
    `项目名称前的“${code}”按单位编码理解，不作为项目名称的一部分。`,
  );
}

/** The labelled year, else that of the title. A year in the name of the project is not the form's. */
function fiscalYear(reader: PartReader, values: Identity['values']): number | undefined {
  const { year } = values;
  if (year) {
    const [printed] = yearsIn(/^\s*(19|20)\d{2}\s*$/.test(year.text) ? `${year.text.trim()}年` : year.text);
    if (printed !== undefined) return printed;
    if (year.text !== '')
      reader.say(
        'value-is-clear',
        year.row,
        year.column,
        `年度印作“${year.text}”，读不出是哪一年。导入时请用 --year 指明。`,
      );
  }
  const last = values.objectName ? values.objectName.row : reader.part.from + TITLE_ROWS;
  const printed = yearInRows(reader, reader.part.from, Math.max(last, reader.part.from + 1));
  if (printed === undefined) return undefined;
  const text = reader.text(printed.row, printed.column);
  if (text.length > LONGEST_YEAR || !/(19|20)\d{2}\s*年?度?\s*[-—–－至到~～]+\s*(19|20)\d{2}\s*年/.test(text))
    return printed.year;
  reader.know(printed.row, printed.column);
  reader.say(
    'value-is-clear',
    printed.row,
    printed.column,
    `年度印作“${text}”，是好几个年度，不知道按哪一年导入。请写明一个年度，或导入时用 --year 指明。`,
  );
  return undefined;
}

/** Labelled cells that a record has no place for, where they say something. */
function reportOthers(reader: PartReader, all: readonly LabelledValue<IdentityLabel>[]): void {
  for (const { key, label, text, row, column } of all) {
    if (key !== 'other' || text === '' || absenceOfCell(text) || /^无。?$/.test(text)) continue;
    const name = label.replace(/\s+/g, '').replace(/[:：]$/, '');
    reader.say('column-not-read', row, column, `“${name}”网站没有对应的栏目，没有导入。`, name);
  }
}
