/** The browser cannot run the engine. */
export class NoWebAssembly extends Error {}

/** What a reader is told when a search could not be answered, and what to do. Never that nothing was found. */
export function failureText(error: unknown): string {
  if (isRefusal(error)) {
    return '搜索没有进行：浏览器版本太旧，或禁止运行 WebAssembly。请换用较新的浏览器，或从下面的目录查找。';
  }
  if (!navigator.onLine) {
    return '搜索没有完成：现在没有联网，索引读不到；这不表示没有相关内容。请联网后重新载入，或从下面的目录查找。';
  }
  return '搜索没有完成：索引的一部分没有读到，可能是网站刚刚更新，或文件缺失、网络中断；这不表示没有相关内容。请重新载入本页，仍不行时从下面的目录查找。';
}

/** The engine tells in words that the browser refused it. */
const isRefusal = (error: unknown): boolean =>
  error instanceof NoWebAssembly || (error instanceof Error && /CompileError|WebAssembly\./.test(error.message));
