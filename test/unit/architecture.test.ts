import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, projectRoot, sourceFiles, usesAny, type Import, type SourceFile } from './source-file.ts';

/** What each room may import besides itself. `name/` and `name-` stand for everything that begins so. */
type Permission = { values: readonly string[]; types?: readonly string[] };

const model = 'src/model/';
const schemas = 'src/schemas/';
const rules = 'src/rules/';
/** 审议十问: what records give reason to ask. Pure, over the Archive; views say where the evidence stands. */
const questions = 'src/questions/';
const views = 'src/views/';
/** Files of the content folder as records, for pages and scripts alike. */
const reading = 'src/reading/';
/** Official forms: from the cells of a sheet to records, and the words of their labels. Pure. */
const forms = 'src/forms/';
/** Pure text and numbers, shared by the build, the browser and the offline edition. */
const search = 'src/search/';

const permissions: Readonly<Record<string, Permission>> = {
  'src/model/': { values: ['zod'] },
  'src/schemas/': { values: ['zod', model] },
  'src/rules/': { values: [model, schemas] },
  'src/questions/': { values: [model, schemas, rules] },
  'src/search/': { values: [] },
  'src/forms/': { values: [model], types: ['zod', schemas, rules] },
  // A view says what a chart is to draw; it does not draw.
  'src/views/': { values: [model, schemas, rules, questions, search], types: ['src/charts/', forms] },
  'src/charts/': { values: ['d3', 'd3-sankey'] },
  'src/islands/': { values: [model, 'src/charts/', 'react', 'react-dom/'], types: [views] },
  'src/components/': {
    values: [model, search, 'src/charts/', 'src/islands/'],
    types: [schemas, views, 'astro', 'astro/types'],
  },
  'src/layouts/': { values: ['src/components/', 'src/styles/', model], types: [views] },
  'src/reading/': { values: [model, schemas, rules, 'node:'], types: ['zod'] },
  'src/queries/': { values: [model, reading, rules, views, 'node:'], types: [schemas] },
  'src/pages/': {
    // The style sheet of one page alone is imported by that page.
    values: [model, forms, views, 'src/queries/', 'src/components/', 'src/layouts/', 'src/styles/'],
    types: ['astro'],
  },
  'src/styles/': { values: [] },
  'scripts/': { values: [model, schemas, rules, forms, reading, search, views, 'zod', 'node:'] },
};

/** Packages that one file only may know. */
const soleImporters: Readonly<Record<string, readonly string[]>> = {
  'src/reading/read-markdown.ts': ['yaml'],
  'src/model/csv.ts': ['d3-dsv'],
  'src/model/sha256.ts': ['node:crypto'],
  // The engine is written into the site with its index, so no bundle can name it.
  'src/components/search/search-engine.ts': ['(computed)'],
  'src/components/qr-code.ts': ['uqr'],
  'src/components/search/simplified.ts': ['opencc-js/'],
  'src/components/sql/sql-worker.ts': ['sql.js', 'sql.js/'],
  'src/views/parts/markdown.ts': ['satteri'],
  'scripts/lib/briefings/booklet-pages.ts': ['pdf-lib'],
  'scripts/lib/edition/classic-scripts.ts': ['esbuild'],
  'scripts/lib/edition/zip-folder.ts': ['fflate'],
  'scripts/lib/data/deflated-text.ts': ['fflate'],
  'scripts/lib/data/zip-file.ts': ['fflate'],
  'scripts/lib/chromium.ts': ['playwright-core'],
  'scripts/lib/pinyin-names.ts': ['pinyin-pro'],
  'scripts/lib/write-search-index.ts': ['pagefind'],
  'scripts/lib/import/reading/read-workbook.ts': ['@e965/xlsx', '@e965/xlsx/'],
  'scripts/lib/import/reading/read-csv.ts': ['d3-dsv'],
  'scripts/lib/import/reading/read-xml.ts': ['fast-xml-parser'],
  'scripts/lib/import/reading/open-package.ts': ['fflate'],
  'scripts/lib/templates/write-workbook.ts': ['exceljs'],
};

