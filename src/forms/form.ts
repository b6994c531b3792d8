import type { z } from 'zod';
import type { budget } from '../schemas/account.ts';
import type { budgetStage } from '../schemas/budget-stage.ts';
import type { consequence } from '../schemas/consequence.ts';
import type { disclosure } from '../schemas/disclosure.ts';
import type { evaluation } from '../schemas/evaluation.ts';
import type { evaluationReport } from '../schemas/evaluation-report.ts';
import type { indicator } from '../schemas/indicator.ts';
import type { monitoring } from '../schemas/monitoring.ts';
import type { ObjectKind } from '../schemas/object.ts';
import type { preEvaluation } from '../schemas/pre-evaluation.ts';
import type { rectification } from '../schemas/rectification.ts';
import type { survey } from '../schemas/survey.ts';
import type { review, targetVersion } from '../schemas/target-stage.ts';
import type { GridPart, Place } from './grid.ts';
import type { ImportRuleId } from './import-rules.ts';

/** An official form: how it is recognised by its labels, and how it is read. Pure. */
export type Form = {
  /** Used in file names and addresses: `project-self-evaluation`. */
  id: string;
  /** The official name. */
  title: string;
  /** Which document rules the form. */
  basis: string;
  /** How sure the labels make it that the part is this form, 0 to 1. 0 where a label that it cannot lack is not there. */
  recognise: (part: GridPart) => number;
  read: (part: GridPart) => FormReading;
};

/** What a form says, and what is wrong with it. A form with an error gives no draft that is written. */
export type FormReading = { drafts: Draft[]; problems: FormProblem[] };

/** What is wrong or worth knowing about a place of a file. The severity is that of the rule. */
export type FormProblem = {
  rule: ImportRuleId;
  place: Place;
  /** What was found there, as printed. */
  value: string;
  /** In Chinese: what was found, what was expected, what to do. */
  message: string;
};

/** A record, or a stage of one, that is not yet filed: without region, id, release and citation. */
export type Draft = {
  form: Form['id'];
  /** The table does not say whether it is of a budget or of a final account, so it follows the others of its file. */
  isUntold?: true;
  /** The title of the form, or its first cell. */
  place: Place;
  belongs: Belongs;
  part: DraftPart;
  /** Where each value stands, by JSON Pointer into `part.value`. A value without an entry stands where its parent does. */
  places: ReadonlyMap<string, Place>;
};

/** What the form prints about where it belongs. */
export type Belongs = {
  /** `219001-某局` gives both. */
  agencyCode?: string;
  agencyName?: string;
  /** The unit that carries it out, where the form names two. */
  implementerCode?: string;
  implementerName?: string;
  regionName?: string;
  fiscalYear?: number;
  /** 项目名称 without code, and 项目编码. */
  objectName?: string;
  objectCode?: string;
  objectKind?: ObjectKind;
};

/** What filing adds: who may read it, where it comes from, and where it lies. */
type Filed = 'release' | 'citation' | 'regionCode' | 'fiscalYear' | 'agencyCode';
type Unfiled<Schema extends z.ZodType, More extends string = never> = Omit<z.input<Schema>, Filed | More>;

/** One stage of an object's year, or a record of its own. */
export type DraftPart =
  | { kind: 'preEvaluation'; value: Unfiled<typeof preEvaluation> }
  | { kind: 'budget'; value: Unfiled<typeof budgetStage> }
  | { kind: 'target'; value: Unfiled<typeof targetVersion> }
  | { kind: 'review'; value: Unfiled<typeof review> }
  | { kind: 'monitoring'; value: Unfiled<typeof monitoring> }
  | { kind: 'evaluation'; value: Unfiled<typeof evaluation, 'id'> }
  /** `no` of ledgers is given by their rows; the id is assigned when it is filed. */
  | { kind: 'rectification'; value: Unfiled<typeof rectification, 'id'> }
  | { kind: 'consequence'; value: Unfiled<typeof consequence, 'id'> }
  /** Tables of a budget or final account, some of a workbook's sheets each; those of one holder and year are one record. */
  | { kind: 'budgetTables'; value: Pick<z.input<typeof budget>, 'scope' | 'title' | 'tables'> }
  | { kind: 'finalTables'; value: Pick<z.input<typeof budget>, 'scope' | 'title' | 'tables'> }
  | { kind: 'survey'; value: Unfiled<typeof survey, 'id'> }
  | { kind: 'indicator'; value: Unfiled<typeof indicator, 'id'> }
  | { kind: 'disclosure'; value: Unfiled<typeof disclosure, 'id'> }
  | { kind: 'report'; value: Unfiled<typeof evaluationReport, 'id' | 'file'> };
