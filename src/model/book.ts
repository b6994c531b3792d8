import { z } from 'zod';

/** 四本预算 (预算法第五条). Each is complete by itself; transfers between them are counted in both. */
export const book = z.enum(['general', 'fund', 'state-capital', 'social-insurance']).meta({ title: '预算本' });
export type Book = z.infer<typeof book>;

export const bookTitle: Record<Book, string> = {
  general: '一般公共预算',
  fund: '政府性基金预算',
  'state-capital': '国有资本经营预算',
  'social-insurance': '社会保险基金预算',
};
