import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { templateById } from '@workbook/templates/catalogue'
import type { Template } from '@workbook/templates/template'
import { largestTemplate } from '@workbook/templates/template-file'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../../../../electron/main/files/json-store'
import { createOwnTemplates, ownTemplatesSchema } from '../../../../../electron/main/files/own-templates'
import { readTemplateFile, writeTemplateFile } from '../../../../../electron/main/files/template-file'
import { givenFolder } from './given-files'

const shipped = templateById('generic-skeleton')
if (!shipped) throw new Error('The skeleton is missing')
const template: Template = { ...shipped, id: 'mine', title: 'How hospitals buy' }

async function given(folder = givenFolder()) {
  const path = join(folder, 'profile', 'templates.json')
  mkdirSync(join(folder, 'profile'), { recursive: true })
  const store = await openStore({
    path,
    schema: ownTemplatesSchema,
    defaults: [],
    onDamaged: () => undefined,
  })
  let ids = 0
  return { folder, path, own: createOwnTemplates(store, () => `made-${++ids}`) }
}

describe('templates of one’s own', () => {
  test('come back in the next session, under an id of their own', async () => {
    const { folder, own } = await given()
    expect(await own.add(template)).toEqual({ ok: true, value: null })
    const { own: again } = await given(folder)
    expect(again.list()).toEqual([{ ...template, id: 'made-1' }])
    expect(again.byId('made-1')?.title).toBe('How hospitals buy')
    expect(again.byId('constructor')).toBe(undefined)
  })

  test('from a file keep their id, so that deals of colleagues are learned from together', async () => {
    const { own } = await given()
    expect(await own.put(template)).toEqual({ ok: true, value: { id: 'mine' } })
    expect(await own.put({ ...template, title: 'Newer' })).toEqual({ ok: true, value: { id: 'mine' } })
    expect(own.list().map(({ title }) => title)).toEqual(['Newer'])
  })

  test('never stand in the place of one that we ship', async () => {
    const { own } = await given()
    expect(await own.put(shipped)).toEqual({ ok: true, value: { id: 'made-1' } })
    expect(own.byId('generic-skeleton')).toBe(undefined)
  })

  test('are gone when they are thrown away, and the others stay', async () => {
    const { folder, own } = await given()
    await Promise.all([own.add(template), own.add({ ...template, title: 'Other' })])
    await own.remove('made-1')
    expect((await given(folder)).own.list().map(({ title }) => title)).toEqual(['Other'])
  })

  test('that cannot be written leave all as it was and say so', async () => {
    const { folder, own } = await given()
    await own.add(template)
    rmSync(join(folder, 'profile'), { recursive: true })
    const added = await own.add({ ...template, title: 'Lost' })
    expect(added).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('“Your templates”') },
    })
    expect(own.list()).toHaveLength(1)
  })

  test('in a damaged file are put aside and not lost', async () => {
    const { folder, path } = await given()
    writeFileSync(path, JSON.stringify([{ ...template, steps: [] }]))
    expect((await given(folder)).own.list()).toEqual([])
    expect(existsSync(`${path}.damaged`)).toBe(true)
  })
})

describe('a file that hands a template on', () => {
  test('is read as it was written', async () => {
    const path = join(givenFolder(), 'hospitals.buymap-template.json')
    expect((await writeTemplateFile(path, template)).ok).toBe(true)
    expect(await readTemplateFile(path)).toEqual({ ok: true, value: template })
    expect(readFileSync(path, 'utf8')).toContain('"format": "buymap-template"')
  })

  test.each([
    ['is missing', null, 'missing-file', 'could not be opened'],
    ['is no JSON', 'nonsense', 'unreadable', '“x.json” could not be read. The file is not JSON.'],
    ['is too large', ' '.repeat(largestTemplate + 1), 'unreadable', 'It is larger than any template.'],
  ])('that %s is refused, and nothing changes', async (_what, content, code, words) => {
    const path = join(givenFolder(), 'x.json')
    if (content !== null) writeFileSync(path, content)
    const read = await readTemplateFile(path)
    expect(read).toMatchObject({ ok: false, error: { code } })
    expect(read.ok ? '' : read.error.message).toContain(words)
  })

  test('that cannot be written says so', async () => {
    const written = await writeTemplateFile(join(givenFolder(), 'gone', 'x.json'), template)
    expect(written).toMatchObject({ ok: false, error: { code: 'folder-missing' } })
  })
})
