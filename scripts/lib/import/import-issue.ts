import { fileRules, type FileRuleId } from '../../../src/forms/file-rules.ts';
import { importRules, type ImportRuleId } from '../../../src/forms/import-rules.ts';
import type { Place } from '../../../src/forms/grid.ts';
import { readDecimal } from '../../../src/model/decimal.ts';
import { maskSensitive } from '../../../src/model/sensitive.ts';
import { rules } from '../../../src/rules/index.ts';
import { intakeRules } from '../../../src/rules/intake-rules.ts';
import type { Severity } from '../../../src/rules/rule.ts';

/** One thing that an import says, as it is printed. Sensitive content is masked. */
export type ImportIssue = {
  rule: string;
  severity: Severity;
  /** The file as it was named on the command line, or its path within the folder that was. */
  file: string;
  /** Printed name of the sheet; empty where the whole file is meant. */
  sheet: string;
  /** `H12`; empty where the whole sheet is meant. */
  cell: string;
  value: string;
  message: string;
};

/** The part of an issue that is known while one file is read. */
export type BookIssue = Omit<ImportIssue, 'file'>;

/** The whole file. */
export const WHOLE_FILE: Place = { sheet: '', cell: '' };

const severityOf = new Map<string, Severity>(
  [...fileRules, ...importRules, ...intakeRules, ...rules].map(({ id, severity }) => [id, severity]),
);

/** An issue of any rule, with the severity of the rule. */
export function bookIssue(rule: string, place: Place, value: string, message: string): BookIssue {
  return {
    rule,
    severity: severityOf.get(rule) ?? 'error',
    sheet: maskSensitive(place.sheet),
    cell: place.cell,
    // Digits alone are an amount; without their unit they would be taken for a telephone number.
    value: readDecimal(value) === undefined ? maskSensitive(value) : value,
    message: maskSensitive(message),
  };
}

/** An issue of the import's own rules, whose ids the compiler knows. */
export function fileIssue(rule: FileRuleId | ImportRuleId, place: Place, value: string, message: string): BookIssue {
  return bookIssue(rule, place, value, message);
}

/** Why a file cannot be read at all. */
export class FileRefused extends Error {
  readonly issue: BookIssue;

  constructor(rule: FileRuleId, message: string, place: Place = WHOLE_FILE, value = '') {
    super(message);
    this.issue = fileIssue(rule, place, value, message);
  }
}
