/** @typedef {'window' | 'commandLine' | 'sample'} Route */

const withoutWindow = new Set([
  'check',
  'info',
  'new',
  'merge',
  'import',
  'help',
  '--help',
  '-h',
  '--version',
  '-v',
])

/** @param {string[]} parameters */
function targetOf(parameters) {
  const joined = parameters.find((parameter) => parameter.startsWith('--to='))
  if (joined !== undefined) return joined.slice('--to='.length)
  const place = parameters.indexOf('--to')
  return place === -1 ? '' : (parameters[place + 1] ?? '')
}

/**
 * What has to run for these arguments of `npm start --`. Only pages and pictures are drawn by Electron; every other
 * command runs under plain Node.js, with no display and no runtime to fetch.
 * @param {string[]} parameters
 * @returns {Route}
 */
export function routeOf(parameters) {
  const [first] = parameters
  if (first === undefined) return 'sample'
  if (withoutWindow.has(first)) return 'commandLine'
  if (first !== 'export') return 'window'
  return /\.(pdf|png)$/i.test(targetOf(parameters)) ? 'window' : 'commandLine'
}
