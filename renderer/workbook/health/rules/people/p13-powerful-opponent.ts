import { dispositionWords } from '../../../scene/names'
import { recordRule } from '../../rule'
import { personWords } from '../../words'
import { weighs } from './holders'
import { hasPlanFor } from './plan-for'

/** P13. TAS: political alignment. One veto outweighs several users. */
export const powerfulOpponent = recordRule({
  id: 'P13',
  each: 'stakeholders',
  reads: ['parts', 'flow', 'serving', 'calls', 'today', 'phase'],
  check(person, inputs) {
    const { disposition = 'unknown', left, placeholder } = person
    if (disposition !== 'opponent' && disposition !== 'sceptic') return null
    if (left || placeholder || inputs.phase === 'bought' || !weighs(person, 'high')) return null
    if (hasPlanFor(person.id, inputs)) return null
    return {
      sentence: `${personWords(person)} has high influence and is a ${dispositionWords[disposition] === 'opponent' ? 'clear opponent' : 'sceptic'}, and we plan nothing that reaches them.`,
    }
  },
})
