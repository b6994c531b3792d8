import { childOf, findNode, type XmlNode } from './read-xml.ts';
import { writtenNumber } from './written-number.ts';

/** The number that Word or WPS sets before a paragraph, as it is shown: `一、`, `（二）`, `3.`; empty where it sets none. */
export type NumberOf = (paragraph: XmlNode) => string;

/** A level of a list: where it begins to count, how its number is written, and the words around it (`第%1条`). */
type Level = {
  start: number;
  format: string;
  text: string;
  isDecimal: boolean;
  /** It begins anew after a level above this one; 0 never. */
  restart: number;
};
/** `overridden` are the levels that begin to count anew with the list. */
type List = {
  counts: Count;
  levels: ReadonlyMap<number, Level>;
  levelOfStyle: ReadonlyMap<string, number>;
  overridden: Map<number, number>;
};
/** Where each level stands. Lists of one kind go on counting. */
type Count = Map<number, number>;
type Numbering = { list: string; level: number | undefined };

const DEEPEST = 8;

/**
 * Numbers that stand in no text, because the office program counts them. They are counted in the order in which
 * paragraphs are asked for, so each is asked for once, from the beginning of the document.
 */
export function documentNumbering(numbering: readonly XmlNode[], styles: readonly XmlNode[]): NumberOf {
  const lists = listsOf(numbering);
  const byStyle = numberingOfStyles(styles);
  return (paragraph) => {
    const properties = childOf(paragraph, 'pPr');
    const style = childOf(properties, 'pStyle')?.attributes.get('val') ?? '';
    const styled = byStyle.get(style);
    const own = numberingIn(properties);
    const list = lists.get(own?.list ?? styled?.list ?? '');
    if (list === undefined) return '';
    return counted(list, Math.min(own?.level ?? styled?.level ?? list.levelOfStyle.get(style) ?? 0, DEEPEST));
  };
}

function counted({ counts, levels, overridden }: List, at: number): string {
  const level = levels.get(at);
  if (level === undefined) return '';
  const anew = overridden.get(at);
  overridden.delete(at);
  counts.set(at, anew ?? (counts.has(at) ? counts.get(at)! + 1 : level.start));
  for (let deeper = at + 1; deeper <= DEEPEST; deeper += 1) {
    if (at < (levels.get(deeper)?.restart ?? deeper)) counts.delete(deeper);
  }
  if (level.format === 'bullet' || level.format === 'none') return '';
  const number = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    const { format, start } = levels.get(place) ?? level;
    return writtenNumber(counts.get(place) ?? start, level.isDecimal ? 'decimal' : format);
  });
  // Shown with a tab behind it; a digit must not run into the text.
  return /\d$/.test(number) ? `${number} ` : number;
}

function listsOf(numbering: readonly XmlNode[]): ReadonlyMap<string, List> {
  const kinds = new Map<string, Omit<List, 'overridden'>>();
  const lists = new Map<string, List>();
  for (const node of findNode(numbering, 'numbering')?.children ?? []) {
    if (node.name === 'abstractNum') {
      const levels = new Map<number, Level>();
      const levelOfStyle = new Map<string, number>();
      for (const child of node.children.filter(({ name }) => name === 'lvl')) {
        const at = Number(child.attributes.get('ilvl'));
        levels.set(at, levelOf(child, at));
        const style = childOf(child, 'pStyle')?.attributes.get('val');
        if (style !== undefined) levelOfStyle.set(style, at);
      }
      kinds.set(node.attributes.get('abstractNumId') ?? '', { levels, levelOfStyle, counts: new Map() });
    }
    if (node.name !== 'num') continue;
    const kind = kinds.get(childOf(node, 'abstractNumId')?.attributes.get('val') ?? '');
    if (kind === undefined) continue;
    const levels = new Map(kind.levels);
    const overridden = new Map<number, number>();
    for (const change of node.children.filter(({ name }) => name === 'lvlOverride')) {
      const at = Number(change.attributes.get('ilvl'));
      const own = childOf(change, 'lvl');
      if (own !== undefined) levels.set(at, levelOf(own, at));
      const start = childOf(change, 'startOverride')?.attributes.get('val');
      if (start !== undefined) overridden.set(at, Number(start));
    }
    lists.set(node.attributes.get('numId') ?? '', { ...kind, levels, overridden });
  }
  return lists;
}

function levelOf(level: XmlNode, at: number): Level {
  const value = (name: string) => childOf(level, name)?.attributes.get('val');
  const legal = childOf(level, 'isLgl');
  return {
    start: Number(value('start') ?? 1),
    format: value('numFmt') ?? 'decimal',
    text: value('lvlText') ?? '',
    restart: Number(value('lvlRestart') ?? at),
    isDecimal: legal !== undefined && legal.attributes.get('val') !== '0',
  };
}

/** The list of each style by its id, its own or that of the style it is based on. */
function numberingOfStyles(styles: readonly XmlNode[]): ReadonlyMap<string, Numbering> {
  const all = findNode(styles, 'styles')?.children ?? [];
  const byId = new Map(all.map((style) => [style.attributes.get('styleId') ?? '', style]));
  const found = new Map<string, Numbering>();
  for (const id of byId.keys()) {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style = byId.get(at);
      const numbering = numberingIn(childOf(style, 'pPr'));
      if (numbering !== undefined) {
        found.set(id, numbering);
        break;
      }
      at = childOf(style, 'basedOn')?.attributes.get('val');
    }
  }
  return found;
}

/** List 0 takes a paragraph out of the list of its style. */
function numberingIn(properties: XmlNode | undefined): Numbering | undefined {
  const node = childOf(properties, 'numPr');
  const list = childOf(node, 'numId')?.attributes.get('val');
  if (list === undefined) return undefined;
  const level = Number(childOf(node, 'ilvl')?.attributes.get('val') ?? Number.NaN);
  return { list, level: Number.isInteger(level) && level >= 0 ? level : undefined };
}
