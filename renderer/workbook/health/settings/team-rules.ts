import { describeIssue } from '../../format/describe-issue'
import { failure, type Result, success } from '../../model/result'
import { z } from '../../model/schema'
import { isRuleId } from '../rule-ids'
import { rules } from '../rules/rules'
import { ruleChoicesSchema, type TeamRules, teamRulesSchema } from './rule-settings'

/** Largest file of team rules that is read, in bytes. */
export const largestTeamRules = 1024 * 1024

const format = 'buymap-rules'
const newestVersion = 1

const fileSchema = z.object({
  format: z.literal(format),
  version: z.int().min(1),
  name: teamRulesSchema.shape.name,
  rules: ruleChoicesSchema,
})

/** Why a file of team rules was not taken over. */
export interface TeamRulesProblem {
  readonly code: 'not-json' | 'other-format' | 'newer-version' | 'invalid'
  /** What is wrong, in one sentence that names the place. */
  readonly message: string
}

/** Team rules that were read, with sentences about what in them does nothing here. */
export interface ReadTeamRules {
  readonly team: TeamRules
  readonly warnings: readonly string[]
}

/** Reads the text of a file of team rules. */
export function readTeamRules(text: string): Result<ReadTeamRules, TeamRulesProblem> {
  const value = jsonOf(text)
  if (value === undefined) return problem('not-json', 'The file is not JSON.')
  const envelope = z.object({ format: z.literal(format), version: z.int().min(1) }).safeParse(value)
  if (!envelope.success)
    return problem('other-format', `The file is not one of team rules: its format is not "${format}".`)
  if (envelope.data.version > newestVersion) {
    return problem('newer-version', 'The file was written by a newer Buymap. Update Buymap to use it.')
  }
  const parsed = fileSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) {
    const { message, path } = describeIssue(parsed.error)
    return problem('invalid', `${message} (${path})`)
  }
  const { name, rules: choices } = parsed.data
  return success({ team: { name, rules: choices }, warnings: warningsOf(choices) })
}

/** The text of a file of team rules; ids and fields in a fixed order, so that two versions compare well. */
export function writeTeamRules({ name, rules: choices }: TeamRules): string {
  const sorted = Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1))
  const file = { format, version: newestVersion, name, rules: Object.fromEntries(sorted) }
  return `${JSON.stringify(file, null, 2)}\n`
}

function warningsOf(choices: TeamRules['rules']): string[] {
  return Object.entries(choices).flatMap(([id, { thresholds = {} }]) => {
    if (!isRuleId(id)) return [`There is no rule “${id}”; what the file says about it does nothing.`]
    const known = rules.find((rule) => rule.id === id)?.thresholds ?? {}
    return Object.entries(thresholds).flatMap(([name, value]) => {
      const limit = known[name]
      if (!limit) return [`The rule ${id} has no limit “${name}”; what the file says about it does nothing.`]
      if (value >= limit.min && value <= limit.max) return []
      return [
        `The limit “${name}” of the rule ${id} must lie between ${limit.min} and ${limit.max}; the nearer edge is used.`,
      ]
    })
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function problem(code: TeamRulesProblem['code'], message: string): Result<never, TeamRulesProblem> {
  return failure({ code, message })
}
