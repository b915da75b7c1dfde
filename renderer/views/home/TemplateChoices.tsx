import type { ListedTemplate } from '@contract/templates'
import { useId } from 'react'
import styles from './new-workbook.module.css'

export interface TemplateChoicesProps {
  readonly templates: readonly ListedTemplate[]
  /** Null is the empty map. */
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

/** What a new workbook can start from: nothing, a template that we ship, or one of the person's own. */
export function TemplateChoices({ templates, chosen, onChoose }: TemplateChoicesProps) {
  const shipped = templates.filter(({ isOwn }) => !isOwn)
  const own = templates.filter(({ isOwn }) => isOwn)
  const choice = (template: ListedTemplate) => (
    <TemplateChoice
      key={template.id}
      name={template.name}
      facts={factsOf(template)}
      checked={chosen === template.id}
      onChoose={() => onChoose(template.id)}
    />
  )
  return (
    <div className={styles.choices}>
      {/* The newest is what somebody came for; an empty list needs no heading. */}
      {own.length > 0 && (
        <fieldset className={styles.templates}>
          <legend>Your templates</legend>
          {own.toReversed().map(choice)}
        </fieldset>
      )}
      <fieldset className={styles.templates}>
        <legend>{own.length > 0 ? 'Usual ways to buy' : 'Start from'}</legend>
        <TemplateChoice
          name="Blank"
          facts="an empty map"
          checked={chosen === null}
          onChoose={() => onChoose(null)}
        />
        {shipped.map(choice)}
      </fieldset>
    </div>
  )
}

function factsOf({ stages }: ListedTemplate): string {
  const steps = stages.reduce((sum, stage) => sum + stage.steps.length, 0)
  return `${counted(steps, 'step')} in ${counted(stages.length, 'stage')}`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

interface TemplateChoiceProps {
  readonly name: string
  readonly facts: string
  readonly checked: boolean
  readonly onChoose: () => void
}

function TemplateChoice({ name, facts, checked, onChoose }: TemplateChoiceProps) {
  const about = useId()
  return (
    <label className={styles.template}>
      <input
        type="radio"
        name="template"
        aria-label={name}
        aria-describedby={about}
        checked={checked}
        onChange={onChoose}
      />
      <span className={styles.name}>{name}</span>
      <span id={about} className={styles.facts}>
        {facts}
      </span>
    </label>
  )
}
