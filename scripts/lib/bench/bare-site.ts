import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../run-node.ts';

/**
 * A bare Astro project with as many pages of as many bytes as a built site: one route, no collections, no components.
 * It lies within node_modules so that it finds the same Astro.
 */
export function writeBareSite(pageCount: number, bytesPerPage: number): string {
  const folder = join(projectRoot, 'node_modules/.cache/wenxiao-bare-site');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "type": "module" }\n');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `export default { trailingSlash: 'always', devToolbar: { enabled: false }, build: { format: 'directory' } };\n`,
  );
  writeFileSync(join(folder, 'src/pages/[page].astro'), pageSource(pageCount, bytesPerPage));
  return folder;
}

/** The same kind of markup as a real page: rows of short cells, which are escaped one by one. */
function pageSource(pageCount: number, bytesPerPage: number): string {
  const row = '<tr><th scope="row">指标</th><td>≥95%</td><td>96%</td><td>10</td></tr>';
  const rows = Math.max(1, Math.round((bytesPerPage - 200) / Buffer.byteLength(row)));
  return `---
export function getStaticPaths() {
  return Array.from({ length: ${pageCount} }, (_, index) => ({ params: { page: 'p' + index }, props: { index } }));
}
const { index } = Astro.props;
const rows = Array.from({ length: ${rows} }, () => ['指标', '≥95%', '96%', '10']);
---
<html lang="zh-CN">
  <head><meta charset="utf-8" /><title>{index}</title></head>
  <body><main><h1>{index}</h1><table><tbody>{rows.map(([head, ...cells]) => <tr><th scope="row">{head}</th>{cells.map((cell) => <td>{cell}</td>)}</tr>)}</tbody></table></main></body>
</html>
`;
}
