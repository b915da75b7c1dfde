import { showDialog, windowState } from '../bridge/window-state'
import type { ActionContext } from './action'
import { isForWhoLooks } from './in-client-view'
import { type ActionId, actionOf, isActionId } from './registry'

/** What actions see of this window now. */
export function actionContext(): ActionContext {
  const { stores, document } = windowState.getState()
  return { stores, unsaved: document?.unsaved ?? false, showDialog }
}

/** Runs an action if it can be run now. */
export function runAction(id: ActionId): void {
  const context = actionContext()
  if (canRun(id, context)) actionOf(id).run(context)
}

/** Whether an action can be run now, before the eyes of who looks at the window. */
export function canRun(id: ActionId, context: ActionContext = actionContext()): boolean {
  return isForWhoLooks(id, context) && actionOf(id).enabled(context)
}

/** What the Edit menu does to a text that is being typed; null is nothing. */
const textEditing: Partial<Record<ActionId, string | null>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.selectAll': 'selectAll',
  'edit.delete': 'delete',
  'edit.duplicate': null,
}

/** Runs what a native menu item asks for. While a text is being typed, the Edit menu means the text. */
export function runMenuAction(id: string): void {
  if (!isActionId(id)) return
  const edits = textEditing[id]
  if (edits !== undefined && isTyping(document.activeElement)) {
    // Deprecated, yet the only way to reach a text field's own undo from a menu.
    if (edits !== null) document.execCommand(edits)
    return
  }
  runAction(id)
}

/** Whether an element takes what is typed as text. */
export function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true
  if (element instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(element.type)
  return element instanceof HTMLElement && element.isContentEditable
}
