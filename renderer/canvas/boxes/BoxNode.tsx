import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { NodeProps } from '@xyflow/react'
import { Lock } from 'lucide-react'
import { memo } from 'react'
import { Marks } from '../../picture/Marks'
import { useDocument, useSession } from '../../store/hooks'
import { ConnectPoints } from '../connect/ConnectPoints'
import { ResizeHandles } from '../resize/ResizeHandles'
import { useMapState } from '../view/map-context'
import styles from './box-node.module.css'
import type { BoxFlowNode } from './project-nodes'
import { TitleEditor } from './TitleEditor'

/** A step, a person or a note on the map, drawn from its marks. */
export const BoxNode = memo(function BoxNode({ id, data, selected }: NodeProps<BoxFlowNode>) {
  const { box, detail, drawn, dimmed, locked } = data
  const key = id as RecordKey
  const isEditing = useSession(({ editing }) => editing?.key === id)
  const isPointedAt = useSession(({ hovered, selection }) => hovered === id || isOnly(selection, key))
  const isAlone = useSession(({ selection }) => isOnly(selection, key))
  const isBusy = useMapState(({ drag, connection, resize }) => Boolean(drag || connection || resize))
  const readOnly = useDocument(({ readOnlyReason }) => readOnlyReason !== null)
  const isInHand = isPointedAt && !isBusy && !isEditing && detail === 'full'
  const canChange = isInHand && !readOnly
  return (
    <>
      {selected && <div className={styles.ring} data-kind={splitRecordKey(key).kind} />}
      {drawn && (
        <svg
          width={box.bounds.width}
          height={box.bounds.height}
          aria-hidden="true"
          className={styles.drawing}
        >
          <Marks marks={detail === 'full' ? box.marks : box.simpleMarks} dimmed={dimmed} />
        </svg>
      )}
      {locked && isInHand && (
        <span className={styles.lock} title="Locked: it stays in its place">
          <Lock size={12} aria-hidden="true" />
        </span>
      )}
      {isEditing && <TitleEditor recordKey={key} />}
      {canChange && box.kind !== 'notes' && <ConnectPoints from={key} />}
      {isAlone && canChange && !locked && box.kind !== 'stakeholders' && <ResizeHandles of={key} />}
    </>
  )
})

function isOnly(selection: ReadonlySet<RecordKey>, key: RecordKey): boolean {
  return selection.size === 1 && selection.has(key)
}
