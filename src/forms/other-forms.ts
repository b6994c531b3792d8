import { departmentBudgetForm } from './department-budget.ts';
import { departmentFinalAccountForm } from './department-final-account.ts';
import type { Form } from './form.ts';
import { governmentAccountForm } from './government-account.ts';

/** Forms besides those of a project's performance: accounts, surveys, ledgers and reports. */
export const otherForms: readonly Form[] = [departmentBudgetForm, departmentFinalAccountForm, governmentAccountForm];
