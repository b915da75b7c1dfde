import { readFileSync } from 'node:fs'
import { runQuietly } from './processes.mjs'
import { say, setUpFailure } from './report.mjs'

/** Packages whose name carries "t64" since Debian 13 and Ubuntu 24.04 (64-bit time). */
const renamed = new Set(['libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0', 'libcups2'])

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return ''
  }
}

/**
 * What apt calls these packages on this system; undefined where there is no apt.
 * @param {string[]} packages names of Debian 12
 * @param {string} osRelease the text of /etc/os-release
 */
export function aptNames(packages, osRelease) {
  const value = (/** @type {string} */ key) =>
    new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(osRelease)?.[1] ?? ''
  const family = `${value('ID')} ${value('ID_LIKE')}`.split(' ')
  if (!family.includes('debian') && !family.includes('ubuntu')) return undefined
  const version = Number.parseFloat(value('VERSION_ID'))
  const newNames = value('ID') === 'debian' ? version >= 13 : version >= 24.04
  return packages.map((name) => (newNames && renamed.has(name) ? `${name}t64` : name))
}

/**
 * Installs packages as root on Debian or Ubuntu; otherwise stops with the command for the person to run.
 * @param {string[]} packages names of Debian 12
 * @param {string} purpose what they are for, as in "for the window"
 */
export async function installDebianPackages(packages, purpose) {
  const names = aptNames(packages, readOsRelease())
  if (!names) {
    throw setUpFailure(
      `programs or libraries are missing ${purpose}; install what your system calls: ${packages.join(' ')}`,
    )
  }
  const command = `apt-get update && apt-get install -y ${names.join(' ')}`
  if (process.getuid?.() !== 0) {
    throw setUpFailure(`system packages are missing ${purpose}; run: sudo sh -c "${command}"`)
  }
  say(`installing system packages ${purpose} (apt-get), about half a minute ...`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ]
  for (const step of steps) {
    const { code, output } = await runQuietly('apt-get', step, { env: environment })
    if (code === 0) continue
    const reason =
      output.split('\n').find((line) => line.startsWith('E: ')) ?? output.trim().split('\n').at(-1)
    throw setUpFailure(
      `system packages could not be installed (${reason ?? 'no reason given'}); run: ${command}`,
    )
  }
}
