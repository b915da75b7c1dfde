import { recordRule } from '../../rule'
import { personWords, stepWords } from '../../words'

/** P14. Red flags of a deal: unknown is not neutral. */
export const dispositionUnknown = recordRule({
  id: 'P14',
  each: 'stakeholders',
  reads: ['parts', 'flow', 'steps'],
  check(person, { parts, flow, steps }) {
    if ((person.disposition ?? 'unknown') !== 'unknown' || person.placeholder || person.left) return null
    const part = (parts.ofPerson.get(person.id) ?? []).find(
      ({ role, targetId }) => (role === 'owns' || role === 'approves') && flow.open.has(targetId),
    )
    const step = part && steps.get(part.targetId)
    if (!step) return null
    const does = part.role === 'owns' ? 'owns' : 'approves'
    return {
      sentence: `We do not know where ${personWords(person)} stands, who ${does} ${stepWords(step)}.`,
      confidence: 'unknown',
    }
  },
})
