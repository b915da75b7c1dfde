import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultSettings, settingsSchema } from '@contract/settings'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../../../../electron/main/files/json-store'
import { createRecents, type Recents, recentsSchema } from '../../../../../electron/main/files/recents'
import { sketchesIn } from '../../../../../electron/main/files/sketches'
import { givenFolder } from './given-files'

function openSettings(path: string, damaged: string[] = []) {
  return openStore({
    path,
    schema: settingsSchema,
    defaults: defaultSettings,
    onDamaged: (aside) => damaged.push(aside),
  })
}

describe('settings', () => {
  test('of a fresh profile are the defaults, and no file is written', async () => {
    const path = join(givenFolder(), 'settings.json')

    expect((await openSettings(path)).data).toEqual(defaultSettings)
    expect(existsSync(path)).toBe(false)
  })

  test('come back as they were written', async () => {
    const path = join(givenFolder(), 'settings.json')
    const settings = await openSettings(path)
    settings.data = { ...defaultSettings, theme: 'dark', authorName: 'Julia Dorn' }
    await settings.write()

    expect((await openSettings(path)).data).toEqual(settings.data)
  })

  test.each(['', '{', 'null', '[]', '{"theme":"neon","authorName":"","paper":"A4"}', '\u0000\u0000'])(
    'in a damaged file (%j) are the defaults, and the file is kept aside',
    async (content) => {
      const path = join(givenFolder(), 'settings.json')
      writeFileSync(path, content)
      const damaged: string[] = []

      const settings = await openSettings(path, damaged)

      expect(settings.data).toEqual(defaultSettings)
      expect(damaged).toEqual([`${path}.damaged`])
      expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(content)
      await settings.write()
      expect((await openSettings(path)).data).toEqual(defaultSettings)
    },
  )
})

