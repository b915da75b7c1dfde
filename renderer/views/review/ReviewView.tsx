import type { ReactNode } from 'react'
import { useSession, useStores } from '../../store/hooks'
import { ChangesPart } from './ChangesPart'
import { FindingsPart } from './FindingsPart'
import { MethodsPart } from './MethodsPart'
import { QuestionsPart } from './QuestionsPart'
import { ReplayPart } from './ReplayPart'
import styles from './review-view.module.css'

const parts = [
  { id: 'changes', label: 'What changed', Content: ChangesPart },
  { id: 'findings', label: 'Findings', Content: FindingsPart },
  { id: 'questions', label: 'Questions', Content: QuestionsPart },
  { id: 'methods', label: 'Sales methods', Content: MethodsPart },
  { id: 'replay', label: 'Replay', Content: ReplayPart },
] as const

/** The deal as it is talked through in a review: nothing here is a form to fill in. */
export default function ReviewView() {
  const { session } = useStores()
  const shown = useSession((state) => state.reviewPart)
  const part = parts.find(({ id }) => id === shown) ?? parts[0]
  return (
    <section className={styles.view} aria-label="Review">
      <nav className={styles.parts} aria-label="Parts of the review">
        {parts.map(({ id, label }) => (
          <PartButton key={id} current={id === part.id} onChoose={() => session.showReviewPart(id)}>
            {label}
          </PartButton>
        ))}
      </nav>
      <div className={styles.part}>
        <part.Content />
      </div>
    </section>
  )
}

interface PartButtonProps {
  readonly current: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

function PartButton({ current, onChoose, children }: PartButtonProps) {
  return (
    <button
      type="button"
      className={styles.partButton}
      aria-current={current || undefined}
      onClick={onChoose}
    >
      {children}
    </button>
  )
}
