import { recordKey } from '../../../model/records'
import { peopleIn } from '../../inputs/parts'
import { recordRule } from '../../rule'
import { canBeAsked } from '../../whom-to-ask'
import { personWords, stepWords } from '../../words'

/** S06. Stinnett: a map drawn from one person's opinion is a risk. It weighs most where the client decides or signs. */
export const oneSource = recordRule({
  id: 'S06',
  each: 'steps',
  reads: ['flow', 'told', 'parts', 'stakeholders'],
  check(step, { flow, told, parts, stakeholders }) {
    const known = told.get(recordKey('steps', step.id))
    if (!flow.open.has(step.id) || known?.verification !== 'single-source') return null
    const [speaker] = known.speakers
    const source = speaker === undefined ? undefined : stakeholders.get(speaker)
    const superior = speaker === undefined ? undefined : parts.superiors.get(speaker)
    const takingPart = peopleIn(parts, step.id, 'approves', 'owns', 'vetoes', 'recommends', 'contributes')
    const other = [...takingPart, ...(superior === undefined ? [] : [superior])]
      .flatMap((id) => stakeholders.get(id) ?? [])
      .find((person) => canBeAsked(person) && !known.speakers.has(person.id))
    const decides = step.kind === 'decision' || step.kind === 'approval' || step.kind === 'paper'
    return {
      sentence: `Only ${source ? personWords(source) : 'one source'} has told us about ${stepWords(step)}.`,
      ask: speaker,
      words: { other: other ? personWords(other) : 'somebody else' },
      eased: decides ? undefined : { levels: 1, because: 'nothing is decided or signed in this step' },
      basis: known.perspectives.map(({ id }) => id).sort(),
    }
  },
})
