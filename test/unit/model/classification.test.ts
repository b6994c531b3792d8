import { expect, test } from 'vitest';
import { economicTitle, functionTitle } from '../../../src/model/classification.ts';

test.each([
  ['201', 2016, '一般公共服务支出'],
  ['207', 2018, '文化体育与传媒支出'],
  ['207', 2019, '文化旅游体育与传媒支出'],
  ['210', 2018, '医疗卫生与计划生育支出'],
  ['210', 2024, '卫生健康支出'],
  ['215', 2019, '资源勘探信息等支出'],
  ['215', 2020, '资源勘探工业信息等支出'],
  ['220', 2018, '国土海洋气象等支出'],
  ['220', 2019, '自然资源海洋气象等支出'],
  ['224', 2018, undefined],
  ['224', 2019, '灾害防治及应急管理支出'],
  ['234', 2019, undefined],
  ['234', 2020, '抗疫特别国债安排的支出'],
  ['201', 2014, undefined],
  ['218', 2020, undefined],
  ['20805', 2020, undefined],
  ['constructor', 2020, undefined],
])('function %s is in %d %s', (code, year, title) => expect(functionTitle(code, year)).toBe(title));

test.each([
  ['301', 2024, '工资福利支出'],
  ['304', 2017, '对企事业单位的补贴'],
  ['304', 2018, undefined],
  ['310', 2017, '其他资本性支出'],
  ['310', 2018, '资本性支出'],
  ['312', 2017, undefined],
  ['505', 2018, '对事业单位经常性补助'],
  ['505', 2017, undefined],
  ['30201', 2024, undefined],
])('economic %s is in %d %s', (code, year, title) => expect(economicTitle(code, year)).toBe(title));
