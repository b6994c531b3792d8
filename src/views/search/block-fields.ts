import type { SearchField } from '../../search/search-record.ts';
import type { Block, Fact } from '../shapes/block.ts';
import type { ProseNode } from '../parts/markdown.ts';
import type { StatementView } from '../statements/statement-view.ts';
import type { Table } from '../shapes/table.ts';
import { field, textField } from './record-context.ts';

/** The texts that blocks show, each as a field of its own. Names of sources and findings are left to their pages. */
export function blockFields(blocks: readonly Block[]): SearchField[] {
  return blocks.flatMap((block): SearchField[] => {
    switch (block.kind) {
      case 'facts':
        return factFields(block.facts);
      case 'table':
        return tableFields(block.table);
      case 'text':
        return [field(block.title, 'text', block.text)];
      case 'list':
        return block.items.map((item) => field(block.title, 'text', item));
      case 'grade':
        return [
          ...(block.score ? [field(block.label, 'text', block.score)] : []),
          ...(block.grade ? [field('等级', 'text', block.grade.label)] : []),
        ];
      case 'paragraph':
        return [field('正文', 'text', block.text)];
      case 'prose':
        return proseFields(block.nodes);
      case 'links':
        return block.entries.flatMap(({ title, summary }) => (summary ? [field(title, 'text', summary)] : []));
      case 'statements':
        return block.statements.flatMap(statementFields);
      default:
        return [];
    }
  });
}

export function factFields(facts: readonly Fact[]): SearchField[] {
  return facts.flatMap(({ label, value }) => (value === undefined ? [] : [field(label, 'text', value)]));
}

/** Rows of an indicator form tell indicators; other tables tell text. */
export function tableFields(table: Table): SearchField[] {
  const isIndicators = table.rowTitle === '三级指标';
  return table.rows.flatMap((row) => [
    field(table.rowTitle ?? table.caption, isIndicators ? 'indicator' : 'text', row.header),
    ...(row.code ? [field(table.codeTitle ?? '编码', 'text', row.code)] : []),
    ...row.cells.flatMap((cell, position) => {
      const column = table.columns[position];
      if (cell.kind === 'absent' || cell.text === '') return [];
      const place = isIndicators && ['level', 'target'].includes(column?.key ?? '') ? 'indicator' : 'text';
      return [field(`${row.header}：${column?.title ?? ''}`, place, cell.text)];
    }),
  ]);
}

export function statementFields(statement: StatementView): SearchField[] {
  return [
    field('数值', 'text', statement.valueText),
    field('时间', 'text', statement.periodText),
    ...statement.qualifiers.map((text) => field('口径', 'text', text)),
    ...[
      textField('核对', statement.sum?.text),
      textField('说明', statement.note),
      textField('原文', statement.quote),
      textField('疑似识别错', statement.suspectedMisprint),
    ].filter((found) => found !== undefined),
  ];
}

const BLOCK_TAGS = new Set(['p', 'li', 'h2', 'h3', 'h4', 'td', 'th', 'pre']);

/** Each paragraph, heading, cell and point of a text. */
export function proseFields(nodes: readonly ProseNode[], label = '正文'): SearchField[] {
  return nodes.flatMap((node): SearchField[] => {
    if (typeof node === 'string') return node.trim() ? [field(label, 'text', node)] : [];
    const holdsBlocks = node.children.some(
      (child) => typeof child !== 'string' && (BLOCK_TAGS.has(child.tag) || ['ul', 'ol', 'table'].includes(child.tag)),
    );
    return BLOCK_TAGS.has(node.tag) && !holdsBlocks
      ? [field(label, 'text', proseText(node))]
      : proseFields(node.children, label);
  });
}

function proseText(node: ProseNode): string {
  return typeof node === 'string' ? node : node.children.map(proseText).join('');
}
