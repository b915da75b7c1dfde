import type { CommandContext } from '@workbook/commands/command'
import { idFromBytes } from '@workbook/model/ids'
import type { IsoDay } from '@workbook/model/values'

/** The person's own calendar day, because a due date is late by their clock and not by UTC. */
export function today(now = new Date()): IsoDay {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

/** What commands may know of the world: chance for new ids, the day and the instant. */
export function commandContext(): CommandContext {
  return {
    newId: () => idFromBytes(crypto.getRandomValues(new Uint8Array(16))),
    today: today(),
    now: new Date().toISOString(),
  }
}
