import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { durableWrite } from '../../../../../electron/main/files/durable-write'
import { type FileAccess, fileAccess } from '../../../../../electron/main/files/file-access'
import { givenFolder, identityOf, leftovers, passingTime } from './given-files'

type Operation = (...request: unknown[]) => Promise<unknown>

function fault(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** The real operations, of which the one with this number fails; operations on open files count too. */
function failingAt(failing: number, code: string): { access: FileAccess; count: () => number } {
  let count = 0
  const faulty = (operation: Operation): Operation => {
    return (...request) => {
      count += 1
      return count === failing ? Promise.reject(fault(code)) : operation(...request)
    }
  }
  const access = Object.fromEntries(
    Object.entries(fileAccess).map(([name, operation]) => [name, faulty(operation as Operation)]),
  ) as unknown as FileAccess
  const open = access.open
  const withFaultyHandles: FileAccess = {
    ...access,
    async open(...request) {
      const handle = await open(...request)
      for (const name of ['stat', 'writeFile', 'sync', 'readFile', 'chmod'] as const) {
        const operation = handle[name].bind(handle) as unknown as Operation
        Object.assign(handle, { [name]: faulty(operation) })
      }
      return handle
    },
    // Cleaning up afterwards is not what is tested here.
    unlink: fileAccess.unlink,
  }
  return { access: withFaultyHandles, count: () => count }
}

async function countOperations(): Promise<number> {
  const { access, count } = failingAt(-1, '')
  const path = join(givenFolder(), 'deal.buymap')
  writeFileSync(path, 'old')
  await durableWrite({ path, content: Buffer.from('new'), expected: await identityOf(path), access })
  return count()
}

describe('an error of the system', () => {
  test.each(['EIO', 'ENOSPC', 'EROFS', 'EACCES', 'EDQUOT', 'EMFILE', 'ENOENT', 'ENODEV'])(
    '%s at any operation never gives a torn file or a success that is none',
    async (code) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
      try {
        const operations = await countOperations()
        expect(operations).toBeGreaterThan(8)
        for (let failing = 1; failing <= operations; failing += 1) {
          const folder = givenFolder()
          const path = join(folder, 'deal.buymap')
          writeFileSync(path, 'old')
          const { access } = failingAt(failing, code)

          const written = await passingTime(
            durableWrite({ path, content: Buffer.from('new'), expected: await identityOf(path), access }),
          )

          const content = readFileSync(path, 'utf8')
          expect(['old', 'new']).toContain(content)
          if (written.ok) expect(content).toBe('new')
          expect(leftovers(folder)).toEqual([])
        }
      } finally {
        vi.useRealTimers()
      }
    },
  )
})

describe('a rename that another program stands in the way of', () => {
  function refusingRenames(times: number, code = 'EBUSY'): FileAccess {
    let refused = 0
    return {
      ...fileAccess,
      rename(from, to) {
        refused += 1
        return refused <= times ? Promise.reject(fault(code)) : fileAccess.rename(from, to)
      },
    }
  }

  test.each(['EBUSY', 'EPERM', 'EACCES'])('%s is tried again until it passes', async (code) => {
    const path = join(givenFolder(), 'deal.buymap')
    writeFileSync(path, 'old')

    const written = await durableWrite({
      path,
      content: Buffer.from('new'),
      expected: 'anything',
      access: refusingRenames(3, code),
    })

    expect(written.ok).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test('is given up after ten seconds, with the old file as it was', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
    try {
      const folder = givenFolder()
      const path = join(folder, 'deal.buymap')
      writeFileSync(path, 'old')
      const began = performance.now()

      const written = await passingTime(
        durableWrite({
          path,
          content: Buffer.from('new'),
          expected: 'anything',
          access: refusingRenames(Number.POSITIVE_INFINITY),
        }),
      )

      expect(written).toMatchObject({ ok: false, error: { code: 'file-in-use' } })
      expect(performance.now() - began).toBeGreaterThanOrEqual(9_000)
      expect(readFileSync(path, 'utf8')).toBe('old')
      expect(leftovers(folder)).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })
})
