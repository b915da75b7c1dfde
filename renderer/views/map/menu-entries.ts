import type { Command } from '@workbook/commands/command'
import { type EditRecordInput, editRecord } from '@workbook/commands/edit-record'
import { unplaceStakeholder } from '@workbook/commands/unplace-stakeholder'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { StepStatus } from '@workbook/model/step'
import type { Id } from '@workbook/model/values'
import type { Point } from '@workbook/scene/scene'
import { askForEditCommand } from '../../actions/clipboard/edit-command'
import { isForWhoLooks } from '../../actions/in-client-view'
import { type ActionId, actionOf } from '../../actions/registry'
import { actionContext, canRun, runAction } from '../../actions/run-action'
import { keysText } from '../../actions/shortcuts'
import { mainProcess } from '../../bridge/window-api'
import { stepStatusWords } from '../../i18n/words'
import type { Stores } from '../../store/stores'
import { startEditing } from '../../store/title-editing'
import type { MenuEntry, MenuItem } from '../../ui/MenuEntries'
import { showNotice } from '../../ui/notices'

const onMap = [
  'map.addStep',
  'map.addDecision',
  'map.addMilestone',
  'map.addStakeholder',
  'map.addNote',
  'map.addStage',
  'separator',
  'edit.paste',
  'edit.copyAsPicture',
  'separator',
  'edit.selectAll',
  'map.tidyUp',
  'view.zoomToFit',
] as const satisfies readonly (ActionId | 'separator')[]

const quickStatuses: readonly StepStatus[] = ['not-started', 'in-progress', 'waiting', 'done']

/** What the map itself offers. What is pasted goes to the point of the screen where the menu was asked for. */
export function mapEntries(at: Point): MenuEntry[] {
  return forWhoLooks(
    onMap.map((id) => (id === 'separator' ? id : id === 'edit.paste' ? pasteEntry(at) : actionEntry(id))),
  )
}

function pasteEntry(at: Point): MenuEntry {
  return { ...actionEntry('edit.paste'), onChoose: () => askForEditCommand('paste', at) }
}

/** What can be done with what is selected on the map. */
export function selectionEntries(stores: Stores): MenuEntry[] {
  const { selection } = stores.session.getState()
  const [only] = selection
  const own = selection.size === 1 && only ? recordEntries(stores, only) : []
  const isPerson = own.length > 0 && only?.startsWith('stakeholders:')
  return forWhoLooks([
    ...own,
    ...(isPerson ? [actionEntry('view.filterPerson'), 'separator' as const] : []),
    actionEntry('edit.cut'),
    actionEntry('edit.copy'),
    actionEntry('edit.paste'),
    actionEntry('edit.duplicate'),
    actionEntry('edit.copyAsPicture'),
    actionEntry('fact.confirm'),
    actionEntry('fact.dispute'),
    ...(canBeCalledAbout(selection) ? [actionEntry('call.plan')] : []),
    'separator',
    ...arrangeEntries(),
    actionEntry('edit.selectSameKind'),
    actionEntry('view.focusNeighbours'),
    actionEntry('view.zoomToSelection'),
    'separator',
    actionEntry('edit.delete'),
  ])
}

/** A call is about steps and with people; for links and notes there is nothing to propose. */
function canBeCalledAbout(selection: ReadonlySet<RecordKey>): boolean {
  return [...selection].some((key) => ['steps', 'stakeholders'].includes(splitRecordKey(key).kind))
}

const arranging = [
  'arrange.alignLeft',
  'arrange.alignCentre',
  'arrange.alignRight',
  'separator',
  'arrange.alignTop',
  'arrange.alignMiddle',
  'arrange.alignBottom',
  'separator',
  'arrange.distributeHorizontally',
  'arrange.distributeVertically',
  'map.tidyUpSelection',
  'separator',
  'arrange.bringToFront',
  'arrange.sendToBack',
  'separator',
  'arrange.lock',
  'arrange.unlock',
] as const satisfies readonly (ActionId | 'separator')[]

