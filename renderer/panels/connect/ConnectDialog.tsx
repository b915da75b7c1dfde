import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { splitRecordKey } from '@workbook/model/records'
import { titleById } from '@workbook/rules/record-title'
import { useState } from 'react'
import type { DialogName } from '../../bridge/window-state'
import type { Stores } from '../../store/stores'
import { SearchDialog } from '../../ui/SearchDialog'
import styles from './connect.module.css'
import { type ConnectEntry, type ConnectRequest, carryOut, connectEntries } from './connect-entries'

/** The dialogs in which a box is chosen as the end of a link. */
export type ConnectDialogName = Extract<DialogName, 'connect' | 'reconnect-source' | 'reconnect-target'>

export interface ConnectDialogProps {
  /** Which of them is open; null for none. */
  readonly name: ConnectDialogName | null
  readonly stores: Stores
  readonly onClose: () => void
}

/** Connects what is selected with a box that is found by its name, so that no link needs a pointer. */
export function ConnectDialog({ name, stores, onClose }: ConnectDialogProps) {
  const [direction, setDirection] = useState<'after' | 'before'>('after')
  const request = name && requestOf(name, stores, direction)
  const { activeSheetId } = stores.session.getState()
  return (
    <SearchDialog<ConnectEntry>
      open={request !== null && activeSheetId !== null}
      title={request ? titleOf(stores, request) : 'Connect'}
      placeholder="Type the name of a step or a person"
      find={(text) =>
        request && activeSheetId !== null
          ? connectEntries(stores.selectors.shown(), activeSheetId, request, text)
          : []
      }
      nothing="No step and no person on this sheet is called like that."
      onChoose={({ key }) => request && carryOut(stores, request, key)}
      onClose={onClose}
    >
      {request?.kind === 'new' && splitRecordKey(request.from).kind === 'steps' && (
        <Directions value={direction} onChange={setDirection} />
      )}
    </SearchDialog>
  )
}

function Directions({
  value,
  onChange,
}: {
  readonly value: 'after' | 'before'
  readonly onChange: (value: 'after' | 'before') => void
}) {
  return (
    <RadioGroup
      className={styles.directions}
      aria-label="What the chosen step is"
      value={value}
      onValueChange={(next) => onChange(next as 'after' | 'before')}
    >
      {(
        [
          ['after', 'What comes after'],
          ['before', 'What comes before'],
        ] as const
      ).map(([name, words]) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio within is the control
        <label key={name} className={styles.direction}>
          <Radio.Root value={name} className={styles.radio}>
            <Radio.Indicator className={styles.dot} />
          </Radio.Root>
          {words}
        </label>
      ))}
    </RadioGroup>
  )
}

function requestOf(
  name: ConnectDialogName,
  { session }: Stores,
  direction: 'after' | 'before',
): ConnectRequest | null {
  const [only] = session.getState().selection
  if (!only) return null
  if (name === 'connect') return { kind: 'new', from: only, direction }
  const end = name === 'reconnect-source' ? 'source' : 'target'
  return { kind: 'end', linkId: splitRecordKey(only).id, end }
}

function titleOf({ document }: Stores, request: ConnectRequest): string {
  if (request.kind === 'end') {
    return request.end === 'source' ? 'Where the link begins' : 'Where the link leads'
  }
  const { kind, id } = splitRecordKey(request.from)
  return `Connect ${titleById(document.getState().workbook, kind, id)} to`
}
