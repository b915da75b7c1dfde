/** A share as a person says it. Never 0 or 100 of a hundred unless it is: a person would take it for certain. */
export function chanceText(chance: number): string {
  const percent = Math.round(chance * 100)
  if (percent === 0 && chance > 0) return 'under 1 %'
  if (percent === 100 && chance < 1) return 'over 99 %'
  return `${percent} %`
}
