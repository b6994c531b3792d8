import { XMLParser } from 'fast-xml-parser';

/** An element of an XML part: its name, attributes and children in order; a text has the name `#text`. */
export type XmlNode = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlNode[];
  text: string;
};

const MANY = 10_000_000;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Characters written as numbers are read; entities that the file itself declares are not made use of by office programs.
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: MANY, maxExpandedLength: MANY },
});

/** The elements of an XML part, or `undefined` where it is not well formed. Names are without prefix: `w:tbl` is `tbl`. */
export function readXml(bytes: Uint8Array | undefined): XmlNode[] | undefined {
  if (bytes === undefined) return undefined;
  try {
    return nodesOf(parser.parse(new TextDecoder().decode(bytes)) as RawNode[]);
  } catch {
    return undefined;
  }
}

type RawNode = Record<string, unknown>;

function nodesOf(raw: readonly RawNode[]): XmlNode[] {
  return raw.map((node) => {
    const qualified = Object.keys(node).find((key) => key !== ':@') ?? '';
    if (qualified === '#text') return { name: '#text', attributes: NONE, children: [], text: String(node[qualified]) };
    const attributes = Object.entries((node[':@'] ?? {}) as Record<string, unknown>);
    const children = node[qualified];
    return {
      name: bare(qualified),
      attributes:
        attributes.length === 0 ? NONE : new Map(attributes.map(([key, value]) => [bare(key), String(value)])),
      children: Array.isArray(children) ? nodesOf(children as RawNode[]) : [],
      text: '',
    };
  });
}

const NONE: ReadonlyMap<string, string> = new Map();

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first element of a name at any depth. */
export function findNode(nodes: readonly XmlNode[], name: string): XmlNode | undefined {
  for (const node of nodes) {
    if (node.name === name) return node;
    const within = findNode(node.children, name);
    if (within) return within;
  }
  return undefined;
}

/** The child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** All text below some elements, a line for each paragraph (`p`, `si`, `author`). */
export function textBelow(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) =>
      node.name === '#text' ? node.text : `${textBelow(node.children)}${BLOCKS.has(node.name) ? '\n' : ''}`,
    )
    .join('');
}

const BLOCKS = new Set(['p', 'si', 'author', 'comment', 'creator', 'title', 'subject', 'keywords', 'description']);
