import examples from '@resources/rules/examples.json'
import { ruleFacts } from '@workbook/health/rule-facts'
import type { RuleId } from '@workbook/health/rule-ids'
import { rules } from '@workbook/health/rules/rules'
import { CircleCheck, CircleX } from 'lucide-react'
import { ruleGroupWords, severityWords } from '../../i18n/words'
import { SeveritySign } from '../findings/SeveritySign'
import { RuleSettingsFields } from './RuleSettingsFields'
import styles from './rules.module.css'

/** One rule explained: when it fires, why, what to ask, what clears it, examples, where it comes from; and its settings. */
export function RulePage({ id }: { readonly id: RuleId }) {
  const { title, group, severity, fires, why, question, toSelf, clears, method } = ruleFacts(id)
  const { wrong, right } = examples[id]
  const rule = rules.find((one) => one.id === id)
  return (
    <article className={styles.page} aria-labelledby="rule-title">
      <p className={styles.kicker}>{`${id} · ${ruleGroupWords[group]}`}</p>
      <h3 id="rule-title" className={styles.title}>
        {title}
      </h3>
      <p className={styles.severity}>
        <SeveritySign severity={severity} named={false} />
        {`${severityWords[severity]} as default`}
      </p>
      <Part heading="When it fires" text={fires} />
      <Part heading="Why it matters" text={why} />
      {question !== undefined && (
        <Part heading={toSelf ? 'What to ask yourself' : 'What to ask'} text={general(question)} />
      )}
      <Part heading="What clears it" text={general(clears)} />
      <div className={styles.examples}>
        <p className={styles.wrong}>
          <CircleX size={16} aria-hidden="true" />
          <span>
            <strong>Fires: </strong>
            {wrong}
          </span>
        </p>
        <p className={styles.right}>
          <CircleCheck size={16} aria-hidden="true" />
          <span>
            <strong>Does not: </strong>
            {right}
          </span>
        </p>
      </div>
      <Part heading="Where it comes from" text={method} />
      {rule && <RuleSettingsFields rule={rule} />}
    </article>
  )
}

function Part({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <>
      <h4>{heading}</h4>
      <p>{text}</p>
    </>
  )
}

/** A text whose words in braces are filled in for each finding, as it reads for all of them. */
function general(text: string): string {
  return text.replace(/[“]?\{\w+\}[”]?/g, '…')
}
