import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTemplates } from '../../../scripts/lib/templates/make-templates.ts';
import { templates } from '../../../scripts/lib/templates/template-list.ts';
import { formGuides } from '../../../src/forms/form-guides.ts';
import { forms } from '../../../src/forms/index.ts';
import { checkContent } from '../../../scripts/lib/check-content.ts';
import { ImportBench } from '../import/import-bench.ts';
import { FilledWorkbook } from './fill-in.ts';
import { fillings } from './filled-forms.ts';

const REGION = '370112';

let bench: ImportBench;
beforeEach(() => {
  bench = new ImportBench(forms);
});
afterEach(() => bench.remove());

/** The template of a form, filled in, as a file beside the content. */
async function filled(form: string): Promise<string> {
  const [[name, bytes] = ['', new Uint8Array()]] = await makeTemplates({
    contentDir: bench.contentDir,
    outDir: bench.folder,
    form,
  });
  const book = await FilledWorkbook.open(bytes);
  fillings[form]!(book);
  return bench.put(name, await book.save());
}

describe.each(templates)('$fileName', ({ form }) => {
  test('filled in is imported without a word, and the content passes', async () => {
    const { written, refused, issues } = bench.import([await filled(form)], { region: REGION });
    const isTold = (rule: string) => rule.startsWith('import-') || rule.endsWith('-not-read');
    const told = issues.filter(({ rule, severity }) => severity !== 'info' || isTold(rule));
    expect(told.filter(({ rule }) => rule !== 'import-object-added')).toEqual([]);
    expect(refused).toEqual([]);
    expect(written.size).toBeGreaterThan(1);
    expect(checkContent(bench.contentDir).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('left empty says that it is empty, and writes nothing', async () => {
    const [[name, bytes] = ['', new Uint8Array()]] = await makeTemplates({
      contentDir: bench.contentDir,
      outDir: bench.folder,
      form,
    });
    const { written, refused } = bench.import([bench.put(name, bytes)], { region: REGION, year: 2026, agency: '219' });
    expect(refused).toHaveLength(1);
    expect(written.size).toBe(0);
  });
});

/** Everything in the content folder but the sources, which name the file that a record was taken from. */
function records(): Record<string, string> {
  return Object.fromEntries(Object.entries(bench.snapshot()).filter(([name]) => !name.startsWith('sources/')));
}

const STAGES = [
  ...['pre-evaluation', 'project-target', 'department-target', 'transfer-target', 'target-review', 'monitoring'],
  ...['project-self-evaluation', 'department-self-evaluation', 'transfer-self-evaluation', 'scored-evaluation'],
  ...['rectification-ledger', 'consequence-ledger'],
];

describe('a record that came from a template', () => {
  test.each(STAGES)('goes into the template again and comes back unchanged: %s', async (form) => {
    bench.import([await filled(form)], { region: REGION });
    const before = records();
    const dossier = Object.keys(before).find((name) => name.startsWith('dossiers/'))!;
    const [, , year, object = ''] = dossier.replace('.json', '').split('/');
    const where = { contentDir: bench.contentDir, outDir: bench.folder };
    const books = await makeTemplates({ ...where, form, filled: { object, year: Number(year) } });
    expect(books.size).toBe(1);
    const [[name, bytes] = ['', new Uint8Array()]] = books;
    const { issues, written } = bench.import([bench.put(name, bytes)], { region: REGION });
    expect(issues.map(({ rule, cell, message }) => `${rule} ${cell} ${message}`)).toEqual([
      expect.stringContaining('import-no-change'),
    ]);
    expect(written.size).toBe(0);
    expect(records()).toEqual(before);
  });
});

test('the guide names each template as its file is called', () => {
  const named = formGuides().flatMap(({ id, template }) => (template === undefined ? [] : [[id, template]]));
  expect(new Map(named as [string, string][])).toEqual(
    new Map(templates.map(({ form, fileName }) => [form, fileName])),
  );
});

test('every form that a sheet can hold has a template; a report is a document', () => {
  const without = forms.map(({ id }) => id).filter((id) => !templates.some(({ form }) => form === id));
  expect(without).toEqual(['evaluation-report']);
});
