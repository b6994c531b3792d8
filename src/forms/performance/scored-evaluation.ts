import type { EvaluationKind } from '../../model/evaluation-kind.ts';
import type { Form, FormReading } from '../form.ts';
import type { GridPart } from '../grid.ts';
import { evaluationDraft } from './evaluation-draft.ts';
import { formFeatures, subjectOf } from './form-features.ts';
import { finishReading, readPerformance } from './read-performance.ts';

/** 部门评价 and 财政评价评分表: 一级 | 二级 | 三级 | 指标解释 | 评价标准 | 分值 | 得分 | 扣分原因. */
export const scoredEvaluation: Form = {
  id: 'scored-evaluation',
  title: '部门评价、财政评价评分表',
  basis: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  recognise: (part) => {
    const { title, columns } = formFeatures(part);
    if (!columns.has('score') || /自评|自我评价|监控|审核|事前|评估/.test(title)) return 0;
    if (
      /(部门|财政|重点|第三方|抽查|抽评)(重点)?(支出)?(绩效)?(评价|抽评)/.test(title) ||
      /评价.{0,8}(评分|得分|指标)/.test(title)
    )
      return 0.9;
    return columns.has('basis') && !columns.has('actual') ? 0.7 : 0;
  },
  read: readScoredEvaluation,
};

function readScoredEvaluation(part: GridPart): FormReading {
  const features = formFeatures(part);
  const subject = subjectOf(features);
  const read = readPerformance(part, subject);
  const evaluator = read.identity.values.evaluator?.text ?? '';
  const kind = kindOf(`${features.title} ${evaluator}`);
  const drafts = kind ? evaluationDraft('scored-evaluation', read, kind) : [];
  if (!kind) {
    read.reader.say(
      'form-is-filled',
      part.from,
      read.reader.left,
      '看不出是部门评价还是财政评价，两类评价不能混在一起。请在表名里写明“部门评价”或“财政评价”，再导入。',
      read.title?.text ?? '',
    );
  }
  finishReading(read);
  return { drafts, problems: read.reader.problems };
}

/** The kind that the title or the evaluator says. 财政重点评价 is done by the finance bureau. */
function kindOf(text: string): EvaluationKind | undefined {
  if (/抽评|抽查/.test(text)) return 'spot-check';
  if (/部门(绩效)?评价|主管部门/.test(text) && !/财政(重点)?(绩效)?评价/.test(text)) return 'department';
  if (/财政(重点)?(支出)?(绩效)?评价(?!指标)|重点(绩效)?评价|财政(厅|局|部门|所)/.test(text)) return 'finance';
  return undefined;
}
