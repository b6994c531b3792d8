import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import { objectPurposeTitle } from '../../schemas/object.ts';
import { readPoints, sumPoints, trimmed } from '../points.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { indicatorListRule } from './indicator-rule.ts';
import { asksSatisfaction } from './row-reading.ts';

/** Only where the region, or one above it, states a minimum for what the object serves, and all points are printed. */
export const satisfactionWeightEnough = indicatorListRule(
  {
    id: 'satisfaction-weight-enough',
    title: '满意度指标的分值不低于当地规定的最低分值',
    source: '当地规则（地区页“当地规则”），如常州市：公共服务类不低于 15 分，经济发展类、社会保障类不低于 10 分',
    falsePositives: '对象的用途类别由本站归类，归类与当地不同的，会误报。',
    criteria: ['assessable'],
  },
  ({ rows, object, regionCode, fiscalYear, isComplete, stage }, archive) => {
    const purpose = object?.purpose;
    if (!isComplete || stage === 'monitoring' || purpose === undefined) return undefined;
    const [rule] = rulesInForce(archive, regionCode, fiscalYear, 'satisfaction');
    const minimum = rule?.minimumWeights?.find((weight) => weight.purpose === purpose)?.points;
    const asked = rows.filter(asksSatisfaction).filter(({ isUnused }) => !isUnused);
    const cells = asked.map(({ row }) => readPoints(row.weight));
    if (minimum === undefined || cells.length === 0) return undefined;
    const points = cells.flatMap((cell) => (cell.kind === 'points' ? [cell.value] : []));
    const least = readDecimal(String(minimum));
    const sum = sumPoints(points);
    if (points.length < cells.length || least === undefined || compareDecimal(sum, least) >= 0) return undefined;
    const message = `满意度指标共 ${trimmed(sum)} 分，当地规定${objectPurposeTitle[purpose]}不低于 ${minimum} 分。`;
    const [first] = asked;
    return { path: ['rows', first?.index ?? 0, 'weight'], value: trimmed(sum), message };
  },
);
