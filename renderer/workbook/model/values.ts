import { z } from './schema'

/** Longest text a field may hold, in UTF-16 units. Longer text is refused on reading rather than cut. */
export const longestText = 10_000

/** Largest distance from a sheet's origin on either axis, in sheet pixels. */
export const farthestCoordinate = 1_000_000

const namesOfObjectPrototype = ['constructor', 'prototype', '__proto__']

/** A record's identity: unique within its kind, kept through copies of the file. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, "-" or "_"')
  .refine((id) => !namesOfObjectPrototype.includes(id), 'is a reserved name')
export type Id = z.infer<typeof idSchema>

export const textSchema = z.string().max(longestText)

/** A short single-line text such as a title or a name. */
export const titleSchema = z.string().max(1_000)

function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A calendar day without a time zone, `YYYY-MM-DD` (ISO 8601). */
export const isoDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD')
  .refine(isCalendarDay, 'is not a day of the calendar')
export type IsoDay = z.infer<typeof isoDaySchema>

/** An instant in UTC, `YYYY-MM-DDThh:mm:ss[.sss]Z` (ISO 8601). */
export const isoInstantSchema = z.iso.datetime()
export type IsoInstant = z.infer<typeof isoInstantSchema>

/** The day of an instant in UTC, for what a day more or less is of no account. */
export function dayOfInstant(instant: IsoInstant): IsoDay {
  return instant.slice(0, 10)
}

/** An amount of money. A decimal string, because binary fractions round amounts silently. */
export const moneySchema = z.object({
  amount: z
    .string()
    .regex(/^-?\d{1,15}(\.\d{1,4})?$/, 'must be a decimal number such as "420000" or "1999.50"')
    .describe('Decimal number with a point'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a three-letter currency code such as "EUR"')
    .describe('ISO 4217 code'),
})
export type Money = z.infer<typeof moneySchema>

/**
 * Three-point estimate of how long a step takes the client. `working` days skip weekends and holidays of the deal's
 * calendar; `calendar` days are for legal waiting periods. Without `likely` the estimate is a plain range.
 */
export const durationSchema = z
  .object({
    min: z.number().min(0).max(10_000).describe('Shortest, in days'),
    likely: z.number().min(0).max(10_000).optional().describe('Most likely, in days'),
    max: z.number().min(0).max(10_000).describe('Longest, in days'),
    unit: z.enum(['working', 'calendar']),
  })
  .refine((duration) => duration.min <= duration.max, { path: ['max'], message: 'must not be less than min' })
  .refine(({ min, likely, max }) => likely === undefined || (min <= likely && likely <= max), {
    path: ['likely'],
    message: 'must lie between min and max',
  })
export type Duration = z.infer<typeof durationSchema>

export const coordinateSchema = z.int().min(-farthestCoordinate).max(farthestCoordinate)
const extentSchema = z.int().min(24).max(20_000)

/**
 * Where a box stands on a sheet, in whole sheet pixels. `x` counts from the left edge of the stage named by `stageId`,
 * so that moving a stage carries its boxes along without touching them; with `stageId` null it counts from the
 * sheet's origin. `y` counts from the top of the sheet.
 */
export const placementFields = {
  sheetId: idSchema,
  stageId: idSchema.nullable(),
  x: coordinateSchema,
  y: coordinateSchema,
}
export interface Placement {
  readonly sheetId: Id
  readonly stageId: Id | null
  readonly x: number
  readonly y: number
}

/** The size of a box whose default size was changed by hand, in whole sheet pixels. */
export const sizeFields = { width: extentSchema.optional(), height: extentSchema.optional() }

/** Who may see a record: `client` may leave in a client export, `internal` never does. */
export const visibilitySchema = z.enum(['client', 'internal'])
export type Visibility = z.infer<typeof visibilitySchema>

/** Position among siblings: lower comes first. Fractions are allowed so that an insertion touches one record only. */
export const orderSchema = z.number()

/** Where a figure comes from: a template's default, our own guess, or the client. */
export const provenanceSchema = z.enum(['template', 'ours', 'client'])
export type Provenance = z.infer<typeof provenanceSchema>
