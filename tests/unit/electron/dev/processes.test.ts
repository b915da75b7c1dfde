import { expect, test } from 'vitest'
import { runInForeground, runQuietly } from '../../../../electron/dev/processes.mjs'

const node = process.execPath

test('the exit code of a program is passed on', async () => {
  expect(await runInForeground(node, ['-e', 'process.exit(7)'])).toEqual({ code: 7, signal: null })
})

test('a program that ends by a signal is told apart', async () => {
  const ending = await runInForeground(node, ['-e', 'process.kill(process.pid, "SIGTERM")'])
  expect(ending).toEqual({ code: null, signal: 'SIGTERM' })
})

test('an interrupt reaches the program, which may end in its own time', async () => {
  const program =
    'process.on("SIGINT", () => process.exit(5)); process.ppid && process.kill(process.ppid, "SIGINT"); setInterval(() => {}, 1000)'
  const guard = () => {}
  process.on('SIGINT', guard)
  try {
    expect(await runInForeground(node, ['-e', program])).toEqual({ code: 5, signal: null })
  } finally {
    process.off('SIGINT', guard)
  }
})

test('a program that hangs is ended after its time', async () => {
  const result = await runQuietly(node, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMilliseconds: 200 })
  expect(result.timedOut).toBe(true)
})

test('a program that does not exist is told as 127', async () => {
  expect(await runQuietly('no-such-program-of-buymap', [])).toMatchObject({ code: 127 })
})
