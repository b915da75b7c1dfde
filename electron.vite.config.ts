import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { aliases } from './aliases.config'

// Everything is bundled, so the packaged program carries no node_modules; only what Electron and Node bring stays outside.
const neverExternal = { externalizeDeps: false }

// Less to read and parse at every start.
const minify = 'oxc' as const

export default defineConfig({
  main: {
    resolve: { alias: aliases },
    build: {
      ...neverExternal,
      minify,
      target: 'node18',
      outDir: 'out/main',
      rollupOptions: {
        input: { index: resolve('electron/main/index.ts'), cli: resolve('electron/cli/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    resolve: { alias: aliases },
    build: {
      ...neverExternal,
      target: 'node18',
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: resolve('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    resolve: { alias: aliases },
    // As modules they are fetched under our content security policy like any other script and may share chunks.
    worker: { format: 'es' },
    build: {
      minify,
      target: 'chrome114',
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: resolve('renderer/index.html'), print: resolve('renderer/print.html') },
      },
    },
  },
})
