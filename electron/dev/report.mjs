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
