import type { Fragment } from './fragment'

/**
 * What other programs get of a fragment: one line for each copied box, top to bottom. Only titles, and none of what is
 * internal, because nobody knows where it is pasted.
 */
export function fragmentTitles({ boxes, steps, stakeholders, notes }: Fragment): string {
  const titles = new Map<string, string>()
  for (const { id, title, visibility } of steps) {
    if (visibility === 'client') titles.set(`steps:${id}`, title)
  }
  for (const { id, name, jobTitle } of stakeholders)
    titles.set(`stakeholders:${id}`, name || (jobTitle ?? ''))
  for (const { id, text, visibility } of notes) if (visibility === 'client') titles.set(`notes:${id}`, text)
  return boxes
    .map(({ kind, id }) => (titles.get(`${kind}:${id}`) ?? '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
