import { buildFlags, readBuildOptions, readFlags } from './lib/build-options.ts';
import { environmentOf } from './lib/render-site.ts';
import { runCommand } from './lib/could-not-run.ts';
import { portOf } from './lib/port.ts';
import { programs, runNode } from './lib/run-node.ts';

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), { ...buildFlags, port: { type: 'string' } });
  const options = readBuildOptions(flags, process.env);
  return runNode([programs.astro, 'dev', '--port', String(portOf(flags.port))], {
    environment: environmentOf(options),
  });
});
