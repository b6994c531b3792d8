import type { Form } from '../form.ts';
import { readTarget, recogniseTarget } from './target-form.ts';

/** 转移支付区域（整体）绩效目标表. */
export const transferTarget: Form = {
  id: 'transfer-target',
  title: '转移支付区域（整体）绩效目标表',
  basis: '财预〔2015〕163号《中央对地方专项转移支付绩效目标管理暂行办法》',
  recognise: (part) => recogniseTarget(part, 'transfer'),
  read: (part) => readTarget(part, 'transfer-target', 'transfer'),
};
