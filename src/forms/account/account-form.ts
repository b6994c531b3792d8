import type { Draft, Form, FormReading } from '../form.ts';
import type { GridPart, Place } from '../grid.ts';
import { partReader } from '../part-reader.ts';
import type { AccountFamily } from './account-family.ts';
import { tableParts } from './table-parts.ts';
import { accountOutline, readAccountTable, type AccountTable } from './read-account-table.ts';

/** A form for the tables of one family: a part is one table, and a draft has one table. `joinAccountTables` joins them. */
export function accountForm(
  { id, title, basis }: Pick<Form, 'id' | 'title' | 'basis'>,
  isOfFamily: (family: AccountFamily) => boolean,
): Form {
  return {
    id,
    title,
    basis,
    recognise: (part) => {
      const outline = accountOutline(partReader(part));
      if (outline === undefined || !isOfFamily(outline.family)) return 0;
      return outline.zone.title?.place.sheet === part.grid.sheet && outline.zone.title.place.cell !== '' ? 0.9 : 0.7;
    },
    read: (part) => {
      const readings = tableParts(part).map((one) => readingOf(id, one));
      return {
        drafts: readings.flatMap(({ drafts }) => drafts),
        problems: readings.flatMap(({ problems }) => problems),
      };
    },
  };
}

function readingOf(form: string, part: GridPart): FormReading {
  const read = readAccountTable(part);
  if (read === undefined) return { drafts: [], problems: [] };
  return { drafts: [draftOf(form, read)], problems: read.problems };
}

function draftOf(form: string, { table, family, zone, places, place }: AccountTable): Draft {
  const { scope, isFinal } = family;
  const inValue = new Map<string, Place>([...places].map(([pointer, at]) => [`/tables/0${pointer}`, at]));
  return {
    form,
    ...(family.isUntold && { isUntold: true }),
    place,
    belongs: {
      ...(zone.holder && { agencyName: zone.holder.text }),
      ...(zone.holder?.code !== undefined && { agencyCode: zone.holder.code }),
      ...(zone.year !== undefined && { fiscalYear: zone.year }),
    },
    part: {
      kind: isFinal ? 'finalTables' : 'budgetTables',
      value: { scope, title: accountTitle(family, zone.holder?.text, zone.year), tables: [table] },
    },
    places: inValue,
  };
}

const SCOPE = { government: '政府', department: '部门', unit: '单位' } as const;

/** 某局2024年度部门决算, as far as the table says. */
export function accountTitle(
  { scope, isFinal }: AccountFamily,
  holder: string | undefined,
  year: number | undefined,
): string {
  return `${holder ?? ''}${year === undefined ? '' : `${year}${isFinal ? '年度' : '年'}`}${SCOPE[scope]}${isFinal ? '决算' : '预算'}`;
}
