import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { runProgram } from './harness/run-program'
import { temporaryFolder } from './harness/temporary-folder'

const sample = resolve(import.meta.dirname, '../../resources/samples/first-look.buymap')

/** Has the program write what its error box would say: the box is the system's, and waits for a person. */
const withErrorBoxWritten =
  "electron.dialog.showErrorBox = (title, content) => process.stdout.write(title + ': ' + content)"

/** A place where no folder can be made. */
function placeBelowAFile(): string {
  const file = join(temporaryFolder('no-profile'), 'file')
  writeFileSync(file, '')
  return join(file, 'profile')
}

test('a profile folder that cannot be made ends the start with a sentence, not without a word', async () => {
  const profile = placeBelowAFile()
  const { code, output } = await runProgram([sample], { profile, before: withErrorBoxWritten })
  expect(code).toBe(1)
  expect(output).toContain('Buymap cannot start: ')
  expect(output).toContain(profile)
  expect(output).toContain('Your workbooks are as they are.')
})

test('so does a profile folder with a file where a folder has to be; the file stays', async () => {
  const profile = temporaryFolder('profile')
  writeFileSync(join(profile, 'journal'), 'not ours')
  const { code, output } = await runProgram([sample], { profile, before: withErrorBoxWritten })
  expect(code).toBe(1)
  expect(output).toContain(profile)
  expect(readdirSync(profile)).toContain('journal')
})

/** Faults that no code of ours foresees: the first call that the program wants to answer cannot be answered. */
const withFault = "electron.ipcMain.handle = () => { throw new Error('no such handler') }"

test('a command says it where it was typed, in one line, with the code of a command that was refused', async () => {
  const profile = placeBelowAFile()
  const target = join(temporaryFolder('pdf'), 'out.pdf')
  const { code, errors } = await runProgram(['export', sample, '--to', target], { profile })
  expect(code).toBe(2)
  const said = errors.split('\n').filter((line) => line.includes('Buymap'))
  expect(said).toEqual([expect.stringContaining(`its own files cannot be used: “${profile}”.`)])
  expect(existsSync(target)).toBe(false)
})

test('a file in the place of the folder for commands is told to a command as well', async () => {
  const profile = temporaryFolder('profile')
  writeFileSync(join(profile, 'commands'), 'not ours')
  const { code, errors } = await runProgram(['info', sample], { profile })
  expect(code).toBe(2)
  expect(errors).toContain(profile)
  expect(readFileSync(join(profile, 'commands'), 'utf8')).toBe('not ours')
})

test('a fault at the start ends the program, which would stay behind unseen', async () => {
  const profile = temporaryFolder('profile')
  const before = `${withErrorBoxWritten}\n${withFault}`
  const { code, output } = await runProgram([sample], { profile, before })
  expect(code).toBe(1)
  expect(output).toContain('Something went wrong inside Buymap.')
  expect(output).toContain('no such handler')
})

test('a fault at the start of a command ends it, which would never come back', async () => {
  const profile = temporaryFolder('profile')
  const { code, errors } = await runProgram(['info', sample], { profile, before: withFault })
  expect(code).toBe(2)
  expect(errors).toContain('Something went wrong inside Buymap.')
  expect(errors).toContain('no such handler')
})
