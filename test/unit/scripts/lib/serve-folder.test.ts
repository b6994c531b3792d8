import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portAnswers, serveFolder, type FolderServer } from '../../../../scripts/lib/serve-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'wenxiao-serve-'));
const site = join(scratch, 'site');
let served: FolderServer;

beforeAll(async () => {
  mkdirSync(join(site, '区县'), { recursive: true });
  mkdirSync(join(site, 'empty'));
  mkdirSync(join(site, '.git'));
  writeFileSync(join(scratch, 'secret.txt'), 'secret');
  writeFileSync(join(site, '.git/config'), 'secret');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'lost');
  writeFileSync(join(site, '区县/index.html'), 'county');
  writeFileSync(join(site, 'table.csv'), '\uFEFF项目');
  symlinkSync(join(scratch, 'secret.txt'), join(site, 'link.txt'));
  served = await serveFolder(site, { port: 0, basePath: '/czj/jxgk/' });
});

afterAll(async () => {
  await served.close();
  rmSync(scratch, { recursive: true });
});

test('serves files and the index of a folder below the base path', async () => {
  expect(await ask('/czj/jxgk/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: 'home' });
  expect(await ask(`/czj/jxgk/${encodeURIComponent('区县')}/`)).toMatchObject({ status: 200, body: 'county' });
  expect(await ask('/czj/jxgk/table.csv?x=1')).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
});

test('adds the slash after a folder', async () => {
  const address = `/czj/jxgk/${encodeURIComponent('区县')}`;
  expect(await ask(`${address}?q=1`)).toMatchObject({ status: 301, location: `${address}/?q=1` });
});

test.each([
  '/',
  '/czj/',
  '/czj/jxgk',
  '/czj/jxgk/none/',
  '/czj/jxgk/empty/',
  '/czj/jxgk/empty',
  '/czj/jxgk/index.html/',
  '/czj/jxgk/../secret.txt',
  '/czj/jxgk/%2e%2e/secret.txt',
  '/czj/jxgk/..%2fsecret.txt',
  '/czj/jxgk/..%5csecret.txt',
  '/czj/jxgk/.git/config',
  '/czj/jxgk/link.txt',
  '/czj/jxgk/%00',
  '/czj/jxgk/%ff',
])('answers %s with the page for lost visitors', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'lost' });
});

test('answers HEAD without a body and refuses other methods', async () => {
  expect(await ask('/czj/jxgk/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await ask('/czj/jxgk/', 'POST')).toMatchObject({ status: 405 });
});

test('sends large texts compressed to those who take it, and the same bytes to all', async () => {
  const text = '项目支出绩效目标表\n'.repeat(500);
  writeFileSync(join(site, 'long.csv'), text);
  writeFileSync(join(site, 'long.zip'), text);
  const take = async (path: string, accepted: string) => {
    const answer = await askBytes(path, { 'accept-encoding': accepted });
    const encoding = answer.headers['content-encoding'];
    return { encoding, text: (encoding ? gunzipSync(answer.bytes) : answer.bytes).toString() };
  };
  expect(await take('/czj/jxgk/long.csv', 'br, gzip')).toEqual({ encoding: 'gzip', text });
  expect(await take('/czj/jxgk/long.csv', 'identity')).toEqual({ encoding: undefined, text });
  expect(await take('/czj/jxgk/long.zip', 'gzip')).toEqual({ encoding: undefined, text });
  expect(await take('/czj/jxgk/', 'gzip')).toEqual({ encoding: undefined, text: 'home' });
});

test('does not send again what a browser has and has not changed', async () => {
  const file = join(site, 'kept.csv');
  writeFileSync(file, '一');
  const { headers } = await askBytes('/czj/jxgk/kept.csv');
  const again = () => askBytes('/czj/jxgk/kept.csv', { 'if-none-match': String(headers.etag) });
  expect(await again()).toMatchObject({ status: 304, bytes: Buffer.alloc(0) });
  writeFileSync(file, '一二');
  expect(await again()).toMatchObject({ status: 200, bytes: Buffer.from('一二') });
});

test('knows a taken port', async () => {
  expect(await portAnswers(served.port)).toBe(true);
  await expect(serveFolder(site, { port: served.port, basePath: '/' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

type Answer = { status?: number; type?: string; location?: string; body: string };

/** Sends a path as it is written: `fetch` would resolve the dots. */
function askBytes(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((done, fail) => {
    request({ host: 'localhost', port: served.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

async function ask(path: string, method = 'GET'): Promise<Answer> {
  const { status, headers, bytes } = await askBytes(path, {}, method);
  const answer = { status, type: headers['content-type'], location: headers.location, body: bytes.toString() };
  return JSON.parse(JSON.stringify(answer)) as Answer;
}
