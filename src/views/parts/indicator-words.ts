import { objectFormTitle, objectKindTitle } from '../../schemas/object.ts';
import type { Indicator } from '../../schemas/indicator.ts';

/** Chinese names of the frames of an indicator library. */
export const indicatorFrameTitle: Record<Indicator['frame'], string> = {
  common: '项目支出共性指标',
  sector: '分行业指标',
  'department-whole': '部门整体支出',
  'purchased-service': '政府购买服务',
  fund: '政府性基金',
  'basic-service': '基本公共服务',
  policy: '公共政策',
};

export const directionTitle: Record<NonNullable<Indicator['direction']>, string> = {
  higher: '越高越好',
  lower: '越低越好',
  exact: '等于标准值为好',
  earlier: '越早越好',
};

/** What the indicator is for: 项目、政策；工程类. */
export function applicabilityText({ kinds = [], forms = [] }: Indicator): string | undefined {
  const parts = [
    kinds.map((kind) => objectKindTitle[kind]).join('、'),
    forms.map((form) => objectFormTitle[form]).join('、'),
  ].filter((text) => text !== '');
  return parts.length > 0 ? parts.join('；') : undefined;
}

/** 大类, 子类, 行业, as far as the library has them; a level may be missing. */
export function placeText({ sector, category, subcategory }: Indicator): string | undefined {
  return [sector, category, subcategory].filter(Boolean).join(' / ') || undefined;
}
