import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import logger from 'electron-log/node'
import { describe, expect, test, vi } from 'vitest'
import { openLog } from '../../../../electron/main/log'
import { givenFolder } from './files/given-files'

describe('the log of the program', () => {
  test('holds what went wrong, in the order in which it was told', async () => {
    const folder = givenFolder()
    const log = openLog(folder)
    log.problem('A file could not be read')
    log.problem('A fault in the program', new Error('the cause'))
    await log.flush()
    const text = readFileSync(join(folder, 'buymap.log'), 'utf8')
    expect(text).toMatch(
      /\[error\]\s+A file could not be read\n.*\[error\]\s+A fault in the program Error: the cause\n/,
    )
  })

  test('goes on after a fault of its own, which is no problem to be told to it', async () => {
    const folder = givenFolder()
    const log = openLog(folder)
    vi.spyOn(logger, 'error').mockImplementationOnce(() => {
      throw new Error('the disk is full')
    })
    log.problem('lost')
    await expect(log.flush()).resolves.toBeUndefined()
    log.problem('kept')
    await log.flush()
    expect(readFileSync(join(folder, 'buymap.log'), 'utf8')).toMatch(/kept\n$/)
  })

  test('is no file while all goes well', async () => {
    const folder = givenFolder()
    await openLog(folder).flush()
    expect(existsSync(join(folder, 'buymap.log'))).toBe(false)
  })
})
