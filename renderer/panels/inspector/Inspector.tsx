import { dealId } from '@workbook/model/deal'
import { type RecordKind, type RecordOf, recordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { ComponentType } from 'react'
import { useSelection } from '../../store/hooks'
import { FieldRemarks } from '../fields/field-remarks'
import { FieldVerification } from '../perspectives/FieldVerification'
import { DealInspector } from './deal/DealInspector'
import styles from './inspector.module.css'
import { LinkInspector } from './link/LinkInspector'
import type { RecordInspectorProps } from './record-inspector'
import { SelectionInspector } from './SelectionInspector'
import { NoteInspector } from './sheet/NoteInspector'
import { SheetInspector } from './sheet/SheetInspector'
import { StageInspector } from './sheet/StageInspector'
import { StakeholderInspector } from './stakeholder/StakeholderInspector'
import { StepInspector } from './step/StepInspector'
import { useRecordBinding } from './use-record-binding'
import { useWantedFields } from './use-wanted-fields'

/** Everything about what is selected, and about the deal while nothing is. */
export default function Inspector() {
  const selection = useSelection()
  const [first = recordKey('deal', dealId)] = selection
  return (
    <div ref={useWantedFields()} data-fields="" className={styles.inspector}>
      {selection.size > 1 ? (
        <SelectionInspector keys={[...selection]} />
      ) : (
        // Another record has other fields: what is being typed belongs to the one before.
        <RecordInspector key={first} {...splitRecordKey(first)} />
      )}
    </div>
  )
}

/** Kinds that are reached through another record are edited there. */
const inspectors: { readonly [K in RecordKind]?: ComponentType<RecordInspectorProps<RecordOf[K]>> } = {
  deal: DealInspector,
  sheets: SheetInspector,
  stages: StageInspector,
  steps: StepInspector,
  stakeholders: StakeholderInspector,
  links: LinkInspector,
  notes: NoteInspector,
}

function RecordInspector<K extends RecordKind>({ kind, id }: { readonly kind: K; readonly id: Id }) {
  const binding = useRecordBinding(kind, id)
  const Shown: ComponentType<RecordInspectorProps<RecordOf[K]>> | undefined = inspectors[kind]
  const key = recordKey(kind, id)
  return binding && Shown ? (
    <FieldRemarks.Provider
      value={(place, field) => place === key && <FieldVerification recordKey={key} field={field} />}
    >
      <Shown binding={binding} />
    </FieldRemarks.Provider>
  ) : null
}
