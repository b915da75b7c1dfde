import { recordKey } from '../../../model/records'
import { easedAtFirst } from '../../easing'
import { wholeRule } from '../../rule'
import { personWords } from '../../words'
import { holdersOf } from './holders'

/**
 * P05. MEDDPICC: a champion is tested by asking for something and seeing it done. Here: a step that they own or work on
 * is done and its proof is recorded.
 */
export const championNotTested = wholeRule({
  id: 'P05',
  reads: ['stakeholders', 'steps', 'parts', 'phase'],
  check({ stakeholders, steps, parts, phase }) {
    if (phase === 'bought') return []
    const hasActed = (id: string) =>
      (parts.ofPerson.get(id) ?? []).some(({ role, targetId }) => {
        const step = steps.get(targetId)
        const worksOnIt = role === 'owns' || role === 'contributes'
        return worksOnIt && step?.status === 'done' && (step.evidence?.length ?? 0) > 0
      })
    return holdersOf(stakeholders, 'champion')
      .filter(({ id, placeholder }) => !placeholder && !hasActed(id))
      .map((person) => ({
        record: recordKey('stakeholders', person.id),
        sentence: `${personWords(person)} is our champion, but no step that they own is done and proven.`,
        eased: easedAtFirst(phase),
      }))
  },
})
