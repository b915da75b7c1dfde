const stageTitles = ['Recognise', 'Define', 'Evaluate', 'Prove', 'Approve', 'Contract', 'Buy']
const columnWidth = 240
const rowHeight = 112
const verbs = ['Agree', 'Review', 'Approve', 'Collect', 'Compare', 'Confirm', 'Present', 'Sign off']
const things = [
  'security answers',
  'must-haves',
  'budget line',
  'reference calls',
  'legal terms',
  'data flow',
]
const kinds = ['task', 'task', 'task', 'approval', 'paper', 'decision', 'milestone']
const roles = ['owns', 'approves', 'contributes']

/** Always the same numbers between 0 and 1, so that two runs draw the same map (mulberry32). */
function seededRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function keyed(records) {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

/** Steps to and fro across the stages, so that the sheet is about as wide for its height as a window. */
function stepsIn(count, random) {
  const perStage = Math.ceil(count / stageTitles.length)
  const columns = Math.max(1, Math.round(Math.sqrt(perStage / 8)))
  const pick = (list) => list[Math.floor(random() * list.length)]
  const steps = Array.from({ length: count }, (_, index) => {
    const place = index % perStage
    const stage = Math.floor(index / perStage)
    return {
      id: `step-${index}`,
      sheetId: 'map',
      stageId: `stage-${stage}`,
      x: 20 + (place % columns) * columnWidth,
      y: 24 + Math.floor(place / columns) * rowHeight,
      title: `${pick(verbs)} ${pick(things)} ${index + 1}`,
      kind: pick(kinds),
      status: stage < 2 ? 'done' : pick(['not-started', 'not-started', 'in-progress', 'waiting', 'unknown']),
      visibility: 'client',
      due: `2027-0${stage + 1}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
    }
  })
  return { steps, width: columns * columnWidth, bottom: 24 + Math.ceil(perStage / columns) * rowHeight }
}

function peopleUnder({ count, width, bottom }) {
  const perRow = Math.max(1, Math.floor((stageTitles.length * width) / 200))
  return Array.from({ length: count }, (_, index) => ({
    id: `person-${index}`,
    name: `Person ${index + 1}`,
    placeholder: false,
    side: 'client',
    placements: [
      {
        sheetId: 'map',
        stageId: null,
        x: 20 + (index % perRow) * 200,
        y: bottom + 40 + Math.floor(index / perRow) * 64,
      },
    ],
    jobTitle: 'Head of planning',
  }))
}

function linksBetween(steps, people, random) {
  const links = new Map()
  const add = (link) => links.set(link.id, link)
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]
    if (next) {
      add({ id: `next-${index}`, kind: 'sequence', sourceId: step.id, targetId: next.id })
    }
    const later = steps[index + 2 + Math.floor(random() * 12)]
    if (later && random() < 0.3) {
      add({ id: `later-${index}`, kind: 'sequence', sourceId: step.id, targetId: later.id })
    }
  }
  for (const person of people) {
    for (const role of roles) {
      const step = steps[Math.floor(random() * steps.length)]
      const link = { kind: 'participation', sourceId: person.id, targetId: step.id, role }
      add({ id: `${person.id}-${role}`, ...link })
    }
  }
  return [...links.values()]
}

/** The text of a workbook with one sheet of `count` steps, a tenth as many people, and the links between them. */
export function generateWorkbook(count) {
  const random = seededRandom(count)
  const { steps, width, bottom } = stepsIn(count, random)
  const people = peopleUnder({ count: Math.floor(count / 10), width, bottom })
  const stages = stageTitles.map((title, index) => ({
    id: `stage-${index}`,
    sheetId: 'map',
    title,
    order: index,
    width,
  }))
  const workbook = {
    format: 'buymap',
    version: 1,
    id: `generated-${count}`,
    revision: { id: 'generated', parents: [], savedAt: '2026-11-24T08:00:00Z', app: 'bench' },
    deal: { id: 'deal', client: 'Generated Industries', opportunity: `${count} steps` },
    sheets: keyed([{ id: 'map', title: 'Buying process', order: 0 }]),
    stages: keyed(stages),
    steps: keyed(steps),
    stakeholders: keyed(people),
    links: keyed(linksBetween(steps, people, random)),
    actions: {},
    perspectives: {},
    calls: {},
    notes: {},
    dismissals: {},
  }
  return JSON.stringify(workbook, null, 2)
}
