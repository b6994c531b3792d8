import type { Form } from './form.ts';

/** All official forms that can be imported, in the order of the guide. */
export const forms: readonly Form[] = [];
