import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handleSchema } from '@contract/calls'
import { failureCodes } from '@contract/failure'
import { serialise } from '@workbook/format/serialise'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../../../../electron/main/files/crc32'
import { externalChangeOf } from '../../../../../electron/main/files/external-change'
import { failureOf } from '../../../../../electron/main/files/file-failures'
import { problemOf } from '../../../../../electron/main/files/file-problem'
import { createHandles, newHandle } from '../../../../../electron/main/files/handles'
import { inTurn } from '../../../../../electron/main/files/in-turn'
import { removeLeftovers } from '../../../../../electron/main/files/leftovers'
import { readWhole } from '../../../../../electron/main/files/read-whole'
import { givenWorkbook, step } from '../../../workbook/given-workbook'
import { givenDesk, givenOpenFile, givenWorkbookFile } from './given-documents'
import { givenFolder } from './given-files'

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of %j is the one of the standard', (text, checksum) => {
  expect(crc32(Buffer.from(text))).toBe(checksum)
})

describe('what a person is told about a file', () => {
  test.each([
    ['ENOSPC', 'disk-full', /no room left/],
    ['EDQUOT', 'disk-full', /no room left/],
    ['EFBIG', 'disk-full', /no room left/],
    ['EROFS', 'read-only', /read-only/],
    ['EACCES', 'no-permission', /not allowed/],
    ['EPERM', 'no-permission', /not allowed/],
    ['EBUSY', 'file-in-use', /another program/],
    ['ENOENT', 'folder-missing', /folder is not there/],
    ['ENODEV', 'folder-missing', /folder is not there/],
    ['EIO', 'write-failed', /error/],
  ] as const)('%s while saving is %s', (errno, code, words) => {
    const failure = failureOf(problemOf(Object.assign(new Error(errno), { code: errno })), 'save', 'acme')

    expect(failure.code).toBe(code)
    expect(failure.message).toMatch(words)
  })

  test.each(['open', 'save', 'export'] as const)(
    'while it was to be %s: what happened, what is safe, what to do next, no path and no stack',
    (task) => {
      for (const code of failureCodes) {
        const { message } = failureOf({ code, cause: new Error('at /home/julia/deal.buymap') }, task, 'acme')
        expect(message.match(/[.]( |$)/g)?.length).toBeGreaterThanOrEqual(3)
        expect(message).toMatch(/^“acme” could not be (opened|saved|written): /)
        expect(message).not.toMatch(/\/|undefined|Error|\n/)
      }
    },
  )
})

function givenSubfolder(path: string): void {
  mkdirSync(path)
}

function givenPipe(path: string): void {
  execFileSync('mkfifo', [path])
}

function givenLargeFile(path: string): void {
  writeFileSync(path, '')
  truncateSync(path, 65 * 1024 * 1024)
}

describe('reading a whole file', () => {
  test.each([
    ['a folder', givenSubfolder, 'unreadable'],
    ['a named pipe', givenPipe, 'unreadable'],
    ['a file of 65 MB', givenLargeFile, 'unreadable'],
    ['no file', () => undefined, 'missing-file'],
  ] as const)('%s is a failure with its name', async (_name, make, code) => {
    const path = join(givenFolder(), 'deal.buymap')
    make(path)

    expect(await readWhole(path)).toMatchObject({ ok: false, error: { code } })
  })
})

describe('a document’s file', () => {
  test('that was only touched did not change', async () => {
    const desk = givenDesk()
    const path = givenWorkbookFile(desk)
    const document = await givenOpenFile(desk, path)
    utimesSync(path, new Date(), new Date(Date.now() + 60_000))

    expect(await externalChangeOf(document)).toEqual({ kind: 'none' })
  })

  test('with other content changed, and one that is gone is missing', async () => {
    const desk = givenDesk()
    const path = givenWorkbookFile(desk)
    const document = await givenOpenFile(desk, path)
    writeFileSync(path, serialise(givenWorkbook({ steps: [step('theirs')] })))
    expect(await externalChangeOf(document)).toMatchObject({ kind: 'changed' })

    execFileSync('rm', [path])
    expect(await externalChangeOf(document)).toEqual({ kind: 'missing' })
  })

  test('is found by every way that leads to it', async () => {
    const desk = givenDesk()
    const path = givenWorkbookFile(desk)
    const other = givenWorkbookFile(desk, givenWorkbook(), 'other')
    const link = join(desk.deals, 'link.buymap')
    symlinkSync(path, link)
    const document = await givenOpenFile(desk, path)
    const handles = createHandles()
    handles.add(document)

    expect(await handles.findByFile(link)).toBe(document)
    expect(await handles.findByFile(join(desk.deals, '..', 'deals', 'deal.buymap'))).toBe(document)
    expect(await handles.findByFile(other)).toBeNull()
    handles.remove(document)
    expect(await handles.findByFile(path)).toBeNull()
  })
})

test('handles are valid names and never the same', () => {
  const handles = Array.from({ length: 1_000 }, newHandle)

  expect(new Set(handles).size).toBe(1_000)
  expect(handles.every((handle) => handleSchema.safeParse(handle).success)).toBe(true)
})

test('tasks of one name run in turn, also after one that fails', async () => {
  const order: string[] = []
  const failing = inTurn('same', async () => {
    order.push('first')
    throw new Error('no')
  })
  const second = inTurn('same', async () => void order.push('second'))
  const other = inTurn('other', async () => void order.push('other'))

  await expect(failing).rejects.toThrow('no')
  await Promise.all([second, other])
  expect(order.indexOf('first')).toBeLessThan(order.indexOf('second'))
})

test('leftovers of dead saves are removed, those of the last hour and of other files are not', async () => {
  const folder = givenFolder()
  const path = join(folder, 'deal.buymap')
  const old = new Date(Date.now() - 2 * 60 * 60 * 1000)
  const make = (name: string, time: Date) => {
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), time, time)
  }
  make('.~deal.buymap.123.0123456789ab.tmp', old)
  make('.~deal.buymap.124.0123456789ab.tmp', new Date())
  make('.~other.buymap.125.0123456789ab.tmp', old)
  make('.~deal.buymap.mine.tmp', old)

  await removeLeftovers(path, Date.now())

  expect(readdirSync(folder).sort()).toEqual([
    '.~deal.buymap.124.0123456789ab.tmp',
    '.~deal.buymap.mine.tmp',
    '.~other.buymap.125.0123456789ab.tmp',
  ])
})
