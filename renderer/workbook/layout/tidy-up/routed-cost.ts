import { countCrossings } from '../../scene/count-crossings'
import { freeSpace, type Obstacle, obstacleMap } from '../../scene/obstacles'
import { routeParticipation } from '../../scene/route-participation'
import { routeRelation } from '../../scene/route-relation'
import { routeSequence } from '../../scene/route-sequence'
import type { TidyPlan, TidyTask } from './tidy-task'

const routes = {
  sequence: routeSequence,
  participation: routeParticipation,
  relation: routeRelation,
}

/** How often links cross: all of them, and those of the client's process among themselves. */
export interface Crossings {
  readonly all: number
  readonly process: number
}

/** How often the links cross once they are drawn, with the boxes where a plan puts them. */
export function routedCrossings({ boxes, links }: TidyTask, plan: TidyPlan): Crossings {
  const places = new Map(plan.boxes.map((place) => [place.key, place]))
  const obstacles = new Map<string, Obstacle>(
    boxes.map(({ key, x, y, width, height }) => {
      const place = places.get(key) ?? { x, y }
      return [key, { id: key, bounds: { x: place.x, y: place.y, width, height } }]
    }),
  )
  const map = obstacleMap([...obstacles.values()])
  const drawn = links.flatMap(({ kind, source, target }) => {
    const [from, to] = [obstacles.get(source), obstacles.get(target)]
    if (!from || !to) return []
    return { kind, points: routes[kind](from.bounds, to.bounds, freeSpace(map, from, to)) }
  })
  const process = drawn.filter(({ kind }) => kind === 'sequence')
  return { all: countCrossings({ links: drawn }), process: countCrossings({ links: process }) }
}