const topLevel = [
  ...['src', 'content', 'public', 'scripts', 'test'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE'],
];
/** The only files called `index`: each is the ordered list of what its room holds. */
const orderedLists = ['src/rules/index.ts', 'src/forms/index.ts'];
const generated = ['node_modules', 'dist', 'dist-session', 'dist-offline', 'templates'];

const built = [...sourceFiles('src'), ...sourceFiles('scripts')];
const written = [...built, ...sourceFiles('test')];
const pages = built.filter(({ path }) => path.startsWith('src/pages/'));

describe('imports', () => {
  test('every file stands in a room', () => {
    expect(pathsOf(built.filter((file) => roomOf(file) === undefined))).toEqual([]);
  });

  test('each room imports only from the rooms below it', () => {
    const strangers = built.flatMap((file) =>
      importsOf(file)
        .filter((found) => !isAllowed(file, found))
        .map(({ target, typesOnly }) => `${file.path} imports ${target}${typesOnly ? ' (types)' : ''}`),
    );
    expect(strangers).toEqual([]);
  });

  test('imports of files carry their extension', () => {
    const bare = written.flatMap((file) =>
      importsOf(file)
        .filter(
          ({ target }) =>
            /^(src|scripts|test)\//.test(target) && !/\.(astro|css(\?raw)?|json|mjs|ts|tsx)$/.test(target),
        )
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('pages', () => {
  test('do not read collections', () => {
    expect(filesWith(pages, /\b(getCollection|getEntry|getEntries)\b|\bArchive\b/)).toEqual([]);
  });

  test('hand the index to a view and do not look into it', () => {
    const readers = pages.filter(({ text }) => {
      const names = [...text.matchAll(/\bconst (\w+) = await archiveIndex\(\)/g)].map((match) => match[1]);
      const takesApart = names.some((name) =>
        new RegExp(`\\b${name}\\s*(\\?\\.|\\.|\\[)|\\.\\.\\.${name}\\b`).test(text),
      );
      return takesApart || /\} = await archiveIndex\(\)|archiveIndex\(\)\)?\s*(\?\.|\.|\[)/.test(text);
    });
    expect(pathsOf(readers)).toEqual([]);
    expect(filesWith(pages, /\.(values|entries)\(\)/)).toEqual([]);
  });
});

describe('files', () => {
  test('the top level holds what the design names', () => {
    const strangers = readdirSync(projectRoot).filter((name) => !name.startsWith('.') && !generated.includes(name));
    expect(strangers.filter((name) => !topLevel.includes(name))).toEqual([]);
  });

  test('modules are kebab-case, components PascalCase', () => {
    const odd = written.filter(({ path }) => {
      const name = basename(path);
      if (path.startsWith('src/pages/')) return !/^(\[(\.\.\.)?[a-z]+\]|[a-z0-9-]+)(\.[a-z]+)*\.(astro|ts)$/.test(name);
      return !(
        /^[A-Z][A-Za-z0-9]*\.(astro|tsx)$/.test(name) || /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?\.(css|ts)$/.test(name)
      );
    });
    expect(pathsOf(odd)).toEqual([]);
  });

  test('are named for what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|types?|constants?)(\/|\.[a-z]+$)/;
    expect(pathsOf(written.filter(({ path }) => vague.test(path)))).toEqual([]);
    const barrels = built.filter(({ path }) => /\/index\.ts$/.test(path) && !orderedLists.includes(path));
    expect(pathsOf(barrels)).toEqual([]);
  });

  test('have one subject: at most 300 lines', () => {
    const long = built.filter(({ text }) => text.split('\n').length > 301);
    expect(pathsOf(long)).toEqual([]);
  });

  test('have no any', () => {
    expect(pathsOf(written.filter(usesAny))).toEqual([]);
  });

  test('leave nothing to do', () => {
    expect(filesWith(written, new RegExp(`\\b(${['TO', 'FIX'].join('DO|')}ME)\\b`))).toEqual([]);
  });

  test('have no style attribute', () => {
    expect(filesWith(built, /<[a-z][^<>]*\sstyle=/)).toEqual([]);
  });

  test('ask no other host', () => {
    const request =
      /(fetch\(|\b(src|srcset|href|action|poster|data)=\{?|url\(|@import)\s*["'`]?(https?:)?\/\/[a-z0-9$]/i;
    expect(
      filesWith(
        built.filter(({ path }) => path.startsWith('src/')),
        request,
      ),
    ).toEqual([]);
  });
});

function roomOf({ path }: SourceFile): string | undefined {
  return Object.keys(permissions).find((room) => path.startsWith(room));
}

function isAllowed(file: SourceFile, { target, typesOnly }: Import): boolean {
  const room = roomOf(file);
  if (room === undefined || target.startsWith(room)) return room !== undefined;
  const { values, types = [] } = permissions[room]!;
  const names = [...values, ...(typesOnly ? types : []), ...(soleImporters[file.path] ?? [])];
  return names.some((name) => (/[/:-]$/.test(name) ? target.startsWith(name) : target === name));
}

function filesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return pathsOf(files.filter(({ text }) => pattern.test(text)));
}

function pathsOf(files: readonly SourceFile[]): string[] {
  return files.map(({ path }) => path);
}
