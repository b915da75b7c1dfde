import type { Deal } from '../../../model/deal'
import { type RecordKey, recordKey } from '../../../model/records'
import { editFix } from '../../fixes/edit-fix'
import { type Fix, type Report, wholeRule } from '../../rule'
import { listWords } from '../../words'

/** Words by which we judge people and bargain; no client should read them about themselves. */
const judgements =
  /\b(opponent|blocker|sceptic|skeptic|champion|coach|ghosted|walk-away price|discount floor|our margin|competitor)s?\b/i

/**
 * H01. Revegy: share only a sanitised plan. Accord: steps for internal use. Fields that are internal never leave, so
 * what is left to look for is internal words in what does leave: names of alternatives, and judgements of people.
 */
export const internalContent = wholeRule({
  id: 'H01',
  reads: ['deal', 'steps', 'notes', 'stages', 'links'],
  check({ deal, steps, notes, stages, links }) {
    const rivals = namesOfRivals(deal)
    const reports: Report[] = []
    const look = (record: RecordKey, what: string, text: string, fix?: Fix) => {
      const found = [
        ...rivals.filter((name) => mentions(text, name)),
        ...(judgements.exec(text)?.slice(0, 1) ?? []),
      ]
      if (found.length === 0) return
      reports.push({
        record,
        sentence: `${what} would show the client ${listWords(found.map((word) => `“${word}”`))}.`,
        confidence: 'confirmed',
        fix,
      })
    }
    for (const { id, visibility, title, evidenceExpected = '' } of steps.values()) {
      if (visibility !== 'client') continue
      const fix = editFix('Make the step internal', {
        kind: 'steps',
        id,
        changes: { visibility: 'internal' },
      })
      look(recordKey('steps', id), `The step “${title}”`, `${title}\n${evidenceExpected}`, fix)
    }
    for (const { id, visibility, text } of notes.values()) {
      if (visibility !== 'client') continue
      const fix = editFix('Make the note internal', {
        kind: 'notes',
        id,
        changes: { visibility: 'internal' },
      })
      look(recordKey('notes', id), 'A note on the map', text, fix)
    }
    for (const { id, title } of stages.values()) look(recordKey('stages', id), `The stage “${title}”`, title)
    for (const link of links.values()) {
      if (link.kind !== 'sequence' || !link.label) continue
      const isShown = [link.sourceId, link.targetId].every((id) => steps.get(id)?.visibility === 'client')
      if (isShown) look(recordKey('links', link.id), `The label “${link.label}”`, link.label)
    }
    return reports
  },
})

/** Names of competitors, whole and by their first word when that is telling. */
function namesOfRivals({ alternatives = [] }: Deal): string[] {
  return alternatives
    .filter(({ kind }) => kind === 'competitor')
    .flatMap(({ name }) => {
      const [first = ''] = name.trim().split(/\s+/)
      return first.length >= 4 ? [first] : name.trim().length >= 3 ? [name.trim()] : []
    })
}

function mentions(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase())
}
