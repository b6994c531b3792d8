import type { ImportRule } from '../../forms/import-rules.ts';
import { intakeRules } from '../../rules/intake-rules.ts';
import { rules } from '../../rules/index.ts';
import type { Severity } from '../../rules/rule.ts';
import { guidesAddress, messageGuideAddress, ruleAddress } from '../address.ts';
import { moreCrumbs } from '../parts/region-group.ts';
import type { Fact } from '../shapes/block.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';
import { checkRemedies } from './check-remedies.ts';

/** A rule of the import with what to do about it. */
export type RemediedRule = ImportRule & { remedy: string };

/** As the import prints them. */
const IMPORT_SEVERITY: Record<Severity, string> = { error: '错误', warning: '提醒', info: '说明' };

const SEVERITIES = '有“错误”的文件整个不导入；“提醒”照样导入，请核对；“说明”不用改。';

/** What each message means and what to do, from the rules themselves. */
export function messageGuidePage(
  fileRules: readonly RemediedRule[],
  cellRules: readonly RemediedRule[],
): SectionedPage {
  const errors = [...intakeRules, ...rules].filter(({ severity }) => severity === 'error');
  const importRule = ({ id, severity, title, remedy }: RemediedRule): Fact => ({
    id,
    label: `${title}（${id}）`,
    value: remedy,
    mark: IMPORT_SEVERITY[severity],
    wide: true,
    titled: true,
  });
  return {
    address: messageGuideAddress,
    title: '消息和改法',
    kicker: '给财政部门与预算单位',
    lead: '导入和核对会说什么，看到以后怎么办。消息末尾的英文是规则的编号，在这一页里查。',
    description: '导入表格和核对内容时每一条消息的意思和改法，按规则列出。',
    crumbs: moreCrumbs({ label: '使用指南', href: guidesAddress }, { label: '消息和改法' }),
    demo: false,
    sections: [
      ...section('file', '导入：文件、归属和改动', [{ kind: 'facts', facts: fileRules.map(importRule) }], SEVERITIES),
      ...section('cell', '导入：表里的内容', [{ kind: 'facts', facts: cellRules.map(importRule) }]),
      ...section(
        'check',
        '核对：不改就不能发布的',
        [
          {
            kind: 'facts',
            facts: errors.map(({ id, title }) => ({
              id,
              label: `${title}（${id}）`,
              value: checkRemedies[id] ?? title,
              href: ruleAddress(id),
              wide: true,
              titled: true,
            })),
          },
        ],
        '导入的时候也会按这些规则核对，指出是表里的哪一格。',
      ),
      ...section('notes', '核对：提醒和信号', [
        {
          kind: 'paragraph',
          text: '提醒是印出的数彼此不一致，例如合计不等于各项之和。对一遍原件：抄错的改正；原件如此的不要改，网页会在数旁注明。信号是关于质量的，例如指标没有单位，不影响发布，供编制下一年的表时参考。',
        },
        { kind: 'index', entries: [{ title: '校验规则：全部规则和依据', href: '/methods/rules/' }] },
      ]),
    ],
  };
}
