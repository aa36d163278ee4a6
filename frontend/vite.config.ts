import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const SHORT = 'assets/[hash:7].js';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [preact({ reactAliasesEnabled: false })],
  css: { transformer: 'lightningcss' },
  build: {
    target: ['chrome100', 'safari15.4'],
    // One stylesheet: it is inlined into every prerendered page, so a route never waits for another.
    cssCodeSplit: false,
    manifest: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    // The entry names every page's chunk, and most chunks name the entry: a short hash is enough.
    rolldownOptions: {
      output: {
        chunkFileNames: SHORT,
        ...(isSsrBuild
          ? {}
          : {
              entryFileNames: SHORT,
              // What nearly every page shows, and what those with figures do: smaller together than each in a file.
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: [
                  {
                    name: 'any',
                    test: /src\/shared\/(ui\/(Skeleton|Tag)\.|api\/(Problem|QueryView)|i18n\/formats\.)/,
                  },
                  {
                    name: 'boards',
                    test: /src\/shared\/(board\/(AsOf|TargetLine|messages\.(ts|vi)|queries)|ui\/Progress)/,
                  },
                ],
              },
            }),
      },
    },
  },
  server: {
    proxy: { '^/api/': process.env.API_URL ?? 'http://127.0.0.1:8080' },
  },
}));
