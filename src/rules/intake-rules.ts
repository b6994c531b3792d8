import type { Severity } from './rule.ts';

/** A rule of the intake: what a file must be before it is a record. Its findings come from reading the folder. */
export type IntakeRule = { id: IntakeRuleId; severity: Severity; title: string; source: string };

export type IntakeRuleId =
  | 'file-in-known-folder'
  | 'file-ending'
  | 'hidden-file'
  | 'file-is-readable'
  | 'file-is-utf8'
  | 'file-without-bom'
  | 'file-is-not-empty'
  | 'json-is-well-formed'
  | 'markdown-is-well-formed'
  | 'no-duplicate-keys'
  | 'no-unknown-fields'
  | 'no-missing-fields'
  | 'values-have-form';

const LAYOUT = '本站内容约定：路径即编号';
const SHAPE = '本站内容约定：每种记录有固定的字段（见数据字典）';
const RFC_8259 = 'RFC 8259（JSON）';

/** In the order in which a file meets them. */
export const intakeRules: readonly IntakeRule[] = [
  {
    id: 'file-in-known-folder',
    severity: 'error',
    title: '每个文件都放在约定的文件夹里',
    source: LAYOUT,
  },
  {
    id: 'file-ending',
    severity: 'error',
    title: '记录文件以 .json（名词解释和指南以 .md）结尾，小写',
    source: LAYOUT,
  },
  {
    id: 'hidden-file',
    severity: 'info',
    title: '没有系统或办公软件留下的隐藏文件、临时文件',
    source: LAYOUT,
  },
  {
    id: 'file-is-readable',
    severity: 'error',
    title: '每个文件都能打开',
    source: LAYOUT,
  },
  { id: 'file-is-utf8', severity: 'error', title: '文件用 UTF-8 编码', source: RFC_8259 },
  { id: 'file-without-bom', severity: 'error', title: '文件开头没有 BOM 标记', source: RFC_8259 },
  { id: 'file-is-not-empty', severity: 'error', title: '文件不是空的', source: RFC_8259 },
  { id: 'json-is-well-formed', severity: 'error', title: 'JSON 写法正确', source: RFC_8259 },
  {
    id: 'markdown-is-well-formed',
    severity: 'error',
    title: 'Markdown 文件以两行 --- 之间的字段开头，写法正确',
    source: SHAPE,
  },
  { id: 'no-duplicate-keys', severity: 'error', title: '同一处没有重复的字段', source: RFC_8259 },
  { id: 'no-unknown-fields', severity: 'error', title: '没有不认识的字段', source: SHAPE },
  { id: 'no-missing-fields', severity: 'error', title: '必填的字段都有', source: SHAPE },
  { id: 'values-have-form', severity: 'error', title: '每个值都合乎该字段的要求', source: SHAPE },
];
