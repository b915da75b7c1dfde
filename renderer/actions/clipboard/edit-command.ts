import type { RequestOf } from '@contract/calls'
import type { Point } from '@workbook/scene/scene'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'

/** Cut, copy or paste. */
export type EditCommand = RequestOf<'runEditCommand'>['command']

/** What a menu of the map asked for, until the system's event for it arrives. */
export interface AskedCommand {
  readonly command: EditCommand
  /** The point of the screen where it was asked for. */
  readonly at: Point | null
  readonly when: number
}

/** An event that has not come by then never will, for instance because the clipboard is empty. Milliseconds. */
const patience = 1_000

let asked: AskedCommand | null = null

/** Makes the system cut, copy or paste for the map. A page may not do that by itself, least of all read the clipboard. */
export function askForEditCommand(command: EditCommand, at: Point | null = null): void {
  asked = { command, at, when: performance.now() }
  void ask(mainProcess().runEditCommand({ command }))
}

/** The request that an event answers; null when the event came from keys or from the native menu. */
export function takeAskedCommand(command: EditCommand): AskedCommand | null {
  const answered = asked?.command === command && performance.now() - asked.when < patience ? asked : null
  asked = null
  return answered
}
