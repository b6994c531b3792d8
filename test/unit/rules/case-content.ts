import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Edits of the base by file and JSON Pointer. `null` removes a member, or the file itself; `/-` adds to a list.
 * `→` makes the file a link to that name.
 */
type Changes = Record<string, Record<string, unknown> | null>;

/** Lays a case over the base content and hands out the folder, which is removed afterwards. */
export function withCaseContent<Result>(base: string, caseFolder: string, use: (contentDir: string) => Result): Result {
  const contentDir = mkdtempSync(join(tmpdir(), 'wenxiao-case-'));
  try {
    cpSync(base, contentDir, { recursive: true });
    const changes = join(caseFolder, 'changes.json');
    if (existsSync(changes)) applyChanges(contentDir, JSON.parse(readFileSync(changes, 'utf8')) as Changes);
    const overlay = join(caseFolder, 'content');
    if (existsSync(overlay)) cpSync(overlay, contentDir, { recursive: true });
    return use(contentDir);
  } finally {
    rmSync(contentDir, { recursive: true, force: true });
  }
}

function applyChanges(contentDir: string, changes: Changes): void {
  for (const [file, edits] of Object.entries(changes)) {
    const path = join(contentDir, file);
    if (edits === null) {
      rmSync(path, { recursive: true });
      continue;
    }
    if ('→' in edits) {
      symlinkSync(String(edits['→']), path);
      continue;
    }
    const record: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    const changed = Object.entries(edits).reduce(
      (value, [pointer, edit]) => edited(value, stepsOf(pointer), edit),
      record,
    );
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(changed, null, 2));
  }
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function edited(value: unknown, [step, ...rest]: string[], edit: unknown): unknown {
  if (step === undefined) return edit;
  if (Array.isArray(value)) {
    const at = step === '-' ? value.length : Number(step);
    const member = rest.length === 0 ? edit : edited(value[at], rest, edit);
    return member === null ? value.toSpliced(at, 1) : value.toSpliced(at, 1, member);
  }
  const { [step]: before, ...others } = value as Record<string, unknown>;
  const member = rest.length === 0 ? edit : edited(before ?? {}, rest, edit);
  return member === null ? others : { ...others, [step]: member };
}
