import { type RecordKey, recordKey } from '@workbook/model/records'
import type { Scene, SceneBox } from '@workbook/scene/scene'
import type { Node } from '@xyflow/react'

/** A box as React Flow sees it. Made from an allow-list: nothing of the file is ever spread into it. */
export type BoxFlowNode = Node<{ readonly box: SceneBox }, 'box'>

/** Boxes as React Flow nodes. Nodes of unchanged boxes stay the same objects, which React Flow relies on. */
export function createNodeProjection(): (scene: Scene, selection: ReadonlySet<RecordKey>) => BoxFlowNode[] {
  let before = new Map<RecordKey, BoxFlowNode>()
  return (scene, selection) => {
    const nodes = scene.boxes.map((box) => {
      const key = recordKey(box.kind, box.id)
      const selected = selection.has(key)
      const known = before.get(key)
      if (known?.data.box === box && known.selected === selected) return known
      return nodeOf(box, key, selected)
    })
    before = new Map(nodes.map((node) => [node.id as RecordKey, node]))
    return nodes
  }
}

function nodeOf(box: SceneBox, id: RecordKey, selected: boolean): BoxFlowNode {
  const { x, y, width, height } = box.bounds
  return {
    id,
    type: 'box',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    selected,
    ariaLabel: box.name,
    data: { box },
  }
}
