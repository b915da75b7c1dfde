import type { Change, Command, Refusal } from '@workbook/commands/command'
import { type EditRecordInput, editRecord } from '@workbook/commands/edit-record'
import type { Link } from '@workbook/model/link'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import { type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import type { Stores } from './stores'

type EditingStores = Pick<Stores, 'document' | 'session' | 'drafts'>

/**
 * Makes a box and puts the caret in its title. Making it and giving it its title is one undo step; Escape takes the
 * box back without a trace.
 */
export function createAndEdit<Input>(
  { document, session, drafts }: EditingStores,
  command: Command<Input>,
  input: Input,
): Result<Change, Refusal> {
  drafts.commit()
  const selected = session.getState().selection
  document.beginGesture()
  const result = document.execute(command, input)
  const key = result.ok ? result.value.select?.[0] : undefined
  if (result.ok && key) session.edit({ key, creation: { label: result.value.label, selected } })
  else document.cancelGesture()
  return result
}

/**
 * Puts the caret in the title of what is there already, in the label of a link between steps. A link that has no text
 * of its own is edited in the inspector.
 */
export function startEditing({ document, session, drafts }: EditingStores, key: RecordKey): void {
  drafts.commit()
  const { workbook, readOnlyReason } = document.getState()
  const { kind, id } = splitRecordKey(key)
  if (kind === 'links' && (readOnlyReason !== null || workbook.links.get(id)?.kind !== 'sequence')) {
    session.goToFields()
  } else if (editableKinds.includes(kind) && workbook[kind].has(id)) {
    session.edit({ key, creation: null })
  }
}

/** Takes a typed title over. A refusal leaves the editor open, so that what was typed is not lost. */
export function commitTitle({ document, session }: EditingStores, text: string): Result<null, Refusal> {
  const { editing } = session.getState()
  if (!editing) return success(null)
  const input = titleEdit(editing.key, text)
  if (input && titleOf(document.getState().workbook, editing.key) !== text) {
    const result = document.execute(editRecord, input)
    if (!result.ok) return result
  }
  session.edit(null)
  if (editing.creation) document.endGesture(editing.creation.label)
  return success(null)
}

/** Leaves the title as it was; a box that was just made for it goes again. */
export function cancelTitle({ document, session }: EditingStores): void {
  const { editing } = session.getState()
  session.edit(null)
  if (!editing?.creation) return
  document.cancelGesture()
  session.select(editing.creation.selected)
}

const editableKinds: readonly string[] = ['steps', 'stakeholders', 'notes', 'stages', 'sheets', 'links']

/** The text that is edited in place: a title, a person's name, a note's text, the label of a link between steps. */
export function titleOf(workbook: Workbook, key: RecordKey): string {
  const { kind, id } = splitRecordKey(key)
  if (kind === 'steps' || kind === 'stages' || kind === 'sheets') return workbook[kind].get(id)?.title ?? ''
  if (kind === 'stakeholders') return workbook.stakeholders.get(id)?.name ?? ''
  if (kind === 'links') return labelOf(workbook.links.get(id))
  return kind === 'notes' ? (workbook.notes.get(id)?.text ?? '') : ''
}

function labelOf(link: Link | undefined): string {
  return (link?.kind === 'sequence' && link.label) || ''
}

/** The edit that gives a record another title, a link between steps another label; null for what has none. */
export function titleEdit(key: RecordKey, text: string): EditRecordInput | null {
  const { kind, id } = splitRecordKey(key)
  if (kind === 'steps' || kind === 'stages' || kind === 'sheets')
    return { kind, id, changes: { title: text } }
  // A role is no longer without a name once it has one.
  if (kind === 'stakeholders') return { kind, id, changes: { name: text, placeholder: text.trim() === '' } }
  if (kind === 'links') return { kind, id, changes: { kind: 'sequence', label: text || undefined } }
  return kind === 'notes' ? { kind, id, changes: { text } } : null
}
