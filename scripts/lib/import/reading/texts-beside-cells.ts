import type { BesideText } from './book.ts';
import { WHOLE_FILE } from '../import-issue.ts';
import type { Package } from './open-package.ts';
import { readXml, textBelow, type XmlNode } from './read-xml.ts';

/** Parts of packed files that hold text for readers or about the file, with the words for them. */
const PARTS: readonly [pattern: RegExp, where: string][] = [
  [/^docProps\/.*\.xml$|^meta\.xml$/, '文件属性'],
  [/^word\/comments/, '批注'],
  [/^word\/(header|footer)\d*\.xml$/, '页眉页脚'],
  [/^word\/(footnotes|endnotes)\.xml$/, '脚注尾注'],
  [/^xl\/drawings\/.*\.xml$|^xl\/charts\/.*\.xml$/, '文本框或图表'],
];

/** Texts of a packed file that stand in no cell and no paragraph. They are not imported, but nothing may leak with them. */
export function textsBesideCells(parts: Package): BesideText[] {
  const found: BesideText[] = [];
  for (const [name, bytes] of parts) {
    const where = PARTS.find(([pattern]) => pattern.test(name))?.[1];
    const nodes = where === undefined ? undefined : readXml(bytes);
    if (where === undefined || nodes === undefined) continue;
    const text = textBelow(nodes).trim();
    if (text !== '') found.push({ place: WHOLE_FILE, where, text });
  }
  for (const [name, bytes] of parts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) found.push(...headersOf(bytes));
    if (name === 'word/document.xml') found.push(...boxesOf(readXml(bytes) ?? []));
  }
  return found;
}

/** Headers and footers of a sheet stand at the end of its part, which is too long to be parsed for them. */
function headersOf(bytes: Uint8Array): BesideText[] {
  const end = new TextDecoder().decode(bytes.subarray(-20_000));
  const block = /<headerFooter\b[\s\S]*?<\/headerFooter>/.exec(end)?.[0];
  const text = textBelow(block === undefined ? [] : (readXml(new TextEncoder().encode(block)) ?? []));
  return text.trim() === '' ? [] : [{ place: WHOLE_FILE, where: '页眉页脚', text: text.replace(/&[LCRPNDTF]/g, '\n') }];
}

/** Text boxes of a document. */
function boxesOf(nodes: readonly XmlNode[]): BesideText[] {
  return nodes.flatMap((node) =>
    node.name === 'txbxContent'
      ? [{ place: WHOLE_FILE, where: '文本框', text: textBelow(node.children) }]
      : boxesOf(node.children),
  );
}
