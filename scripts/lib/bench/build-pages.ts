import { buildFlags, readBuildOptions, readFlags } from '../build-options.ts';
import { buildSite } from '../build-site.ts';
import { runCommand } from '../could-not-run.ts';

/** The build without its search index, which the benchmark measures by itself: check, pages and data package. */
await runCommand(async () =>
  buildSite(readBuildOptions(readFlags(process.argv.slice(2), buildFlags), process.env), {
    withSearch: false,
  }),
);
