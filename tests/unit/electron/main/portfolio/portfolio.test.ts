import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialise } from '@workbook/format/serialise'
import { Low, Memory } from 'lowdb'
import { describe, expect, test, vi } from 'vitest'
import {
  type DealIndex,
  dealIndexSchema,
  emptyDealIndex,
} from '../../../../../electron/main/portfolio/deal-index'
import { createPortfolio } from '../../../../../electron/main/portfolio/portfolio'
import { call } from '../../../workbook/given-deal-talk'
import { givenWorkbook, step } from '../../../workbook/given-workbook'
import { givenFolder } from '../files/given-files'

function given(patience = 10_000, ownTemplate?: (id: string) => undefined) {
  const folder = givenFolder()
  const store = new Low<DealIndex>(new Memory<DealIndex>(), emptyDealIndex)
  let ids = 0
  let day = '2026-11-25'
  const newId = () => {
    ids += 1
    return `deal-${ids}`
  }
  const recent: string[] = []
  const portfolio = createPortfolio({
    store,
    newId,
    today: () => day,
    recentPaths: () => recent,
    ownTemplate,
    onProblem: () => undefined,
    patience,
  })
  const write = (name: string, client: string) => {
    const workbook = givenWorkbook({
      deal: [{ id: 'deal', client, opportunity: 'Planning', clientDate: '2027-01-29' }],
      steps: [step('order', { title: 'Order', kind: 'purchase', due: '2026-12-01' })],
      calls: [call('c', { title: 'Budget call', date: '2026-11-26', time: '09:00' })],
    })
    writeFileSync(join(folder, name), serialise(workbook))
  }
  const setDay = (next: string) => {
    day = next
  }
  return { folder, store, portfolio, recent, write, setDay }
}
const clients = (list: Awaited<ReturnType<ReturnType<typeof createPortfolio>['refresh']>>) =>
  list.deals.map(({ deal }) => deal?.client ?? null).sort()

