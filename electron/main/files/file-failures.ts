import type { Failure, FailureCode } from '@contract/failure'
import { largestFile } from '@workbook/format/size-and-encoding'
import type { FileProblem } from './file-problem'

/** What was being done with a file when it failed. */
export type FileTask = 'open' | 'save' | 'export'

type Sentences = Readonly<Partial<Record<FailureCode, string>>>

const reasons: Sentences = {
  'missing-file': 'the file is not there any more',
  'no-permission': 'this account is not allowed to change files there',
  'read-only': 'the file or the place it is in is read-only',
  'disk-full': 'there is no room left on the disk',
  'changed-on-disk': 'another program has changed the file in the meantime',
  'file-in-use': 'another program is using the file',
  'folder-missing': 'the folder is not there any more',
}

const reasonsForOpening: Sentences = {
  'folder-missing': 'the file is not there any more',
  'no-permission': 'this account is not allowed to read it',
  unreadable: `it has more than ${largestFile / (1024 * 1024)} MB or is not a file at all`,
}

const nextSteps: Sentences = {
  'no-permission': 'Save it to another place.',
  'read-only': 'Save it under another name or in another place.',
  'disk-full': 'Make room and try again, or save to another disk.',
  'changed-on-disk': 'Save it under another name, or look at the file first.',
  'file-in-use': 'Close the other program or wait a moment, then try again.',
  'folder-missing': 'Save it to another place, or connect the drive again.',
}

const nextStepsForOpening: Sentences = {
  'folder-missing': 'Look for it where it may have been moved to.',
  'missing-file': 'Look for it where it may have been moved to.',
  'no-permission': 'Ask its owner for access.',
}

const verbs: Readonly<Record<FileTask, string>> = { open: 'opened', save: 'saved', export: 'written' }

const safe: Readonly<Record<FileTask, string>> = {
  open: 'Nothing was changed.',
  save: 'The file on disk is as it was and your work is still in the window.',
  export: 'Nothing was replaced and the workbook is as it was.',
}

/** The sentences for a person about a problem with a file: what happened, what is safe, what to do next. */
export function failureOf(problem: FileProblem, task: FileTask, name: string): Failure {
  const opening = task === 'open'
  const reason = (opening ? reasonsForOpening[problem.code] : undefined) ?? reasons[problem.code]
  const nextStep = opening ? nextStepsForOpening[problem.code] : nextSteps[problem.code]
  return {
    code: problem.code,
    message: [
      `“${name}” could not be ${verbs[task]}: ${reason ?? 'the disk reported an error'}.`,
      safe[task],
      nextStep ?? (opening ? 'Try again or open an earlier version.' : 'Try again or save to another place.'),
    ].join(' '),
  }
}
