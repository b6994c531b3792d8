import type { Severity } from '../../../../src/rules/rule.ts';
import type { Import } from '../import-files.ts';
import type { ImportIssue } from '../import-issue.ts';

const severityTitle: Record<Severity, string> = { error: '错误', warning: '提醒', info: '说明' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What an import says, as one page of HTML for the units that filled in the forms: no script, no style from elsewhere,
 * nothing about persons. It opens from a disk and prints.
 */
export function reportPage({ issues, fileCount, refused, written }: Import, how: { dryRun: boolean }): string {
  const byFile = [...Map.groupBy(issues, ({ file }) => file)].sort(
    ([one, ofOne], [other, ofOther]) => worst(ofOne) - worst(ofOther) || (one < other ? -1 : 1),
  );
  const files = byFile.map(([file, found], place) => fileSection(file, found, place + 1));
  const ok = fileCount - refused.length;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>表格导入问题清单</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>表格导入问题清单</h1>
<p>共 ${fileCount} 个文件：${ok} 个${how.dryRun ? '可以导入' : '已导入'}，${refused.length} 个有错误${how.dryRun ? '' : `；写入 ${written.size} 个记录文件`}。</p>
<p>有<strong>错误</strong>的文件没有导入，请按“怎样改”改正原表后重新报送。<strong>提醒</strong>是表上的数彼此不一致或不清楚，请与原件核对：填错的改正，原件如此则不用改。<strong>说明</strong>不用改。</p>
${files.length === 0 ? '<p>没有发现问题。</p>' : files.join('\n')}
</main>
</body>
</html>
`;
}

function worst(issues: readonly ImportIssue[]): number {
  return Math.min(...issues.map(({ severity }) => SEVERITIES.indexOf(severity)));
}

function fileSection(file: string, issues: readonly ImportIssue[], no: number): string {
  const sorted = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const counts = SEVERITIES.flatMap((severity) => {
    const count = sorted.filter((issue) => issue.severity === severity).length;
    return count > 0 ? [`${count} 个${severityTitle[severity]}`] : [];
  });
  const rows = sorted.map(
    ({ severity, sheet, cell, value, message }) =>
      `<tr class="${severity}"><td>${severityTitle[severity]}</td><td>${escaped(sheet) || '整个文件'}</td><td>${escaped(cell)}</td><td>${escaped(value)}</td><td>${escaped(message)}</td></tr>`,
  );
  return `<section>
<h2>${no}. ${escaped(file.split(/[\\/]/).at(-1) ?? file)}</h2>
<p>${counts.join('，')}</p>
<table>
<thead><tr><th scope="col">程度</th><th scope="col">工作表</th><th scope="col">单元格</th><th scope="col">填的是</th><th scope="col">问题和怎样改</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const STYLE = `
body{margin:0;background:#fff;color:#1f2328;font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem;margin:0 0 .5rem}
h2{font-size:1.1rem;margin:2rem 0 .25rem;overflow-wrap:anywhere}
p{margin:.25rem 0 .75rem}
section{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #8c959f;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f0f2f4;white-space:nowrap}
td:first-child,td:nth-child(3){white-space:nowrap}
td:nth-child(2){min-width:6rem}
td:nth-child(4){max-width:16rem}
td:nth-child(5){min-width:16rem}
.error td:first-child{font-weight:700;color:#a40e26}
.warning td:first-child{font-weight:700;color:#7a4e00}
@media screen and (max-width:40rem){table,tbody{display:block}thead{position:absolute;clip-path:inset(50%)}tr{display:grid;grid-template-columns:auto 1fr auto;border:1px solid #8c959f;margin:0 0 .75rem;padding:.25rem}td{border:0}td:nth-child(2){min-width:0}td:nth-child(4),td:nth-child(5){grid-column:1/-1;min-width:0;max-width:none}td:nth-child(4)::before{content:"填的是：";color:#57606a}td:empty{display:none}}
@media print{main{padding:0}h2{break-after:avoid}tr{break-inside:avoid}}
`;
