import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';

export const projectRoot = resolve(import.meta.dirname, '../..');

export type SourceFile = {
  /** From the project, with slashes: `src/model/money.ts`. */
  path: string;
  text: string;
  /** What TypeScript reads: all of a module; the fence and the scripts of an Astro file. */
  code: ts.SourceFile;
};

export type Import = { target: string; typesOnly: boolean };

/** Code files below a folder, sorted. Folders that are not written by hand are left out. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(astro|css|mjs|ts|tsx)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectRoot.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/^test\/(output|fixtures)\//.test(path))
    .sort()
    .map(readSourceFile);
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  return {
    path,
    text,
    code: ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true, kindOf(path)),
  };
}

function scriptOf(path: string, text: string): string {
  if (path.endsWith('.css')) return '';
  if (!path.endsWith('.astro')) return text;
  const fence = /^\s*---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [fence, ...scripts].join('\n');
}

function kindOf(path: string): ts.ScriptKind {
  return path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

/** What a file imports or exports from, with relative paths made paths from the project. */
export function importsOf({ path, code }: SourceFile): Import[] {
  const imports: Import[] = [];
  visit(code, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      imports.push({ target: targetOf(path, textOf(node.moduleSpecifier)), typesOnly: isTypesOnly(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      imports.push({ target: targetOf(path, textOf(node.arguments[0])), typesOnly: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push({ target: targetOf(path, textOf(node.argument.literal)), typesOnly: true });
    }
  });
  return imports;
}

export function usesAny({ code }: SourceFile): boolean {
  let found = false;
  visit(code, (node) => (found ||= node.kind === ts.SyntaxKind.AnyKeyword));
  return found;
}

function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const clause = ts.isImportDeclaration(node) ? node.importClause : node;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = ts.isImportClause(clause) ? clause.namedBindings : clause.exportClause;
  const hasDefault = ts.isImportClause(clause) && clause.name !== undefined;
  if (hasDefault || !names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function targetOf(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(dirname(path), specifier) : specifier;
}

function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : '(computed)';
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
