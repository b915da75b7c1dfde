/** What a rule is about. */
export const ruleGroups = ['people', 'process', 'actions', 'export', 'hygiene'] as const
export type RuleGroup = (typeof ruleGroups)[number]
