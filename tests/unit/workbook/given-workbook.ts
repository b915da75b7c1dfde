import type { Link, ParticipationRole, RelationKind } from '@workbook/model/link'
import type { Note } from '@workbook/model/note'
import type { RecordKind, RecordOf } from '@workbook/model/records'
import type { Stage } from '@workbook/model/stage'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { Step } from '@workbook/model/step'
import { emptyTables, type Workbook } from '@workbook/model/workbook'

type Records = { readonly [K in RecordKind]?: readonly RecordOf[K][] }

/**
 * A workbook with the sheets "map" and "legal", on "map" the stages evaluate, approve and contract of 200 pixels each,
 * and the records that a test adds.
 */
export function givenWorkbook(records: Records = {}): Workbook {
  const tables = emptyTables()
  const all: Records = {
    deal: [{ id: 'deal', client: 'Northwind Foods', opportunity: 'Planning' }],
    sheets: [
      { id: 'map', title: 'Buying process', order: 0 },
      { id: 'legal', title: 'Legal review', order: 1 },
    ],
    stages: [stage('evaluate', 0), stage('approve', 1), stage('contract', 2)],
    ...records,
  }
  for (const [kind, list] of Object.entries(all)) {
    for (const record of list) (tables[kind as RecordKind] as Map<string, unknown>).set(record.id, record)
  }
  return {
    ...tables,
    id: 'workbook',
    revision: { id: 'r1', parents: [], savedAt: '2026-11-24T08:00:00Z', app: 'test' },
    unknown: {},
  }
}

export function stage(id: string, order: number, fields: Partial<Stage> = {}): Stage {
  return { id, sheetId: 'map', title: id[0]?.toUpperCase() + id.slice(1), order, width: 200, ...fields }
}

export function step(id: string, fields: Partial<Step> = {}): Step {
  return {
    id,
    sheetId: 'map',
    stageId: 'evaluate',
    x: 4,
    y: 0,
    title: id,
    kind: 'task',
    status: 'not-started',
    visibility: 'client',
    ...fields,
  }
}

export function person(id: string, fields: Partial<Stakeholder> = {}): Stakeholder {
  return {
    id,
    name: id,
    placeholder: false,
    side: 'client',
    placements: [{ sheetId: 'map', stageId: 'evaluate', x: 10, y: 400 }],
    ...fields,
  }
}

export function note(id: string, fields: Partial<Note> = {}): Note {
  return {
    id,
    sheetId: 'map',
    stageId: null,
    x: 0,
    y: 600,
    text: 'Ask Tom',
    colour: 'yellow',
    visibility: 'internal',
    ...fields,
  }
}

export function sequence(sourceId: string, targetId: string): Link {
  return { id: `${sourceId}-${targetId}`, kind: 'sequence', sourceId, targetId }
}

export function participation(sourceId: string, targetId: string, role: ParticipationRole = 'owns'): Link {
  return { id: `${sourceId}-${role}-${targetId}`, kind: 'participation', sourceId, targetId, role }
}

export function relation(sourceId: string, targetId: string, kind: RelationKind = 'influences'): Link {
  return { id: `${sourceId}-${kind}-${targetId}`, kind: 'relation', sourceId, targetId, relation: kind }
}
