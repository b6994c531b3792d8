/** 六可: what an indicator must be fit for. Source: 石家庄市财政局, 绩效目标指标审定. */
export const sixCriterionTitle = {
  quantifiable: '可量化',
  auditable: '可审核',
  monitorable: '可监控',
  assessable: '可评价',
  operable: '可操作',
  publishable: '可公开',
} as const;
export type SixCriterion = keyof typeof sixCriterionTitle;
