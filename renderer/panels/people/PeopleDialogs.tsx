import { splitRecordKey } from '@workbook/model/records'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { DialogName } from '../../bridge/window-state'
import type { Stores } from '../../store/stores'
import { MergeDialog } from './MergeDialog'
import { RatingHelpDialog } from './RatingHelpDialog'
import { ReportsToDialog } from './ReportsToDialog'

export interface PeopleDialogsProps {
  /** The dialog that is open, if any. */
  readonly name: DialogName | null
  readonly stores: Stores
  readonly onClose: () => void
}

/** The dialogs about one person or about all of them. */
export function PeopleDialogs({ name, stores, onClose }: PeopleDialogsProps) {
  const person = onlyPerson(stores)
  return (
    <>
      <RatingHelpDialog person={name === 'rating-help' ? person : null} stores={stores} onClose={onClose} />
      <ReportsToDialog person={name === 'reports-to' ? person : null} stores={stores} onClose={onClose} />
      <MergeDialog open={name === 'merge-people'} stores={stores} onClose={onClose} />
    </>
  )
}

function onlyPerson({ document, session }: Stores): Stakeholder | null {
  const [only, ...others] = [...session.getState().selection].map(splitRecordKey)
  if (only?.kind !== 'stakeholders' || others.length > 0) return null
  return document.getState().workbook.stakeholders.get(only.id) ?? null
}
