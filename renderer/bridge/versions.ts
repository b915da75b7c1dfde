import { parseWorkbook } from '@workbook/format/parse'
import type { IsoInstant } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { ask } from './ask'
import { mainProcess } from './window-api'
import { windowState } from './window-state'

/** A state of the workbook in the past. */
export interface PastState {
  /** Names the kept version. */
  readonly id: string
  readonly workbook: Workbook
  /** When it was saved. */
  readonly savedAt: IsoInstant
}

/** Every earlier state that was kept and can still be read, oldest first. Those that cannot are passed over. */
export async function readPastStates(): Promise<PastState[]> {
  const handle = windowState.getState().document?.handle
  if (handle === undefined) return []
  const listed = await ask(mainProcess().listVersions({ handle }))
  const states: PastState[] = []
  for (const { id } of listed.ok ? listed.value.toReversed() : []) {
    const state = await readPastState(handle, id)
    if (state) states.push(state)
  }
  return states
}

/**
 * The workbook as it was at a moment: the kept version that was the file then. Null when the file of then was not
 * kept, or when nothing has been saved since, so that nothing can have changed.
 */
export async function readStateAt(moment: IsoInstant): Promise<PastState | null> {
  const handle = windowState.getState().document?.handle
  if (handle === undefined) return null
  const listed = await ask(mainProcess().listVersions({ handle }))
  // Newest first: the last one that was replaced after the moment was the file at that moment.
  const then = listed.ok ? listed.value.filter(({ replacedAt }) => replacedAt > moment).at(-1) : undefined
  return then ? readPastState(handle, then.id) : null
}

async function readPastState(handle: string, id: string): Promise<PastState | null> {
  const read = await mainProcess().readVersion({ handle, id })
  const parsed = read.ok ? parseWorkbook(read.value.text) : null
  if (!parsed?.ok) return null
  const { workbook } = parsed.value
  return { id, workbook, savedAt: workbook.revision.savedAt }
}

/** Opens a kept version in a window of its own; the workbook here stays as it is. */
export async function openVersion(id: string): Promise<boolean> {
  const handle = windowState.getState().document?.handle
  return handle !== undefined && (await ask(mainProcess().openVersion({ handle, id }))).ok
}
