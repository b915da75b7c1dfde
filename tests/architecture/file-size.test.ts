import { describe, expect, test } from 'vitest'
import { importsOfProject } from './project-imports'

const longestSourceFile = 400
const longestCompositionRoot = 120
const compositionRoots = ['electron/main/index.ts', 'renderer/app/App.tsx', 'renderer/canvas/MapCanvas.tsx']

const lineCounts = importsOfProject.sources.map(({ file, text }) => ({
  file,
  lines: text.split('\n').length,
}))

describe('files stay small', () => {
  test(`no source file is longer than ${longestSourceFile} lines`, () => {
    expect(lineCounts.filter(({ lines }) => lines > longestSourceFile)).toEqual([])
  })

  test.each(compositionRoots)(`%s stays under ${longestCompositionRoot} lines`, (root) => {
    const found = lineCounts.find(({ file }) => file === root)
    expect(found?.lines).toBeLessThan(longestCompositionRoot)
  })
})
