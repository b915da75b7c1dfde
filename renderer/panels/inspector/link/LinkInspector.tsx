import type { Link } from '@workbook/model/link'
import type { Binding } from '../../fields/binding'
import { Fields } from '../../fields/Fields'
import type { Field } from '../../fields/field'
import type { RecordInspectorProps } from '../record-inspector'
import { PerspectiveCards } from '../related/PerspectiveCards'
import { LinkEnds } from './LinkEnds'
import { participationFields, relationFields, sequenceFields } from './link-fields'

/** Everything about one link. */
export function LinkInspector({ binding }: RecordInspectorProps<Link>) {
  const link = binding.record
  return (
    <>
      <LinkEnds link={link} />
      <LinkFields binding={binding} />
      <PerspectiveCards subject={{ kind: 'links', id: link.id }} readOnly={binding.readOnly} />
    </>
  )
}

function LinkFields({ binding }: RecordInspectorProps<Link>) {
  const { kind } = binding.record
  if (kind === 'sequence') return fieldsFor(sequenceFields, binding)
  if (kind === 'participation') return fieldsFor(participationFields, binding)
  return fieldsFor(relationFields, binding)
}

/** The kind of the link decides which of its fields exist, which a binding to any link does not say. */
function fieldsFor<L extends Link>(fields: readonly Field<L>[], binding: Binding<Link>) {
  return <Fields fields={fields} binding={binding as unknown as Binding<L>} />
}
