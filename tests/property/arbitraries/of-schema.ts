import { z } from '@workbook/model/schema'
import fc from 'fast-check'
import { days, exactNumbers, ids, instants, texts, unknownNames, unknownValues } from './values'

/** Texts that a pattern describes, by the sample that tells the pattern from the others. */
const patterned: readonly (readonly [sample: string, fc.Arbitrary<string>])[] = [
  ['2026-01-01', days],
  ['2026-01-01T00:00:00Z', instants],
  ['09:30', fc.constantFrom('00:00', '09:30', '23:59')],
  ['-1.5', fc.constantFrom('0', '420000', '1999.50', '-12.0001')],
  ['EUR', fc.constantFrom('EUR', 'USD', 'JPY')],
  ['some_id', ids],
]

/**
 * Values that a schema accepts, with fields that it does not know now and then. Made from the schema itself, so that a
 * field that is added to the model is in every law from the first day.
 */
export function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap())
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap()))
  if (schema instanceof z.ZodArray)
    return fc.array(arbitraryOf(schema.element), { minLength: 1, maxLength: 3 })
  if (schema instanceof z.ZodDiscriminatedUnion) return fc.oneof(...schema.options.map(arbitraryOf))
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return numbersOf(schema)
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODateTime) return textsOf(schema)
  if (schema instanceof z.ZodObject) return objectsOf(schema)
  throw new Error(`No arbitrary for ${(schema as z.ZodType).def.type}`)
}

function numbersOf(schema: z.ZodNumber): fc.Arbitrary<number> {
  const [min, max] = [Math.max(schema.minValue ?? -1e9, -1e9), Math.min(schema.maxValue ?? 1e9, 1e9)]
  return schema.isInt ? fc.integer({ min, max }) : exactNumbers(min, max)
}

function textsOf(schema: z.ZodString | z.ZodISODateTime): fc.Arbitrary<string> {
  const found = patterned.find(([sample]) => schema.safeParse(sample).success)
  // A text without a pattern accepts every sample.
  if (!found || schema.safeParse('no pattern').success) return texts(schema.maxLength ?? 1_000)
  return found[1]
}

function objectsOf(schema: z.ZodObject): fc.Arbitrary<object> {
  const fields = Object.entries(schema.shape)
  const known = fc
    .record(Object.fromEntries(fields.map(([name, field]) => [name, arbitraryOf(field)])), {
      requiredKeys: fields.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([name]) => name),
      noNullPrototype: true,
    })
    .map((value) => ('min' in value && 'max' in value ? inOrder(value) : value))
  const unknown = fc.dictionary(
    unknownNames.filter((name) => !Object.hasOwn(schema.shape, name)),
    unknownValues,
    { maxKeys: 2, noNullPrototype: true },
  )
  return fc.oneof(
    { weight: 4, arbitrary: known },
    { weight: 1, arbitrary: fc.tuple(known, unknown).map(([value, extra]) => ({ ...value, ...extra })) },
  )
}

/** The only rule between fields: min <= likely <= max of a duration. */
function inOrder(duration: object): object {
  const names = ['min', 'likely', 'max'].filter((name) => name in duration)
  const days = names.map((name) => Number((duration as Record<string, unknown>)[name])).sort((a, b) => a - b)
  return { ...duration, ...Object.fromEntries(names.map((name, index) => [name, days[index]])) }
}
