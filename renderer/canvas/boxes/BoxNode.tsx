import type { RecordKey } from '@workbook/model/records'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useSession, useWorkbook } from '../../store/hooks'
import { titleOf } from '../../store/title-editing'
import { Marks } from '../marks/Marks'
import styles from './box-node.module.css'
import type { BoxFlowNode } from './project-nodes'
import { TitleEditor } from './TitleEditor'

/** A step, a person or a note on the map, drawn from its marks. */
export const BoxNode = memo(function BoxNode({ id, data, selected }: NodeProps<BoxFlowNode>) {
  const { box } = data
  const isEditing = useSession(({ editing }) => editing?.key === id)
  return (
    <div
      className={styles.box}
      data-record-id={box.id}
      data-kind={box.kind}
      data-selected={selected || undefined}
      role="img"
      aria-label={box.name}
    >
      <svg width={box.bounds.width} height={box.bounds.height} aria-hidden="true" className={styles.drawing}>
        <Marks marks={box.marks} />
      </svg>
      {isEditing && <EditedTitle recordKey={id as RecordKey} />}
    </div>
  )
})

function EditedTitle({ recordKey }: { readonly recordKey: RecordKey }) {
  return <TitleEditor text={titleOf(useWorkbook(), recordKey)} />
}
