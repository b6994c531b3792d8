import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBuildOptions, readFlags, buildFlags } from '../../../../scripts/lib/build-options.ts';
import { CouldNotRun } from '../../../../scripts/lib/could-not-run.ts';
import { projectRoot } from '../../../../scripts/lib/run-node.ts';

const scratch = mkdtempSync(join(tmpdir(), 'wenxiao-options-'));
const content = join(scratch, 'content');
const out = join(scratch, 'out');
mkdirSync(content);
afterAll(() => rmSync(scratch, { recursive: true }));

describe('readBuildOptions', () => {
  test('takes an option before the environment', () => {
    const options = readBuildOptions(
      { content, out, 'base-path': '/a/' },
      { CONTENT_DIR: '/nowhere', OUT_DIR: '/nowhere', BASE_PATH: '/b/', SITE_URL: 'https://czj.example.gov.cn' },
    );
    expect(options).toEqual({
      contentDir: content,
      outDir: out,
      basePath: '/a/',
      siteUrl: 'https://czj.example.gov.cn',
    });
  });

  test('builds into dist for the root of a site without an address', () => {
    expect(readBuildOptions({ content }, {})).toEqual({
      contentDir: content,
      outDir: join(projectRoot, 'dist'),
      basePath: '/',
    });
  });

  test.each(['jxgk', '/jxgk', 'jxgk/', '//', '/a//b/', '/../', '/绩效/', '/a b/', 'https://a.cn/'])(
    'refuses the base path %s',
    (basePath) => {
      expect(() => readBuildOptions({ content, out, 'base-path': basePath }, {})).toThrow(CouldNotRun);
    },
  );

  test.each(['czj.example.gov.cn', 'ftp://czj.cn', 'https://czj.cn/jxgk/', 'https://czj.cn?a', 'https://u@czj.cn'])(
    'refuses the site address %s',
    (siteUrl) => {
      expect(() => readBuildOptions({ content, out, 'site-url': siteUrl }, {})).toThrow('SITE_URL');
    },
  );

  test('drops the slash after the host', () => {
    expect(readBuildOptions({ content, out, 'site-url': 'https://czj.cn/' }, {}).siteUrl).toBe('https://czj.cn');
  });

  test('names a content folder that is not there', () => {
    expect(() => readBuildOptions({ content: join(scratch, 'none') }, {})).toThrow(join(scratch, 'none'));
  });

  test.each([
    ['the project', projectRoot],
    ['a folder above the project', dirname(projectRoot)],
    ['the content', content],
    ['a folder within the content', join(content, 'site')],
  ])('does not replace %s', (_, folder) => {
    expect(() => readBuildOptions({ content, out: folder }, {})).toThrow(CouldNotRun);
  });

  test('does not replace a folder of other files, but does replace an earlier build', () => {
    const used = join(scratch, 'used');
    mkdirSync(used);
    writeFileSync(join(used, 'thesis.docx'), '');
    expect(() => readBuildOptions({ content, out: used }, {})).toThrow('为免误删');
    writeFileSync(join(used, 'index.html'), '');
    expect(readBuildOptions({ content, out: used }, {}).outDir).toBe(used);
  });
});

test('a command line with an unknown option cannot be run', () => {
  expect(() => readFlags(['--contents', 'x'], buildFlags)).toThrow('--content ');
});
