import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

// Makes the pictures and videos of the ready guides from the screens themselves: `make guide-pictures`.
export default defineConfig({
  ...tests,
  testMatch: '*.pictures.ts',
  timeout: 150_000,
  use: {
    ...tests.use,
    // Days are written as they are read in Vietnam.
    launchOptions: {
      ...tests.use?.launchOptions,
      args: [...(tests.use?.launchOptions?.args ?? []), '--lang=vi'],
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true },
    },
  ],
});
