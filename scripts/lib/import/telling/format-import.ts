import type { Severity } from '../../../../src/rules/rule.ts';
import type { Import } from '../import-files.ts';
import type { ImportIssue } from '../import-issue.ts';

const severityTitle: Record<Severity, string> = { error: '错误', warning: '提醒', info: '说明' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Rules of the import itself are told one by one; signals on quality are counted. */
const QUALITY = '质量信号';

/** What an import did, for the clerk: by file, errors first, and what was written. */
export function formatImport(
  { issues, written, removed, fileCount, refused }: Import,
  how: { dryRun: boolean; contentFlag?: string },
): string {
  const byFile = [...Map.groupBy(issues, ({ file }) => file)];
  const told = byFile.filter(([, found]) => fileCount <= FEW || found.some(({ severity }) => severity !== 'info'));
  const untold = byFile.length - told.length;
  const blocks = [
    ...told.map(([file, found]) => fileBlock(file, found)),
    ...(untold > 0 ? [`另有 ${untold} 个文件只有说明，没有一一列出；逐条看用 --format json 或 --report。`] : []),
  ];
  const files = [...written.keys()].map((file) => `  ${file}`);
  const wrote = how.dryRun ? '将写入（试运行，没有写）' : '已写入';
  const parts = [
    ...blocks,
    ...(files.length > 0 ? [[`${wrote} ${files.length} 个文件：`, ...listed(files)].join('\n')] : []),
    ...(removed.length > 0
      ? [[`${how.dryRun ? '将删去' : '已删去'}不再引用的来源记录：`, ...removed.map((file) => `  ${file}`)].join('\n')]
      : []),
    summary(fileCount, refused.length, written.size, how),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Of more files than these, those are listed that have an error or a warning. */
const FEW = 10;

const LISTED = 30;

function listed(lines: readonly string[]): string[] {
  return lines.length > LISTED ? [...lines.slice(0, LISTED), `  ……共 ${lines.length} 个`] : [...lines];
}

function fileBlock(file: string, found: readonly ImportIssue[]): string {
  const lines = SEVERITIES.flatMap((severity) =>
    found.filter((issue) => issue.severity === severity && isTold(issue)).map(issueLine),
  );
  const signals = found.filter((issue) => !isTold(issue)).length;
  const rest =
    signals > 0 ? [`  ${QUALITY}  ${signals} 条，网页上会在数旁说明；逐条看用 --format json 或 --report。`] : [];
  return [file, ...lines, ...rest].join('\n');
}

/** Signals on quality are about the project, not about the form. */
function isTold({ severity, rule }: ImportIssue): boolean {
  return (
    severity !== 'info' || rule.startsWith('import-') || rule === 'label-of-person-left-out' || FORM_INFOS.has(rule)
  );
}

const FORM_INFOS: ReadonlySet<string> = new Set(['cell-not-read', 'column-not-read', 'footnote-not-read']);

function issueLine({ severity, sheet, cell, message, rule }: ImportIssue): string {
  const place = [sheet && `“${sheet}”`, cell].filter(Boolean).join(' ') || '（整个文件）';
  return `  ${severityTitle[severity]}  ${place}\n        ${message} 〔${rule}〕`;
}

/** The commands that come next name the content folder where this one did. */
function summary(
  files: number,
  refused: number,
  written: number,
  { dryRun, contentFlag = '' }: { dryRun: boolean; contentFlag?: string },
): string {
  const where = contentFlag === '' ? '' : ` -- --content ${contentFlag}`;
  const kept = files - refused;
  const verdict =
    refused === 0
      ? dryRun
        ? '没有错误。去掉 --dry-run 就会写入。'
        : `没有错误。接着运行 npm run check${where}，再 npm start${where} 看网页。`
      : '有错误的文件没有写入任何内容；改正后重新导入即可，已导入的不受影响。';
  return `共 ${files} 个文件：${kept} 个${dryRun ? '可以导入' : '已导入'}，${refused} 个有错误${written === 0 && refused === 0 ? '，没有变化' : ''}。${verdict}`;
}
