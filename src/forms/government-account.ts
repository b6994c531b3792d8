import { accountForm } from './account/account-form.ts';

/** Tables of the four books, 转移支付 and 债务 of a government, budget or final account. */
export const governmentAccountForm = accountForm(
  {
    id: 'government-account',
    title: '政府预算、决算表',
    basis: '预算法第十四条；财预〔2016〕143号《地方预决算公开操作规程》',
  },
  ({ scope }) => scope === 'government',
);
