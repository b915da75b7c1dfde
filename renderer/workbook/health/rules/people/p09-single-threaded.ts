import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedAtFirst, easedBy, easedWhenShort } from '../../easing'
import { wholeRule } from '../../rule'
import { countWords, personWords } from '../../words'

/** P09. Gong: the warning "Not enough contacts". Gartner: buying groups of six to ten people. */
export const singleThreaded = wholeRule({
  id: 'P09',
  reads: ['stakeholders', 'contacts', 'phase', 'span'],
  thresholds: { people: { usual: 3, min: 2, max: 20 }, share: { usual: 70, min: 30, max: 100 } },
  check({ stakeholders, contacts, phase, span }, { people, share }) {
    if (phase === 'bought') return []
    const met = [...stakeholders.values()].filter(
      ({ id, side, left }) => side === 'client' && !left && contacts.get(id)?.met,
    )
    const days = (id: string) => contacts.get(id)?.days.size ?? 0
    const whole = met.reduce((sum, { id }) => sum + days(id), 0)
    const most = [...met].sort((a, b) => days(b.id) - days(a.id))[0]
    const percent = most && whole > 0 ? Math.round((days(most.id) / whole) * 100) : 0
    const tooFew = met.length < people
    if (!tooFew && percent <= share) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: tooFew
          ? `We have spoken with ${met.length === 0 ? 'nobody' : countWords(met.length, 'person', 'people')} at the client.`
          : `${percent} % of our contact is with ${most ? personWords(most) : 'one person'}.`,
        confidence: 'confirmed',
        eased: easedBy(easedAtFirst(phase), easedWhenShort(span)),
        basis: [phase, met.map(({ id }) => id).sort()],
      },
    ]
  },
})
