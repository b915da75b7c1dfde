import type { Money } from '../model/values'

/** "EUR 420,000". Grouped by thousands without rounding: amounts are decimal texts and stay so. */
export function moneyText({ amount, currency }: Money): string {
  const [whole = '', fraction] = amount.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${currency} ${fraction === undefined ? grouped : `${grouped}.${fraction}`}`
}
