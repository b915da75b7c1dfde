import type { DealEntry } from '@contract/deals'
import { severities } from '@workbook/health/severity'

/** What the list of deals can be sorted by. */
export type DealOrder = 'client' | 'next' | 'progress' | 'chance' | 'clientDate' | 'worst' | 'touched'

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** The deals whose texts hold what is looked for. A deal that cannot be read is found by its file's name. */
export function filterDeals(deals: readonly DealEntry[], search: string): DealEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return deals.filter(({ name, location, deal }) => {
    const next = deal?.nextStep
    const parts = [name, location, deal?.client, deal?.opportunity, next?.title, ...(next?.owners ?? [])]
    const text = parts.join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** Deals in an order; what is not known comes last whichever way round, and what cannot be read after that. */
export function sortDeals(deals: readonly DealEntry[], by: DealOrder, descending: boolean): DealEntry[] {
  const turn = descending ? -1 : 1
  return [...deals].sort((a, b) => {
    if (!a.deal || !b.deal) return Number(!a.deal) - Number(!b.deal) || collator.compare(a.name, b.name)
    const [one, other] = [keyOf(a, by), keyOf(b, by)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    const compared =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(String(one), String(other))
    return turn * compared || collator.compare(a.name, b.name)
  })
}

function keyOf({ name, deal }: DealEntry, by: DealOrder): string | number | null {
  if (!deal) return null
  switch (by) {
    case 'client':
      return deal.client || name
    case 'next':
      return deal.nextStep?.title ?? null
    case 'progress':
      return deal.share
    case 'chance':
      return deal.chance
    case 'worst':
      return deal.worst && severities.indexOf(deal.worst.severity)
    case 'clientDate':
      return deal.clientDate
    case 'touched':
      return deal.touchedAt
  }
}
