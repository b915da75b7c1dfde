/**
 * One line about what the set-up is doing. On standard error, so that the output of a command stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`buymap: ${line}\n`)
}

/**
 * A set-up step that cannot go on: one sentence for the person, with the command that mends it.
 * @param {string} sentence
 */
export function setUpFailure(sentence) {
  const failure = new Error(sentence)
  failure.name = 'SetUpFailure'
  return failure
}

/** @type {Record<string, (path: string) => string>} */
const diskSentences = {
  EACCES: (path) =>
    `${path} may not be written by you; make it yours with: sudo chown -R "$(id -un)" "${path}" (or keep fetched files elsewhere: XDG_CACHE_HOME=/another/folder)`,
  EROFS: (path) =>
    `${path} is on a disk that cannot be written; keep fetched files elsewhere with: export XDG_CACHE_HOME=/another/folder`,
  ENOSPC: (path) =>
    `the disk of ${path} is full; make room (see what is large with: du -xh --max-depth=1 ~ | sort -h), then run the command again`,
}

/**
 * What to say about a failure; nothing about what must be a bug.
 * @param {unknown} error
 */
export function sentenceOf(error) {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'SetUpFailure') return error.message
  const { code = '', path = 'a folder' } = /** @type {NodeJS.ErrnoException} */ (error)
  const sentence = diskSentences[code === 'EPERM' ? 'EACCES' : code]
  return sentence?.(path)
}
