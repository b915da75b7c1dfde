import { readFileSync } from 'node:fs'
import { parseWorkbook } from '@workbook/format/parse'
import { type RecordKind, recordSchemas } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'

/** The word by which a text of ours is found wherever it turns up. */
export const ourWord = /quokka/i

/** Tries to break out of the lines of a calendar, the elements of a picture or a page, and the cells of a table. */
const hostile = [
  '=Quokka"\r\nSUMMARY:Quokka\nEND:VEVENT</text></svg><script>Quokka</script>,Quokka ‮Quokka',
  // For titles, which have one line.
  '=Quokka</text></svg><script>Quokka</script>',
]

const talk: readonly RecordKind[] = ['calls', 'perspectives', 'actions', 'dismissals']
const ofStep = ['openQuestions', 'evidence', 'slips', 'notes'] as const
const ofPerson = ['wins', 'risks', 'notes', 'email', 'phone', 'counterpart'] as const

/** The large sample with every text of calls, of what people told us and of what we do hostile. */
export function hostileDeal(): Workbook {
  const read = parseWorkbook(readFileSync('resources/samples/northwind-foods.buymap'))
  if (!read.ok) throw new Error(read.error.message)
  return withHostileTalk(read.value.workbook)
}

function withHostileTalk(workbook: Workbook): Workbook {
  const tables = Object.fromEntries(
    talk.map((kind) => [
      kind,
      new Map([...workbook[kind]].map(([id, record]) => [id, spoil(record, accepts(kind))] as const)),
    ]),
  )
  const steps = [...workbook.steps].map(([id, step]) => {
    const asked = { ...step, openQuestions: step.openQuestions ?? [{ id: 'q', text: 'Why?' }], notes: 'Ours' }
    return [id, spoiltFields(asked, ofStep, accepts('steps'))] as const
  })
  const people = [...workbook.stakeholders].map(([id, person]) => {
    const known = { ...person, wins: 'Fame', risks: 'Shame', notes: 'Ours' }
    return [id, spoiltFields(known, ofPerson, accepts('stakeholders'))] as const
  })
  return { ...workbook, ...tables, steps: new Map(steps), stakeholders: new Map(people) } as Workbook
}

type Accepts = (record: unknown) => boolean

function accepts(kind: RecordKind): Accepts {
  return (record) => recordSchemas[kind].safeParse(record).success
}

function spoiltFields<R extends object>(record: R, fields: readonly (keyof R)[], isValid: Accepts): R {
  let after = record
  for (const field of fields) {
    const before = after
    const put = (part: unknown): R => ({ ...before, [field]: part })
    after = put(spoil(before[field], (part) => isValid(put(part))))
  }
  return after
}

/** The value with each of its texts replaced, one by one, as far as it stays valid: ids, days and choices do not. */
function spoil(value: unknown, isValid: Accepts): unknown {
  if (typeof value === 'string') return hostile.find(isValid) ?? value
  if (Array.isArray(value)) {
    return value.reduce<unknown[]>(
      (items, item, index) =>
        items.with(
          index,
          spoil(item, (part) => isValid(items.with(index, part))),
        ),
      value,
    )
  }
  if (typeof value !== 'object' || value === null) return value
  return spoiltFields(value, Object.keys(value) as (keyof typeof value)[], isValid)
}
