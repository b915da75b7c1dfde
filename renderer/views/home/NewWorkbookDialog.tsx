import type { ListedTemplate } from '@contract/templates'
import { type FormEvent, useId, useState } from 'react'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import { TemplatePreview } from '../../panels/templates/TemplatePreview'
import { daysText } from '../../panels/templates/template-draft'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './new-workbook.module.css'
import { OwnTemplateButtons } from './OwnTemplateButtons'
import { TemplateChoices } from './TemplateChoices'
import { useTemplates } from './use-templates'

export interface NewWorkbookDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks for the client's name and what to start from. */
export function NewWorkbookDialog({ open, onClose }: NewWorkbookDialogProps) {
  const form = useId()
  const { templates, reload } = useTemplates(open)
  const [client, setClient] = useState('')
  const [templateId, setTemplateId] = useState<string | null>(null)
  const [creating, setCreating] = useState(false)
  // One that was thrown away in another window is no longer there to be chosen.
  const template = templates.find(({ id }) => id === templateId) ?? null

  const create = async (event: FormEvent) => {
    event.preventDefault()
    setCreating(true)
    const created = await ask(
      mainProcess().newWorkbook({ client: client.trim(), templateId: template?.id ?? null }),
    )
    setCreating(false)
    if (created.ok) {
      setClient('')
      onClose()
    }
  }

  const takeOver = async () => {
    const imported = await ask(mainProcess().importTemplate())
    if (!imported.ok) return
    await reload()
    setTemplateId(imported.value.id)
  }

  return (
    <Dialog
      open={open}
      wide
      title="New workbook"
      onClose={onClose}
      buttons={
        <>
          <Button className={styles.import} onClick={takeOver}>
            Import template…
          </Button>
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
          <TemplateChoices templates={templates} chosen={template?.id ?? null} onChoose={setTemplateId} />
          <div className={styles.own}>
            <TemplatePreview {...previewOf(template)} />
            {template?.isOwn && <OwnTemplateButtons template={template} onDeleted={reload} />}
          </div>
        </div>
      </form>
    </Dialog>
  )
}

function previewOf(template: ListedTemplate | null) {
  if (!template) return { note: 'An empty map. Draw what they tell you from the first call on.', stages: [] }
  const stages = template.stages.map(({ title, steps }) => ({
    title,
    steps: steps.map(({ title, owner, duration }) => ({
      title,
      lines: [owner, daysText(duration)].filter((line) => line !== ''),
    })),
  }))
  return { note: template.note, notes: template.notes, stages }
}
