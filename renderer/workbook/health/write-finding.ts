import { type RecordKey, splitRecordKey } from '../model/records'
import { dealOf, type Workbook } from '../model/workbook'
import { titleById } from '../rules/record-title'
import type { Confidence } from './confidence'
import { subjectOf } from './dismissals'
import type { Finding } from './finding'
import type { Inputs } from './inputs/inputs'
import type { Report } from './rule'
import { ruleFacts } from './rule-facts'
import type { RuleId } from './rule-ids'
import { lowered, type Severity } from './severity'
import { whomToAsk } from './whom-to-ask'

interface Written {
  readonly ruleId: RuleId
  readonly level: Severity
  readonly report: Report
  readonly failed: boolean
  readonly workbook: Workbook
  readonly inputs: Inputs
}

/** What a finding was written from. */
interface Source {
  readonly level: Severity
  readonly parts: unknown
  readonly stakeholders: unknown
  readonly told: unknown
  readonly record: unknown
}

/**
 * Writes findings out of reports: the facts of the rule, how much it weighs, whom to ask. A report of before gives the
 * finding of before as long as nothing about it changed.
 */
export function createFindingWriter(): (written: Written) => Finding {
  const memory = new WeakMap<Report, { readonly finding: Finding; readonly source: Source }>()
  return (written) => {
    const { inputs, report, level, workbook } = written
    const { parts, stakeholders, told } = inputs
    const source = { level, parts, stakeholders, told, record: recordIn(workbook, report.record) }
    const known = memory.get(report)
    if (known && isSame(known.source, source)) return known.finding
    const finding = write(written)
    memory.set(report, { finding, source })
    return finding
  }
}

function isSame(a: Source, b: Source): boolean {
  return (
    a.record === b.record &&
    a.level === b.level &&
    a.parts === b.parts &&
    a.stakeholders === b.stakeholders &&
    a.told === b.told
  )
}

function write({ ruleId, level, report, failed, workbook, inputs }: Written): Finding {
  const { group, title, why, question, toSelf = false, ask = [], clears } = ruleFacts(ruleId)
  const { record, eased, field, fix } = report
  const fill = (text: string) => filled(text, report.words, () => titleIn(workbook, record))
  const { because } = eased ?? {}
  return {
    id: [ruleId, record, field].filter(Boolean).join(' '),
    ruleId,
    group,
    record,
    subject: subjectOf(record, field),
    basis: report.basis,
    severity: failed ? 'warning' : lowered(level, eased?.levels ?? 0),
    confidence: failed ? 'unknown' : (report.confidence ?? confidenceIn(inputs, record)),
    title,
    sentence: report.sentence,
    why: failed ? 'A rule that cannot be checked may hide something.' : why,
    eased: because === undefined || level === 'info' ? null : `Weighs less for now: ${because}.`,
    question: failed || question === undefined ? null : fill(question),
    toSelf,
    ask: toSelf || failed || question === undefined ? null : whomToAsk(inputs, record, report.ask, ask),
    clears: failed ? 'Nothing that you can do. It is checked again when the workbook changes.' : fill(clears),
    fix: fix ?? null,
    failed,
  }
}

function recordIn(workbook: Workbook, key: RecordKey): unknown {
  const { kind, id } = splitRecordKey(key)
  return workbook[kind].get(id)
}

function titleIn(workbook: Workbook, record: RecordKey): string {
  const { kind, id } = splitRecordKey(record)
  return kind === 'deal' ? dealOf(workbook).client || 'the client' : titleById(workbook, kind, id)
}

/** How well a record is evidenced: by what people told us about it, else by where it came from. */
function confidenceIn({ told, steps }: Inputs, record: RecordKey): Confidence {
  const known = told.get(record)
  if (known) return known.confidence
  const { kind, id } = splitRecordKey(record)
  if (kind === 'actions' || kind === 'calls' || kind === 'notes') return 'confirmed'
  if (kind === 'stakeholders') return 'assumed'
  const provenance = kind === 'steps' ? steps.get(id)?.provenance : undefined
  if (provenance === undefined) return 'unknown'
  return provenance === 'client' ? 'relayed' : 'assumed'
}

/** A text of the facts as what stands between its words in braces and, at every second place, those words. */
const takenApart = new Map<string, readonly string[]>()

function partsOf(text: string): readonly string[] {
  const parts = takenApart.get(text) ?? text.split(/\{(\w+)\}/)
  takenApart.set(text, parts)
  return parts
}

/** The record's title is looked up only where a text names it. */
function filled(text: string, words: Report['words'], title: () => string): string {
  const [first = '', ...others] = partsOf(text)
  let line = first
  for (let at = 0; at < others.length; at += 2) {
    const word = others[at] ?? ''
    line += words?.[word] ?? (word === 'name' ? title() : `{${word}}`)
    line += others[at + 1] ?? ''
  }
  return line
}
