import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  // Each test starts programs of its own; on a small machine several at once would only wait for each other.
  workers: 1,
  // A hang is ended; how fast the program is, the benchmarks say.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? 'list' : 'line',
  forbidOnly: true,
})
