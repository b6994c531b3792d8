import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, runNode } from '../../../scripts/lib/run-node.ts';

const start = join(projectRoot, 'scripts/start.ts');

test('names a taken port before it builds anything', async () => {
  const squatter = createServer();
  await new Promise<void>((listening) => squatter.listen(0, 'localhost', listening));
  const address = squatter.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  let printed = '';
  const code = await runNode([start, '--content', projectRoot + '/src', '--port', String(port)], {
    captured: (text) => (printed += text),
  });
  squatter.close();
  expect(code).toBe(2);
  expect(printed.trim()).toBe(`端口 ${port} 已被其他程序占用。请换一个端口，如：npm start -- --port ${port + 1}`);
});

test.each(['0', '65536', 'abc', '-1'])('refuses the port %s', async (port) => {
  let printed = '';
  const code = await runNode([start, '--content', projectRoot + '/src', `--port=${port}`], {
    captured: (text) => (printed += text),
  });
  expect([code, printed.trim()]).toEqual([2, `端口应为 1 至 65535 之间的整数；收到的是 ${port}`]);
});
