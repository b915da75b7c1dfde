import { type ParseArgsConfig, parseArgs } from 'node:util'
import { failure, type Result, success } from '@workbook/model/result'

type Config = NonNullable<ParseArgsConfig['options']>

/** Arguments of a command, taken apart. */
export interface Parsed<C extends Config> {
  readonly values: { readonly [K in keyof C]?: C[K]['type'] extends 'boolean' ? boolean : string }
  readonly files: readonly string[]
}

/** Takes the arguments of a command apart; the failure is one line about the first argument that does not fit. */
export function parseOptions<C extends Config>(
  parameters: readonly string[],
  options: C,
): Result<Parsed<C>, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true })
    return success({ values: values as Parsed<C>['values'], files: positionals })
  } catch (cause) {
    // Node's message goes on with advice about "--"; its first sentence says what is wrong.
    const [sentence = ''] = cause instanceof Error ? cause.message.split('. ') : []
    return failure(`${sentence.replace(/\.$/, '')}.`)
  }
}

/** One of several words, or a line that names them. */
export function oneOf<W extends string>(
  option: string,
  words: readonly W[],
  value: string | undefined,
  usual: W,
): Result<W, string> {
  if (value === undefined) return success(usual)
  const word = words.find((candidate) => candidate.toLowerCase() === value.toLowerCase())
  return word === undefined
    ? failure(`--${option} ${value} is not known. Choose one of: ${words.join(', ')}.`)
    : success(word)
}
