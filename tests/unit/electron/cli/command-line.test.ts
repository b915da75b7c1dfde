import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseWorkbook } from '@workbook/format/parse'
import { serialise } from '@workbook/format/serialise'
import { failure, success } from '@workbook/model/result'
import { templateIds } from '@workbook/templates/template-ids'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CommandHost, PrintPdf } from '../../../../electron/cli/command'
import { runCommandLine } from '../../../../electron/cli/command-line'
import { isCommandLine } from '../../../../electron/cli/command-names'
import { hostileDeal, ourWord } from '../../workbook/hostile-talk'
import { northwind } from '../../workbook/scene/northwind'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buymap-command-'))
  writeFileSync(join(folder, 'acme.buymap'), serialise(northwind()))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(line: string, more: Partial<CommandHost> = {}) {
  const said: string[] = []
  const complained: string[] = []
  let ids = 0
  const code = await runCommandLine(line.split(' ').filter(Boolean), {
    folder,
    version: '0.1.0',
    now: () => new Date('2026-11-24T12:00:00'),
    newId: () => `id${++ids}`,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    ...more,
  })
  return { code, said, complained }
}

function written(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

describe('what is a command', () => {
  test.each([
    [['export', 'a.buymap'], true],
    [['new'], true],
    [['--help'], true],
    [['--version'], true],
    [['acme.buymap'], false],
    [[], false],
  ])('%j: %s', (parameters, expected) => {
    expect(isCommandLine(parameters)).toBe(expected)
  })
})

describe('a bad call', () => {
  test.each([
    ['', 'A command is missing. Usage: buymap export|check|info|new'],
    ['fly', 'There is no command “fly”.'],
    ['export', 'The workbook to export is missing.'],
    ['export acme.buymap', '--to is missing'],
    ['export acme.buymap --to', "Option '--to <value>' argument missing"],
    ['export acme.buymap b.buymap --to x.svg', '“b.buymap” is one argument too many.'],
    ['export acme.buymap --to x.svg --colour red', "Unknown option '--colour'."],
    ['export acme.buymap --to x.docx', 'Buymap exports files that end in .pdf, .svg, .ics, .csv, .buymap.'],
    ['export acme.buymap --to x.csv --content questions', 'The questions are for us alone.'],
    ['export acme.buymap --to x.svg --content questions --audience internal', 'ends in .pdf or .csv.'],
    ['export acme.buymap --to x.ics --content call --audience internal', 'ends in .pdf.'],
    ['export acme.buymap --to x', 'Buymap exports files that end in'],
    ['export acme.buymap --to x.svg --audience boss', 'Choose one of: client, internal.'],
    ['export acme.buymap --to x.pdf --content poem', 'Choose one of: map, call, questions.'],
    ['export acme.buymap --to x.pdf --content call', 'Add --audience internal to make one.'],
    ['export acme.buymap --to x.svg --paper A5', 'Choose one of: A4, A3, Letter, Legal, Tabloid, fit.'],
    ['export acme.buymap --to x.svg --orientation tilted', 'Choose one of: auto, portrait, landscape.'],
    [
      'export acme.buymap --to x.svg --sheet Legal',
      'There is no sheet “Legal”. The workbook has: “Buying process”.',
    ],
    ['export acme.buymap --to x.pdf', 'A PDF is drawn by the Buymap program itself.'],
    ['export acme.buymap --to acme.buymap --force', '“acme.buymap” is the workbook itself.'],
    ['export gone.buymap --to x.svg', '“gone.buymap” could not be opened'],
    ['export acme.buymap --to gone/x.svg', 'the folder is not there any more'],
    ['new --to x.buymap', '--template is missing.'],
    ['new --template generic-skeleton', '--to needs a file name that ends in .buymap.'],
    ['new --template generic-skeleton --to x.json', '--to needs a file name that ends in .buymap.'],
    [
      'new --template spaceship --to x.buymap',
      'There is no template “spaceship”. Choose one of: enterprise-software,',
    ],
    ['new --template constructor --to x.buymap', 'There is no template “constructor”.'],
    ['new extra --template generic-skeleton --to x.buymap', '“extra” is one argument too many.'],
  ])('"%s" is refused in one line', async (line, sentence) => {
    const { code, said, complained } = await run(line)
    expect(code).toBe(2)
    expect(said).toEqual([])
    expect(complained).toHaveLength(1)
    expect(complained[0]).toContain(sentence)
    expect(complained[0]).not.toContain('\n')
    expect(existsSync(join(folder, 'x.svg'))).toBe(false)
  })

  test.each([
    ['', 'not JSON'],
    ['{}', 'not a workbook'],
    ['{"format":"buymap","version":1', 'cut off'],
    ['\u0000\u0001', 'bytes'],
  ])('a file that holds %j is refused in one line', async (content) => {
    writeFileSync(join(folder, 'bad.buymap'), content)
    const { code, complained } = await run('export bad.buymap --to x.svg')
    expect(code).toBe(2)
    expect(complained).toHaveLength(1)
    expect(complained[0]).toContain('“bad.buymap” could not be read')
  })

  test('the workbook is not replaced through a link to it either', async () => {
    symlinkSync(join(folder, 'acme.buymap'), join(folder, 'link.buymap'))
    const before = written('acme.buymap')
    expect((await run('export acme.buymap --to link.buymap --force')).code).toBe(2)
    expect(written('acme.buymap')).toBe(before)
  })
})

describe('help', () => {
  test('names every command', async () => {
    const { code, said } = await run('--help')
    expect(code).toBe(0)
    expect(said.join('\n')).toMatch(/buymap export FILE[\s\S]*buymap new --template/)
  })

  test('of a command is about that one', async () => {
    const { code, said } = await run('new --help')
    expect(code).toBe(0)
    expect(said[0]).toContain('buymap new')
    expect(said.join()).not.toContain('buymap export')
  })

  test('the version is told', async () => {
    expect((await run('--version')).said).toEqual(['0.1.0'])
  })
})

describe('buymap new', () => {
  test.each(templateIds)('makes a workbook from %s', async (id) => {
    const { code } = await run(`new --template ${id} --to ${id}.buymap --client Acme`)
    expect(code).toBe(0)
    const read = parseWorkbook(written(`${id}.buymap`))
    expect(read).toMatchObject({ ok: true, value: { warnings: [] } })
    expect(read.ok && read.value.workbook.deal.get('deal')?.client).toBe('Acme')
    expect(read.ok && read.value.workbook.steps.size).toBeGreaterThan(8)
  })

  test('replaces a file only when told to', async () => {
    writeFileSync(join(folder, 'x.buymap'), 'mine')
    const refused = await run('new --template generic-skeleton --to x.buymap')
    expect(refused.code).toBe(2)
    expect(refused.complained[0]).toContain('add --force to replace it')
    expect(written('x.buymap')).toBe('mine')
    expect((await run('new --template generic-skeleton --to x.buymap --force')).code).toBe(0)
    expect(parseWorkbook(written('x.buymap')).ok).toBe(true)
  })
})

describe('buymap export', () => {
  test('a picture holds every title, as text', async () => {
    const { code, said } = await run('export acme.buymap --to acme.svg')
    expect(code).toBe(0)
    expect(said[0]).toBe('acme.svg was written, sheet “Buying process”.')
    const texts = [...written('acme.svg').matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text ?? '')
    for (const { title } of northwind().steps.values()) {
      expect(
        texts.some((text) => text.startsWith(`${title},`)),
        title,
      ).toBe(true)
    }
    expect(written('acme.svg')).not.toMatch(/undefined|NaN|INTERNAL/)
  })

  test('is for the client unless told otherwise, and says what it left out', async () => {
    const { said } = await run('export acme.buymap --to copy.buymap')
    expect(said[1]).toContain('Left out for the client: 2 actions of ours; 5 statements')
    expect(JSON.parse(written('copy.buymap')).actions).toEqual({})
    await run('export acme.buymap --to all.buymap --audience internal')
    expect(written('all.buymap')).toBe(written('acme.buymap'))
  })

  test('hands the printer the filtered workbook and every option', async () => {
    const calls: Parameters<PrintPdf>[] = []
    const printPdf: PrintPdf = async (...call) => {
      calls.push(call)
      return success({ content: Buffer.from('%PDF'), pageCount: 3, warnings: ['Small text.'] })
    }
    const line = 'export acme.buymap --to acme.pdf --paper a3 --orientation portrait --sheet buying'
    const refused = await run(line, { printPdf })
    expect(refused.complained[0]).toContain('There is no sheet “buying”')
    const { code, said, complained } = await run(line.replace(' --sheet buying', ''), { printPdf })
    expect(code).toBe(0)
    expect(said[0]).toBe('acme.pdf was written, 3 pages.')
    expect(complained).toEqual(['Note: Small text.'])
    expect(calls[0]?.[0].perspectives.size).toBe(0)
    expect(calls[0]?.[1]).toEqual({
      audience: 'client',
      paper: 'A3',
      orientation: 'portrait',
      sheetIds: ['buying'],
    })
    expect(written('acme.pdf')).toBe('%PDF')
  })

  test('a print that fails leaves no file', async () => {
    const printPdf: PrintPdf = async () =>
      failure({ code: 'export-timeout', message: 'The PDF took too long.\nTry again.' })
    const { code, complained } = await run('export acme.buymap --to acme.pdf', { printPdf })
    expect(code).toBe(2)
    expect(complained).toEqual(['The PDF took too long. Try again.'])
    expect(existsSync(join(folder, 'acme.pdf'))).toBe(false)
  })
})

describe('buymap info', () => {
  test('says what the client has to do next and when they are likely to buy', async () => {
    const { code, said } = await run('info acme.buymap')
    expect(code).toBe(0)
    expect(said[0]).toContain('Northwind Foods')
    expect(said.join('\n')).toMatch(/Next client step: .+\n[\s\S]*Progress: \d+ of \d+/)
  })

  test('says it as JSON', async () => {
    const { code, said } = await run('info acme.buymap --json')
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(said.join('\n')))).toEqual([
      'today',
      'deal',
      'nextSteps',
      'progress',
      'schedule',
      'forecast',
      'problems',
    ])
  })

  test('refuses what it cannot read, in one line', async () => {
    expect((await run('info')).complained).toEqual(['The workbook is missing.'])
    const { code, complained } = await run('info gone.buymap')
    expect(code).toBe(2)
    expect(complained).toHaveLength(1)
  })
})

