import { Collapsible } from '@base-ui/react/collapsible'
import type { Finding } from '@workbook/health/finding'
import { splitRecordKey } from '@workbook/model/records'
import { stakeholderTitle } from '@workbook/scene/names'
import { ChevronRight, Crosshair } from 'lucide-react'
import { memo, useState } from 'react'
import { factMark } from '../../store/fact-in-hand'
import { useStores } from '../../store/hooks'
import { showOnMap, showWhereItIs } from '../../store/show-on-map'
import { IconButton } from '../../ui/IconButton'
import { FindingDetails } from './FindingDetails'
import styles from './findings.module.css'
import { SeveritySign } from './SeveritySign'

/** What is drawn on a map; everything else is shown by what it belongs to. */
const drawn = ['steps', 'stakeholders', 'notes', 'links', 'stages', 'sheets']

export interface FindingCardProps {
  readonly finding: Finding
  /** Beside the record itself there is nothing to jump to. */
  readonly canJump?: boolean
}

/** A finding: what was found and what to ask; opened, also why, what clears it and what to do. */
export const FindingCard = memo(function FindingCard({ finding, canJump = true }: FindingCardProps) {
  const stores = useStores()
  const [open, setOpen] = useState(false)
  const { sentence, question, ask, toSelf, severity, record } = finding
  const jump = () => {
    const { kind } = splitRecordKey(record)
    if (drawn.includes(kind)) showOnMap(stores, record)
    else showWhereItIs(stores, record)
  }
  return (
    <Collapsible.Root
      className={styles.card}
      open={open}
      onOpenChange={setOpen}
      render={<li {...factMark(record)} />}
    >
      <div className={styles.cardHead}>
        <Collapsible.Trigger className={styles.sentence}>
          <SeveritySign severity={severity} />
          <span className={styles.text} dir="auto">
            {sentence}
          </span>
          <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
        </Collapsible.Trigger>
        {canJump && (
          <IconButton
            label="Show where it is"
            size="small"
            icon={Crosshair}
            tooltipSide="left"
            onClick={jump}
          />
        )}
      </div>
      {question !== null && (
        <p className={styles.question} dir="auto">
          <strong>{toSelf ? 'Ask yourself' : ask ? `Ask ${stakeholderTitle(ask)}` : 'Ask the client'}</strong>
          {` ${question}`}
        </p>
      )}
      <Collapsible.Panel>
        <FindingDetails finding={finding} />
      </Collapsible.Panel>
    </Collapsible.Root>
  )
})
