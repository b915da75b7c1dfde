import type { Rule } from '@workbook/health/rule'
import { ruleFacts } from '@workbook/health/rule-facts'
import { type Origin, resolveRule } from '@workbook/health/settings/resolve-rule'
import { type RuleLevel, ruleLevels, usualRuleSettings } from '@workbook/health/settings/rule-settings'
import { useId } from 'react'
import { useWindow } from '../../bridge/use-window'
import { ruleLevelWords } from '../../i18n/words'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import { chooseForRule } from './change-rules'
import { LimitField } from './LimitField'
import styles from './rules.module.css'

const originWords: { readonly [O in Origin]: string } = {
  default: 'as default',
  team: 'from the team',
  own: 'your choice',
}

/** How one rule weighs and where its limits lie, and who decided that. */
export function RuleSettingsFields({ rule }: { readonly rule: Rule }) {
  const { id } = rule
  const settings = useWindow((state) => state.settings.rules ?? usualRuleSettings)
  const own = settings.own[id] ?? {}
  const { level, thresholds } = resolveRule(rule, settings)
  const words = ruleFacts(id).thresholds ?? {}
  const label = useId()
  const setLimit = (name: string, value: number) =>
    chooseForRule(id, { ...own, thresholds: { ...own.thresholds, [name]: value } })
  return (
    <section className={styles.settings} aria-label="Settings of this rule">
      <h4>In your Buymap</h4>
      <div className={styles.setting}>
        <span id={label}>Severity</span>
        <Select
          labelledBy={label}
          options={ruleLevels.map((value) => ({ value, label: ruleLevelWords[value] }))}
          value={level.value}
          onChange={(value) => chooseForRule(id, { ...own, severity: value as RuleLevel })}
        />
        <span className={styles.origin} data-origin={level.origin}>
          {originWords[level.origin]}
        </span>
      </div>
      {Object.entries(thresholds).map(([name, { value, origin }]) => (
        <LimitField
          key={`${id} ${name}`}
          label={words[name]?.label ?? name}
          source={words[name]?.source ?? ''}
          value={value}
          range={rule.thresholds?.[name] ?? { min: 0, max: value }}
          origin={
            <span className={styles.origin} data-origin={origin}>
              {originWords[origin]}
            </span>
          }
          onChange={(next) => setLimit(name, next)}
        />
      ))}
      {Object.keys(own).length > 0 && (
        <Button small onClick={() => chooseForRule(id, {})}>
          {settings.team?.rules[id] ? 'Back to the team’s' : 'Back to default'}
        </Button>
      )}
    </section>
  )
}
