import { type RecordKey, recordKey } from '../model/records'
import { linkEndKinds } from '../rules/references'
import { aroundAll, grown } from './rectangles'
import type { Scene, SceneLink } from './scene'

/** Free room around a part of a sheet, in sheet pixels. */
const margin = 16

/**
 * Some boxes of a sheet and the links among them as a scene of its own, without stages; null when none of them is
 * drawn.
 */
export function partOfScene(scene: Scene, keys: ReadonlySet<RecordKey>): Scene | null {
  const boxes = scene.boxes.filter(({ key }) => keys.has(key))
  if (boxes.length === 0) return null
  const drawn = new Set(boxes.map(({ key }) => key))
  const links = scene.links.filter((link) => endsOf(link).every((end) => drawn.has(end)))
  const extent = grown(aroundAll([...boxes, ...links].map(({ bounds }) => bounds)), margin)
  return { ...scene, extent, stages: [], boxes, links }
}

function endsOf({ kind, sourceId, targetId }: SceneLink): RecordKey[] {
  const { source, target } = linkEndKinds[kind]
  return [recordKey(source, sourceId), recordKey(target, targetId)]
}
