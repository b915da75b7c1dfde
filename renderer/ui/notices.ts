import { Toast } from '@base-ui/react/toast'

/** How urgent a notice is. */
export type NoticeTone = 'info' | 'warning' | 'error'

/** The one list of notices of this window. */
export const notices = Toast.createToastManager()

const millisecondsShown = 6_000

/** Shows a sentence at the bottom of the window. What went wrong stays until it is closed. */
export function showNotice(tone: NoticeTone, message: string): void {
  notices.add({
    // The same sentence twice is shown once.
    id: message,
    description: message,
    type: tone,
    timeout: tone === 'info' ? millisecondsShown : 0,
    priority: tone === 'error' ? 'high' : 'low',
  })
}
