import type { SequenceLink } from '@workbook/model/link'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { errorOf, givenRuns, shareOf } from '../unit/workbook/analysis/forecast/given-runs'
import { givenPlan, link } from '../unit/workbook/analysis/schedule/given-plan'

vi.setConfig({ testTimeout: 120_000 })

const runs = 4_000

interface SmallDeal {
  readonly days: readonly number[]
  /** Ends of links by step number, the smaller first. */
  readonly links: readonly (readonly [from: number, to: number])[]
  /** For each step the chances of its links, where it is a decision. */
  readonly isDecision: readonly boolean[]
}

/** The last step is the purchase; up to three steps before it are decisions. */
const smallDeals: fc.Arbitrary<SmallDeal> = fc.integer({ min: 3, max: 7 }).chain((count) => {
  const number = fc.integer({ min: 0, max: count - 1 })
  const pairs = fc.uniqueArray(fc.tuple(number, number), {
    maxLength: 14,
    selector: (pair) => pair.join('-'),
  })
  return fc
    .record({
      days: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }),
      links: pairs,
      decisions: fc.uniqueArray(fc.integer({ min: 0, max: count - 2 }), { maxLength: 3 }),
    })
    .map(({ days, links, decisions }) => ({
      days,
      links: links.filter(([from, to]) => from < to),
      isDecision: days.map((_, at) => decisions.includes(at)),
    }))
})

interface Branch {
  readonly from: number
  readonly ways: readonly (readonly [from: number, to: number])[]
}

/** Every end of the deal with its exact chance; infinite where the client turns away. */
function counted({ days, links, isDecision }: SmallDeal): Map<number, number> {
  const branches = days.flatMap((_, from): Branch[] => {
    const ways = links.filter((one) => one[0] === from)
    return isDecision[from] && ways.length > 1 ? [{ from, ways }] : []
  })
  const ends = new Map<number, number>()
  const combine = (at: number, taken: ReadonlyMap<number, number>, chance: number): void => {
    const branch = branches[at]
    if (!branch) {
      const end = endOf(days, links, taken)
      ends.set(end, (ends.get(end) ?? 0) + chance)
      return
    }
    for (const [, to] of branch.ways) {
      combine(at + 1, new Map(taken).set(branch.from, to), chance / branch.ways.length)
    }
  }
  combine(0, new Map(), 1)
  return ends
}

function endOf(
  days: readonly number[],
  links: SmallDeal['links'],
  taken: ReadonlyMap<number, number>,
): number {
  const last = days.length - 1
  const reaches = (from: number): boolean =>
    from === last || links.some((one) => one[0] === from && reaches(one[1]))
  const ends: (number | null)[] = []
  days.forEach((length, at) => {
    const before = links.filter((one) => one[1] === at)
    const happening = before.filter(([from]) => ends[from] !== null && (taken.get(from) ?? at) === at)
    const starts = happening.map(([from]) => ends[from] ?? 0)
    ends.push(before.length > 0 && happening.length === 0 ? null : Math.max(0, ...starts) + length)
  })
  const isLost = [...taken].some(([from, to]) => ends[from] !== null && reaches(from) && !reaches(to))
  return isLost ? Number.POSITIVE_INFINITY : (ends[last] ?? Number.POSITIVE_INFINITY)
}

test('each end of a small deal comes with the chance that counting out every choice gives it', () => {
  fc.assert(
    fc.property(smallDeals, (deal) => {
      const name = (at: number) => `s${at}`
      const links = deal.links.map(
        ([from, to]): SequenceLink =>
          link(name(from), name(to), deal.isDecision[from] ? { label: name(to) } : {}),
      )
      const steps = deal.days.map((days, at) => {
        const kind = at === deal.days.length - 1 ? 'purchase' : deal.isDecision[at] ? 'decision' : 'task'
        return [name(at), { days, fields: { kind } }] as const
      })
      const { days } = givenRuns(givenPlan(Object.fromEntries(steps), { links }), runs)
      const exact = counted(deal)
      for (const [end, chance] of exact) {
        expect(Math.abs(shareOf(days, end) - chance)).toBeLessThan(errorOf(chance, runs))
      }
      expect([...new Set(days.map((day) => Math.round(day)))].every((day) => exact.has(day))).toBe(true)
    }),
    { numRuns: 150 },
  )
})
