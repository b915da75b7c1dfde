import { dealId } from '@workbook/model/deal'
import type { SequenceLink } from '@workbook/model/link'
import { type RecordKey, recordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { ReactNode } from 'react'
import { stepKindWords } from '../../../i18n/words'
import { useDocument, useSelection, useWorkbook } from '../../../store/hooks'
import { type Binding, type FieldName, fieldAccess } from '../../fields/binding'
import { Fields } from '../../fields/Fields'
import type { Field } from '../../fields/field'
import { HeadingField } from '../HeadingField'
import { InspectorHead } from '../InspectorHead'
import styles from '../inspector.module.css'
import { LinkEnds } from '../link/LinkEnds'
import { SelectionInspector } from '../SelectionInspector'
import { useRecordBinding } from '../use-record-binding'
import { useWantedFields } from '../use-wanted-fields'
import {
  clientDealFields,
  clientNoteFields,
  clientSequenceFields,
  clientStakeholderFields,
  clientStepFields,
} from './client-fields'

/** What a client may see of what is selected, to be worked on together. */
export function ClientInspector() {
  const workbook = useWorkbook()
  const shown = [...useSelection()].filter((key) => {
    const { kind, id } = splitRecordKey(key)
    return workbook[kind].has(id)
  })
  const [first = recordKey('deal', dealId)] = shown
  return (
    <div ref={useWantedFields()} data-fields="" className={styles.inspector}>
      {shown.length > 1 ? <SelectionInspector keys={shown} /> : <OneRecord key={first} recordKey={first} />}
    </div>
  )
}

function OneRecord({ recordKey: key }: { readonly recordKey: RecordKey }): ReactNode {
  const { kind, id } = splitRecordKey(key)
  switch (kind) {
    case 'deal':
      return <DealFields />
    case 'steps':
      return <StepFields id={id} />
    case 'stakeholders':
      return <StakeholderFields id={id} />
    case 'links':
      return <LinkFields id={id} />
    case 'notes':
      return <NoteFields id={id} />
    case 'stages':
      return <TitleOnly kind="stages" word="Stage" id={id} />
    case 'sheets':
      return <TitleOnly kind="sheets" word="Sheet" id={id} />
    default:
      return null
  }
}

interface TitledFormProps<R> {
  readonly crumbs: readonly string[]
  readonly label: string
  readonly titleField: FieldName<R, string>
  readonly binding: Binding<R>
  readonly fields: readonly Field<R>[]
}

function TitledForm<R>({ crumbs, label, titleField, binding, fields }: TitledFormProps<R>) {
  return (
    <>
      <InspectorHead crumbs={crumbs}>
        <HeadingField label={label} binding={binding} access={fieldAccess<R, string>(titleField)} />
      </InspectorHead>
      <Fields fields={fields} binding={binding} />
    </>
  )
}

function DealFields() {
  const binding = useRecordBinding('deal', dealId)
  return (
    binding && (
      <TitledForm
        crumbs={['Deal']}
        label="Client"
        titleField="client"
        binding={binding}
        fields={clientDealFields}
      />
    )
  )
}

function StepFields({ id }: { readonly id: Id }) {
  const binding = useRecordBinding('steps', id)
  if (!binding) return null
  const crumbs = ['Step', stepKindWords[binding.record.kind]]
  return (
    <TitledForm
      crumbs={crumbs}
      label="Title"
      titleField="title"
      binding={binding}
      fields={clientStepFields}
    />
  )
}

function StakeholderFields({ id }: { readonly id: Id }) {
  const binding = useRecordBinding('stakeholders', id)
  if (!binding) return null
  return (
    <TitledForm
      crumbs={[binding.record.placeholder ? 'Placeholder' : 'Person']}
      label="Name"
      titleField="name"
      binding={binding}
      fields={clientStakeholderFields}
    />
  )
}

function NoteFields({ id }: { readonly id: Id }) {
  const binding = useRecordBinding('notes', id)
  return (
    binding && (
      <>
        <InspectorHead crumbs={['Note']}>{null}</InspectorHead>
        <Fields fields={clientNoteFields} binding={binding} />
      </>
    )
  )
}

function LinkFields({ id }: { readonly id: Id }) {
  const binding = useRecordBinding('links', id)
  // A link that stands for a way through hidden steps is nowhere in the workbook.
  const isThere = useDocument(({ workbook }) => workbook.links.has(id))
  if (!binding) return null
  return (
    <>
      <LinkEnds link={binding.record} />
      {binding.record.kind === 'sequence' && isThere && (
        // The kind of the link decides which of its fields exist, which a binding to any link does not say.
        <Fields fields={clientSequenceFields} binding={binding as unknown as Binding<SequenceLink>} />
      )}
    </>
  )
}

function TitleOnly({ kind, word, id }: { kind: 'stages' | 'sheets'; word: string; id: Id }) {
  const binding = useRecordBinding<'stages' | 'sheets'>(kind, id)
  return (
    binding && (
      <InspectorHead crumbs={[word]}>
        <HeadingField
          label="Title"
          binding={binding as Binding<{ readonly title: string }>}
          access={fieldAccess<{ readonly title: string }, string>('title')}
        />
      </InspectorHead>
    )
  )
}
