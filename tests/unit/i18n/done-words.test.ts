import { expect, test } from 'vitest'
import { doneWords } from '../../../renderer/i18n/done-words'

test.each([
  ['Move Approve budget to stage Decide', 'Moved Approve budget to stage Decide'],
  ['Connect A to B', 'Connected A to B'],
  ['Add Tom to Sign', 'Added Tom to Sign'],
  ['Delete Sign, join its neighbours', 'Deleted Sign, join its neighbours'],
  ['Tidy up', 'Tidied up'],
  ['Destroy', 'Destroyed'],
  ['Set due date of Sign', 'Set due date of Sign'],
  ['Put back label of A to B', 'Put back label of A to B'],
  ['Take Tom off the sheet', 'Took Tom off the sheet'],
  ['Cut 2 steps', 'Cut 2 steps'],
])('%s', (label, said) => {
  expect(doneWords(label)).toBe(said)
})
