import { describe, expect, test } from 'vitest'
import { type ImportStatement, importsOfProject } from './project-imports'

/** The rooms of the house and what each may import of ours. An import that is in no row is a fault. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'renderer/workbook': ['resources'],
  'electron/contract': ['renderer/workbook'],
  'electron/preload': ['electron/contract'],
  'electron/main': ['electron/contract', 'renderer/workbook', 'electron/cli'],
  'electron/cli': ['electron/contract', 'renderer/workbook', 'electron/main/files'],
  'renderer/store': ['renderer/workbook'],
  'renderer/canvas': [
    'renderer/workbook',
    'renderer/store',
    'renderer/picture',
    'renderer/ui',
    'renderer/i18n',
    'renderer/styles',
  ],
  'renderer/picture': ['renderer/workbook'],
  'renderer/workers': ['renderer/workbook'],
  'renderer/print': [
    'renderer/workbook',
    'renderer/picture',
    'electron/contract',
    'renderer/styles',
    'resources',
  ],
}

/** Packages that only one room may know. */
const onlyKnownTo: Readonly<Record<string, string>> = {
  '@xyflow/react': 'renderer/canvas',
  lowdb: 'electron/main',
  '@cantoo/pdf-lib': 'electron/main/export',
  'electron-log': 'electron/main',
}

const imports = importsOfProject()

function isInside(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`)
}

function describeImport({ from, to, statement }: ImportStatement): string {
  return `${from} imports ${to} (${statement})`
}

describe('imports run one way', () => {
  test('the scan reads the project', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test.each(Object.entries(mayImport))('%s imports only %j', (room, allowed) => {
    const faults = imports
      .filter(({ from, to, internal }) => internal && isInside(from, room) && !isInside(to, room))
      .filter(({ to }) => !allowed.some((place) => isInside(to, place)))
    expect(faults.map(describeImport)).toEqual([])
  })

  test('the window reaches electron only through the contract', () => {
    const faults = imports.filter(
      ({ from, to, internal }) =>
        internal &&
        isInside(from, 'renderer') &&
        isInside(to, 'electron') &&
        !isInside(to, 'electron/contract'),
    )
    expect(faults.map(describeImport)).toEqual([])
  })

  test.each(Object.entries(onlyKnownTo))('%s is known to %s only', (packageName, room) => {
    const faults = imports.filter(
      ({ from, to, internal }) =>
        !internal && (to === packageName || to.startsWith(`${packageName}/`)) && !isInside(from, room),
    )
    expect(faults.map(describeImport)).toEqual([])
  })

  test('nothing but the window bridge and the print page touches window.buymap', () => {
    const faults = importsOfProject.sources
      .filter(
        ({ file, text }) =>
          /window\.buymap\b/.test(text) && !/^(renderer\/(bridge|print)|electron\/contract)\//.test(file),
      )
      .map(({ file }) => file)
    expect(faults).toEqual([])
  })

  test('no file of the project runs text as code or another program from the product', () => {
    const product = importsOfProject.sources.filter(({ file }) => !file.startsWith('electron/dev/'))
    const faults = product
      .filter(({ text }) =>
        /\beval\(|new Function\(|dangerouslySetInnerHTML|from '(node:)?child_process'/.test(text),
      )
      .map(({ file }) => file)
    // model/schema.ts names `new Function` in the sentence that says why it is switched off.
    expect(faults).toEqual([])
  })
})
