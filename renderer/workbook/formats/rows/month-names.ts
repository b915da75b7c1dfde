/** Languages whose month names are understood, besides figures. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']

let known: ReadonlyMap<string, number> | undefined

/** The month, 1 to 12, that a name or its first letters mean in any of the languages; undefined when none or several. */
export function monthOfName(name: string): number | undefined {
  known ??= monthNames()
  return known.get(plain(name))
}

function monthNames(): ReadonlyMap<string, number> {
  const months = new Map<string, number>()
  const contradictory = new Set<string>()
  const add = (name: string, month: number) => {
    const before = months.get(name)
    if (before !== undefined && before !== month) contradictory.add(name)
    months.set(name, month)
  }
  for (const language of languages) {
    for (let month = 1; month <= 12; month += 1) {
      const day = new Date(Date.UTC(2027, month - 1, 15))
      for (const style of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
        const name = plain(format.format(day))
        add(name, month)
        add(name.slice(0, 3), month)
      }
    }
  }
  // "Sept" is what English writes, "mrt" what Dutch does.
  add('sept', 9)
  for (const name of contradictory) months.delete(name)
  return months
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase()
}
