import { buildFlags, readBuildOptions, readFlags } from './lib/build-options.ts';
import { buildSite } from './lib/build-site.ts';
import { runCommand } from './lib/could-not-run.ts';

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), buildFlags);
  return buildSite(readBuildOptions(flags, process.env));
});