describe('recent workbooks', () => {
  async function givenRecents(
    path = join(givenFolder(), 'recents.json'),
  ): Promise<{ recents: Recents; path: string }> {
    const store = await openStore({ path, schema: recentsSchema, defaults: [], onDamaged: () => undefined })
    let made = 0
    const newId = () => {
      made += 1
      return `recent-${made}`
    }
    return {
      path,
      recents: createRecents({
        store,
        sketches: sketchesIn(`${path}-sketches`),
        newId,
        onProblem: (cause) => expect.unreachable(String(cause)),
      }),
    }
  }

  function entry(path: string) {
    return { path, client: 'Acme', opportunity: 'Planning', openedAt: '2026-11-24T09:00:00Z' }
  }

  test('show the newest first and each file once', async () => {
    const { recents, path } = await givenRecents()
    for (const file of ['/deals/a.buymap', '/deals/b.buymap', '/deals/a.buymap'])
      await recents.note(entry(file))

    const again = await givenRecents(path)
    expect((await again.recents.list()).map(({ name }) => name)).toEqual(['a', 'b'])
    expect(again.recents.shortList().map(({ name }) => name)).toEqual(['a', 'b'])
  })

  test('are named by an id that stays, never by their path', async () => {
    const { recents } = await givenRecents()
    await recents.note(entry('/deals/a.buymap'))
    const [first] = await recents.list()
    await recents.note(entry('/deals/b.buymap'))
    await recents.note(entry('/deals/a.buymap'))

    expect((await recents.list())[0]?.id).toBe(first?.id)
    expect(recents.pathOf(first?.id ?? '')).toBe('/deals/a.buymap')
    expect(recents.pathOf('recent-99')).toBeNull()
  })

  test('say when a file is missing, and keep it', async () => {
    const { recents } = await givenRecents()
    const file = join(givenFolder(), 'here.buymap')
    writeFileSync(file, '')
    await recents.note(entry('/deals/gone.buymap'))
    await recents.note(entry(file))

    expect((await recents.list()).map(({ name, missing }) => [name, missing])).toEqual([
      ['here', false],
      ['gone', true],
    ])
  })

  test('are at most forty beside those that are pinned, which come first', async () => {
    const { recents } = await givenRecents()
    await recents.note(entry('/deals/kept.buymap'))
    await recents.pin((await recents.list())[0]?.id ?? '', true)
    for (let count = 0; count < 45; count += 1) await recents.note(entry(`/deals/${count}.buymap`))

    const listed = await recents.list()
    expect(listed).toHaveLength(41)
    expect(listed.slice(0, 2).map(({ name }) => name)).toEqual(['kept', '44'])
    expect(recents.shortList()[0]?.name).toBe('44')
  })

  const sketch = { width: 100, height: 50, stages: [], boxes: [], lines: [] }
  const summary = { nextStep: { title: 'Sign', owners: ['Tom'] }, done: 3, total: 9, clientDate: null }

  test('say what the deal is about, in their place, also after a new start', async () => {
    const { recents, path } = await givenRecents()
    await recents.note(entry('/deals/a.buymap'))
    await recents.note(entry('/deals/b.buymap'))
    await recents.describe('/deals/a.buymap', { client: 'Acme', opportunity: 'Robots', summary, sketch })

    const { recents: again } = await givenRecents(path)
    const [first, second] = await again.list()
    expect(first).toMatchObject({ name: 'b', summary: null, sketch: null })
    expect(second).toMatchObject({ name: 'a', opportunity: 'Robots', summary, sketch })
    await again.note(entry('/deals/a.buymap'))
    expect((await again.list())[0]).toMatchObject({ name: 'a', summary, sketch })
  })

  test('forget the thumbnail of a workbook that leaves the list', async () => {
    const { recents, path } = await givenRecents()
    await recents.note(entry('/deals/a.buymap'))
    await recents.describe('/deals/a.buymap', { client: '', opportunity: '', summary, sketch })
    expect(readdirSync(`${path}-sketches`)).toHaveLength(1)
    await recents.remove((await recents.list())[0]?.id ?? '')
    expect(readdirSync(`${path}-sketches`)).toEqual([])
  })

  test.each([
    '',
    '{',
    '{"width":-1}',
    '{"width":9,"height":9,"stages":[],"boxes":[{"look":"<svg>"}],"lines":[]}',
  ])('show no thumbnail when its file holds %j', async (content) => {
    const { recents, path } = await givenRecents()
    await recents.note(entry('/deals/a.buymap'))
    await recents.describe('/deals/a.buymap', { client: '', opportunity: '', summary, sketch })
    const [file = ''] = readdirSync(`${path}-sketches`)
    writeFileSync(join(`${path}-sketches`, file), content)
    expect((await recents.list())[0]).toMatchObject({ name: 'a', sketch: null })
  })

  test('know a workbook again that was found in another place', async () => {
    const { recents } = await givenRecents()
    await recents.note(entry('/deals/old/a.buymap'))
    const [{ id } = { id: '' }] = await recents.list()
    await recents.note(entry('/deals/new/a.buymap'))
    await recents.move(id, '/deals/new/a.buymap')
    expect((await recents.list()).map((recent) => recent.id)).toEqual([id])
    expect(recents.pathOf(id)).toBe('/deals/new/a.buymap')
  })

  test('of an earlier version of the program are read', async () => {
    const path = join(givenFolder(), 'recents.json')
    writeFileSync(path, JSON.stringify([{ ...entry('/deals/a.buymap'), id: 'r1' }]))
    const { recents } = await givenRecents(path)
    expect(await recents.list()).toMatchObject([{ id: 'r1', pinned: false, summary: null }])
  })

  test('can be removed from the list', async () => {
    const { recents } = await givenRecents()
    await recents.note(entry('/deals/a.buymap'))
    const [first] = await recents.list()
    await recents.remove(first?.id ?? '')

    expect(await recents.list()).toEqual([])
  })

  test('show where they are in a few words', async () => {
    const { recents } = await givenRecents()
    await recents.note(entry(`/${'very-long-folder-name/'.repeat(6)}acme/2026/deal.buymap`))

    const [first] = await recents.list()
    expect(first?.location).toBe('…/acme/2026')
  })
})
