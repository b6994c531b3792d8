import type { SensitiveKind } from '../../model/sensitive.ts';
import type { Rule } from '../rule.ts';
import { sensitiveTexts } from './sensitive-texts.ts';

const WORDS: Record<Exclude<SensitiveKind, 'secrecy-mark'>, string> = {
  'identity-number': '身份证号码',
  mobile: '手机号码',
  'bank-card': '银行卡号',
};

export const noPersonalData: Rule = {
  id: 'no-personal-data',
  severity: 'error',
  title: '没有身份证号码、手机号码、银行卡号',
  source: '《个人信息保护法》；《政府信息公开条例》第十五条',
  falsePositives: '恰好合乎校验规则的长编号会误报；请在编号前写明“编号”。',
  *check(archive) {
    for (const { kinds, masked, ...place } of sensitiveTexts(archive)) {
      const words = kinds.flatMap((kind) => (kind === 'secrecy-mark' ? [] : [WORDS[kind]]));
      if (words.length === 0) continue;
      const message = `这里有${words.join('、')}（${excerpt(masked)}）。个人信息不得公开，请删去；需要联系方式时只写办公电话。`;
      yield { ...place, value: excerpt(masked), message };
    }
  },
};

/** The part around what is masked, so that a long text stays readable. */
export function excerpt(masked: string): string {
  const at = masked.search(/＊|【密级标志】/);
  const from = Math.max(0, at - 20);
  const part = masked.slice(from, from + 60);
  return `${from > 0 ? '…' : ''}${part}${masked.length > from + 60 ? '…' : ''}`.replace(/\s+/g, ' ');
}
