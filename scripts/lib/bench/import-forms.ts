import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '../../../src/schemas/evaluation.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { ContentBase } from '../import/filing/content-base.ts';
import { projectRoot } from '../run-node.ts';
import { choiceLists } from '../templates/choice-lists.ts';
import { projectSelfEvaluationSheet } from '../templates/evaluation-layout.ts';
import { writeWorkbook } from '../templates/write-workbook.ts';
import { measureRun, type Run } from './measure-run.ts';

/** How many workbooks a county sends in at once. */
export const FORMS = 500;
const INDICATORS = 21;
const YEAR = 2025;

/** Imports so many filled 自评表 in one run into a copy of the generated content; making them is not measured. */
export async function importForms(content: string, root: string): Promise<Run> {
  const [copy, forms] = [join(root, 'import/content'), join(root, 'import/forms')];
  mkdirSync(forms, { recursive: true });
  cpSync(content, copy, { recursive: true });
  const [first] = new ContentBase(content).agencies();
  if (first === undefined) throw new CouldNotRun('【压测】生成的内容里没有预算单位，不能测导入。');
  const { region, agency } = first;
  for (let no = 1; no <= FORMS; no += 1) {
    const name = String(no).padStart(3, '0');
    const identity = { fiscalYear: YEAR, objectName: `导入项目${name}`, agency: `${agency.code}-${agency.name}` };
    const sheet = projectSelfEvaluationSheet({ identity, evaluation: filledEvaluation(no) });
    writeFileSync(join(forms, `${name}.xlsx`), await writeWorkbook([sheet], [], choiceLists([])));
  }
  return measureRun([
    join(projectRoot, 'scripts/import.ts'),
    ...[forms, '--content', copy, '--region', region, '--agency', agency.code],
  ]);
}

/** Figures that agree with each other, and differ from form to form. */
function filledEvaluation(no: number): Evaluation {
  const budget = `${100 + no}.00`;
  const rows = Array.from({ length: INDICATORS }, (_, index) => ({
    id: `quantity-${index + 1}`,
    level1: '产出指标',
    level2: '数量指标',
    name: `服务人数（第 ${index + 1} 类）`,
    target: `≥${no + index}人`,
    actual: `${no + index}人`,
    weight: index === 0 ? '10' : '4',
    score: index === 0 ? '10' : '4',
    deviation: '',
  }));
  return {
    release: 'public',
    citation: { source: 'bench' },
    id: 'self',
    kind: 'self',
    title: '项目支出绩效自评表',
    funds: {
      unit: '万元',
      rows: [
        {
          ...{ name: '年度资金总额', role: 'total', initial: budget, adjusted: budget, executed: budget },
          ...{ weight: '10', rate: '100%', score: '10' },
        },
      ],
    },
    goal: '全年服务人数按计划完成。',
    achieved: '全年服务人数已按计划完成。',
    rows,
    fullMark: '100',
    totalScore: '100',
  };
}
