import type { ReplyOf } from '@contract/calls'
import { type FormEvent, useId, useState } from 'react'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './new-workbook.module.css'
import { TemplatePreview } from './TemplatePreview'

type Template = ReplyOf<'listTemplates'>[number]

export interface NewWorkbookDialogProps {
  readonly open: boolean
  readonly templates: readonly Template[]
  readonly onClose: () => void
}

/** Asks for the client's name and what to start from. */
export function NewWorkbookDialog({ open, templates, onClose }: NewWorkbookDialogProps) {
  const form = useId()
  const [client, setClient] = useState('')
  const [templateId, setTemplateId] = useState<string | null>(null)
  const [creating, setCreating] = useState(false)

  const create = async (event: FormEvent) => {
    event.preventDefault()
    setCreating(true)
    const created = await ask(mainProcess().newWorkbook({ client: client.trim(), templateId }))
    setCreating(false)
    if (created.ok) {
      setClient('')
      onClose()
    }
  }

  return (
    <Dialog
      open={open}
      wide
      title="New workbook"
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" type="submit" form={form} disabled={creating}>
            Create
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={create} className={styles.form}>
        <label className={styles.client}>
          <span>Client</span>
          <input
            value={client}
            autoComplete="off"
            maxLength={1000}
            placeholder="The organisation that buys"
            onChange={(event) => setClient(event.target.value)}
          />
        </label>
        <div className={styles.start}>
          <fieldset className={styles.templates}>
            <legend>Start from</legend>
            <TemplateChoice
              name="Blank"
              facts="an empty map"
              checked={templateId === null}
              onChoose={() => setTemplateId(null)}
            />
            {templates.map((template) => (
              <TemplateChoice
                key={template.id}
                name={template.name}
                facts={factsOf(template)}
                checked={templateId === template.id}
                onChoose={() => setTemplateId(template.id)}
              />
            ))}
          </fieldset>
          <TemplatePreview template={templates.find(({ id }) => id === templateId) ?? null} />
        </div>
      </form>
    </Dialog>
  )
}

function factsOf({ stages }: Template): string {
  const steps = stages.reduce((sum, stage) => sum + stage.steps.length, 0)
  return `${steps} steps in ${stages.length} stages`
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
