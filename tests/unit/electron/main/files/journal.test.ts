import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyDiff } from '@workbook/diff/apply'
import type { Diff } from '@workbook/diff/diff'
import { serialise } from '@workbook/format/serialise'
import type { Workbook } from '@workbook/model/workbook'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createJournal, type Journal } from '../../../../../electron/main/files/journal'
import { decodeRecords } from '../../../../../electron/main/files/journal-records'
import { recover } from '../../../../../electron/main/files/recovery'
import { givenWorkbook, step } from '../../../workbook/given-workbook'
import { givenFolder } from './given-files'

const id = 'a'.repeat(32)
const before = givenWorkbook()
const base = () => ({ name: 'deal', path: null, identity: null, text: serialise(before) })

function adding(name: string): Diff {
  return { added: { [`steps:${name}`]: step(name) }, updated: {}, removed: {} }
}

function givenJournal(problems: unknown[] = []): { folder: string; path: string; journal: Journal } {
  const folder = givenFolder()
  const path = join(folder, `${id}.journal`)
  const journal = createJournal({
    path,
    now: () => new Date().toISOString(),
    onProblem: (cause) => problems.push(cause),
  })
  return { folder, path, journal }
}

function changesIn(path: string): number {
  if (!existsSync(path)) return 0
  return decodeRecords(readFileSync(path)).filter(({ type }) => type === 'change').length
}

async function restoredSteps(folder: string): Promise<string[]> {
  const recovered = await recover(folder, id)
  if (!recovered) return []
  const workbook: Workbook = applyDiff(recovered.saved, recovered.unsaved)
  return [...workbook.steps.keys()].sort()
}

describe('when changes reach the disk', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  async function pass(milliseconds: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds)
  }

  test('a change is written a quarter of a second after it', async () => {
    const { path, journal } = givenJournal()
    journal.change(adding('a'), base)

    await pass(240)
    expect(changesIn(path)).toBe(0)
    await pass(10)
    await vi.waitFor(() => expect(changesIn(path)).toBe(1))
    await journal.close()
  })

  test('under continuous editing no change waits a second', async () => {
    const { path, journal } = givenJournal()
    const made: number[] = []
    let oldest = 0
    for (let moment = 0; moment < 20_000; moment += 100) {
      journal.change(adding(`s${moment}`), base)
      made.push(performance.now())
      await pass(100)
      // Without a timer a write is under way. It takes real time, in which the fake clock has to stand still.
      while (vi.getTimerCount() === 0 && changesIn(path) < made.length) {
        await new Promise((resolve) => setImmediate(resolve))
      }
      const waiting = made[changesIn(path)]
      if (waiting !== undefined) oldest = Math.max(oldest, performance.now() - waiting)
    }
    expect(made).toHaveLength(200)
    expect(oldest).toBeLessThan(1_000)
    await journal.close()
  })
})

test('a flush brings everything to the disk, also without giving a turn', async () => {
  const { folder, journal } = givenJournal()
  journal.change(adding('a'), base)
  await journal.flush()
  journal.change(adding('b'), base)
  journal.flushSync()

  expect(await restoredSteps(folder)).toEqual(['a', 'b'])
  await journal.close()
})

test('a flush at the last moment does not mind a write that is under way', async () => {
  const { folder, journal } = givenJournal()
  for (let round = 0; round < 30; round += 1) {
    journal.change(adding(`a${round}`), base)
    const underWay = journal.flush()
    journal.change(adding(`b${round}`), base)
    if (round % 2) await Promise.resolve()
    journal.flushSync()
    journal.change(adding(`c${round}`), base)
    await underWay
  }
  await journal.close()

  expect(await restoredSteps(folder)).toHaveLength(90)
})

