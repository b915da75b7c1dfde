import { z } from './schema'
import { idSchema, orderSchema, placementFields, sizeFields, textSchema, visibilitySchema } from './values'

/** Paper colours of a sticky note. */
export const noteColours = ['yellow', 'green', 'blue', 'rose', 'grey'] as const
export type NoteColour = (typeof noteColours)[number]

/** A sticky note on a sheet. */
export const noteSchema = z.object({
  id: idSchema,
  ...placementFields,
  ...sizeFields,
  text: textSchema,
  colour: z.enum(noteColours),
  visibility: visibilitySchema,
  order: orderSchema.optional().describe('Higher lies on top'),
  locked: z.boolean().optional(),
})
/** See {@link noteSchema}. */
export type Note = z.infer<typeof noteSchema>

/** Size of a note that was never resized, in sheet pixels. */
export const noteSize = { width: 176, height: 104 } as const
