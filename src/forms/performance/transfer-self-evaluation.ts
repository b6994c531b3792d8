import type { Form } from '../form.ts';
import { recogniseSelfEvaluation, readSelfEvaluation } from './self-evaluation.ts';

/** 转移支付区域（项目）绩效目标自评表. */
export const transferSelfEvaluation: Form = {
  id: 'transfer-self-evaluation',
  title: '转移支付区域（项目）绩效目标自评表',
  basis: '财预〔2015〕163号《中央对地方专项转移支付绩效目标管理暂行办法》',
  recognise: (part) => recogniseSelfEvaluation(part, 'transfer'),
  read: (part) => readSelfEvaluation(part, 'transfer-self-evaluation', 'transfer'),
};
