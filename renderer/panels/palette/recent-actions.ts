import { type ActionId, isActionId } from '../../actions/registry'

const storageKey = 'recent-actions'
const mostRemembered = 6

/** The actions that were run from the palette last, the latest first. Only their ids are kept, nothing of a deal. */
export function recentActions(storage: Pick<Storage, 'getItem'> = localStorage): readonly ActionId[] {
  const kept = storage.getItem(storageKey) ?? ''
  // An id of another version of the program means nothing here.
  return kept.split(' ').filter(isActionId).slice(0, mostRemembered)
}

export function rememberAction(
  id: ActionId,
  storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): void {
  const others = recentActions(storage).filter((other) => other !== id)
  storage.setItem(storageKey, [id, ...others].slice(0, mostRemembered).join(' '))
}
