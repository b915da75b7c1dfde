import { basename } from 'node:path'
import type { Failure } from '@contract/failure'
import type { TeamRules } from '@workbook/health/settings/rule-settings'
import {
  largestTeamRules,
  type ReadTeamRules,
  readTeamRules,
  writeTeamRules,
} from '@workbook/health/settings/team-rules'
import { failure, type Result, success } from '@workbook/model/result'
import { durableWrite } from './durable-write'
import { failureOf } from './file-failures'
import { readWhole } from './read-whole'

/** Reads a file of team rules. */
export async function readTeamRulesFile(path: string): Promise<Result<ReadTeamRules, Failure>> {
  const name = basename(path)
  const read = await readWhole(path)
  if (!read.ok) return failure(failureOf(read.error, 'open', name))
  const { content } = read.value
  if (content.length > largestTeamRules) {
    return failure(unreadable(name, 'It is larger than any file of team rules.'))
  }
  const rules = readTeamRules(content.toString('utf8'))
  return rules.ok ? success(rules.value) : failure(unreadable(name, rules.error.message))
}

/** Writes a file of team rules, in the place of one that is there. */
export async function writeTeamRulesFile(path: string, team: TeamRules): Promise<Result<null, Failure>> {
  const content = Buffer.from(writeTeamRules(team), 'utf8')
  const written = await durableWrite({ path, content, expected: 'anything' })
  return written.ok ? success(null) : failure(failureOf(written.error, 'export', basename(path)))
}

function unreadable(name: string, why: string): Failure {
  const message = `“${name}” could not be read. ${why} The rules are as they were; choose another file.`
  return { code: 'unreadable', message }
}
