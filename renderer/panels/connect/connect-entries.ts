import type { Command } from '@workbook/commands/command'
import { connect } from '@workbook/commands/connect'
import { reconnect } from '@workbook/commands/reconnect'
import { boxesOnSheet } from '@workbook/layout/boxes'
import { type RecordKey, recordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { canConnect } from '@workbook/rules/can-connect'
import { canReconnect, type LinkEnd } from '@workbook/rules/can-reconnect'
import type { Verdict } from '@workbook/rules/verdict'
import { stakeholderTitle, stepTitle } from '@workbook/scene/names'
import { Square, User } from 'lucide-react'
import type { Stores } from '../../store/stores'
import { showNotice } from '../../ui/notices'
import type { SearchEntry } from '../../ui/SearchDialog'
import { ranked, type Searchable } from '../palette/score'

/** What is to be connected with the box that is looked for. */
export type ConnectRequest =
  | { readonly kind: 'new'; readonly from: RecordKey; readonly direction: 'after' | 'before' }
  | { readonly kind: 'end'; readonly linkId: Id; readonly end: LinkEnd }

/** A box, and whether it can be the other end. */
export interface ConnectEntry extends SearchEntry, Searchable {
  readonly key: RecordKey
}

const mostShown = 200

/** The boxes of a sheet for a text: those that can be connected first, then the others with the reason why not. */
export function connectEntries(
  workbook: Workbook,
  sheetId: Id,
  request: ConnectRequest,
  text: string,
): readonly ConnectEntry[] {
  const entries = boxesOnSheet(workbook, sheetId)
    .flatMap(({ kind, id }): ConnectEntry[] => {
      if (kind === 'notes') return []
      const key = recordKey(kind, id)
      if (request.kind === 'new' && key === request.from) return []
      return [entryOf(workbook, key, kind, id, verdictOf(workbook, request, key))]
    })
    .sort((a, b) => a.label.localeCompare(b.label))
  const found = text.trim() === '' ? entries : ranked(text, entries, entries.length)
  return [...found.filter(({ disabled }) => !disabled), ...found.filter(({ disabled }) => disabled)].slice(
    0,
    mostShown,
  )
}

function entryOf(
  workbook: Workbook,
  key: RecordKey,
  kind: 'steps' | 'stakeholders',
  id: Id,
  verdict: Verdict,
): ConnectEntry {
  const step = kind === 'steps' ? workbook.steps.get(id) : undefined
  const person = kind === 'stakeholders' ? workbook.stakeholders.get(id) : undefined
  return {
    id: key,
    key,
    label: step ? stepTitle(step) : person ? stakeholderTitle(person) : '',
    icon: step ? Square : User,
    disabled: !verdict.allowed,
    remark: verdict.allowed ? (step ? 'Step' : 'Person') : verdict.reason,
  }
}

function verdictOf(workbook: Workbook, request: ConnectRequest, key: RecordKey): Verdict {
  if (request.kind === 'end') return canReconnect(workbook, request.linkId, request.end, key)
  const { sourceKey, targetKey } = endsOf(request, key)
  const verdict = canConnect(workbook, sourceKey, targetKey)
  return verdict.allowed ? { allowed: true } : verdict
}

function endsOf({ from, direction }: Extract<ConnectRequest, { kind: 'new' }>, key: RecordKey) {
  return direction === 'after' ? { sourceKey: from, targetKey: key } : { sourceKey: key, targetKey: from }
}

/** Makes the link that was asked for. */
export function carryOut({ document }: Stores, request: ConnectRequest, key: RecordKey): void {
  function run<I>(command: Command<I>, input: I): void {
    const result = document.execute(command, input)
    if (!result.ok) showNotice('warning', result.error.message)
  }
  if (request.kind === 'new') run(connect, endsOf(request, key))
  else run(reconnect, { linkId: request.linkId, end: request.end, to: key })
}
