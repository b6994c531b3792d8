import { buildFlags, readBuildOptions, readFlags } from './lib/build-options.ts';
import { buildSite } from './lib/build-site.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { portOf } from './lib/port.ts';
import { portAnswers, serveFolder } from './lib/serve-folder.ts';

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), { ...buildFlags, port: { type: 'string' } });
  const options = readBuildOptions(flags, process.env);
  const port = portOf(flags.port);
  if (await portAnswers(port)) throw new CouldNotRun(portTaken(port));

  const built = await buildSite(options);
  if (built !== 0) return built;
  await serveFolder(options.outDir, { port, basePath: options.basePath }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new CouldNotRun(portTaken(port)) : error;
  });
  console.log(`【浏览】http://localhost:${port}${options.basePath}\n按 Ctrl+C 停止。`);
  return 0;
});

function portTaken(port: number): string {
  return `端口 ${port} 已被其他程序占用。请换一个端口，如：npm start -- --port ${port + 1}`;
}