describe('what is prepared for a call', () => {
  const deal = serialise(hostileDeal())

  test.each(['svg', 'ics', 'buymap'])('is in no %s for the client', async (format) => {
    writeFileSync(join(folder, 'calls.buymap'), deal)
    expect(deal.match(/quokka/gi)?.length).toBeGreaterThan(300)
    expect((await run(`export calls.buymap --to out.${format}`)).code).toBe(0)
    expect(written(`out.${format}`)).toMatch(/Pass the/)
    expect(written(`out.${format}`)).not.toMatch(ourWord)
  })

  test.each(['csv', 'pdf --content call', 'pdf --content questions'])(
    'is refused as %s for the client',
    async (format) => {
      writeFileSync(join(folder, 'calls.buymap'), deal)
      const { code, complained } = await run(`export calls.buymap --to out.${format}`)
      expect([code, existsSync(join(folder, 'out.pdf')), existsSync(join(folder, 'out.csv'))]).toEqual([
        2,
        false,
        false,
      ])
      expect(complained.join()).toContain('--audience internal')
    },
  )

  test('reaches our own calendar as text that breaks out of no line', async () => {
    writeFileSync(join(folder, 'calls.buymap'), deal)
    await run('export calls.buymap --to ours.ics --audience internal')
    const lines = written('ours.ics').split(/\r\n(?! )/)
    expect(lines.filter((line) => line.startsWith('SUMMARY:Quokka'))).toEqual([])
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(
      lines.filter((line) => line === 'BEGIN:VEVENT').length,
    )
    expect(written('ours.ics')).toMatch(ourWord)
  })

  test('is a table for ourselves, without what is answered', async () => {
    writeFileSync(join(folder, 'calls.buymap'), deal)
    const { said } = await run('export calls.buymap --to out.csv --content questions --audience internal')
    expect(said[0]).toMatch(/^out\.csv was written, \d+ questions?\.$/)
    expect(written('out.csv')).toContain("'=Quokka")
    expect(written('out.csv')).not.toMatch(/(^|,)"?=Quokka/m)
  })
})
