import { withLabelsApart } from '@workbook/scene/labels-apart'
import type { Rectangle, SceneLink } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'

const size = { width: 40, height: 16 }

/** A level line of 400 pixels with a label in its middle. */
function labelled(id: string, y: number): SceneLink {
  const label = { x: 180, y: y - 8, ...size }
  return {
    key: `links:${id}`,
    id,
    kind: 'sequence',
    sourceId: `${id}-from`,
    targetId: `${id}-to`,
    name: id,
    isCritical: false,
    points: [
      { x: 0, y },
      { x: 400, y },
    ],
    bounds: { x: 0, y, width: 400, height: 0 },
    label,
    marks: [
      { mark: 'path', d: `M0 ${y} H400` },
      { mark: 'rectangle', ...label, fill: 'paper' },
      { mark: 'text', x: 200, y: y + 4, text: id, size: 11, weight: 600, tone: 'muted', anchor: 'middle' },
    ],
  }
}

const free = { isByHand: () => false, isEmpty: () => true }
const places = (links: readonly SceneLink[]) => links.map(({ label }) => label?.x)

describe('labels of links', () => {
  test('stay where nothing is in their way, as the same objects', () => {
    const links = [labelled('a', 0), labelled('b', 100)]

    expect(withLabelsApart(links, free)).toEqual(links)
    expect(withLabelsApart(links, free)[0]).toBe(links[0])
  })

  test('go along their own line off another label, with all that belongs to them', () => {
    const [, moved] = withLabelsApart([labelled('a', 0), labelled('b', 10)], free)

    expect(moved?.label).toEqual({ x: 100, y: 2, ...size })
    expect(moved?.labelShift).toEqual({ x: -80, y: 0 })
    expect(moved?.marks.map((mark) => ('x' in mark ? mark.x : null))).toEqual([null, 100, 120])
  })

  test('are not put on a box, nor on one that has gone aside already', () => {
    const box: Rectangle = { x: 90, y: -20, width: 60, height: 60 }
    const isEmpty = ({ x }: Rectangle) => x > box.x + box.width || x + size.width < box.x
    const links = [labelled('a', 0), labelled('b', 8), labelled('c', 12)]

    expect(places(withLabelsApart(links, { ...free, isEmpty }))).toEqual([180, 260, 40])
  })

  test('stay where a hand has put them, and where there is no other place', () => {
    const links = [labelled('a', 0), labelled('b', 10)]

    expect(places(withLabelsApart(links, { ...free, isByHand: (id) => id === 'b' }))).toEqual([180, 180])
    expect(places(withLabelsApart(links, { ...free, isEmpty: () => false }))).toEqual([180, 180])
  })

  test('that go aside again are the same objects as before', () => {
    const links = [labelled('a', 0), labelled('b', 10)]

    expect(withLabelsApart(links, free)[1]).toBe(withLabelsApart(links, free)[1])
  })
})
