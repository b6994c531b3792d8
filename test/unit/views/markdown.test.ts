import { expect, test } from 'vitest';
import { markdownHeadings, markdownHtml } from '../../../src/views/markdown.ts';

test('draws paragraphs, lists, links, headings and tables', () => {
  expect(markdownHtml('一本**账**。\n\n- 收\n- 支\n')).toBe(
    '<p>一本<strong>账</strong>。</p><ul><li>收</li><li>支</li></ul>',
  );
  expect(markdownHtml('[指标库](/indicators/)', (address) => `/base${address}`)).toBe(
    '<p><a href="/base/indicators/">指标库</a></p>',
  );
  expect(markdownHtml('# 标题')).toBe('<h2 id="标题">标题</h2>');
  expect(markdownHtml('| 甲 | 乙 |\n| --- | --: |\n| 1 | 2 |')).toContain(
    '<thead><tr><th scope="col">甲</th><th scope="col">乙</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr>',
  );
});

test.each([
  '<script>alert(1)</script>',
  '前<img src=x onerror=alert(1)>后',
  '<div onload=x>\n块\n</div>',
  '[甲](javascript:alert(1))',
  '[甲](JaVaScRiPt:alert(1))',
  '[甲]( data:text/html,x )',
  '[甲](//evil.example/)',
  '[甲](/\\evil.example/)',
  '[甲][r]\n\n[r]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![图](javascript:alert(1))',
  '```html" onx="1\n<b>\n```',
  '[甲](/x/"onclick=alert(1))',
])('lets no markup of the writer through: %s', (source) => {
  const html = markdownHtml(source);
  expect(html.replace(/<\/?(p|a|pre|code)( href="\/x\/&#34;onclick=alert\(1\)"| tabindex="0")?>/g, '')).not.toMatch(
    /[<>]/,
  );
  expect(html).not.toMatch(/href="(?!\/x\/)/);
});

test('writes raw markup out for the reader to see', () => {
  expect(markdownHtml('<script>alert(1)</script>')).toContain('&#60;script&#62;');
});

test('lists the headings with the anchors that the text has', () => {
  const source = '## 先看 什么\n\n### 细处\n\n## 再看什么';
  expect(markdownHeadings(source)).toEqual([
    { id: '先看-什么', label: '先看 什么' },
    { id: '再看什么', label: '再看什么' },
  ]);
  for (const { id } of markdownHeadings(source)) expect(markdownHtml(source)).toContain(`id="${id}"`);
});
