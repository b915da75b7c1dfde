import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type DurableWrite, durableWrite } from '../../../../../electron/main/files/durable-write'
import { fileAccess } from '../../../../../electron/main/files/file-access'
import { givenFolder, identityOf, leftovers } from './given-files'

const bytes = (text: string) => Buffer.from(text)

function givenFile(content = 'old'): { folder: string; path: string } {
  const folder = givenFolder()
  const path = join(folder, 'deal.buymap')
  writeFileSync(path, content)
  return { folder, path }
}

function write(request: Partial<DurableWrite> & { path: string }) {
  return durableWrite({ content: bytes('new'), expected: 'anything', ...request })
}

describe('a durable write', () => {
  test('makes a new file that only its owner can read', async () => {
    const path = join(givenFolder(), 'deal.buymap')

    const written = await write({ path, expected: 'absent' })

    expect(written.ok).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('answers with the identity under which the next write knows the file', async () => {
    const { path } = givenFile()

    const first = await write({ path })
    if (!first.ok) throw new Error(first.error.code)
    const second = await write({ path, content: bytes('newer'), expected: first.value })

    expect(first.value).toEqual({ ...(await identityOf(path)), ...first.value })
    expect(second.ok).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('newer')
  })

  test.each([0o600, 0o640, 0o664])('keeps mode %o', async (mode) => {
    const { path } = givenFile()
    chmodSync(path, mode)

    await write({ path })

    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(statSync(path).mode & 0o777).toBe(mode)
  })

  test('follows a link and leaves it a link', async () => {
    const { folder, path } = givenFile()
    const link = join(folder, 'link.buymap')
    symlinkSync(path, link)

    await write({ path: link })

    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test('follows a link whose file is not there yet', async () => {
    const folder = givenFolder()
    const link = join(folder, 'link.buymap')
    symlinkSync('elsewhere.buymap', link)

    const written = await write({ path: link, expected: 'absent' })

    expect(written.ok).toBe(true)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'elsewhere.buymap'), 'utf8')).toBe('new')
  })

  test('leaves nothing else behind', async () => {
    const { folder, path } = givenFile()

    await write({ path })

    expect(leftovers(folder)).toEqual([])
  })

  test('keeps the version before, and goes on when that fails', async () => {
    const { path } = givenFile()
    const kept: string[] = []

    await write({ path, keepPrevious: async (file) => void kept.push(readFileSync(file, 'utf8')) })
    const second = await write({ path, keepPrevious: () => Promise.reject(new Error('no room')) })

    expect(kept).toEqual(['old'])
    expect(second.ok).toBe(true)
  })

  test('never runs two writes of one file at once', async () => {
    const { path } = givenFile()

    const written = await Promise.all(
      Array.from({ length: 20 }, (_, index) => write({ path, content: bytes(`version ${index}`) })),
    )

    expect(written.every(({ ok }) => ok)).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('version 19')
  })
})

describe('a durable write refuses and leaves the file alone', () => {
  async function expectRefusal(request: Partial<DurableWrite> & { path: string }, code: string) {
    const before = existsSync(request.path) ? readFileSync(request.path) : null
    const written = await write(request)
    expect(written).toMatchObject({ ok: false, error: { code } })
    if (before) expect(readFileSync(request.path).equals(before)).toBe(true)
  }

  test('when another program changed it', async () => {
    const { folder, path } = givenFile()
    const expected = await identityOf(path)
    writeFileSync(path, 'the')

    await expectRefusal({ path, expected }, 'changed-on-disk')
    expect(leftovers(folder)).toEqual([])
  })

  test('when it changed and carries the time and the size of before', async () => {
    const { path } = givenFile()
    const { atime, mtime } = statSync(path)
    const expected = await identityOf(path)
    writeFileSync(path, 'the')
    utimesSync(path, atime, mtime)

    await expectRefusal({ path, expected }, 'changed-on-disk')
  })

  test('when it appeared where none was expected', async () => {
    await expectRefusal({ path: givenFile().path, expected: 'absent' }, 'changed-on-disk')
  })

  test('when it is marked read-only', async () => {
    const { path } = givenFile()
    chmodSync(path, 0o444)

    await expectRefusal({ path }, 'read-only')
  })

  test('when its folder is gone', async () => {
    const { folder, path } = givenFile()
    const expected = await identityOf(path)
    rmSync(folder, { recursive: true })

    await expectRefusal({ path, expected }, 'folder-missing')
    await expectRefusal({ path, expected: 'absent' }, 'folder-missing')
  })

  test('when a folder stands in its place', async () => {
    const folder = givenFolder()
    mkdirSync(join(folder, 'deal.buymap'))

    const written = await write({ path: join(folder, 'deal.buymap') })

    expect(written).toMatchObject({ ok: false, error: { code: 'write-failed' } })
  })

  test('when another program saves during the write', async () => {
    const { folder, path } = givenFile()

    const written = await write({ path, keepPrevious: async () => writeFileSync(path, 'theirs') })

    expect(written).toMatchObject({ ok: false, error: { code: 'changed-on-disk' } })
    expect(readFileSync(path, 'utf8')).toBe('theirs')
    expect(leftovers(folder)).toEqual([])
  })
})

test('a file that was only touched is no conflict', async () => {
  const { path } = givenFile()
  const expected = await identityOf(path)
  utimesSync(path, new Date(), new Date(Date.now() + 5_000))

  const written = await write({ path, expected })

  expect(written.ok).toBe(true)
})

test('a file that vanished from its folder is written again', async () => {
  const { path } = givenFile()
  const expected = await identityOf(path)
  rmSync(path)

  const written = await write({ path, expected })

  expect(written.ok).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('a size on disk that is not the size written is a failure, and the old file stays', async () => {
  const { folder, path } = givenFile()
  const access = {
    ...fileAccess,
    open: async (...request: Parameters<typeof fileAccess.open>) => {
      const handle = await fileAccess.open(...request)
      // What a full disk does to programs that issue one write and do not look at its count.
      if (request[1] === 'wx') handle.writeFile = async () => void (await handle.write(Buffer.from('n')))
      return handle
    },
  }

  const written = await write({ path, access })

  expect(written).toMatchObject({ ok: false, error: { code: 'write-failed' } })
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(leftovers(folder)).toEqual([])
})
