import type { RegionCode } from '../../model/codes.ts';
import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { fenOf, formatMoney } from '../../model/money.ts';
import { regionsUpward } from '../../rules/rules-in-force.ts';
import { objectPurposeTitle } from '../../schemas/object.ts';
import type { ScoringMethod } from '../../model/scoring-method.ts';
import type { RulesOfRegion } from '../../schemas/rules-of-region.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { briefSourceLine } from '../parts/source-line.ts';
import type { SourceLine } from '../shapes/table.ts';

/** A rule of the jurisdiction in one sentence, with its source. */
export type RuleLine = { title: string; text: string; source: SourceLine };

/** The rules that a region states itself. */
export function regionRules(index: ArchiveIndex, code: RegionCode): RuleLine[] {
  const rules = index.archive.regions.get(code)?.rules ?? {};
  return [
    ...gradeLines(index, rules),
    ...scoringLines(index, rules),
    ...satisfactionLines(index, rules),
    ...publicationLines(index, rules),
    ...gateLines(index, rules),
  ];
}

/** The rules of publication that a region states itself: 期限, 梯次公开, 草案公开. */
export function disclosureRules(index: ArchiveIndex, code: RegionCode): RuleLine[] {
  return publicationLines(index, index.archive.regions.get(code)?.rules ?? {});
}

/** The rules of publication that hold in a region: its own, and of each kind that it does not state, those from above. */
export function disclosureRulesInForce(index: ArchiveIndex, code: RegionCode): RuleLine[] {
  const found = { deadlines: false, disclosureTiers: false, draftsPublic: false };
  return [...regionsUpward(index.archive, code)].flatMap(({ code: stating, name, rules = {} }) => {
    const stated: RulesOfRegion = {};
    for (const kind of ['deadlines', 'disclosureTiers', 'draftsPublic'] as const) {
      if (found[kind] || !rules[kind]) continue;
      found[kind] = true;
      Object.assign(stated, { [kind]: rules[kind] });
    }
    const lines = publicationLines(index, stated);
    return stating === code ? lines : lines.map((line) => ({ ...line, title: `${line.title}（依${name}规定）` }));
  });
}

function gradeLines(index: ArchiveIndex, { gradeSchemes = [] }: RulesOfRegion): RuleLine[] {
  return gradeSchemes.map(({ kinds, scheme, citation, fromYear, untilYear }) => ({
    title: `${kinds.map((kind) => evaluationKindTitle[kind]).join('、')}等级`,
    text: `${scheme.bands ? scheme.bands.map(({ label, fromPoints }) => (fromPoints > 0 ? `${label} ${fromPoints} 分起` : label)).join('，') : scheme.labels.join('、')}${yearsText(fromYear, untilYear)}。`,
    source: briefSourceLine(index, citation),
  }));
}

function scoringLines(index: ArchiveIndex, { scoring = [], executionReason = [] }: RulesOfRegion): RuleLine[] {
  return [
    ...scoring.map(({ kinds, method, citation, fromYear, untilYear }) => ({
      title: `${kinds.map((kind) => evaluationKindTitle[kind]).join('、')}计分`,
      text: `${methodWords(method).join('；')}${yearsText(fromYear, untilYear)}。`,
      source: briefSourceLine(index, citation),
    })),
    ...executionReason.map(({ belowPercent, citation, fromYear, untilYear }) => ({
      title: '执行率说明',
      text: `预算执行率低于 ${belowPercent}% 的，在表中说明原因${yearsText(fromYear, untilYear)}。`,
      source: briefSourceLine(index, citation),
    })),
  ];
}

