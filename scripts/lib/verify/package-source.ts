import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { statSync } from 'node:fs';
import { CouldNotRun } from '../could-not-run.ts';

/** Reads a file of a package by its path in it; `undefined` where there is none. */
export type PackageSource = (path: string) => Promise<Buffer | undefined>;

/** The source of a folder or of an address that begins with http. */
export function packageSource(place: string): PackageSource {
  if (/^https?:\/\//.test(place)) return addressSource(place);
  const folder = resolve(place);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CouldNotRun(`找不到数据包文件夹：${folder}`);
  }
  return async (path) => {
    const file = resolve(folder, path);
    if (!file.startsWith(folder + sep)) return undefined;
    return readFile(file).catch(() => undefined);
  };
}

function addressSource(place: string): PackageSource {
  const base = new URL(place.endsWith('/') ? place : `${place}/`);
  return async (path) => {
    const address = new URL(path, base);
    if (!address.href.startsWith(base.href)) return undefined;
    const response = await fetch(address).catch((error: Error) => {
      throw new CouldNotRun(`不能读取 ${address.href}（${error.message}）。请检查网址和网络。`);
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new CouldNotRun(`不能读取 ${address.href}：服务器答复 ${response.status}。`);
    return Buffer.from(await response.arrayBuffer());
  };
}
