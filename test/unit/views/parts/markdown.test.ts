import { describe, expect, test } from 'vitest';
import {
  PROSE_TAGS,
  proseHeadings,
  proseOf,
  type ProseElement,
  type ProseNode,
} from '../../../../src/views/parts/markdown.ts';

describe(proseOf, () => {
  test('reads paragraphs, lists, headings and tables', () => {
    expect(outline('一本**账**。\n\n- 收\n- 支\n')).toBe('p(一本 strong(账) 。) ul(li(收) li(支))');
    expect(outline('# 标题')).toBe('h2(标题)');
    expect(outline('3. 三\n4. 四')).toBe('ol(li(三) li(四))');
    expect(outline('| 甲 | 乙 |\n| --- | --: |\n| 1 | 2 |')).toBe(
      'table(thead(tr(th(甲) th(乙))) tbody(tr(td(1) td(2))))',
    );
  });

  test.each(['[甲](/indicators/)', '[甲](#other)', '[甲](https://www.gov.cn/)'])('keeps the link %s', (source) => {
    expect(elements(proseOf(source)).filter(({ href }) => href)).toHaveLength(1);
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
  ])('makes no element or link of %s', (source) => {
    const found = elements(proseOf(source));
    expect(found.filter(({ tag }) => !PROSE_TAGS.includes(tag))).toEqual([]);
    expect(found.filter(({ href }) => href)).toEqual([]);
  });

  test('leaves raw markup as text for the reader to see', () => {
    expect(outline('<script>alert(1)</script>')).toContain('<script>alert(1)</script>');
    expect(outline('甲<b onclick="x">乙</b>')).toBe('p(甲 <b onclick="x"> 乙 </b>)');
  });
});

test('lists the headings of the second level with their anchors', () => {
  expect(proseHeadings(proseOf('## 先看 什么\n\n### 细处\n\n## 再看什么'))).toEqual([
    { id: '先看-什么', label: '先看 什么' },
    { id: '再看什么', label: '再看什么' },
  ]);
});

function outline(source: string): string {
  const draw = (node: ProseNode): string =>
    typeof node === 'string' ? node : `${node.tag}(${node.children.map(draw).join(' ')})`;
  return proseOf(source).map(draw).join(' ');
}

function elements(nodes: readonly ProseNode[]): ProseElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elements(node.children)]));
}