function methodWords({ figures, passShare, execution, phrases }: ScoringMethod): string[] {
  return [
    figures === 'own'
      ? '定量指标按当地的评分细则计分'
      : `定量指标达到目标得满分，没有达到的按完成比例计分${passShare === undefined ? '' : `，完成比例低于 ${passShare}% 的不得分`}`,
    `定性指标达成的得分值的 100%–${phrases.achieved}%，部分达成的得 ${phrases.achieved}%–${phrases.partly}%，未达成的得 ${phrases.partly}%–0%`,
    execution === 'own' ? '预算执行率按当地的评分细则计分' : '预算执行率按分值乘以执行率计分',
  ];
}

/** The scoring rules for satisfaction, each in a sentence. */
export function satisfactionLines(
  index: ArchiveIndex,
  { satisfaction = [] }: Pick<RulesOfRegion, 'satisfaction'>,
): RuleLine[] {
  return satisfaction.map(({ minimumWeights, target, zeroBelow, citation }) => ({
    title: '满意度计分',
    text: `${[
      ...(minimumWeights ?? []).map(
        ({ purpose, points }) => `${objectPurposeTitle[purpose]}项目的满意度分值不低于 ${points} 分`,
      ),
      target && `目标值应${target.comparator === '>' ? '高于' : '不低于'} ${target.value}${target.unit}`,
      zeroBelow && `实际值低于 ${zeroBelow.value}${zeroBelow.unit}的不得分`,
    ]
      .filter(Boolean)
      .join('，')}。`,
    source: briefSourceLine(index, citation),
  }));
}

function publicationLines(
  index: ArchiveIndex,
  { deadlines = [], disclosureTiers = [], draftsPublic = [] }: RulesOfRegion,
): RuleLine[] {
  return [
    ...deadlines.map(({ governmentDays, departmentDays, unitDays, citation }) => ({
      title: '公开期限',
      text: `政府预决算在批准后 ${governmentDays} 日内，部门预决算在批复后 ${departmentDays} 日内${unitDays === undefined ? '' : `，单位预决算在批复后 ${unitDays} 日内`}公开。`,
      source: briefSourceLine(index, citation),
    })),
    ...disclosureTiers.map(({ evaluation, fromAmount, channels, citation }) => ({
      title: '梯次公开',
      text: `${evaluationKindTitle[evaluation]}${fromAmount ? `（${formatMoney(fromAmount)}以上）` : ''}的结果在${channels.join('、')}公开。`,
      source: briefSourceLine(index, citation),
    })),
    ...draftsPublic.map(({ value, citation }) => ({
      title: '草案公开',
      text: value ? '预算草案在审批前公开。' : '预算草案在审批前不公开。',
      source: briefSourceLine(index, citation),
    })),
  ];
}

const THRESHOLD_TITLE = {
  'pre-evaluation': '事前评估门槛',
  'key-evaluation': '重点评价门槛',
  disclosure: '公开门槛',
} as const;

function gateLines(
  index: ArchiveIndex,
  { thresholds = [], reviewGrades = [], preEvaluationConclusions = [] }: RulesOfRegion,
): RuleLine[] {
  return [
    ...thresholds.map(({ what, amount, citation, fromYear, untilYear }) => ({
      title: THRESHOLD_TITLE[what],
      text: `${fenOf(amount) > 0 ? formatMoney(amount) : '不设限额'}${yearsText(fromYear, untilYear)}。`,
      source: briefSourceLine(index, citation),
    })),
    ...reviewGrades.map(({ labels, passing, citation }) => ({
      title: '目标审核等次',
      text: `分为${labels.join('、')}，${passing.join('、')}可进入预算程序。`,
      source: briefSourceLine(index, citation),
    })),
    ...preEvaluationConclusions.map(({ labels, passing, citation }) => ({
      title: '事前评估结论',
      text: `分为${labels.join('、')}，${passing.join('、')}可进入预算程序。`,
      source: briefSourceLine(index, citation),
    })),
  ];
}

function yearsText(from: number | undefined, until: number | undefined): string {
  if (from === undefined && until === undefined) return '';
  return `（${from === undefined ? '' : `${from} 年起`}${until === undefined ? '' : `至 ${until} 年`}）`;
}
