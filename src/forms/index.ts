import type { Form } from './form.ts';
import { otherForms } from './other-forms.ts';
import { performanceForms } from './performance-forms.ts';

/** All official forms that can be imported, in the order of the guide. */
export const forms: readonly Form[] = [...performanceForms, ...otherForms];
