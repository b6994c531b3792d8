import { readAmountCell } from '../amount-cell.ts';
import { readCodedName } from '../coded-name.ts';
import { declaredUnit, unitInLabel } from '../declared-unit.ts';
import type { Belongs, Draft, DraftPart } from '../form.ts';
import type { PrintedText } from '../part-reader.ts';
import { placed, type RecordPlaces } from '../record-places.ts';
import type { IndicatorLine } from './read-indicators.ts';
import type { Performance } from './read-performance.ts';
import { targetRows } from './target-rows.ts';

type TargetValue = Extract<DraftPart, { kind: 'target' }>['value'];

/** One project of a list with its rows; the first row prints its name, amount and goal. */
type Listed = { first: IndicatorLine; name: PrintedText; lines: IndicatorLine[] };

/** Whether a target table lists many projects, each with its own rows. */
export function isTargetList({ tables }: Performance): boolean {
  return tables.some(({ header }) => header.columns.has('project'));
}

/** The drafts of each project of a list: its targets, and its amount where one is printed. */
export function listedTargets(form: string, read: Performance, version: TargetValue['version']): Draft[] {
  const { reader, identity, tables } = read;
  const header = tables[0]?.header;
  const amountLabel = header?.columns.get('amount')?.at(-1)?.label ?? '';
  const unit = unitInLabel(amountLabel) ?? (header && declaredUnit(reader, header.top)?.unit);
  return listed(tables.flatMap(({ lines }) => lines)).flatMap(({ first, name, lines }) => {
    const belongs = belongsOf(identity.belongs, first, name);
    const places: RecordPlaces = new Map();
    const value: TargetValue = { version, rows: targetRows(lines, places) };
    const { goal, amount } = first.cells;
    if (goal?.text) value.goal = placed(places, '/goal', goal);
    const drafts: Draft[] = [{ form, place: name.place, belongs, part: { kind: 'target', value }, places }];
    const printed = amount && readAmountCell(amount.text, unit);
    const say = (rule: 'number-is-readable' | 'unit-is-declared' | 'value-is-clear', message: string) =>
      void (amount && reader.problems.push({ rule, place: amount.place, value: amount.text, message }));
    if (amount && printed?.kind === 'amount') {
      const key = version === 'draft' ? 'asked' : 'approved';
      const budget = { [key]: printed.money };
      drafts.push({
        form,
        place: name.place,
        belongs,
        part: { kind: 'budget', value: budget },
        places: new Map([[`/${key}`, amount.place]]),
      });
    } else if (printed?.kind === 'broken') say('number-is-readable', `${printed.why}。请对照原件改正后再导入。`);
    else if (printed?.kind === 'unitless')
      say('unit-is-declared', `金额“${amount?.text}”没有注明单位。请注明“单位：元”或“单位：万元”再导入。`);
    else if (printed?.kind === 'words') say('value-is-clear', `金额栏写的是“${amount?.text}”，不是金额，没有导入。`);
    return drafts;
  });
}

/** Rows under the name that they or a row above print. */
function listed(lines: readonly IndicatorLine[]): Listed[] {
  const projects: Listed[] = [];
  for (const line of lines) {
    const name = line.cells.project;
    const last = projects.at(-1);
    if (last && (!name?.text || name.text === last.name.text)) last.lines.push(line);
    else if (name?.text) projects.push({ first: line, name, lines: [line] });
  }
  return projects;
}

function belongsOf(common: Belongs, { cells }: IndicatorLine, name: PrintedText): Belongs {
  const project = readCodedName(name.text);
  const unit = cells.unitName?.text ? readCodedName(cells.unitName.text) : undefined;
  const code = cells.projectCode?.text || project.code;
  return {
    ...common,
    objectName: project.name,
    ...(code && { objectCode: code }),
    ...(unit?.name && { agencyName: unit.name }),
    ...(unit?.code && { agencyCode: unit.code }),
  };
}
