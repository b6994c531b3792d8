import type { Rule } from '../rule.ts';
import { rectificationPlaces } from './ledger-entries.ts';

export const rectificationHasMeasure: Rule = {
  id: 'rectification-has-measure',
  severity: 'info',
  subject: 'rectification',
  title: '记作已完成的整改写明做了什么',
  source: '财预〔2020〕10号（报送整改结果）；地方部门决算公开表式：已完成整改、正在整改的问题数',
  falsePositives: '整改情况写在另外的报告里而没有录入的，会提示。',
  *check(archive) {
    for (const { collection, key, path, seenWhole, rectification } of rectificationPlaces(archive)) {
      const { state, measure } = rectification;
      if (state !== 'done' || measure !== undefined || !seenWhole) continue;
      const message = '整改记作“已完成”，没有写做了什么。有整改情况，读者才能判断问题是否解决。';
      yield { collection, key, path: [...path, 'state'], value: '已完成', message };
    }
  },
};
