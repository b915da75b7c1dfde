import { menuActionsForClient } from '@contract/menu-actions'
import type { ActionContext } from './action'

/** Actions beside those of the native menu that show nothing but what a client may see. */
const othersForClient: readonly string[] = [
  'fact.confirmInRoom',
  'map.addStage',
  'view.goToInspector',
  'edit.cut',
  'edit.copy',
  'edit.paste',
  'link.insertStep',
  'link.reconnectSource',
  'link.reconnectTarget',
  'link.putLabelBack',
]

/**
 * Whether an action may be offered to who looks at the window now. In Client view only those of the list are, so that a
 * new one shows nothing internal before somebody has looked at it; while presenting only the way out is.
 */
export function isForWhoLooks(id: string, { stores }: ActionContext): boolean {
  const { audience, presenting } = stores?.session.getState() ?? {}
  if (presenting) return id === 'view.present'
  if (audience !== 'client') return true
  return (menuActionsForClient as readonly string[]).includes(id) || othersForClient.includes(id)
}