describe('after a save', () => {
  const saved = { name: 'deal', path: '/deals/deal.buymap', identity: null }

  test('there is nothing to restore', async () => {
    const { folder, journal } = givenJournal()
    journal.change(adding('a'), base)
    await journal.flush()
    journal.saved({ upTo: journal.newest(), ...saved })
    await journal.close()

    expect(await recover(folder, id)).toBeNull()
  })

  test('the next change begins on what was saved', async () => {
    const { folder, journal } = givenJournal()
    journal.change(adding('a'), base)
    await journal.flush()
    journal.saved({ upTo: journal.newest(), ...saved })
    const text = serialise(applyDiff(before, adding('a')))
    journal.change(adding('b'), () => ({ ...base(), text }))
    await journal.close()

    const recovered = await recover(folder, id)
    expect(recovered?.changes).toBe(1)
    expect(recovered?.saved.steps.has('a')).toBe(true)
    expect(recovered?.unsaved).toEqual(adding('b'))
  })

  test('a change that came during the save is still to be restored, and only that', async () => {
    const { folder, journal } = givenJournal()
    journal.change(adding('a'), base)
    const upTo = journal.newest()
    journal.change(adding('b'), base)
    journal.saved({ upTo, ...saved })
    await journal.close()

    const recovered = await recover(folder, id)
    expect(recovered?.unsaved).toEqual(adding('b'))
    expect(recovered?.path).toBe('/deals/deal.buymap')
  })
})

describe('a journal that was cut off or damaged', () => {
  async function givenThreeChanges(): Promise<{
    folder: string
    path: string
    content: Buffer
    ends: number[]
  }> {
    const { folder, path, journal } = givenJournal()
    const ends: number[] = []
    for (const name of ['a', 'b', 'c']) {
      journal.change(adding(name), base)
      await journal.flush()
      ends.push(readFileSync(path).length)
    }
    await journal.close()
    return { folder, path, content: readFileSync(path), ends }
  }

  /** How many changes lie wholly before a byte. */
  function wholeBefore(ends: readonly number[], offset: number): number {
    return ends.filter((end) => end <= offset).length
  }

  test('cut at any byte gives the changes before the cut', async () => {
    const { content, ends } = await givenThreeChanges()
    for (let cut = 0; cut <= content.length; cut += 1) {
      const changes = decodeRecords(content.subarray(0, cut)).filter(({ type }) => type === 'change')
      expect(changes).toHaveLength(wholeBefore(ends, cut))
    }
  })

  test('a flipped bit anywhere gives the changes before it', async () => {
    const { content, ends } = await givenThreeChanges()
    for (let offset = 0; offset < content.length; offset += 1) {
      const damaged = Buffer.from(content)
      damaged[offset] = (damaged[offset] ?? 0) ^ (1 << (offset % 8))
      const changes = decodeRecords(damaged).filter(({ type }) => type === 'change')
      expect(changes).toHaveLength(wholeBefore(ends, offset))
    }
  })

  test('a hole of zeros ends it', async () => {
    const { content } = await givenThreeChanges()
    expect(decodeRecords(Buffer.concat([content, Buffer.alloc(64), content]))).toEqual(decodeRecords(content))
  })

  test('is restored as far as it is whole', async () => {
    const { folder, path, content, ends } = await givenThreeChanges()
    writeFileSync(path, content.subarray(0, (ends[1] ?? 0) + 20))

    expect(await restoredSteps(folder)).toEqual(['a', 'b'])
  })
})

test('without room the changes are kept and written later', async () => {
  const problems: unknown[] = []
  const folder = join(givenFolder(), 'missing')
  const path = join(folder, `${id}.journal`)
  const now = () => new Date().toISOString()
  const journal = createJournal({ path, now, onProblem: (cause) => problems.push(cause) })
  journal.change(adding('a'), base)
  await journal.flush()
  expect(problems).toHaveLength(1)

  mkdirSync(folder)
  journal.change(adding('b'), base)
  await journal.close()

  expect(await restoredSteps(folder)).toEqual(['a', 'b'])
})

test('a journal that is discarded leaves no file', async () => {
  const { path, journal } = givenJournal()
  journal.change(adding('a'), base)
  await journal.flush()
  await journal.discard()

  expect(existsSync(path)).toBe(false)
})
