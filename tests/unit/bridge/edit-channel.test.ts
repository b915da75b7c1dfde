import type { RequestOf } from '@contract/calls'
import type { Failure } from '@contract/failure'
import type { Diff } from '@workbook/diff/diff'
import { emptyDiff } from '@workbook/diff/diff'
import { failure, type Result, success } from '@workbook/model/result'
import { describe, expect, test } from 'vitest'
import { createEditChannel } from '../../../renderer/bridge/edit-channel'

type Reply = Result<null, Failure>

const outOfStep: Failure = { code: 'out-of-step', message: 'A change is missing.' }

/** A main process that answers when it is told to, and by default with success. */
function slowMainProcess(answers: Reply[] = []) {
  const edits: RequestOf<'editWorkbook'>[] = []
  const replacements: RequestOf<'replaceWorkbook'>[] = []
  const failures: Failure[] = []
  const replacementAnswers: Reply[] = []
  const channel = createEditChannel({
    api: {
      editWorkbook: async (edit) => {
        edits.push(edit)
        await Promise.resolve()
        return answers.shift() ?? success(null)
      },
      replaceWorkbook: async (whole) => {
        replacements.push(whole)
        return replacementAnswers.shift() ?? success(null)
      },
    },
    workbookText: () => `text after ${edits.length} edits`,
    onFailure: (problem) => failures.push(problem),
  })
  channel.open('a'.repeat(16))
  return { channel, edits, replacements, failures, replacementAnswers }
}

const diff: Diff = emptyDiff

describe('changes on their way to the main process', () => {
  test('arrive in order and counted from 1', async () => {
    const { channel, edits } = slowMainProcess()

    channel.send('Add step', diff)
    channel.send('Rename step', diff)
    channel.send('Move step', diff)

    expect(await channel.drained()).toBe(3)
    expect(edits.map(({ sequence, label }) => [sequence, label])).toEqual([
      [1, 'Add step'],
      [2, 'Rename step'],
      [3, 'Move step'],
    ])
  })

  test('that fell out of step are mended by the whole workbook, once', async () => {
    // given that the second change is refused while the third is already waiting
    const { channel, edits, replacements, failures } = slowMainProcess([success(null), failure(outOfStep)])

    channel.send('First', diff)
    channel.send('Second', diff)
    channel.send('Third', diff)
    await channel.drained()

    // then the text holds all three and none of them is sent again
    expect(replacements).toEqual([{ handle: 'a'.repeat(16), sequence: 3, text: 'text after 2 edits' }])
    expect(edits.map(({ label }) => label)).toEqual(['First', 'Second'])
    expect(failures).toEqual([])

    // and the next change goes on counting
    channel.send('Fourth', diff)
    await channel.drained()
    expect(edits.at(-1)?.sequence).toBe(4)
  })

  test('that cannot be handed over at all are reported', async () => {
    const { channel, failures, replacementAnswers } = slowMainProcess([failure(outOfStep)])
    replacementAnswers.push(failure({ code: 'disk-full', message: 'The disk is full.' }))

    channel.send('First', diff)
    await channel.drained()

    expect(failures.map(({ code }) => code)).toEqual(['disk-full'])
  })

  test('of a workbook that was closed are not sent to the next one', async () => {
    const { channel, edits } = slowMainProcess()

    channel.send('Old', diff)
    channel.open('b'.repeat(16))
    channel.send('New', diff)
    await channel.drained()

    expect(edits.map(({ handle, sequence, label }) => [handle[0], sequence, label])).toEqual([
      ['b', 1, 'New'],
    ])
  })

  test('go on after the connection broke', async () => {
    let calls = 0
    const failures: Failure[] = []
    const channel = createEditChannel({
      api: {
        editWorkbook: async () => {
          calls += 1
          if (calls === 1) throw new Error('no connection')
          return success(null)
        },
        replaceWorkbook: async () => success(null),
      },
      workbookText: () => '',
      onFailure: (problem) => failures.push(problem),
    })
    channel.open('a'.repeat(16))

    channel.send('First', diff)
    channel.send('Second', diff)

    expect(await channel.drained()).toBe(2)
    expect(calls).toBe(2)
    expect(failures[0]?.message).toMatch(/still in this window/)
  })
})
