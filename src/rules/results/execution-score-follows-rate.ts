import type { Rule } from '../rule.ts';
import { executionPoints, expectedPoints, pointsMatch } from './execution-points.ts';

export const executionScoreFollowsRate: Rule = {
  id: 'execution-score-follows-rate',
  severity: 'warning',
  title: '预算执行率得分等于分值乘以执行率，不超过分值',
  source: '财预〔2020〕10号：预算执行率得分 = 分值 × 执行率',
  falsePositives: '当地按档计分（如执行率 95% 以上得满分）而本站没有收录时会误报。',
  *check(archive) {
    for (const points of executionPoints(archive)) {
      if (pointsMatch(points) !== 'different') continue;
      const { collection, key, path, score, weight, shownRate } = points;
      const message = `预算执行率 ${shownRate}，分值 ${weight}，得分按比例应为 ${expectedPoints(points)}，印作 ${score}。`;
      yield { collection, key, path, value: score, message };
    }
  },
};