/** A line that cannot be chosen stays where hands look for it, as long as any can. */
function arrangeEntries(): MenuEntry[] {
  const entries = arranging.map((id) => (id === 'separator' ? id : actionEntry(id)))
  const isOfUse = entries.some((entry) => entry !== 'separator' && !entry.disabled)
  return isOfUse ? [{ label: 'Arrange', entries }] : []
}

/** Without what a client who looks at the window must not even read, and without the lines around nothing. */
function forWhoLooks(entries: readonly MenuEntry[]): MenuEntry[] {
  const context = actionContext()
  const left = entries.flatMap((entry): MenuEntry[] => {
    if (entry === 'separator') return [entry]
    if (!('entries' in entry))
      return entry.id === undefined || isForWhoLooks(entry.id, context) ? [entry] : []
    const nested = forWhoLooks(entry.entries)
    return nested.length > 0 ? [{ ...entry, entries: nested }] : []
  })
  return left.filter(
    (entry, index) =>
      entry !== 'separator' || (index > 0 && index < left.length - 1 && left[index - 1] !== 'separator'),
  )
}

function recordEntries(stores: Stores, key: RecordKey): MenuEntry[] {
  const { workbook, readOnlyReason } = stores.document.getState()
  const { kind, id } = splitRecordKey(key)
  if (readOnlyReason !== null) return []
  if (kind === 'links') {
    const label: MenuEntry = { label: 'Edit label', keys: 'F2', onChoose: () => startEditing(stores, key) }
    return [...(workbook.links.get(id)?.kind === 'sequence' ? [label] : []), ...linkEntries()]
  }
  const rename: MenuEntry = { label: 'Rename', keys: 'F2', onChoose: () => startEditing(stores, key) }
  if (kind === 'steps') {
    const statuses = statusEntries(stores, id, workbook.steps.get(id)?.status)
    return [rename, actionEntry('map.connect'), ...statuses, 'separator']
  }
  if (kind === 'stakeholders') {
    return [rename, actionEntry('map.connect'), offSheetEntry(stores, id), 'separator']
  }
  return [rename, 'separator']
}

/** What can be done with a link; what does not fit its kind is left out. */
function linkEntries(): MenuEntry[] {
  const ids = [
    'link.insertStep',
    'link.reconnectSource',
    'link.reconnectTarget',
    'link.putLabelBack',
  ] as const satisfies readonly ActionId[]
  return [...ids.filter((id) => canRun(id)).map(actionEntry), 'separator']
}

function statusEntries(stores: Stores, id: Id, now: StepStatus | undefined): MenuEntry[] {
  const marks = quickStatuses
    .filter((status) => status !== now)
    .map((status) => ({
      label: `Mark as ${stepStatusWords[status].toLowerCase()}`,
      onChoose: () => run<EditRecordInput>(stores, editRecord, { kind: 'steps', id, changes: { status } }),
    }))
  return ['separator', ...marks]
}

function offSheetEntry(stores: Stores, stakeholderId: Id): MenuEntry {
  return {
    label: 'Take off this sheet',
    onChoose: () => {
      const { activeSheetId } = stores.session.getState()
      if (activeSheetId !== null) run(stores, unplaceStakeholder, { stakeholderId, sheetId: activeSheetId })
    },
  }
}

function run<I>({ document }: Stores, command: Command<I>, input: I): void {
  const result = document.execute(command, input)
  if (!result.ok) showNotice('warning', result.error.message)
}

function actionEntry(id: ActionId): MenuItem {
  const { label, keys } = actionOf(id)
  return {
    id,
    label,
    keys: keys && keysText(keys, mainProcess().platform),
    disabled: !canRun(id),
    danger: id === 'edit.delete',
    onChoose: () => runAction(id),
  }
}
