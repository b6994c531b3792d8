import { readLevel1, readLevel2 } from '../../model/indicator-frame.ts';
import { indicatorRule } from './indicator-rule.ts';

const BENEFIT = new Set<string>(['economic-benefit', 'social-benefit', 'ecological-benefit', 'sustainability']);
const QUALITY_RATE = /(合格|成活|达标|优良|优秀|完好)率$/;

/** 满意度 has a level of its own since 2015; the frame of evaluations keeps that level in 效益, which is no finding. */
export const satisfactionInItsLevel = indicatorRule(
  {
    id: 'satisfaction-in-its-level',
    title: '满意度列在满意度一类，合格率、成活率列在质量指标，不列在别的产出和效益里',
    source: '财预〔2015〕88号、财预〔2021〕101号：一级指标分产出、效益、满意度（及成本）',
    falsePositives: '名称里的“满意度”只是说明依据、不是衡量内容的，会误报。',
    criteria: ['auditable'],
  },
  ({ aspect, name, row }, { rows }) => {
    // Where no row stands under 质量, the rule on the frame says so.
    const hasQuality = rows.some((other) => other.aspect === 'quality');
    if (aspect === 'quantity' && hasQuality && QUALITY_RATE.test(name)) {
      return { field: 'name', message: `说的是质量，表中列在“${row.level2.trim()}”一类，按表样应列在质量指标。` };
    }
    const inOutput = aspect === 'quantity' || aspect === 'quality' || aspect === 'timeliness' || aspect === 'cost';
    const inBenefit = BENEFIT.has(readLevel2(row.level2).key ?? '');
    if (!/满意(度|率|程度)/.test(name) || (inBenefit && /(安全|获得|幸福)感/.test(name))) return undefined;
    if (!inOutput && !inBenefit && readLevel1(row.level1).key !== 'output') return undefined;
    const level = row.level2.trim() || row.level1.trim();
    return { field: 'name', message: `是满意度，表中列在“${level}”一类，按表样应列在满意度指标。` };
  },
);
