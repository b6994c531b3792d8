import type { Edition } from '../../../src/views/archive/edition.ts';

/** What stands beside the pages of an offline edition, for whoever unpacks it. Begins with a mark for old editors. */
export function readmeText({ session, years }: Edition): string {
  const lines = [
    '问效 离线版',
    '',
    '1. 先把压缩包全部解压，再双击 index.html，用浏览器打开（Chromium 87、Edge 87 或更新的版本）。',
    '2. 不需要网络，也不需要安装。图表、搜索、代表工作台和打印都可以用；选看、PNG 图片和数据下载在公开网站上。',
    `3. 只收一个地区${years ? ` ${years.join('、')} 年` : ''}的记录，其余见公开网站。指向公开网站内容的文字不能点开。`,
    ...(session ? ['4. 会议材料，未经批准。以会议批准后公布的文本为准，请勿公开传播。'] : []),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
