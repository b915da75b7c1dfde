import { ruleFacts } from '@workbook/health/rule-facts'
import type { RuleId } from '@workbook/health/rule-ids'
import { rules } from '@workbook/health/rules/rules'
import { resolveRule } from '@workbook/health/settings/resolve-rule'
import { usualRuleSettings } from '@workbook/health/settings/rule-settings'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useWindow } from '../../bridge/use-window'
import { ruleGroupWords, ruleLevelWords } from '../../i18n/words'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import { Dialog } from '../../ui/Dialog'
import fields from '../fields/fields.module.css'
import { SeveritySign } from '../findings/SeveritySign'
import { findRules } from './find-rules'
import { RulePage } from './RulePage'
import styles from './rules.module.css'
import { shownRule } from './shown-rule'
import { TeamRules } from './TeamRules'

export interface RulesDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** All rules with a page each, to be read, searched and set. */
export function RulesDialog({ open, onClose }: RulesDialogProps) {
  return (
    <Dialog
      open={open}
      wide
      title="Rules on deals"
      onClose={onClose}
      buttons={
        <Button look="accent" onClick={onClose}>
          Done
        </Button>
      }
    >
      <Rules />
    </Dialog>
  )
}

function Rules() {
  const [text, setText] = useState('')
  const chosen = useStore(shownRule, ({ ruleId }) => ruleId)
  const found = findRules(text)
  const shown = chosen ?? found[0] ?? null
  const page = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its top
  useEffect(() => page.current?.scrollTo({ top: 0 }), [shown])

  return (
    <div className={styles.rules}>
      <div className={styles.side}>
        <input
          className={fields.input}
          type="search"
          aria-label="Search rules"
          placeholder="Search: budget, MEDDPICC, owner…"
          value={text}
          spellCheck={false}
          onChange={(event) => {
            const next = event.target.value
            setText(next)
            const [first = null] = findRules(next)
            shownRule.setState({ ruleId: first })
          }}
        />
        <nav className={styles.list} aria-label="Rules">
          {found.length === 0 && <p className={styles.nothing}>No rule says that.</p>}
          {found.map((id, index) => (
            <RuleLine key={id} id={id} before={found[index - 1]} isShown={id === shown} />
          ))}
        </nav>
        <TeamRules />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: from here the arrow keys scroll the page */}
      <section ref={page} className={styles.pages} aria-label="Page of the rule" tabIndex={0}>
        {shown && <RulePage key={shown} id={shown} />}
      </section>
    </div>
  )
}

interface RuleLineProps {
  readonly id: RuleId
  readonly before: RuleId | undefined
  readonly isShown: boolean
}

function RuleLine({ id, before, isShown }: RuleLineProps) {
  const settings = useWindow((state) => state.settings.rules ?? usualRuleSettings)
  const { title, group } = ruleFacts(id)
  const rule = rules.find((one) => one.id === id)
  const { value: level, origin } = resolveRule(rule ?? { id }, settings).level
  const isFirst = before === undefined || ruleFacts(before).group !== group
  return (
    <>
      {isFirst && <h3 className={styles.group}>{ruleGroupWords[group]}</h3>}
      <button
        type="button"
        className={classes(styles.line, level === 'off' && styles.off)}
        aria-current={isShown ? 'page' : undefined}
        aria-label={`${title}, ${ruleLevelWords[level].toLowerCase()}${origin === 'default' ? '' : ', changed'}`}
        onClick={() => shownRule.setState({ ruleId: id })}
      >
        {level === 'off' ? (
          <span className={styles.noSign}>–</span>
        ) : (
          <SeveritySign severity={level} named={false} />
        )}
        <span>{title}</span>
        {origin !== 'default' && <span className={styles.changed} title="Not as default" />}
      </button>
    </>
  )
}
