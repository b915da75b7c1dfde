import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** Words with which sellers begin what they do themselves (guides: domain 4.2). */
const sellerVerbs =
  /^(demo|demonstrate to|give a demo|present(?! (the |a |their )?(results?|case|business case|request|recommendation|findings|budget))|propose|pitch|quote|follow[- ]up|touch base|check in|close|upsell|cross-sell|prospect|qualify|send( them| the client)?( the| a| an| our)? (quote|quotation|proposal|offer|invoice|reminder))\b/i

/** S29. Stinnett: a step is something that the client does. Plans in the seller's words are never opened again. */
export const namedInOurWords = recordRule({
  id: 'S29',
  each: 'steps',
  reads: ['flow'],
  check(step, { flow }) {
    if (!flow.open.has(step.id) || !sellerVerbs.test(step.title.trim())) return null
    return {
      sentence: `${stepWords(step)} says what we do, not what the client does.`,
      confidence: 'confirmed',
    }
  },
})
