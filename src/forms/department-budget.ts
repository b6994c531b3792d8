import { accountForm } from './account/account-form.ts';

/** 收支总表, 收入总表, 支出总表, 财政拨款收支总表, 一般公共预算支出表, 基本支出表, 三公, 基金, 国资, 项目, 采购: a table each part. */
export const departmentBudgetForm = accountForm(
  {
    id: 'department-budget',
    title: '部门（单位）预算公开表',
    basis: '财预〔2016〕143号《地方预决算公开操作规程》',
  },
  ({ scope, isFinal }) => !isFinal && scope !== 'government',
);
