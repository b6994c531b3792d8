/** A line of the contents with the page of the booklet on which it begins. */
export type ContentsLine = { title: string; page: number; depth: 0 | 1 };

/** Title and contents of a booklet as a page to be printed. It asks for nothing beyond itself. */
export function contentsPage(title: string, notices: readonly string[], lines: readonly ContentsLine[]): string {
  const rows = lines
    .map(({ title: line, page, depth }) => `<li class="d${depth}"><span>${escaped(line)}</span><b>${page}</b></li>`)
    .join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>
@page { size: A4; margin: 22mm 20mm 18mm; @bottom-left { content: '目录'; font-size: 8pt; } }
body { margin: 0; font-family: 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif; font-size: 10.5pt; color: #000; }
h1 { font-size: 22pt; margin: 0 0 4mm; }
p { margin: 0 0 2mm; }
.notice { border: 1px solid #000; padding: 2mm 3mm; font-weight: 700; }
ol { list-style: none; margin: 8mm 0 0; padding: 0; }
li { display: flex; gap: 3mm; padding: 1.6mm 0; border-bottom: 1px dotted #888; break-inside: avoid; }
li span { flex: 1; }
li.d1 { padding-left: 8mm; font-size: 9.5pt; }
</style></head><body><h1>${escaped(title)}</h1>${notices.map((text) => `<p class="notice">${escaped(text)}</p>`).join('')}<ol>${rows}</ol></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