describe('a folder of deals', () => {
  test('weighs findings by the template that a deal was drawn from, the person’s own ones included', async () => {
    const asked: string[] = []
    const { folder, portfolio } = given(10_000, (id) => void asked.push(id))
    const workbook = givenWorkbook({
      deal: [{ id: 'deal', client: 'Acme', opportunity: '', templateId: 'mine' }],
      steps: [step('order', { kind: 'purchase' })],
    })
    writeFileSync(join(folder, 'a.buymap'), serialise(workbook))
    await portfolio.choose(folder)
    await portfolio.refresh()
    expect(asked).toEqual(['mine'])
  })

  test('is nothing before one is chosen', async () => {
    const { portfolio } = given()
    expect(await portfolio.refresh()).toEqual({ folder: null, deals: [], pending: 0, problem: null })
  })

  test('is listed with the folders in it, and says what each deal is about', async () => {
    const { folder, portfolio, write } = given()
    write('acme.buymap', 'Acme')
    mkdirSync(join(folder, 'won'))
    write('won/bolt.buymap', 'Bolt')
    writeFileSync(join(folder, 'notes.txt'), 'no deal')
    mkdirSync(join(folder, '.hidden'))
    write('.hidden/old.buymap', 'Old')
    await portfolio.choose(folder)

    const list = await portfolio.refresh()
    expect(clients(list)).toEqual(['Acme', 'Bolt'])
    const acme = list.deals.find(({ name }) => name === 'acme')
    expect(acme).toMatchObject({
      location: '',
      problem: null,
      deal: {
        nextStep: { title: 'Order', owners: [] },
        clientDate: '2027-01-29',
        chance: 1,
        dated: [
          { kind: 'call', title: 'Budget call', day: '2026-11-26', time: '09:00' },
          { kind: 'step', title: 'Order', day: '2026-12-01' },
        ],
      },
    })
    expect(list.deals.find(({ name }) => name === 'bolt')?.location).toBe('won')
  })

  test('has with it what was opened lately from elsewhere, once each, and lets go of what is gone', async () => {
    const { folder, portfolio, recent, write } = given()
    write('acme.buymap', 'Acme')
    mkdirSync(join(folder, 'mine'))
    write('mine/bolt.buymap', 'Bolt')
    recent.push(join(folder, 'acme.buymap'), join(folder, 'mine', 'bolt.buymap'), join(folder, 'gone.buymap'))

    const before = await portfolio.refresh()
    expect(before.folder).toBeNull()
    expect(before.deals.map(({ name, location }) => [name, location])).toEqual([
      ['acme', null],
      ['bolt', null],
    ])

    await portfolio.choose(join(folder, 'mine'))
    const after = await portfolio.refresh()
    expect(after.deals.map(({ name, location }) => [name, location])).toEqual([
      ['bolt', ''],
      ['acme', null],
    ])
  })

  test('shows what it cannot read as such, and goes on', async () => {
    const { folder, portfolio, write } = given()
    write('acme.buymap', 'Acme')
    writeFileSync(join(folder, 'broken.buymap'), '{ "format": "buymap", ')
    symlinkSync('/nowhere', join(folder, 'link.buymap'))
    await portfolio.choose(folder)
    const { deals } = await portfolio.refresh()
    expect(deals.map(({ name, problem }) => [name, problem !== null])).toEqual([
      ['acme', false],
      ['broken', true],
    ])
  })

  test('reads only what changed, and everything again on another day', async () => {
    const { folder, store, portfolio, write, setDay } = given()
    write('acme.buymap', 'Acme')
    write('bolt.buymap', 'Bolt')
    await portfolio.choose(folder)
    await portfolio.refresh()
    const written = vi.spyOn(store, 'write')

    await portfolio.refresh()
    expect(written).not.toHaveBeenCalled()

    write('acme.buymap', 'Acme Foods')
    utimesSync(join(folder, 'acme.buymap'), new Date(), new Date(Date.now() + 5_000))
    const before = store.data.deals.find(({ path }) => path.endsWith('bolt.buymap'))
    expect(clients(await portfolio.refresh())).toEqual(['Acme Foods', 'Bolt'])
    expect(store.data.deals.find(({ path }) => path.endsWith('bolt.buymap'))).toBe(before)

    setDay('2026-11-26')
    await portfolio.refresh()
    expect(store.data.deals.every(({ day }) => day === '2026-11-26')).toBe(true)
  })

  test('is known at once the next time, and forgets what is gone', async () => {
    const { folder, store, portfolio, write } = given()
    write('acme.buymap', 'Acme')
    await portfolio.choose(folder)
    const { deals } = await portfolio.refresh()
    expect(dealIndexSchema.safeParse(store.data).success).toBe(true)
    expect(portfolio.known().deals).toEqual(deals)
    expect(portfolio.pathOf(deals[0]?.id ?? '')).toBe(join(folder, 'acme.buymap'))
    rmSync(join(folder, 'acme.buymap'))
    expect((await portfolio.refresh()).deals).toEqual([])
  })

  test('is read bit by bit, so that a window can show how far it is', async () => {
    const { folder, portfolio, write } = given(0)
    for (const name of ['a', 'b', 'c']) write(`${name}.buymap`, name)
    await portfolio.choose(folder)
    const pending: number[] = []
    for (let round = 0; round < 3; round += 1) pending.push((await portfolio.refresh()).pending)
    expect(pending).toEqual([2, 1, 0])
  })

  test('that is gone says so and keeps what was known', async () => {
    const { folder, portfolio, write } = given()
    write('acme.buymap', 'Acme')
    await portfolio.choose(folder)
    await portfolio.refresh()
    rmSync(folder, { recursive: true })
    const { deals, problem } = await portfolio.refresh()
    expect(deals).toHaveLength(1)
    expect(problem).toContain('cannot be read')
  })

  test('teaches how long clients really took, also before all of it has been read', async () => {
    const { folder, portfolio } = given(0)
    for (const [name, day] of [
      ['a', '2026-11-04'],
      ['b', '2026-11-06'],
    ] as const) {
      const done = { title: 'Clear security', status: 'done', actualStart: '2026-11-02' } as const
      const workbook = givenWorkbook({ steps: [step('s', { ...done, actualFinish: day })] })
      writeFileSync(join(folder, `${name}.buymap`), serialise({ ...workbook, id: name }))
    }
    await portfolio.choose(folder)
    expect(portfolio.learned()).toEqual([])
    await portfolio.refresh()
    expect(portfolio.learned()).toMatchObject([{ title: 'Clear security', deals: 1, median: 3 }])
    await portfolio.refresh()
    expect(portfolio.learned()).toMatchObject([{ deals: 2, shortest: 3, median: 4, longest: 5 }])
  })
})
