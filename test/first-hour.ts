import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../scripts/lib/run-node.ts';
import { FilledWorkbook } from './unit/templates/fill-in.ts';
import { fillings } from './unit/templates/filled-forms.ts';

/** A command as a clerk runs it, with what it printed. */
export type Step = { code: number | null; printed: string };

/** The forms that the clerk of the walk fills in, by the name of the template. */
const FILLED = {
  项目支出绩效目标申报表: 'project-target',
  绩效运行监控表: 'monitoring',
  项目支出绩效自评表: 'project-self-evaluation',
  满意度调查结果表: 'satisfaction-survey',
  问题整改台账: 'rectification-ledger',
  绩效结果应用台账: 'consequence-ledger',
  部门预算公开表: 'department-budget',
} as const;

/** Runs one of the project's commands. Nobody sits at the terminal. */
export function command(name: string, ...args: string[]): Step {
  const environment = { ...process.env, CONTENT_DIR: '', OUT_DIR: '' };
  const script = join(projectRoot, 'scripts', `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: environment,
    input: '',
  });
  return { code: status, printed: `${stdout}${stderr}` };
}

/**
 * The first hour of a county in an empty folder: a new site, templates, forms filled in, a look before, the import, the
 * check, a release. Gives each step and where the content lies.
 */
export async function walkFirstHour(folder: string): Promise<{ steps: Record<string, Step>; contentDir: string }> {
  const contentDir = join(folder, 'content');
  const [empty, filled] = [join(folder, 'empty-forms'), join(folder, 'forms')];
  const where = ['--content', contentDir];
  const steps: Record<string, Step> = {
    new: command(
      'new',
      ...['--out', contentDir, '--region', '370112', '--as-of', '2027-03-31'],
      ...['--agencies', '219 历城区民政局；220 历城区教育局'],
    ),
    templates: command('templates', ...where, '--out', empty),
  };
  mkdirSync(filled, { recursive: true });
  for (const [name, form] of Object.entries(FILLED)) {
    const book = await FilledWorkbook.open(readFileSync(join(empty, `${name}.xlsx`)));
    fillings[form]!(book);
    writeFileSync(join(filled, `${name}.xlsx`), await book.save());
  }
  steps['look'] = command('import', filled, ...where, '--dry-run');
  steps['import'] = command('import', filled, ...where);
  steps['again'] = command('import', filled, ...where);
  steps['check'] = command('check', ...where);
  steps['release'] = command(
    'release',
    ...where,
    '--name',
    '2027年3月发布',
    '--on',
    '2027-03-31',
    '--by',
    '历城区财政局',
  );
  return { steps, contentDir };
}
