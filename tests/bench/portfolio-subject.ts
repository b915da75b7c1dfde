import { Low, Memory } from 'lowdb'
import { type DealIndex, emptyDealIndex } from '../../electron/main/portfolio/deal-index'
import { createPortfolio, type Portfolio } from '../../electron/main/portfolio/portfolio'

/** A portfolio of a folder that reads as long as there is something to read. */
export async function portfolioOf(folder: string): Promise<Portfolio> {
  let ids = 0
  const newId = () => {
    ids += 1
    return `deal-${ids}`
  }
  const portfolio = createPortfolio({
    store: new Low<DealIndex>(new Memory<DealIndex>(), emptyDealIndex),
    newId,
    today: () => '2026-11-25',
    recentPaths: () => [],
    onProblem: () => undefined,
    patience: Number.POSITIVE_INFINITY,
  })
  await portfolio.choose(folder)
  return portfolio
}
