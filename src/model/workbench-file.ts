/** The deputy's workbench as a file: the questions chosen, in order, with marks and notes. Pure. */

/** How a question is to be put. */
export const MARKS = ['undecided', 'speak', 'write', 'settled'] as const;
export type Mark = (typeof MARKS)[number];
export const markTitle: Record<Mark, string> = {
  undecided: '未定',
  speak: '会上问',
  write: '书面问',
  settled: '已弄清',
};

/** A question as the page of its briefing holds it. `href` is a site-root address. */
export type ChosenQuestion = {
  /** Site-root address of its briefing with its anchor: unique. */
  id: string;
  /** Heading of the briefing. */
  briefing: string;
  question: string;
  evidence: readonly { text: string; href: string }[];
};

export type WorkbenchItem = ChosenQuestion & { mark: Mark; note: string };
export type Workbench = readonly WorkbenchItem[];

const FORMAT = 'wenxiao-workbench';
const VERSION = 1;

export function workbenchText(items: Workbench): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, items }, null, 2)}\n`;
}

/** The workbench of a file, or why the text is none, as a Chinese sentence with what to do. */
export function readWorkbench(text: string): { items: Workbench } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: '这不是工作台文件（不是 JSON）。请选用“存成文件”得到的 .json 文件。' };
  }
  const { format, version, items } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (format !== FORMAT || !Array.isArray(items)) {
    return { problem: '这个文件不是从工作台存出来的，没有导入。请选用“存成文件”得到的 .json 文件。' };
  }
  if (version !== VERSION) return { problem: `文件是第 ${String(version)} 版，本站只认第 ${VERSION} 版，没有导入。` };
  const read = items.map(readItem);
  const broken = read.findIndex((item) => item === undefined);
  if (broken >= 0) return { problem: `文件里第 ${broken + 1} 个问题不完整，没有导入。请重新存一次再导入。` };
  return { items: read.filter((item) => item !== undefined) };
}

function readItem(value: unknown): WorkbenchItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, briefing, question, evidence, mark, note } = value as Record<string, unknown>;
  const known = MARKS.find((candidate) => candidate === mark);
  const isText = (text: unknown): text is string => typeof text === 'string';
  if (!isText(id) || !isText(briefing) || !isText(question) || !isText(note) || !known) return undefined;
  // An address of this site and nothing else: a file from somebody else must not lead away.
  if (!/^\/(?!\/)/.test(id) || !Array.isArray(evidence)) return undefined;
  const lines = evidence.map((line: unknown) => line as { text?: unknown; href?: unknown });
  if (!lines.every(({ text, href }) => isText(text) && isText(href) && /^\/(?!\/)/.test(href))) return undefined;
  return {
    id,
    briefing,
    question,
    note,
    mark: known,
    evidence: lines.map(({ text, href }) => ({ text: text as string, href: href as string })),
  };
}

/** Adds a question at the end, or takes it out. */
export function withChoice(items: Workbench, chosen: ChosenQuestion, isChosen: boolean): Workbench {
  const others = items.filter(({ id }) => id !== chosen.id);
  if (!isChosen) return others;
  return others.length < items.length ? items : [...items, { ...chosen, mark: 'undecided', note: '' }];
}

export function withChange(
  items: Workbench,
  id: string,
  change: Partial<Pick<WorkbenchItem, 'mark' | 'note'>>,
): Workbench {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** Moves a question by so many places; at the end it stays where it is. */
export function moved(items: Workbench, id: string, by: -1 | 1): Workbench {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  const to = from + by;
  if (!item || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** What a file holds, in its order, then what was there before and is not in it. Of one question the file's marks count. */
export function merged(items: Workbench, imported: Workbench): Workbench {
  const ids = new Set(imported.map(({ id }) => id));
  return [...imported, ...items.filter(({ id }) => !ids.has(id))];
}
