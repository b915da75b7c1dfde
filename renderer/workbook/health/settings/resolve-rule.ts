import type { Rule } from '../rule'
import { ruleFacts } from '../rule-facts'
import type { RuleLevel, RuleSettings } from './rule-settings'

/** Who decided a value: we, the team, or the person. */
export type Origin = 'default' | 'team' | 'own'

/** A value and who decided it. */
export interface Resolved<V> {
  readonly value: V
  readonly origin: Origin
}

/** How a rule weighs and where its limits lie. */
export interface ResolvedRule {
  readonly level: Resolved<RuleLevel>
  readonly thresholds: Readonly<Record<string, Resolved<number>>>
}

/** Puts the layers of settings together for one rule. A limit outside of what makes sense is moved to its edge. */
export function resolveRule(
  rule: Pick<Rule, 'id' | 'thresholds'>,
  { own, team }: RuleSettings,
): ResolvedRule {
  const mine = own[rule.id]
  const ours = team?.rules[rule.id]
  const limits = Object.entries(rule.thresholds ?? {}).map(([name, { usual, min, max }]) => {
    const { value, origin } = layered(usual, ours?.thresholds?.[name], mine?.thresholds?.[name])
    return [name, { value: Math.min(max, Math.max(min, value)), origin }] as const
  })
  return {
    level: layered<RuleLevel>(ruleFacts(rule.id).severity, ours?.severity, mine?.severity),
    thresholds: Object.fromEntries(limits),
  }
}

function layered<V>(usual: V, team: V | undefined, own: V | undefined): Resolved<V> {
  if (own !== undefined) return { value: own, origin: 'own' }
  return team === undefined ? { value: usual, origin: 'default' } : { value: team, origin: 'team' }
}
