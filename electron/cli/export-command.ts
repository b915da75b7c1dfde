import { extname } from 'node:path'
import { orientations, type PdfOptions, papers } from '@contract/export'
import { agenda } from '@workbook/analysis/calls/agenda'
import { criticalPathOf } from '@workbook/analysis/schedule/critical-path'
import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { audiences } from '@workbook/audience/audience'
import { forAudience } from '@workbook/audience/for-audience'
import { serialise } from '@workbook/format/serialise'
import { questionsCsv } from '@workbook/formats/csv/questions-csv'
import { writeIcs } from '@workbook/formats/ics/write-ics'
import { writeSvg } from '@workbook/formats/svg/write-svg'
import { internalWordsIn } from '@workbook/health/internal-words'
import { openQuestionsOf } from '@workbook/health/questions/open-questions-of'
import { usualRuleSettings } from '@workbook/health/settings/rule-settings'
import type { Call } from '@workbook/model/call'
import { failure, type Result, success } from '@workbook/model/result'
import type { Sheet } from '@workbook/model/sheet'
import type { IsoDay } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { dayOf } from '@workbook/scene/day-text'
import { lightPalette } from '@workbook/scene/palettes'
import type { Command, CommandHost } from './command'
import { obstacleTo, readWorkbook, type Target, writeTarget } from './files'
import { oneOf, parseOptions } from './options'

const optionTypes = {
  to: { type: 'string' },
  audience: { type: 'string' },
  paper: { type: 'string' },
  orientation: { type: 'string' },
  sheet: { type: 'string' },
  content: { type: 'string' },
  force: { type: 'boolean' },
} as const

const contents = ['map', 'call', 'questions'] as const

/** The kinds of files that can hold what is not the map. */
const withContent: Readonly<Record<'call' | 'questions', readonly string[]>> = {
  call: ['.pdf'],
  questions: ['.pdf', '.csv'],
}

/** What `buymap export` was asked for. */
interface ExportRequest {
  readonly source: string
  readonly target: Target
  readonly options: PdfOptions
  readonly sheetName: string | undefined
  readonly content: (typeof contents)[number]
}

/** A finished file and what to say about it behind "OUT was written". */
interface Exported {
  readonly content: Uint8Array | string
  readonly remark: string
  readonly warnings: readonly string[]
}

type Writer = (
  workbook: Workbook,
  request: ExportRequest,
  host: CommandHost,
) => Promise<Result<Exported, string>>

const writers: Readonly<Record<string, Writer>> = {
  '.pdf': writePdf,
  '.svg': writePicture,
  '.ics': async (workbook) => {
    const { text, entries } = writeIcs(workbook)
    const remark = entries === 1 ? ', 1 calendar entry' : `, ${entries} calendar entries`
    const nothingDated = 'Nothing in it has a day yet, so the calendar is empty.'
    return success({ content: text, remark, warnings: entries === 0 ? [nothingDated] : [] })
  },
  '.csv': async (workbook, { content }, { now }) => {
    if (content !== 'questions') {
      return failure('A table holds the open questions. Add --content questions --audience internal.')
    }
    const list = openQuestionsOf(workbook, dayOf(now()))
    const count = list.reduce((sum, { questions }) => sum + questions.length, 0)
    const remark = count === 1 ? ', 1 question' : `, ${count} questions`
    return success({ content: questionsCsv(workbook, list), remark, warnings: [] })
  },
  '.buymap': async (workbook) =>
    success({ content: serialise(workbook), remark: `, ${workbook.steps.size} steps`, warnings: [] }),
}

const endings = Object.keys(writers).join(', ')

/** `buymap export`: what an audience may see of a workbook, as a PDF, a picture or a workbook. */
export const exportCommand: Command = {
  name: 'export',
  usage: `FILE --to OUT (${endings}) [--audience client|internal] [--paper ${papers.join('|')}] [--orientation ${orientations.join('|')}] [--content ${contents.join('|')}] [--sheet NAME] [--force]`,
  summary: 'Writes what the client may see of a workbook (or all of it, for internal use).',
  async run(parameters, host) {
    const request = requestOf(parameters)
    if (!request.ok) return request
    const { source, target, options } = request.value
    const writer = writers[extname(target.to).toLowerCase()]
    if (!writer) {
      return failure(`“${target.to}” cannot be written. Buymap exports files that end in ${endings}.`)
    }
    const obstacle = await obstacleTo(target, host)
    if (obstacle !== null) return failure(obstacle)
    const read = await readWorkbook(source, host)
    if (!read.ok) return read
    const { workbook, leftOut } = forAudience(read.value, options.audience)
    const exported = await writer(workbook, request.value, host)
    if (!exported.ok) return exported
    const written = await writeTarget(target, exported.value.content, host)
    if (!written.ok) return written
    host.say(`${target.to} was written${exported.value.remark}.`)
    if (leftOut.length > 0) {
      host.say(`Left out for the client: ${leftOut.map(({ phrase }) => phrase).join('; ')}.`)
    }
    const givenAway = options.audience === 'client' ? internalWordsIn(read.value, dayOf(host.now())) : []
    for (const warning of [...givenAway, ...exported.value.warnings]) host.complain(`Note: ${warning}`)
    return written
  },
}

