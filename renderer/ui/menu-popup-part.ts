import { part } from './part'

/** What draws an open menu. A window starts with a dozen buttons that open one, and with none open. */
export const MenuPopup = part(() => import('./MenuPopup'))
