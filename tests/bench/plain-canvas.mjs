/** Runs in the page: boxes and straight links on one canvas, all that is in the window drawn anew for each frame. */
function drawPlainCanvas() {
  const workbook = JSON.parse(document.getElementById('workbook').textContent)
  const canvas = document.getElementById('map')
  const context = canvas.getContext('2d', { alpha: false })
  const lefts = new Map()
  let right = 0
  for (const stage of Object.values(workbook.stages).sort((a, b) => a.order - b.order)) {
    lefts.set(stage.id, right)
    right += stage.width
  }
  const boxes = new Map()
  for (const { id, stageId, x, y, title } of Object.values(workbook.steps)) {
    boxes.set(id, { x: lefts.get(stageId) + x, y, width: 192, height: 80, title })
  }
  for (const { id, placements, name } of Object.values(workbook.stakeholders)) {
    boxes.set(id, { x: placements[0].x, y: placements[0].y, width: 176, height: 44, title: name })
  }
  const links = Object.values(workbook.links).map(({ sourceId, targetId }) => [
    boxes.get(sourceId),
    boxes.get(targetId),
  ])
  const bottom = Math.max(...[...boxes.values()].map((box) => box.y + box.height))
  let view = { x: 0, y: 0, zoom: 1 }
  let held = null
  let asked = false

  function draw() {
    asked = false
    if (canvas.width !== innerWidth || canvas.height !== innerHeight) {
      canvas.width = innerWidth
      canvas.height = innerHeight
    }
    const { x, y, zoom } = view
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = '#f1f3f2'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.setTransform(zoom, 0, 0, zoom, x, y)
    const [left, top, toRight, toBottom] = [
      -x / zoom,
      -y / zoom,
      (innerWidth - x) / zoom,
      (innerHeight - y) / zoom,
    ]
    context.strokeStyle = '#7d8985'
    context.beginPath()
    for (const [from, to] of links) {
      if (Math.max(from.x, to.x) + 192 < left || Math.min(from.x, to.x) > toRight) continue
      if (Math.max(from.y, to.y) + 80 < top || Math.min(from.y, to.y) > toBottom) continue
      context.moveTo(from.x + from.width, from.y + from.height / 2)
      context.lineTo(to.x, to.y + to.height / 2)
    }
    context.stroke()
    context.font = '600 13px sans-serif'
    for (const box of boxes.values()) {
      if (box.x > toRight || box.x + box.width < left || box.y > toBottom || box.y + box.height < top)
        continue
      context.fillStyle = '#ffffff'
      context.fillRect(box.x, box.y, box.width, box.height)
      context.strokeRect(box.x, box.y, box.width, box.height)
      if (zoom < 0.34) continue
      context.fillStyle = '#17211f'
      context.fillText(box.title, box.x + 12, box.y + 24)
    }
    canvas.dataset.view = `${x} ${y} ${zoom}`
    if (held) canvas.dataset.held = `${held.box.x} ${held.box.y}`
    // On a busy machine the page is there before its window has a size, and is not always told of it.
    if (innerWidth === 0) show(view)
  }

  function show(next) {
    view = next
    if (!asked) requestAnimationFrame(draw)
    asked = true
  }

  addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      if (!event.ctrlKey) {
        show({ ...view, x: view.x - event.deltaX, y: view.y - event.deltaY })
        return
      }
      const zoom = view.zoom * 2 ** (-event.deltaY * 0.002 * 10)
      const scale = zoom / view.zoom
      const { clientX, clientY } = event
      show({ x: clientX - (clientX - view.x) * scale, y: clientY - (clientY - view.y) * scale, zoom })
    },
    { passive: false },
  )
  addEventListener('resize', () => show(view))
  addEventListener('keydown', ({ key }) => {
    if (key === '1') show({ x: -right / 2 + innerWidth / 2, y: -bottom / 2 + innerHeight / 2, zoom: 1 })
    if (key === 'f') show({ x: 0, y: 0, zoom: Math.min(innerWidth / right, innerHeight / bottom) })
  })
  const boxAt = (x, y) =>
    [...boxes.values()].findLast(
      (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    )
  addEventListener('mousedown', ({ clientX, clientY }) => {
    const x = (clientX - view.x) / view.zoom
    const y = (clientY - view.y) / view.zoom
    const box = boxAt(x, y)
    held = box ? { box, x: x - box.x, y: y - box.y } : null
  })
  addEventListener('mousemove', ({ clientX, clientY }) => {
    if (!held) return
    held.box.x = (clientX - view.x) / view.zoom - held.x
    held.box.y = (clientY - view.y) / view.zoom - held.y
    show(view)
  })
  addEventListener('mouseup', () => {
    held = null
  })
  globalThis.boxInTheMiddle = () => {
    const shown = [...boxes.values()].map((box) => ({
      x: (box.x + box.width / 2) * view.zoom + view.x,
      y: (box.y + box.height / 2) * view.zoom + view.y,
    }))
    const away = ({ x, y }) => Math.hypot(x - innerWidth * 0.4, y - innerHeight * 0.5)
    return shown.sort((a, b) => away(a) - away(b))[0]
  }
  show(view)
}

/** A page with the lower bound of what any map can cost: one plain canvas without an editor around it. */
export function plainCanvasPage(workbookText) {
  return `<!doctype html><meta charset="utf-8"><title>plain canvas</title>
<style>body { margin: 0; overflow: hidden } canvas { display: block }</style>
<canvas id="map"></canvas>
<script id="workbook" type="application/json">${workbookText.replaceAll('<', '\\u003c')}</script>
<script>(${drawPlainCanvas})()</script>`
}
