import type { Link } from '@workbook/model/link'
import { type RecordKey, recordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { linkName, stakeholderTitle, stepTitle } from '@workbook/scene/names'
import { ArrowDown } from 'lucide-react'
import { useWorkbook } from '../../../store/hooks'
import type { Binding } from '../../fields/binding'
import { Fields } from '../../fields/Fields'
import type { Field } from '../../fields/field'
import { useEdits } from '../../use-edits'
import { InspectorHead } from '../InspectorHead'
import styles from '../inspector.module.css'
import type { RecordInspectorProps } from '../record-inspector'
import { PerspectiveCards } from '../related/PerspectiveCards'
import { participationFields, relationFields, sequenceFields } from './link-fields'

const headings = {
  sequence: 'Order of steps',
  participation: 'Part in a step',
  relation: 'Relation',
} as const

/** Everything about one link. */
export function LinkInspector({ binding }: RecordInspectorProps<Link>) {
  const workbook = useWorkbook()
  const { select } = useEdits()
  const link = binding.record
  const [source, target] = endsOf(workbook, link)
  return (
    <>
      <InspectorHead crumbs={['Link', headings[link.kind]]}>
        <p className="visually-hidden">{linkName(link, source.title, target.title)}</p>
        <div className={styles.ends}>
          <button type="button" className={styles.pairName} onClick={() => select(source.key)}>
            {source.title}
          </button>
          <ArrowDown size={14} aria-hidden="true" />
          <button type="button" className={styles.pairName} onClick={() => select(target.key)}>
            {target.title}
          </button>
        </div>
      </InspectorHead>
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

interface End {
  readonly title: string
  readonly key: RecordKey
}

function endsOf(workbook: Workbook, { kind, sourceId, targetId }: Link): [End, End] {
  const step = (id: string): End => {
    const found = workbook.steps.get(id)
    return { title: found ? stepTitle(found) : 'A step', key: recordKey('steps', id) }
  }
  const person = (id: string): End => {
    const found = workbook.stakeholders.get(id)
    return { title: found ? stakeholderTitle(found) : 'Somebody', key: recordKey('stakeholders', id) }
  }
  return [
    kind === 'sequence' ? step(sourceId) : person(sourceId),
    kind === 'relation' ? person(targetId) : step(targetId),
  ]
}
