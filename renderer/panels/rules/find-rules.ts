import examples from '@resources/rules/examples.json'
import { ruleFacts } from '@workbook/health/rule-facts'
import { type RuleId, ruleIds } from '@workbook/health/rule-ids'

/** The rules in which every word of a text stands: in its id, title, reason, question, example or the method it is from. */
export function findRules(text: string): RuleId[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return ruleIds.filter((id) => {
    const searched = textOf(id)
    return words.every((word) => searched.includes(word))
  })
}

const texts = new Map<RuleId, string>()

function textOf(id: RuleId): string {
  const known = texts.get(id)
  if (known !== undefined) return known
  const { title, fires, why, question = '', clears, method } = ruleFacts(id)
  const { wrong, right } = examples[id]
  const text = [id, title, fires, why, question, clears, method, wrong, right].join('\n').toLowerCase()
  texts.set(id, text)
  return text
}
