import { defineConfig } from '@playwright/test'
import { browserArguments, browserPath } from './browser/chromium.ts'

export default defineConfig({
  testDir: 'browser',
  globalSetup: './browser/serve.ts',
  outputDir: '../.test/browser',
  fullyParallel: true,
  workers: 2,
  // Generous, for machines with two busy cores; no test measures time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../.test/browser.json' }]],
  use: {
    launchOptions: { executablePath: browserPath() ?? '', args: browserArguments },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
  },
})
