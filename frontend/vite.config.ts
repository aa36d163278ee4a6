import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [preact({ reactAliasesEnabled: false })],
  css: { transformer: 'lightningcss' },
  build: {
    target: ['chrome100', 'safari15.4'],
    // One stylesheet: it is inlined into every prerendered page, so a route never waits for another.
    cssCodeSplit: false,
    manifest: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    // The entry names every page's chunk: a short hash is enough.
    rolldownOptions: { output: { chunkFileNames: 'assets/[hash:7].js' } },
  },
  server: {
    proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:8080' },
  },
});
