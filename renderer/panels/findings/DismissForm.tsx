import { dismissFinding } from '@workbook/commands/dismiss-finding'
import type { Finding } from '@workbook/health/finding'
import { useId, useState } from 'react'
import { useWindow } from '../../bridge/use-window'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/live-message'
import fields from '../fields/fields.module.css'
import { useEdits } from '../use-edits'
import styles from './findings.module.css'

export interface DismissFormProps {
  readonly finding: Finding
  readonly onClose: () => void
}

/** Asks why a finding is not applicable. */
export function DismissForm({ finding, onClose }: DismissFormProps) {
  const { edit } = useEdits()
  const by = useWindow(({ settings }) => settings.authorName)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const field = useId()
  const dismiss = () => {
    const refusal = edit(dismissFinding, { finding, reason, by })
    if (refusal !== null) return setProblem(refusal)
    announce('Finding dismissed. It comes back when what it rests on changes.')
    onClose()
  }
  return (
    <form
      className={styles.dismiss}
      onSubmit={(event) => {
        event.preventDefault()
        dismiss()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <label htmlFor={field}>Not applicable, because</label>
      <input
        id={field}
        className={fields.input}
        value={reason}
        maxLength={1_000}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the field was asked for by pressing a button in its place
        autoFocus
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${field}-problem`}
        onChange={(event) => {
          setReason(event.target.value)
          setProblem(null)
        }}
      />
      {problem !== null && (
        <p id={`${field}-problem`} className={fields.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button small look="accent" type="submit">
          Dismiss
        </Button>
        <Button small onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
