import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { buildScript, runScript } from './child-script'
import { givenFolder, leftovers } from './given-files'

let saving: Awaited<ReturnType<typeof buildScript>>
let conflicting: Awaited<ReturnType<typeof buildScript>>

beforeAll(async () => {
  saving = await buildScript('save-in-a-loop.ts')
  conflicting = await buildScript('save-with-conflicts.ts')
})

afterAll(() => {
  saving.remove()
  conflicting.remove()
})

const kills = 40

test(`after ${kills} kills at any moment of a save the file is whole and no confirmed save is lost`, {
  timeout: 120_000,
}, async () => {
  const path = join(givenFolder(), 'deal.buymap')
  writeFileSync(path, '{"version":0}')
  let confirmed = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const { child, lines, ended } = runScript(process.execPath, [
      saving.script,
      path,
      String(confirmed + 1),
      '300000',
    ])
    while (lines.length === 0) await wait(5)
    // Spread over the milliseconds that one save takes, a little further each time.
    await wait((kill * 7) % 23)
    child.kill('SIGKILL')
    await ended

    const last = Number(lines.at(-1))
    const { version } = JSON.parse(readFileSync(path, 'utf8'))
    expect(version).toBeGreaterThanOrEqual(last)
    expect(version).toBeLessThanOrEqual(last + 1)
    confirmed = version
  }
  expect(confirmed).toBeGreaterThan(kills)
})

test('two programs that save one file in turns never read half of it', { timeout: 60_000 }, async () => {
  const path = join(givenFolder(), 'deal.buymap')
  writeFileSync(path, '[]')

  const programs = ['a', 'b'].map((name) =>
    runScript(process.execPath, [conflicting.script, path, name, '60']),
  )
  const codes = await Promise.all(programs.map(({ ended }) => ended))

  expect(codes).toEqual([0, 0])
  expect(programs.flatMap(({ lines }) => lines)).toEqual([])
  expect(JSON.parse(readFileSync(path, 'utf8')).length).toBeGreaterThan(60)
})

describe('a full disk', () => {
  /** A file system of one megabyte where we may mount one, else a limit on the size of files. */
  function givenSmallDisk(): { folder: string; limit: string } {
    const folder = join(givenFolder(), 'disk')
    mkdirSync(folder)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    } catch {
      return { folder, limit: 'ulimit -f 700; ' }
    }
    onTestFinished(() => void execFileSync('umount', [folder]))
    return { folder, limit: '' }
  }

  function expectOldFileIn(folder: string, lines: readonly string[]) {
    const confirmed = Number(lines.at(-2) ?? '0')
    expect(lines.at(-1)).toBe('failed disk-full')
    expect(JSON.parse(readFileSync(join(folder, 'deal.buymap'), 'utf8')).version).toBe(confirmed)
    expect(leftovers(folder)).toEqual([])
  }

  test('is a failure with its name, and the old file stays as it was', async () => {
    const { folder, limit } = givenSmallDisk()
    const path = join(folder, 'deal.buymap')
    writeFileSync(path, JSON.stringify({ version: 0, filler: 'y'.repeat(400_000) }))

    const { lines, ended } = runScript('bash', [
      '-c',
      `${limit}exec "$0" "$@"`,
      process.execPath,
      saving.script,
      path,
      '1',
      '800000',
    ])
    await ended

    expectOldFileIn(folder, lines)
  })

  test('so is a limit on the size of files', async () => {
    const folder = givenFolder()
    const path = join(folder, 'deal.buymap')
    writeFileSync(path, '{"version":0}')

    const { lines, ended } = runScript('bash', [
      '-c',
      'ulimit -f 700; exec "$0" "$@"',
      process.execPath,
      saving.script,
      path,
      '1',
      '800000',
    ])
    await ended

    expectOldFileIn(folder, lines)
  })
})
