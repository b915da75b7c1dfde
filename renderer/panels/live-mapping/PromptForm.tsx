import { type LivePrompt, type LivePromptKind, livePrompts } from '@workbook/analysis/live-mapping'
import { answerPrompt } from '@workbook/commands/answer-prompt'
import { recordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { type FormEvent, useId, useMemo, useState } from 'react'
import { useSelection, useSession, useStores, useWorkbook } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { CheckBox } from '../../ui/CheckBox'
import { useEdits } from '../use-edits'
import { useReadOnly } from '../use-read-only'
import styles from './live-mapping.module.css'
import { StageOfStep } from './StageOfStep'

const answers: Readonly<Record<LivePromptKind, { readonly label: string; readonly placeholder: string }>> = {
  first: { label: 'Step', placeholder: 'What you will do' },
  next: { label: 'Step', placeholder: 'What you will do' },
  beyond: { label: 'Step', placeholder: 'What you will do' },
  owner: { label: 'Name', placeholder: 'A name' },
  agree: { label: 'Name', placeholder: 'A name' },
  proof: { label: 'Proof', placeholder: 'A signed paper, a mail, a result' },
}

/** The next question to the client. Enter writes the answer onto the map; a question can be left for later. */
export function PromptForm() {
  const workbook = useWorkbook()
  const sheetId = useSession((state) => state.activeSheetId)
  const readOnly = useReadOnly()
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const [only, ...others] = [...useSelection()].map(splitRecordKey)
  const fromId = only?.kind === 'steps' && others.length === 0 ? only.id : null
  const prompts = useMemo(
    () => (sheetId === null ? [] : livePrompts(workbook, sheetId, fromId)),
    [workbook, sheetId, fromId],
  )
  const prompt = prompts.find(({ id }) => !skipped.has(id))
  if (readOnly) return <p className={styles.done}>This workbook can only be looked at.</p>
  if (!prompt) {
    const text =
      skipped.size > 0
        ? 'Some questions were left for later.'
        : 'The path leads to the purchase and beyond it.'
    return (
      <p className={styles.done}>
        {text}
        {skipped.size > 0 && (
          <Button small look="quiet" onClick={() => setSkipped(new Set())}>
            Ask them now
          </Button>
        )}
      </p>
    )
  }
  const hasPurchase = [...workbook.steps.values()].some(({ kind }) => kind === 'purchase')
  return (
    <Question
      prompt={prompt}
      offersPurchase={!hasPurchase && (prompt.kind === 'next' || prompt.kind === 'first')}
      onSkip={() => setSkipped(new Set([...skipped, prompt.id]))}
    />
  )
}

interface QuestionProps {
  readonly prompt: LivePrompt
  readonly offersPurchase: boolean
  readonly onSkip: () => void
}

interface Typed {
  readonly promptId: string
  readonly text: string
  readonly isPurchase: boolean
  /** Where a step that is named comes to stand; absent where it was not chosen. */
  readonly stageId?: Id
  /** Why it was not taken. */
  readonly problem: string | null
}

const nothingTyped: Typed = { promptId: '', text: '', isPurchase: false, problem: null }

function Question({ prompt, offersPurchase, onSkip }: QuestionProps) {
  const { session } = useStores()
  const { add, edit } = useEdits()
  // The form stays when the question changes, so that the caret stays in it; what was typed belongs to its question.
  const [kept, setKept] = useState<Typed>(nothingTyped)
  const typed = kept.promptId === prompt.id ? kept : { ...nothingTyped, promptId: prompt.id }
  const { text, isPurchase, stageId, problem } = typed
  const words = useId()
  const { label, placeholder } = answers[prompt.kind]
  const namesStep = prompt.kind === 'first' || prompt.kind === 'next' || prompt.kind === 'beyond'
  const write = (event: FormEvent) => {
    event.preventDefault()
    const input = { prompt, text, isPurchase, stageId }
    const added = namesStep ? add(answerPrompt, input) : null
    const refused = added === null ? edit(answerPrompt, input) : 'problem' in added ? added.problem : null
    setKept(refused === null ? nothingTyped : { ...typed, problem: refused })
    if (refused !== null) return
    // The answer may be a box somewhere else: the map follows the conversation.
    const shownId = added !== null && 'id' in added ? added.id : prompt.stepId
    if (shownId !== null) session.getState().canvas?.reveal(recordKey('steps', shownId))
  }
  return (
    <form className={styles.question} onSubmit={write}>
      <p id={words} className={styles.words} title={prompt.text}>
        {prompt.text}
      </p>
      <input
        className={styles.answer}
        aria-label={label}
        aria-describedby={words}
        placeholder={placeholder}
        value={text}
        onChange={(event) => setKept({ ...typed, text: event.target.value })}
      />
      {offersPurchase && (
        <CheckBox checked={isPurchase} onChange={(buysHere) => setKept({ ...typed, isPurchase: buysHere })}>
          You buy here
        </CheckBox>
      )}
      {namesStep && (
        <StageOfStep
          prompt={prompt}
          stageId={stageId}
          onChoose={(chosen) => setKept({ ...typed, stageId: chosen })}
        />
      )}
      <Button type="submit" look="accent" small>
        Add
      </Button>
      <Button look="quiet" small onClick={onSkip}>
        Skip
      </Button>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </form>
  )
}
