import { failure, type Result, success } from '@workbook/model/result'

/** How a value is written in a field and read from it. An empty text reads as no value. */
export interface Codec<V> {
  readonly format: (value: V | undefined) => string
  /** The value, or the sentence why the text is none. */
  readonly parse: (text: string) => Result<V | undefined, string>
}

/** Text that may be taken away. */
export const optionalText: Codec<string> = {
  format: (value) => value ?? '',
  parse: (text) => success(text.trim() === '' ? undefined : text.trim()),
}

/** Text that is always there, if only as nothing. */
export const requiredText: Codec<string> = {
  format: (value) => value ?? '',
  parse: (text) => success(text.trim()),
}

/** A day as the browser's date field writes it, YYYY-MM-DD. */
export const day: Codec<string> = {
  format: (value) => value ?? '',
  parse: (text) => {
    if (text === '') return success(undefined)
    const year = Number(text.slice(0, 4))
    if (text.length !== 10 || year < 1900 || year > 2200) {
      return failure('Check the year: it must lie between 1900 and 2200.')
    }
    return success(text)
  },
}

/** A clock time, hh:mm. */
export const clockTime: Codec<string> = optionalText

/** A number of days, minutes or the like; a decimal comma is as good as a point. */
export const plainNumber: Codec<number> = {
  format: (value) => (value === undefined ? '' : String(value)),
  parse: (text) => {
    const trimmed = text.trim()
    if (trimmed === '') return success(undefined)
    const value = Number(trimmed.replace(',', '.'))
    return Number.isFinite(value)
      ? success(value)
      : failure(`“${trimmed}” is not a number. Write digits, such as 10.`)
  },
}

/** A share from 0 to 1, written in percent. */
export const percent: Codec<number> = {
  // Binary fractions: 0.07 × 100 is 7.000000000000001.
  format: (value) => (value === undefined ? '' : String(Number((value * 100).toFixed(6)))),
  parse: (text) => {
    const number = plainNumber.parse(text.replace('%', ''))
    if (!number.ok || number.value === undefined) return number
    if (number.value < 0 || number.value > 100) return failure('A chance lies between 0 and 100 percent.')
    return success(number.value / 100)
  },
}

/**
 * An amount as a decimal string with a point. People write 420,000 or 420.000,50 or 420 000: the last separator counts
 * as the decimal one unless exactly three digits follow it or it stands there more than once.
 */
export const amount: Codec<string> = {
  format: (value = '') => {
    const [whole = '', decimals] = value.split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
    if (decimals === undefined) return grouped
    // Three decimals would read back as a group of thousands.
    return `${grouped}.${decimals.length === 3 ? `${decimals}0` : decimals}`
  },
  parse: (text) => {
    const compact = text.replace(/[\s'’\u00a0\u202f]/g, '')
    if (compact === '') return success(undefined)
    if (!/^-?\d[\d.,]*$/.test(compact))
      return failure(`“${text.trim()}” is not an amount. Write digits, such as 420000.`)
    const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','))
    if (last === -1) return success(compact)
    const separator = compact.charAt(last)
    const whole = compact.slice(0, last).replace(/[.,]/g, '')
    const rest = compact.slice(last + 1)
    const groups = rest.length === 3 || compact.indexOf(separator) !== last
    return success(groups ? whole + rest : rest === '' ? whole : `${whole}.${rest}`)
  },
}
