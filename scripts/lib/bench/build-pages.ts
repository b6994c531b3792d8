import { buildFlags, readBuildOptions, readFlags } from '../build-options.ts';
import { buildSite } from '../build-site.ts';
import { runCommand } from '../could-not-run.ts';

/** The build without its search index and its data package, which the benchmark measures by themselves. */
await runCommand(async () =>
  buildSite(readBuildOptions(readFlags(process.argv.slice(2), buildFlags), process.env), {
    withSearch: false,
    withData: false,
  }),
);
