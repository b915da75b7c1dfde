import { easedAtFirst } from '../../easing'
import { recordRule } from '../../rule'
import { personWords } from '../../words'
import { weighs } from './holders'

/** P16. Miller Heiman: win-results. Results are shared by the organisation, wins are personal. */
export const noPersonalWin = recordRule({
  id: 'P16',
  each: 'stakeholders',
  reads: ['phase'],
  check(person, { phase }) {
    if (person.placeholder || person.left || phase === 'bought' || !weighs(person, 'medium')) return null
    const gains = !person.wins?.trim()
    const loses = !person.risks?.trim()
    if (!gains && !loses) return null
    const what = gains && loses ? 'gain or lose' : gains ? 'gain' : 'lose'
    return {
      sentence: `We do not know what ${personWords(person)} stands to ${what} personally.`,
      confidence: 'unknown',
      eased: easedAtFirst(phase),
    }
  },
})
