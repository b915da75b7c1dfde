import { nextSteps } from '@workbook/analysis/next-steps'
import { type SheetFacts, sheetFacts } from '@workbook/analysis/sheet-facts'
import { type FindingMark, findingMarkWords } from '@workbook/health/finding-marks'
import { type RecordKey, recordKey, splitRecordKey } from '@workbook/model/records'
import type { Id, IsoDay } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import type { FindingMarks } from '@workbook/scene/build-scene'
import { dayOfStep } from '@workbook/scene/day-of-step'
import { shortDayText } from '@workbook/scene/day-text'
import { describeStep } from '@workbook/scene/describe-step'
import { drawSeverity } from '@workbook/scene/draw-finding'
import { drawStatus } from '@workbook/scene/draw-status'
import { peopleOf } from '@workbook/scene/draw-step'
import { drawVerification } from '@workbook/scene/draw-verification'
import { initialsOf } from '@workbook/scene/initials'
import { noteName, stakeholderName, stepName } from '@workbook/scene/names'
import type { Mark } from '@workbook/scene/scene'
import type { OutlineRow } from './outline-rows'

/** What a line shows and says beside its title. */
export interface RowWords {
  /** What a screen reader says: "TITLE, KIND, STATUS". */
  readonly name: string
  /** Owner, day, verification and findings, in words. */
  readonly description: string
  /** A few of them to be seen. */
  readonly remark: string
  readonly late: boolean
  readonly status: readonly Mark[]
  readonly verification: readonly Mark[]
  /** The worst of what is found about it. */
  readonly finding: readonly Mark[]
}

export type DescribeRow = (row: OutlineRow) => RowWords

const statusAt = { x: 8, y: 8 }
const noFindings: FindingMarks = new Map()

/** Says what lines stand for, once for each. Facts of a sheet are computed when the first of its lines is described. */
export function createRowWords(
  workbook: Workbook,
  today: IsoDay,
  findings: FindingMarks = noFindings,
): DescribeRow {
  const facts = new Map<Id, SheetFacts>()
  const [first] = nextSteps(workbook)
  const factsOf = (sheetId: Id) => {
    const known = facts.get(sheetId) ?? sheetFacts(workbook, sheetId, today)
    facts.set(sheetId, known)
    return known
  }

  function describeStepRow(id: Id, row: OutlineRow): RowWords {
    const step = workbook.steps.get(id)
    const fact = row.sheetId === null ? undefined : factsOf(row.sheetId).get(id)
    if (!step || !fact) return plain(row.title)
    const finding = findings.get(recordKey('steps', id))
    const appearance = { step, facts: fact, isNext: first?.id === id, isInternal: true, today, finding }
    const owner = peopleOf(fact).map(({ name }) => initialsOf(name))[0] ?? '?'
    const day = dayOfStep(step)
    return {
      name: stepName(step),
      description: describeStep(appearance),
      remark: [owner, day ? shortDayText(day.day, today) : '', fact.overdue ? 'late' : '']
        .filter(Boolean)
        .join(' · '),
      late: fact.overdue,
      status: drawStatus(step.status, statusAt, 5.5),
      verification: drawVerification(fact.verification, statusAt),
      finding: signOf(finding),
    }
  }

  function describe(row: OutlineRow): RowWords {
    const { kind, id } = row.key === null ? { kind: null, id: '' } : splitRecordKey(row.key as RecordKey)
    if (kind === 'steps') return describeStepRow(id, row)
    if (kind === 'stakeholders') {
      return withFinding(describePerson(workbook, id, row.title), findings.get(recordKey(kind, id)))
    }
    if (kind === 'notes') return plain(noteName(workbook.notes.get(id)?.text ?? ''))
    if (kind === 'stages' || kind === 'sheets')
      return plain(`${row.title}, ${kind === 'stages' ? 'stage' : 'sheet'}`)
    return plain(row.title)
  }

  const described = new WeakMap<OutlineRow, RowWords>()
  return (row) => {
    const known = described.get(row)
    if (known) return known
    const words = describe(row)
    described.set(row, words)
    return words
  }
}

function signOf(finding: FindingMark | undefined): readonly Mark[] {
  return finding ? drawSeverity(finding.severity, statusAt) : []
}

function withFinding(words: RowWords, finding: FindingMark | undefined): RowWords {
  if (!finding) return words
  const description = [words.description, findingMarkWords(finding)].filter(Boolean).join('; ')
  return { ...words, description, finding: signOf(finding) }
}

function describePerson({ stakeholders }: Workbook, id: Id, title: string): RowWords {
  const person = stakeholders.get(id)
  if (!person) return plain(title)
  const remark = person.name.trim() === '' ? 'placeholder' : (person.jobTitle ?? '')
  return { ...plain(stakeholderName(person, true)), description: person.jobTitle ?? '', remark }
}

function plain(name: string): RowWords {
  return { name, description: '', remark: '', late: false, status: [], verification: [], finding: [] }
}
