import { columnText } from '../column-text.ts';
import { findHeader, repeatsHeader } from '../find-header.ts';
import { foldLabel } from '../fold-label.ts';
import type { LabelTable } from '../label-table.ts';
import { cellStarts, type PartReader, type PrintedText } from '../part-reader.ts';

type CriteriaColumn = 'group' | 'name' | 'judgement' | 'weight' | 'score' | 'note';

/** How review and pre-evaluation forms print their criteria. */
const criteriaColumns: LabelTable<CriteriaColumn> = {
  group: [
    '审查内容',
    '审核内容',
    '评估内容',
    '一级指标',
    '评审内容',
    '评估指标',
    '类别',
    '评估维度',
    '审核项目',
    '评估项目',
  ],
  name: [
    '审查要点',
    '审核要点',
    '评估要点',
    '二级指标',
    '评审要点',
    '具体内容',
    '三级指标',
    '审核指标',
    '审查重点',
    '评估要点内容',
    '审核标准',
    '指标名称',
    '要点',
  ],
  judgement: [
    '审查意见',
    '审核意见',
    '审核结果',
    '审查结果',
    '评估意见',
    '评审意见',
    '评估情况',
    '评估结果',
    '评定等级',
    '审核结论',
    '是否符合',
    '评估结论',
    '等级',
    '审核情况',
    '审查结论',
    '评估说明',
    '评价意见',
    '判断',
    '结论',
  ],
  weight: ['分值', '权重', '满分', '标准分', '标准分值'],
  score: ['得分', '评估得分', '审核得分', '评分', '实际得分', '评审得分', '专家评分'],
  note: [
    '扣分原因',
    '备注',
    '说明',
    '评分标准',
    '评估标准',
    '评分依据',
    '评分说明',
    '修改意见',
    '问题说明',
    '理由',
    '评估依据',
  ],
};

export type Criterion = { name: PrintedText; judgement: PrintedText; row: number };
export type CriteriaTable = { criteria: readonly Criterion[]; total?: PrintedText; until: number };

/**
 * Criteria with the judgement on each: 符合, 优, or its points (8/10). A row whose judgement is blank stays out; of boxes
 * (优☑ 良□ 中□ 差□) the ticked one is the judgement.
 */
export function readCriteria(reader: PartReader): CriteriaTable | undefined {
  const header = findHeader(
    reader,
    criteriaColumns,
    (found) => (found.has('name') || found.has('group')) && (found.has('judgement') || found.has('score')),
  );
  if (!header) return undefined;
  const column = (key: CriteriaColumn) => header.columns.get(key)?.at(-1);
  const criteria: Criterion[] = [];
  let total: PrintedText | undefined;
  let row = header.bottom + 1;
  for (; row < reader.part.until; row++) {
    const starts = cellStarts(reader, row).filter(
      (at) => reader.text(row, at) !== '' && reader.range(row, at).top === row,
    );
    const [first] = starts;
    if (first === undefined || repeatsHeader(reader, header, row)) continue;
    const group = column('group');
    const name = column('name') ?? group;
    const judgement = column('judgement');
    const score = column('score');
    if (!name) break;
    if (/^(总分|合计|总计|得分合计|总得分|综合得分)$/.test(foldLabel(reader.text(row, first)))) {
      for (const at of starts) reader.know(row, at);
      const figure = score && columnText(reader, row, score);
      total = figure?.text
        ? figure
        : starts
            .slice(1)
            .map((at) => reader.take(row, at))
            .at(-1);
      row++;
      break;
    }
    if (/^(得分)?小计$/.test(foldLabel(reader.text(row, first)))) {
      for (const at of starts) reader.know(row, at);
      continue;
    }
    if (isSection(reader, row, first, name.left)) break;
    const printed = columnText(reader, row, name);
    if (group) columnText(reader, row, group);
    const weight = column('weight') && columnText(reader, row, column('weight') ?? name);
    const points = score && columnText(reader, row, score);
    const judged = judgement && columnText(reader, row, judgement);
    const text = tickedWord(judged?.text ?? '') || (points?.text ? pointsOf(points.text, weight?.text) : '');
    const note = column('note');
    if (note && reader.text(row, note.left) !== '' && !reader.isRead(row, note.left)) {
      reader.say(
        'column-not-read',
        row,
        note.left,
        `“${note.label.replace(/\s+/g, '')}”网站没有对应的栏目，没有导入。`,
      );
      columnText(reader, row, note);
    }
    const groupText = group && group !== name ? reader.text(row, group.left) : '';
    if (printed.text === '' && groupText === '') continue;
    if (text === '') {
      reader.say('value-is-clear', row, name.left, '这一项没有填写意见或得分，没有导入。');
      continue;
    }
    criteria.push({
      row,
      name: printed.text === '' ? { ...printed, text: groupText } : printed,
      judgement: { text, place: (judged?.text ? judged : (points ?? printed)).place },
    });
  }
  return { criteria, ...(total && { total }), until: row };
}

/** A label of what follows the table: one label with a wide value beside it. */
function isSection(reader: PartReader, row: number, first: number, name: number): boolean {
  const next = reader.range(row, first).right + 1;
  return (
    first <= name &&
    next < reader.width &&
    reader.range(row, next).right >= reader.right &&
    reader.range(row, next).right - next >= 1
  );
}

function pointsOf(score: string, weight: string | undefined): string {
  return weight ? `${score}分（满分${weight}分）` : `${score}分`;
}

/** `优□ 良☑ 中□ 差□` → 良; a text without boxes is itself. */
export function tickedWord(text: string): string {
  if (!/[□☐口]/.test(text)) return text.replace(/[☑√✓✔■]/g, '').trim();
  const words = [...text.matchAll(/(?:([☑√✓✔■])\s*)?([\p{Script=Han}]{1,8}?)\s*([☑√✓✔■□☐]|$)/gu)];
  const ticked = words.filter(
    ([, before, , after]) => before !== undefined || (after !== undefined && /[☑√✓✔■]/.test(after)),
  );
  return ticked.map(([, , word = '']) => word).join('、');
}
