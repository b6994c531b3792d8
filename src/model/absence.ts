import { z } from 'zod';

/** Why something is not there. Printed forms leave one blank for several of these, which mean different things. */
export const absence = z
  .enum(['due-not-disclosed', 'not-required', 'not-due', 'not-applicable', 'illegible', 'left-blank', 'not-collected'])
  .meta({ title: '缺失原因' });
export type Absence = z.infer<typeof absence>;

/** The words for each reason, chosen once for the whole portal. */
export const absenceTitle: Record<Absence, string> = {
  'due-not-disclosed': '应公开未公开',
  'not-required': '不要求公开',
  'not-due': '未到期',
  'not-applicable': '不适用',
  illegible: '无法辨认',
  'left-blank': '原件未填',
  'not-collected': '本站未收录',
};

/** What each reason tells a reader. */
export const absenceMeaning: Record<Absence, string> = {
  'due-not-disclosed': '依法或依当地规定应当公开，期限已过，在本站声明收录完整的范围内没有找到。',
  'not-required': '法律和当地规定没有要求公开。',
  'not-due': '公开期限还没有到。',
  'not-applicable': '这一项对该对象不适用，或原件印作“—”“/”“不适用”。',
  illegible: '原件或转存件上有这一项，但无法辨认。',
  'left-blank': '原件有这一栏，但没有填写。空白不等于零。',
  'not-collected': '本站没有收录到，不表示没有公开。',
};

/** The absence that a printed cell stands for, or `undefined` where it says something. A blank is never zero. */
export function absenceOfCell(text: string): Absence | undefined {
  if (/\d/.test(text)) return undefined;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return 'left-blank';
  if (/^([-—–―─]+|\/|\\|不适用)$/.test(plain)) return 'not-applicable';
  return undefined;
}
