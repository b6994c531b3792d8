import type { Form } from '../form.ts';
import { recogniseSelfEvaluation, readSelfEvaluation } from './self-evaluation.ts';

/** 项目支出绩效自评表, in the national layout and those of the provinces. */
export const projectSelfEvaluation: Form = {
  id: 'project-self-evaluation',
  title: '项目支出绩效自评表',
  basis: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  recognise: (part) => recogniseSelfEvaluation(part, 'project'),
  read: (part) => readSelfEvaluation(part, 'project-self-evaluation', 'project'),
};
