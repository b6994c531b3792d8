import { accountForm } from './account/account-form.ts';

/** 公开01表 to 公开09表 and the tables that provinces add. */
export const departmentFinalAccountForm = accountForm(
  {
    id: 'department-final-account',
    title: '部门（单位）决算公开表',
    basis: '财预〔2016〕143号《地方预决算公开操作规程》',
  },
  ({ scope, isFinal }) => isFinal && scope !== 'government',
);
