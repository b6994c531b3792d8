import { forms } from '../../../src/forms/index.ts';
import { regionsAbove, type RegionCode } from '../../../src/model/codes.ts';
import { readRegion } from '../../../src/reading/read-archive.ts';
import type { Archive } from '../../../src/schemas/collections.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { choiceLists } from './choice-lists.ts';
import { filledForms } from './filled-sheets.ts';
import { instructionsFor } from './instructions.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { TemplateOptions } from './template-options.ts';
import { templates } from './template-list.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The workbooks that were asked for, by the name of their file. */
export async function makeTemplates(options: TemplateOptions): Promise<ReadonlyMap<string, Uint8Array>> {
  const { contentDir, form, filled } = options;
  const region = options.region ?? siteRegion(contentDir);
  const archive = region === undefined ? undefined : readRegion(contentDir, region).archive;
  const lists = choiceLists(region === undefined ? [] : libraryOf(contentDir, region));
  const books = new Map<string, Uint8Array>();
  const add = async (id: string, fileName: string, sheets: SheetPlan[], advice: readonly string[]) => {
    const known = forms.find((candidate) => candidate.id === id);
    if (known === undefined) throw new Error(`No form ${id}`);
    books.set(nameBeside(books, fileName), await writeWorkbook(sheets, instructionsFor(known, advice), lists));
  };
  if (filled === undefined) {
    for (const template of templates.filter((candidate) => form === undefined || candidate.form === form)) {
      await add(template.form, template.fileName, template.sheets(), template.advice);
    }
    return books;
  }
  if (archive === undefined || region === undefined) {
    throw new CouldNotRun('网站设置里没有本地区。请加 --region 行政区划代码，说明是哪个地区的记录。');
  }
  for (const found of filledForms(archive, dossierOf(archive, region, filled))) {
    if (form !== undefined && found.form !== form) continue;
    await add(found.form, `${found.fileName}-${filled.object}-${filled.year}`, [found.sheet], []);
  }
  if (books.size === 0) throw new CouldNotRun('这条记录没有可以填进表里的内容。');
  return books;
}

/** Two evaluations of one kind in a year are two files. */
function nameBeside(books: ReadonlyMap<string, Uint8Array>, fileName: string): string {
  for (let serial = 1; ; serial += 1) {
    const name = `${fileName}${serial === 1 ? '' : `（${serial}）`}.xlsx`;
    if (!books.has(name)) return name;
  }
}

function dossierOf(archive: Archive, region: string, { object, year }: { object: string; year: number }) {
  const dossier = archive.dossiers.get(`${region}/${year}/${object}`);
  if (dossier === undefined) {
    throw new CouldNotRun(`找不到 dossiers/${region}/${year}/${object}.json。请核对 --region、对象编号和年度。`);
  }
  return dossier;
}

/** The indicators of the region and of those above it. */
function libraryOf(contentDir: string, region: string) {
  const code = region as RegionCode;
  return [code, ...regionsAbove(code)].flatMap((each) =>
    [...readRegion(contentDir, each).archive.indicators]
      .filter(([key]) => key.startsWith(`${each}/`))
      .map(([, indicator]) => indicator),
  );
}

function siteRegion(contentDir: string): string | undefined {
  return readRegion(contentDir, '000000').archive.site.get('site')?.region;
}
