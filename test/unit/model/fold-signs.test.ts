import { expect, test } from 'vitest';
import { foldSigns } from '../../../src/model/fold-signs.ts';

test.each([
  ['≥ 95 ％', '≥95%'],
  ['２１００', '2100'],
  ['＞＝９０％', '>=90%'],
  ['25～35', '25~35'],
  ['2020年1月——11月', '2020年1月--11月'],
  ['万件（册）', '万件(册)'],
  ['200㎡', '200㎡'],
  ['百分之97.5', '97.5%'],
  ['≥百分之九十五', '≥95%'],
  ['百分之百', '100%'],
  ['百分比', '百分比'],
])('folds %s to %s', (text, folded) => expect(foldSigns(text)).toBe(folded));
