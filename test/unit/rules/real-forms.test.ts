import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/rules/index.ts';
import { findingsOn, realForms } from './real-forms.ts';

const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));

describe.each(realForms)('$form', (form) => {
  test('raises what is odd about it', () => {
    expect(findingsOn(form)).toEqual(form.findings);
  });

  test('raises no error', () => {
    const errors = findingsOn(form).filter((finding) => severityOf.get(finding.split(' ')[0] ?? '') === 'error');
    expect(errors).toEqual([]);
  });
});
