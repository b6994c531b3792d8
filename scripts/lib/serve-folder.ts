import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.sqlite': 'application/vnd.sqlite3',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** What becomes much smaller when it is compressed, as web servers of offices do it. */
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|manifest\+json|wasm|xml))/;
/** Below so many bytes nothing is gained. */
const SMALLEST_COMPRESSED = 1024;

export type FolderServer = { server: Server; port: number; close: () => Promise<void> };

/** Serves a built site below `basePath`, on this machine only. Port 0 takes any free one. */
export async function serveFolder(folder: string, { port, basePath }: { port: number; basePath: string }) {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, basePath, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', listening);
  });
  const address = server.address();
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { server, port: typeof address === 'object' && address ? address.port : port, close } satisfies FolderServer;
}

/** Tells whether something answers at a port, on either of the two addresses that `localhost` stands for. */
export function portAnswers(port: number): Promise<boolean> {
  return new Promise((answers) => {
    const socket = connect({ host: 'localhost', port });
    const settle = (taken: boolean) => {
      socket.destroy();
      answers(taken);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

async function answer(root: string, basePath: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.startsWith(basePath) ? decoded(pathname.slice(basePath.length)) : undefined;
  const found = path === undefined ? undefined : await findFile(root, path);

  if (found === 'folder') {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  } else if (found) {
    send(found, 200, request, response);
  } else {
    const notFound = await findFile(root, '404.html');
    if (notFound && notFound !== 'folder') send(notFound, 404, request, response);
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('没有这个网页');
  }
}

/** `tag` changes with the file, so that a browser that has it need not load it again. */
type FoundFile = { path: string; bytesCount: number; tag: string };

/** The file for an address below the root, or `folder` for a folder's address that lacks its slash. */
async function findFile(root: string, path: string): Promise<FoundFile | 'folder' | undefined> {
  if (/[\\\0]/.test(path) || path.split('/').some((part) => part.startsWith('.'))) return undefined;
  const wanted = join(root, ...path.split('/'), path === '' || path.endsWith('/') ? 'index.html' : '');
  const real = await realpath(wanted).catch(() => undefined);
  if (!real?.startsWith(root + sep)) return undefined;
  const status = await stat(real);
  if (status.isFile()) {
    const tag = `W/"${status.size.toString(16)}-${Math.round(status.mtimeMs).toString(16)}"`;
    return { path: real, bytesCount: status.size, tag };
  }
  return (await findFile(root, `${path}/`)) ? 'folder' : undefined;
}

function send(file: FoundFile, status: number, request: IncomingMessage, response: ServerResponse) {
  const caching = { ETag: file.tag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
  if (status === 200 && request.headers['if-none-match'] === file.tag) {
    return void response.writeHead(304, caching).end();
  }
  const type = contentTypes[extname(file.path)] ?? 'application/octet-stream';
  const isCompressed =
    file.bytesCount >= SMALLEST_COMPRESSED &&
    COMPRESSIBLE.test(type) &&
    /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(status, {
    'Content-Type': type,
    ...(isCompressed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': file.bytesCount }),
    ...caching,
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  const bytes = createReadStream(file.path);
  const sent = isCompressed ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response);
  sent.catch(() => response.destroy());
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
