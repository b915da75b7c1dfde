import { Collapsible } from '@base-ui/react/collapsible'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { FindingCard } from './FindingCard'
import type { RuleFindings } from './filter-findings'
import styles from './findings.module.css'

/** More of one rule than these are folded away: they say the same of many things. */
const fewEnough = 3
/** Cards that are added at a time. */
const atOnce = 40

/** The findings of one rule; many of them stand behind their rule's title. */
export function RuleGroupOfFindings({ title, findings }: RuleFindings) {
  const [open, setOpen] = useState(false)
  if (findings.length <= fewEnough) return <Cards findings={findings} />
  return (
    <li>
      <Collapsible.Root open={open} onOpenChange={setOpen}>
        <Collapsible.Trigger className={styles.ruleTitle}>
          <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
          <span>{title}</span>
          <span className={styles.count}>{findings.length}</span>
        </Collapsible.Trigger>
        <Collapsible.Panel>
          <ul className={styles.nested}>
            <Cards findings={findings} />
          </ul>
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  )
}

function Cards({ findings }: Pick<RuleFindings, 'findings'>) {
  const [shown, setShown] = useState(atOnce)
  const left = findings.length - shown
  return (
    <>
      {findings.slice(0, shown).map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
      {left > 0 && (
        <li className={styles.more}>
          <Button small onClick={() => setShown(shown + atOnce)}>
            {`Show ${Math.min(atOnce, left)} more of ${left}`}
          </Button>
        </li>
      )}
    </>
  )
}
