import { consequenceLedgerForm } from './consequence-ledger.ts';
import { departmentBudgetForm } from './department-budget.ts';
import { departmentFinalAccountForm } from './department-final-account.ts';
import { disclosureLedgerForm } from './disclosure-ledger.ts';
import { evaluationReportForm } from './evaluation-report.ts';
import type { Form } from './form.ts';
import { governmentAccountForm } from './government-account.ts';
import { indicatorLibraryForm } from './indicator-library.ts';
import { rectificationLedgerForm } from './rectification-ledger.ts';
import { satisfactionSurveyForm } from './satisfaction-survey.ts';

/** Forms besides those of a project's performance: accounts, surveys, ledgers and reports. */
export const otherForms: readonly Form[] = [
  departmentBudgetForm,
  departmentFinalAccountForm,
  governmentAccountForm,
  satisfactionSurveyForm,
  indicatorLibraryForm,
  consequenceLedgerForm,
  rectificationLedgerForm,
  disclosureLedgerForm,
  evaluationReportForm,
];
