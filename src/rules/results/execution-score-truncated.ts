import type { Rule } from '../rule.ts';
import { executionPoints, expectedPoints, pointsMatch } from './execution-points.ts';

export const executionScoreTruncated: Rule = {
  id: 'execution-score-truncated',
  severity: 'info',
  subject: 'funds',
  title: '预算执行率得分的末位是四舍五入得来的',
  source: '财预〔2020〕10号：预算执行率得分 = 分值 × 执行率；末位取舍为通行做法，并无明文',
  falsePositives: '当地规定得分只取整数、不四舍五入时，舍去尾数是照规定办。',
  *check(archive) {
    for (const points of executionPoints(archive)) {
      if (pointsMatch(points) !== 'truncated') continue;
      const { collection, key, path, score, weight, shownRate } = points;
      const message = `预算执行率 ${shownRate}，分值 ${weight}，得分按比例为 ${expectedPoints(points)}，印作 ${score}，舍去了尾数。`;
      yield { collection, key, path, value: score, message };
    }
  },
};
