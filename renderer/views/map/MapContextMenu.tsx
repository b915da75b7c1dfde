import { type RecordKey, recordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { type ActionId, actionOf } from '../../actions/registry'
import { actionContext, runAction } from '../../actions/run-action'
import { keysText } from '../../actions/shortcuts'
import { mainProcess } from '../../bridge/window-api'
import { useStores } from '../../store/hooks'
import type { Stores } from '../../store/stores'
import { startEditing } from '../../store/title-editing'
import { ContextMenu } from '../../ui/ContextMenu'
import type { MenuEntry } from '../../ui/MenuEntries'

const onMap = [
  'map.addStep',
  'map.addDecision',
  'map.addMilestone',
  'map.addStakeholder',
  'map.addNote',
  'map.addStage',
  'separator',
  'edit.selectAll',
  'view.zoomToFit',
] as const satisfies readonly (ActionId | 'separator')[]

const onBox = ['edit.delete'] as const satisfies readonly ActionId[]

/** The menu of the right mouse button on the map: of the box under it, or of the map itself. */
export function MapContextMenu({ children }: { readonly children: ReactNode }) {
  const stores = useStores()
  const [open, setOpen] = useState<{ x: number; y: number; key: RecordKey | null } | null>(null)

  const show = (event: MouseEvent) => {
    if (event.defaultPrevented || (event.target as Element).closest('input, textarea')) return
    event.preventDefault()
    const key = recordUnder(event.target as Element, stores.document.getState().workbook)
    if (key && !stores.session.getState().selection.has(key)) stores.session.select([key])
    setOpen({ x: event.clientX, y: event.clientY, key })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's menu key raises the same event on the box
    <div style={{ position: 'absolute', inset: 0 }} onContextMenu={show}>
      {children}
      <ContextMenu
        at={open}
        entries={open ? entriesFor(stores, open.key) : []}
        onClose={() => setOpen(null)}
      />
    </div>
  )
}

function entriesFor(stores: Stores, key: RecordKey | null): MenuEntry[] {
  if (key === null) return onMap.map(entryOf)
  const rename: MenuEntry = {
    label: 'Rename',
    disabled: stores.document.getState().readOnlyReason !== null,
    onChoose: () => startEditing(stores, key),
  }
  const oneBox = stores.session.getState().selection.size === 1
  return [...(oneBox ? [rename, 'separator' as const] : []), ...onBox.map(entryOf)]
}

function entryOf(id: ActionId | 'separator'): MenuEntry {
  if (id === 'separator') return id
  const { label, keys, enabled } = actionOf(id)
  return {
    label,
    keys: keys && keysText(keys, mainProcess().platform),
    disabled: !enabled(actionContext()),
    danger: id === 'edit.delete',
    onChoose: () => runAction(id),
  }
}

function recordUnder(target: Element, workbook: Workbook): RecordKey | null {
  const id: Id | undefined = target.closest<HTMLElement>('[data-record-id]')?.dataset.recordId
  if (id === undefined) return null
  const kind = (['steps', 'stakeholders', 'notes', 'links'] as const).find((candidate) =>
    workbook[candidate].has(id),
  )
  return kind ? recordKey(kind, id) : null
}
