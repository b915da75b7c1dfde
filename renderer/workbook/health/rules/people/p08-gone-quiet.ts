import { daysBetween } from '../../../analysis/day-number'
import { dayText } from '../../../scene/day-text'
import { recordRule } from '../../rule'
import { countWords, personWords } from '../../words'
import { weighs } from './holders'

/** P08. Gong: the warnings "No activity" and "Ghosted". Three weeks are a rule of thumb of practitioners. */
export const goneQuiet = recordRule({
  id: 'P08',
  each: 'stakeholders',
  reads: ['contacts', 'parts', 'flow', 'phase', 'today'],
  thresholds: { days: { usual: 21, min: 3, max: 365 } },
  check(person, { contacts, parts, flow, phase, today }, { days }) {
    const last = contacts.get(person.id)?.last
    if (!last || person.left || phase === 'bought') return null
    const silent = daysBetween(last, today)
    if (silent <= days) return null
    const hasWork = (parts.ofPerson.get(person.id) ?? []).some(({ targetId }) => flow.open.has(targetId))
    const matters = hasWork || weighs(person, 'medium')
    return {
      sentence: `${personWords(person)} has been quiet for ${countWords(silent, 'day')}, since ${dayText(last)}.`,
      confidence: 'confirmed',
      basis: last,
      eased: matters ? undefined : { levels: 1, because: 'they have no open step' },
    }
  },
})