function requestOf(parameters: readonly string[]): Result<ExportRequest, string> {
  const parsed = parseOptions(parameters, optionTypes)
  if (!parsed.ok) return parsed
  const { values, files } = parsed.value
  const [source, tooMany] = files
  if (source === undefined) return failure('The workbook to export is missing.')
  if (tooMany !== undefined) return failure(`“${tooMany}” is one argument too many.`)
  if (!values.to) return failure('--to is missing: the file to write.')
  const audience = oneOf('audience', audiences, values.audience, 'client')
  if (!audience.ok) return audience
  const paper = oneOf('paper', papers, values.paper, 'A4')
  if (!paper.ok) return paper
  const orientation = oneOf('orientation', orientations, values.orientation, 'auto')
  if (!orientation.ok) return orientation
  const content = oneOf('content', contents, values.content, 'map')
  if (!content.ok) return content
  if (content.value === 'call' && audience.value !== 'internal') {
    return failure('A call card holds what only we may see. Add --audience internal to make one.')
  }
  if (content.value === 'questions' && audience.value !== 'internal') {
    return failure('The questions are for us alone. Add --audience internal to export them.')
  }
  if (content.value !== 'map' && !withContent[content.value].includes(extname(values.to).toLowerCase())) {
    const ending = withContent[content.value].join(' or ')
    return failure(`--content ${content.value} is written to a file that ends in ${ending}.`)
  }
  return success({
    source,
    content: content.value,
    target: { to: values.to, force: values.force ?? false, source },
    options: { audience: audience.value, paper: paper.value, orientation: orientation.value },
    sheetName: values.sheet,
  })
}

/** The call that comes next, or the last one that nobody has written back yet. */
function nextCall(workbook: Workbook, today: IsoDay): Call | undefined {
  const { ahead, toWriteBack } = agenda(workbook.calls.values(), today)
  return ahead[0] ?? toWriteBack[0]
}

/** The sheets that were asked for: all of them, or the one of that name. */
function sheetsOf(workbook: Workbook, sheetName: string | undefined): Result<readonly Sheet[], string> {
  const sheets = inOrder(workbook.sheets.values())
  const wanted = sheetName?.trim().toLowerCase()
  const chosen =
    wanted === undefined ? sheets : sheets.filter(({ title }) => title.trim().toLowerCase() === wanted)
  if (chosen.length > 0) return success(chosen)
  const names = sheets.map(({ title }) => `“${title}”`).join(', ')
  return failure(
    wanted === undefined
      ? 'The workbook has no sheet to export.'
      : `There is no sheet “${sheetName}”. The workbook has: ${names || 'none'}.`,
  )
}

async function writePicture(
  workbook: Workbook,
  { options, sheetName }: ExportRequest,
  host: CommandHost,
): Promise<Result<Exported, string>> {
  const sheets = sheetsOf(workbook, sheetName)
  if (!sheets.ok) return sheets
  const [sheet, ...others] = sheets.value
  if (!sheet) return failure('The workbook has no sheet to export.')
  const today = dayOf(host.now())
  const facts = sheetFacts(workbook, sheet.id, today)
  const criticalPath = criticalPathOf(scheduleOf(workbook, today))
  const scene = createSceneBuilder(options.audience)(workbook, sheet.id, facts, today, { criticalPath })
  const unseen = others.map(({ title }) => `“${title}”`).join(', ')
  return success({
    content: writeSvg(scene, lightPalette),
    remark: `, sheet “${sheet.title}”`,
    warnings: unseen ? [`A picture holds one sheet. Use --sheet for ${unseen}.`] : [],
  })
}

async function writePdf(
  workbook: Workbook,
  { options, sheetName, content: wanted }: ExportRequest,
  { printPdf, now }: CommandHost,
): Promise<Result<Exported, string>> {
  const sheets = sheetsOf(workbook, sheetName)
  if (!sheets.ok) return sheets
  if (!printPdf) {
    return failure(
      'A PDF is drawn by the Buymap program itself. Start the export with it instead of plain Node.js.',
    )
  }
  const call = wanted === 'call' ? nextCall(workbook, dayOf(now())) : undefined
  if (wanted === 'call' && !call) return failure('No call is planned in this workbook, so there is no card.')
  const printed = await printPdf(workbook, {
    ...options,
    sheetIds: sheets.value.map(({ id }) => id),
    ...(call && { callId: call.id }),
    ...(wanted === 'questions' && { questions: { rules: usualRuleSettings } }),
  })
  if (!printed.ok) return failure(printed.error.message)
  const { content, pageCount, warnings } = printed.value
  return success({ content, remark: `, ${pageCount === 1 ? '1 page' : `${pageCount} pages`}`, warnings })
}
