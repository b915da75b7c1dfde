import { type FormEvent, useId, useMemo, useState } from 'react'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import type { Stores } from '../../store/stores'
import { Button } from '../../ui/Button'
import { CheckBox } from '../../ui/CheckBox'
import { Dialog } from '../../ui/Dialog'
import { showNotice } from '../../ui/notices'
import { FieldRow } from '../fields/FieldRow'
import fields from '../fields/fields.module.css'
import { SheetChoice } from './SheetChoice'
import styles from './save-as-template.module.css'
import { TemplatePreview } from './TemplatePreview'
import { previewStages, templateDraft } from './template-draft'

export interface SaveAsTemplateDialogProps {
  readonly open: boolean
  readonly stores: Stores
  readonly onClose: () => void
}

const about =
  'The client steps of a sheet, for the next deal like this one. Names, dates, notes and internal steps stay behind; people become their roles.'

/** Makes a template of the person's own from a sheet of this deal. */
export function SaveAsTemplateDialog({ open, stores, onClose }: SaveAsTemplateDialogProps) {
  const form = useId()
  return (
    <Dialog
      open={open}
      wide
      title="Save as template"
      description={about}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" type="submit" form={form}>
            Save template
          </Button>
        </>
      }
    >
      {open && <TemplateForm form={form} stores={stores} onSaved={onClose} />}
    </Dialog>
  )
}

interface TemplateFormProps {
  readonly form: string
  readonly stores: Stores
  readonly onSaved: () => void
}

function TemplateForm({ form, stores, onSaved }: TemplateFormProps) {
  const { workbook } = stores.document.getState()
  const sheets = stores.selectors.sheets()
  const [title, setTitle] = useState('')
  const [sheetId, setSheetId] = useState(stores.session.getState().activeSheetId ?? sheets[0]?.id ?? '')
  const [actualDurations, setActualDurations] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const draft = useMemo(
    () => templateDraft(workbook, { title: '', sheetId, actualDurations }),
    [workbook, sheetId, actualDurations],
  )

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const name = title.trim()
    if (name === '') return setProblem('Give the template a name.')
    if (!draft.ok) return
    if ((await ask(mainProcess().saveTemplate({ ...draft.value, title: name }))).ok) {
      onSaved()
      showNotice('info', `“${name}” is one of your templates now. New workbook offers it.`)
    }
  }

  return (
    <form id={form} className={styles.form} onSubmit={save}>
      <FieldRow label="Name" problem={problem}>
        {({ control, problem: described }) => (
          <input
            id={control}
            className={fields.input}
            autoComplete="off"
            maxLength={200}
            placeholder="How this kind of client buys"
            value={title}
            aria-invalid={problem !== null}
            aria-describedby={described}
            onChange={({ target }) => {
              setTitle(target.value)
              setProblem(null)
            }}
          />
        )}
      </FieldRow>
      {sheets.length > 1 && <SheetChoice sheets={sheets} chosen={sheetId} onChoose={setSheetId} />}
      <CheckBox checked={actualDurations} onChange={setActualDurations}>
        Use the days that done steps really took
      </CheckBox>
      {draft.ok ? (
        <TemplatePreview note={noteOn(draft.value.opportunity)} stages={previewStages(draft.value)} />
      ) : (
        <p role="alert">{draft.error}</p>
      )}
    </form>
  )
}

function noteOn(opportunity: string): string {
  const bought = opportunity.trim() === '' ? '' : ` It says that “${opportunity}” is bought.`
  return `This is all that goes into the template.${bought} Read it through before you hand it on: only names that the workbook knows are taken out.`
}
