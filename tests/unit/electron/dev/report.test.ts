import { describe, expect, test } from 'vitest'
import { sentenceOf, setUpFailure } from '../../../../electron/dev/report.mjs'

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: mkdir`), { code, path: '/home/anna/.cache/buymap' })
}

describe('what is said about a failure', () => {
  test('of the set-up is its sentence', () => {
    expect(sentenceOf(setUpFailure('do this'))).toBe('do this')
  })

  test.each([
    ['EACCES', /may not be written.*sudo chown/],
    ['EPERM', /may not be written.*sudo chown/],
    ['EROFS', /cannot be written.*XDG_CACHE_HOME/],
    ['ENOSPC', /is full.*du -xh/],
  ])('of a disk (%s) names the place and the command that mends it, in one line', (code, sentence) => {
    const said = sentenceOf(systemError(code))
    expect(said).toMatch(sentence)
    expect(said).toContain('/home/anna/.cache/buymap')
    expect(said).not.toContain('\n')
  })

  test.each([new TypeError('x is undefined'), systemError('ENOENT'), 'a text', undefined])(
    'that is a bug is nothing, so that its trace is seen',
    (error) => {
      expect(sentenceOf(error)).toBeUndefined()
    },
  )
})
