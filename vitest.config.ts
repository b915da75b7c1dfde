import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { aliases } from './aliases.config'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: aliases },
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/property/**/*.test.ts',
      'tests/architecture/**/*.test.ts',
    ],
    // A test that needs a document asks for it with "@vitest-environment happy-dom" in its first line.
    environment: 'node',
    testTimeout: 30_000,
  },
})
