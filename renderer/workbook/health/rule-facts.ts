import data from '@resources/rules/rules.json'
import { z } from '../model/schema'
import { buyingRoles } from '../model/stakeholder'
import { ruleGroups } from './rule-groups'
import { type RuleId, ruleIds } from './rule-ids'
import { severities } from './severity'

const ruleFactsSchema = z.object({
  group: z.enum(ruleGroups),
  title: z.string(),
  severity: z.enum(severities),
  fires: z.string().describe('When it fires, for the help page'),
  why: z.string(),
  question: z.string().optional().describe('Words in braces are filled in'),
  toSelf: z.boolean().optional().describe('The question is for ourselves, not for the client'),
  ask: z.array(z.enum(buyingRoles)).optional().describe('Whose question it is where no record says so'),
  clears: z.string().describe('What would clear it'),
  method: z.string().describe('The methods that it comes from, in their own terms'),
  thresholds: z.record(z.string(), z.object({ label: z.string(), source: z.string() })).optional(),
})
/** What a rule says about itself, in words. */
export type RuleFacts = z.infer<typeof ruleFactsSchema>

let known: ReadonlyMap<RuleId, RuleFacts> | undefined

/** The facts of a rule. All are checked when the first is asked for. */
export function ruleFacts(id: RuleId): RuleFacts {
  known ??= new Map(ruleIds.map((each) => [each, ruleFactsSchema.parse(data[each])]))
  const facts = known.get(id)
  if (!facts) throw new Error(`There is no rule ${id}`)
  return facts
}
