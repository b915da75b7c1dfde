import { dirname, isAbsolute, relative, sep } from 'node:path'
import type { DealEntry, DealList } from '@contract/deals'
import {
  durationSamples,
  type LearnedDuration,
  learnedDurations,
} from '@workbook/analysis/learning/duration-learning'
import { parseWorkbook } from '@workbook/format/parse'
import type { NewId } from '@workbook/model/ids'
import { success } from '@workbook/model/result'
import type { Id, IsoDay } from '@workbook/model/values'
import type { Template } from '@workbook/templates/template'
import type { Low } from 'lowdb'
import { inTurn } from '../files/in-turn'
import { readWhole } from '../files/read-whole'
import { shortenFolder } from '../files/shorten-folder'
import { nameOf } from '../files/workbook-file'
import { type DealIndex, emptyDealIndex, type IndexedDeal } from './deal-index'
import { type FoundFile, findWorkbooks, foundAmong } from './find-workbooks'

/** A folder of workbooks as a list of deals, and with them the deals that were opened lately wherever they are. */
export interface Portfolio {
  /** What was known when it was listed last; touches no file but the index. */
  known(): DealList
  /**
   * Looks which files are there and reads those that changed, for a moment only: `pending` says how many are left for
   * the next call, so that a window can show how far it is and stop asking.
   */
  refresh(): Promise<DealList>
  choose(folder: string): Promise<void>
  /** What the deals of the folder teach about durations. */
  learned(): LearnedDuration[]
  pathOf(id: Id): string | null
}

export interface PortfolioOptions {
  readonly store: Low<DealIndex>
  readonly newId: NewId
  readonly today: () => IsoDay
  /** The person's own template of an id; without it only those that we ship are known. */
  readonly ownTemplate?: ((id: Id) => Template | undefined) | undefined
  /** The files that were opened lately. */
  readonly recentPaths: () => readonly string[]
  readonly onProblem: (cause: unknown) => void
  /** How long one refresh may read, in milliseconds. */
  readonly patience?: number
}

const usualPatience = 200

/** The portfolio, kept in a store. */
export function createPortfolio({
  store,
  newId,
  today,
  ownTemplate,
  recentPaths,
  onProblem,
  patience = usualPatience,
}: PortfolioOptions): Portfolio {
  const write = () => store.write().catch(onProblem)
  return {
    known: () => listed(store.data, 0, null),
    learned() {
      const { folder, deals } = store.data
      const ofFolder = deals.filter(({ path }) => locationOf(path, folder) !== null)
      return learnedDurations(ofFolder.flatMap(({ durations }) => durations))
    },
    pathOf: (id) => store.data.deals.find((deal) => deal.id === id)?.path ?? null,
    choose: (folder) =>
      inTurn('portfolio', async () => {
        if (folder !== store.data.folder) store.data = { ...emptyDealIndex, folder }
        await write()
      }),
    refresh: () =>
      inTurn('portfolio', async () => {
        const { folder } = store.data
        const inFolder = folder === null ? success([]) : await findWorkbooks(folder)
        if (!inFolder.ok) return listed(store.data, 0, inFolder.error)
        const elsewhere = recentPaths().filter((path) => !inFolder.value.some((file) => file.path === path))
        const found = [...inFolder.value, ...(await foundAmong(elsewhere))]
        const { deals, pending, changed } = await brought(store.data.deals, found, {
          newId,
          today: today(),
          ownTemplate,
          patience,
        })
        store.data = { ...store.data, deals }
        if (changed) await write()
        return listed(store.data, pending, null)
      }),
  }
}

interface Brought {
  readonly deals: IndexedDeal[]
  readonly pending: number
  readonly changed: boolean
}

type Reading = Required<Pick<PortfolioOptions, 'newId' | 'patience'>> &
  Pick<PortfolioOptions, 'ownTemplate'> & { readonly today: IsoDay }

/** The index brought up to date, as far as there is time. At least one file is read, so that it comes to an end. */
async function brought(
  known: readonly IndexedDeal[],
  found: readonly FoundFile[],
  { newId, today, ownTemplate, patience }: Reading,
): Promise<Brought> {
  const byPath = new Map(known.map((deal) => [deal.path, deal]))
  const started = Date.now()
  const deals: IndexedDeal[] = []
  let [read, pending] = [0, 0]
  for (const file of found) {
    const before = byPath.get(file.path)
    if (before && isCurrent(before, file, today)) deals.push(before)
    else if (read === 0 || Date.now() - started < patience) {
      deals.push(await readDeal(file, before?.id ?? newId(), { today, ownTemplate }))
      read += 1
    } else {
      pending += 1
      // Without its size the file still counts as changed next time.
      deals.push(before ?? { ...nothingOf(file.path, newId(), today), size: -1, modified: 0 })
    }
  }
  return { deals, pending, changed: read > 0 || deals.length !== known.length }
}

function isCurrent(known: IndexedDeal, { size, modified }: FoundFile, today: IsoDay): boolean {
  return known.size === size && known.modified === modified && known.day === today
}

async function readDeal(
  { path, size, modified }: FoundFile,
  id: Id,
  { today: day, ownTemplate }: Pick<Reading, 'today' | 'ownTemplate'>,
): Promise<IndexedDeal> {
  const known = { ...nothingOf(path, id, day), size, modified }
  const whole = await readWhole(path)
  if (!whole.ok) return { ...known, problem: 'The file cannot be read right now.' }
  const parsed = parseWorkbook(whole.value.content)
  if (!parsed.ok) return { ...known, problem: parsed.error.message }
  const { workbook } = parsed.value
  // Rules and forecast, which no start of the program has to wait for.
  const { portfolioDeal } = await import('@workbook/portfolio/portfolio-deal')
  return { ...known, deal: portfolioDeal(workbook, day, ownTemplate), durations: durationSamples(workbook) }
}

function nothingOf(path: string, id: Id, day: IsoDay) {
  return { id, path, day, deal: null, durations: [], problem: null }
}

function listed({ folder, deals }: DealIndex, pending: number, problem: string | null): DealList {
  const entries = deals.map(
    ({ id, path, deal, problem: ofDeal }): DealEntry => ({
      id,
      name: nameOf(path),
      location: locationOf(path, folder),
      deal,
      problem: ofDeal,
    }),
  )
  return { folder: folder === null ? null : shortenFolder(folder), deals: entries, pending, problem }
}

/** The folder of a file within the folder of deals; null for a file that is somewhere else. */
function locationOf(path: string, folder: string | null): string | null {
  if (folder === null) return null
  const location = relative(folder, dirname(path))
  return isAbsolute(location) || location === '..' || location.startsWith(`..${sep}`) ? null : location
}
