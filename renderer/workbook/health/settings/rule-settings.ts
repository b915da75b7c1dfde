import { z } from '../../model/schema'
import { severities } from '../severity'

/** The ending of a file of team rules. */
export const teamRulesEnding = '.buymap-rules.json'

/** How a rule weighs; `off` leaves it out. */
export const ruleLevels = ['off', ...severities] as const
export type RuleLevel = (typeof ruleLevels)[number]

const ruleChoiceSchema = z.object({
  severity: z.enum(ruleLevels).optional(),
  thresholds: z.record(z.string().max(40), z.number().min(0).max(10_000)).optional(),
})
/** What somebody chose for one rule; what they did not choose stays as it was. */
export type RuleChoice = z.infer<typeof ruleChoiceSchema>

/** Choices by the id of the rule. Ids of rules that this version does not know are kept and do nothing. */
export const ruleChoicesSchema = z.record(z.string().max(20), ruleChoiceSchema)
export type RuleChoices = z.infer<typeof ruleChoicesSchema>

/** The choices of a team, under a name. */
export const teamRulesSchema = z.object({
  name: z.string().trim().min(1).max(200).describe('Whose rules these are'),
  rules: ruleChoicesSchema,
})
/** See {@link teamRulesSchema}. */
export type TeamRules = z.infer<typeof teamRulesSchema>

/** How rules weigh for one person: the team's choices over what is usual, their own over both. */
export const ruleSettingsSchema = z.object({ team: teamRulesSchema.nullable(), own: ruleChoicesSchema })
/** See {@link ruleSettingsSchema}. */
export type RuleSettings = z.infer<typeof ruleSettingsSchema>

/** Everything as we ship it. */
export const usualRuleSettings: RuleSettings = { team: null, own: {} }
