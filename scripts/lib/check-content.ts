import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readDecimal } from '../../src/model/decimal.ts';
import { jsonPointer } from '../../src/model/json-pointer.ts';
import { maskSensitive } from '../../src/model/sensitive.ts';
import { applyRules } from '../../src/rules/apply-rules.ts';
import { rules } from '../../src/rules/index.ts';
import { intakeRules } from '../../src/rules/intake-rules.ts';
import type { Finding, Severity } from '../../src/rules/rule.ts';
import type { FileProblem } from '../../src/reading/file-problem.ts';
import { readRegions } from '../../src/reading/read-archive.ts';
import { fileOf } from '../../src/schemas/collections.ts';
import { isSameArchive, publicArchive } from '../../src/views/archive/public-archive.ts';

/** One finding as `check` prints it. */
export type ContentIssue = {
  rule: string;
  severity: Severity;
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** JSON Pointer (RFC 6901) into the file as stored; empty for the whole file. */
  path: string;
  value: string;
  message: string;
};

/** A finding with the id of its rule, as the pages show it. */
export type Noted = Finding & { rule: string };

/** What a clerk is to do where the print disagrees with itself. Readers of the page are not told. */
const CHECK_ORIGINAL = '请与原件核对：录错的改正；原件如此则保留，页面会在数旁注明。';

/**
 * All findings on a content folder, sorted by file, path and rule. Reads one region at a time.
 * `note` is given what the rules find in the public part alone, for the notes beside figures: a finding on the whole
 * may quote what is kept for a session.
 */
export function checkContent(contentDir: string, note?: (finding: Noted) => void): ContentIssue[] {
  const issues: ContentIssue[] = [];
  for (const { archive, problems, owns } of readRegions(contentDir)) {
    issues.push(...problems.map(issueOfProblem));
    const findings = [...applyRules(rules, archive, owns)].filter(({ collection, key }) => owns(collection, key));
    for (const finding of findings) if (!isBroken(contentDir, finding)) issues.push(issueOfFinding(finding));
    if (note === undefined) continue;
    const open = publicArchive(archive);
    const noted = isSameArchive(open, archive)
      ? findings
      : [...applyRules(rules, open, owns)].filter(({ collection, key }) => owns(collection, key));
    noted.forEach(note);
  }
  return issues.sort(
    (a, b) =>
      compare(a.file, b.file) || compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.value, b.value),
  );
}

/** Whether what is missing lies there, but as a file that is no record: that has been said at the file itself. */
function isBroken(contentDir: string, { missing }: Finding): boolean {
  if (missing === undefined) return false;
  return (
    statSync(join(contentDir, fileOf(missing.collection, missing.key)), { throwIfNoEntry: false })?.isFile() ?? false
  );
}

const severityOf = new Map([...intakeRules, ...rules].map(({ id, severity }): [string, Severity] => [id, severity]));

function issueOfProblem({ rule, file, path, value, message }: FileProblem): ContentIssue {
  const shown = { value: maskSensitive(value), message: maskSensitive(message) };
  return { rule, severity: severityOf.get(rule) ?? 'error', file, path: jsonPointer(path), ...shown };
}

function issueOfFinding({ rule, collection, key, path, value, message }: Noted): ContentIssue {
  const severity = severityOf.get(rule) ?? 'error';
  return {
    rule,
    severity,
    file: fileOf(collection, key),
    path: jsonPointer(path),
    // Digits alone are an amount here; without their unit they would be taken for a telephone number.
    value: readDecimal(value) === undefined ? maskSensitive(value) : value,
    message: maskSensitive(severity === 'warning' ? `${message}${CHECK_ORIGINAL}` : message),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
