import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin, Rolldown } from 'vite'
import { aliases } from './aliases.config'

// Everything is bundled, so the packaged program carries no node_modules; only what Electron and Node bring stays outside.
const neverExternal = { externalizeDeps: false }

// Less to read and parse at every start.
const minify = 'oxc' as const

// What an entry imports by itself, so that it is there before the first picture.
const initial: ['$initial'] = ['$initial']

// Each chunk is a request to the main process, which has its hands full while the program starts. Left to itself the bundler
// makes a chunk of every few modules that some views share, a hundred of them for the first picture.
const sharedChunks: Rolldown.CodeSplittingGroup[] = [
  // The printed pages need the document and nothing of the window.
  {
    name: 'document',
    test: /[\\/](renderer[\\/](workbook|print)|electron[\\/]contract|node_modules[\\/]zod)[\\/]/,
    tags: initial,
    minShareCount: 2,
    priority: 2,
  },
  { name: 'window', tags: initial, minShareCount: 2, priority: 1 },
  // What the views share that are loaded when they are shown.
  { name: 'later', minShareCount: 2 },
]

// A package in CommonJS form becomes an arrow function that is called at once. Chromium only expects that of a `function`
// in brackets, and would read all of React twice: once to find its end, once to run it.
const calledAtOnce = /=\s*([\w$]+)\(\((?:\(([\w$,\s]*)\)|([\w$]+))\s*=>\s*\{/g
const readOnce: Plugin = {
  name: 'read-once',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      chunk.code = chunk.code.replace(
        calledAtOnce,
        (_, wrapper, several, single) => `=${wrapper}((function(${several ?? single}){`,
      )
    }
  },
}

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
    plugins: [react(), readOnce],
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
        output: { codeSplitting: { groups: sharedChunks } },
      },
    },
  },
})
