// @ts-check
import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import { defineConfig } from 'astro/config';

const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
const outDir = resolve(process.env.OUT_DIR ?? 'dist');
const basePath = process.env.BASE_PATH ?? '/';

// Builds of different content or into different folders may run side by side, so each has its own cache.
const cacheKey = createHash('sha256').update(`${contentDir}\n${outDir}\n${basePath}`).digest('hex').slice(0, 12);

/**
 * While the development server runs, a changed record makes it read the content anew and reload the page.
 * @returns {import('vite').Plugin}
 */
function reloadOnContent() {
  return {
    name: 'wenxiao-reload-on-content',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(contentDir);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(contentDir + sep)) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
          environment.hot.send({ type: 'full-reload', path: '*' });
        }
      });
    },
  };
}

/** `2/3`: this process makes the second of three parts of the pages. */
const [part = 1, parts = 1] = (process.env.PAGES_PART ?? '1/1').split('/').map(Number);

/**
 * Makes the pages in the order of their addresses, so that what stands below a page is written next to it and reads the
 * same view; of a site made in parts, those folders whose turn it is.
 * @returns {import('astro').AstroIntegration}
 */
function inOrderOfAddresses() {
  return {
    name: 'wenxiao-in-order-of-addresses',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((pages) => ({
          ...pages,
          getStaticPaths: async () => {
            const paths = (await pages.getStaticPaths()).toSorted((a, b) =>
              a.pathname < b.pathname ? -1 : a.pathname > b.pathname ? 1 : 0,
            );
            const folders = [...new Set(paths.map(folderOf))];
            const own = new Set(folders.filter((_, at) => at % parts === part - 1));
            return paths.filter((path) => own.has(folderOf(path)));
          },
        })),
    },
  };
}

/**
 * The folder that a page is written to, and with it what is written beside the page.
 * @param {{ pathname: string }} path
 */
function folderOf({ pathname }) {
  return pathname.slice(0, pathname.lastIndexOf('/') + 1);
}

export default defineConfig({
  integrations: [inOrderOfAddresses()],
  outDir,
  base: basePath,
  cacheDir: `./node_modules/.astro/${cacheKey}`,
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // A page is rendered while the one before is written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    plugins: [reloadOnContent()],
    // Offices run Chromium 87 (D5): the minifier must not rewrite CSS into newer syntax.
    build: { cssTarget: 'chrome87', assetsInlineLimit: 0 },
  },
});
