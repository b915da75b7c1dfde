import { spawn } from 'node:child_process'

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending */

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMilliseconds?: number }} [options]
 * @returns {Promise<Ending & { output: string, timedOut: boolean }>} code 127 when the program does not exist
 */
export function runQuietly(command, parameters, { timeoutMilliseconds = 0, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let timedOut = false
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    const timer = timeoutMilliseconds
      ? setTimeout(() => {
          timedOut = true
          child.kill('SIGKILL')
        }, timeoutMilliseconds)
      : undefined
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ code: 127, signal: null, output: error.message, timedOut })
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, output, timedOut })
    })
  })
}

const passedOn = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a program that owns the terminal's output until it ends. Signals reach it exactly once: it gets a process group
 * of its own, because a terminal would send Ctrl-C to it as well, and a second interrupt ends Electron without saving.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quietOutput?: boolean }} [options] quietOutput sends its standard output to ours for messages
 * @returns {Promise<Ending>}
 */
export function runInForeground(command, parameters, { quietOutput = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const detached = process.platform !== 'win32'
    const child = spawn(command, parameters, {
      ...options,
      detached,
      stdio: ['inherit', quietOutput ? 2 : 'inherit', 'inherit'],
    })
    const listeners = passedOn.map((signal) => {
      const listener = () => child.kill(signal)
      process.on(signal, listener)
      return { signal, listener }
    })
    const forget = () => {
      for (const { signal, listener } of listeners) process.off(signal, listener)
    }
    child.on('error', (error) => {
      forget()
      reject(error)
    })
    child.on('close', (code, signal) => {
      forget()
      resolve({ code, signal })
    })
  })
}

/**
 * Ends this process the way the program it ran for ended.
 * @param {Ending} ending
 */
export function endLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal)
  else process.exitCode = code ?? 1
}
