import type { Action } from './action'
import { arrangeActions } from './arrange-actions'
import { callActions } from './call-actions'
import { clipboardActions } from './clipboard/clipboard-actions'
import { editActions } from './edit-actions'
import { factActions } from './fact-actions'
import { fileActions } from './file-actions'
import { findActions } from './find-actions'
import { helpActions } from './help-actions'
import { linkActions } from './link-actions'
import { mapActions } from './map-actions'
import { peopleActions } from './people-actions'
import { programActions } from './program-actions'
import { tableActions } from './table-actions'
import { tidyUpActions } from './tidy-up-actions'
import { viewActions } from './view-actions'

/** Everything a person can trigger, by its id. Menus, toolbar, keys and context menus all take it from here. */
export const actions = {
  ...fileActions,
  ...editActions,
  ...clipboardActions,
  ...findActions,
  ...mapActions,
  ...arrangeActions,
  ...linkActions,
  ...tidyUpActions,
  ...viewActions,
  ...factActions,
  ...callActions,
  ...peopleActions,
  ...tableActions,
  ...helpActions,
  ...programActions,
} as const satisfies Record<string, Action>

/** Id of an action. */
export type ActionId = keyof typeof actions

/** An action by its id. */
export function actionOf(id: ActionId): Action {
  return actions[id]
}

/** Whether a text is the id of an action. */
export function isActionId(id: string): id is ActionId {
  return Object.hasOwn(actions, id)
}
