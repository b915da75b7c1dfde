import type { Link } from '@workbook/model/link'
import { type RecordKey, recordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { linkName, stakeholderTitle, stepTitle } from '@workbook/scene/names'
import { ArrowDown } from 'lucide-react'
import { useWorkbook } from '../../../store/hooks'
import { useEdits } from '../../use-edits'
import { InspectorHead } from '../InspectorHead'
import styles from '../inspector.module.css'

const headings = {
  sequence: 'Order of steps',
  participation: 'Part in a step',
  relation: 'Relation',
} as const

/** What a link connects; a click goes there. */
export function LinkEnds({ link }: { readonly link: Link }) {
  const workbook = useWorkbook()
  const { select } = useEdits()
  const [source, target] = endsOf(workbook, link)
  return (
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
  )
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
