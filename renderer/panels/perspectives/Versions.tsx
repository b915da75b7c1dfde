import type { FactVersion } from '@workbook/analysis/perspectives/versions'
import { markRedrawn } from '@workbook/commands/mark-redrawn'
import { settleVersion } from '@workbook/commands/settle-version'
import type { Perspective, Subject } from '@workbook/model/perspective'
import type { Workbook } from '@workbook/model/workbook'
import { shortDayText } from '@workbook/scene/day-text'
import { stakeholderTitle } from '@workbook/scene/names'
import { CircleCheck, CircleSlash } from 'lucide-react'
import { useState } from 'react'
import { directnessWords } from '../../i18n/words'
import { useToday, useWorkbook } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { useEdits } from '../use-edits'
import { useReadOnly } from '../use-read-only'
import styles from './perspectives.module.css'

export interface VersionsProps {
  readonly subject: Subject
  readonly versions: readonly FactVersion[]
}

/** The versions of one fact beside each other; with several, one can be settled on. */
export function Versions({ subject, versions }: VersionsProps) {
  const { edit } = useEdits()
  const readOnly = useReadOnly()
  const [problem, setProblem] = useState<string | null>(null)
  const [only] = versions
  const isSettledOtherwise = versions.length === 1 && only?.stance === 'disputes'
  if (versions.length === 0)
    return <p className={styles.faint}>What was said about this has been set aside.</p>
  return (
    <>
      <ul className={styles.versions}>
        {versions.map((version) => {
          const [newest] = version.perspectives
          return (
            <li key={newest?.id} className={styles.version} data-stance={version.stance}>
              <p className={styles.stance}>
                {version.stance === 'confirms' ? (
                  <CircleCheck size={14} aria-hidden="true" />
                ) : (
                  <CircleSlash size={14} aria-hidden="true" />
                )}
                {version.stance === 'confirms' ? 'As drawn' : 'Otherwise'}
                <span className={styles.faint}>{sourcesText(version.sources)}</span>
              </p>
              {version.statement && <q>{version.statement}</q>}
              <ul className={styles.voices}>
                {version.perspectives.map((perspective) => (
                  <Voice key={perspective.id} perspective={perspective} />
                ))}
              </ul>
              {versions.length > 1 && newest && !readOnly && (
                <Button
                  small
                  onClick={() => setProblem(edit(settleVersion, { subject, perspectiveId: newest.id }))}
                >
                  This one holds
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {isSettledOtherwise && !readOnly && (
        <div className={styles.redraw}>
          <p className={styles.faint}>The map still says otherwise. Change it there, then:</p>
          <Button small onClick={() => setProblem(edit(markRedrawn, { subject }))}>
            It is drawn so now
          </Button>
        </div>
      )}
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  )
}

function sourcesText(sources: number): string {
  if (sources === 0) return 'only assumed'
  return sources === 1 ? 'one source' : `${sources} sources`
}

function Voice({ perspective }: { readonly perspective: Perspective }) {
  const workbook = useWorkbook()
  const today = useToday()
  const { directness, date, heardBy } = perspective
  const line = [
    speakerOf(perspective, workbook),
    directnessWords[directness].toLowerCase(),
    shortDayText(date, today),
  ]
  return <li>{[...line, heardBy && `heard by ${heardBy}`].filter(Boolean).join(' · ')}</li>
}

function speakerOf({ saidById, saidBy }: Perspective, { stakeholders }: Workbook): string {
  const person = stakeholders.get(saidById ?? '')
  return person ? stakeholderTitle(person) : (saidBy ?? 'Source not named')
}
