import { forecastOf } from '@workbook/analysis/forecast/forecast'
import { forecastModel } from '@workbook/analysis/forecast/forecast-model'
import { simulate } from '@workbook/analysis/forecast/simulate'
import { buildNetwork } from '@workbook/analysis/schedule/build-network'
import { feasibilityIn } from '@workbook/analysis/schedule/feasibility'
import { dealOf } from '@workbook/model/workbook'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { monday } from '../unit/workbook/analysis/schedule/given-plan'
import { hostilePlans } from './arbitraries/plans'

vi.setConfig({ testTimeout: 180_000 })

const isShare = (value: number) => value >= 0 && value <= 1

test('any plan comes to sound dates and chances, none before the shortest way', () => {
  fc.assert(
    fc.property(hostilePlans, fc.integer(), (workbook, seed) => {
      const network = buildNetwork(workbook, monday)
      const model = forecastModel(network)
      if (!model) return
      const sample = simulate({ model, seed, firstRun: 0, runs: 40 })
      const { clientDate } = dealOf(workbook)
      const found = forecastOf(network, sample, clientDate)
      expect(isShare(found.chanceOfPurchase) && isShare(found.chanceOfClientDate ?? 0)).toBe(true)
      expect([...found.criticality.values()].every(isShare)).toBe(true)
      expect(sample.finish.some(Number.isNaN)).toBe(false)
      const { p10, p50, p80, p90 } = found.percentiles ?? {
        p10: monday,
        p50: monday,
        p80: monday,
        p90: monday,
      }
      const days = [p10, p50, p80, p90]
      expect(days.every((day) => !Number.isNaN(Date.parse(day)))).toBe(true)
      expect([...days].sort()).toEqual(days)
      const shares = found.histogram.reduce((sum, { share }) => sum + share, 0)
      expect(shares).toBeCloseTo(found.chanceOfPurchase, 9)
      const shortest = feasibilityIn(network, '2026-12-31')?.earliest
      if (shortest !== undefined && found.percentiles) expect(p10 >= shortest).toBe(true)
    }),
    { numRuns: 400 },
  )
})
