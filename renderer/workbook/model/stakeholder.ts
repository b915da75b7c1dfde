import { z } from './schema'
import { idSchema, isoDaySchema, placementFields, textSchema, titleSchema } from './values'

/** What a person is to the purchase. The words follow Miller Heiman and MEDDPICC (guides: domain 1.3). */
export const buyingRoles = [
  'economic-buyer',
  'executive-sponsor',
  'champion',
  'user',
  'technical-evaluator',
  'procurement',
  'legal',
  'finance',
  'security',
  'approver',
  'signatory',
  'coach',
  'influencer',
  'blocker',
] as const
export type BuyingRole = (typeof buyingRoles)[number]

/** How much a person's word weighs. */
export const influences = ['unknown', 'low', 'medium', 'high'] as const
export type Influence = (typeof influences)[number]

/** Where a person stands toward us. */
export const dispositions = ['unknown', 'opponent', 'sceptic', 'neutral', 'supporter', 'advocate'] as const
export type Disposition = (typeof dispositions)[number]

/** How well we know a person, from not at all. */
export const coverages = ['none', 'brief', 'multiple', 'in-depth'] as const
export type Coverage = (typeof coverages)[number]

const stakeholderPlacementSchema = z.object(placementFields)

/** A person, or a placeholder for a role not yet named, on the client's side or outside. */
export const stakeholderSchema = z.object({
  id: idSchema,
  name: titleSchema.describe('Empty for a placeholder'),
  placeholder: z.boolean().describe('True while nobody is known for the role'),
  placeholderSince: isoDaySchema.optional().describe('Since when nobody is known for the role'),
  side: z.enum(['client', 'partner', 'consultant', 'other']),
  placements: z
    .array(stakeholderPlacementSchema)
    .max(1_000)
    .describe('Where the person stands, at most once a sheet'),
  jobTitle: titleSchema.optional(),
  organisation: titleSchema.optional(),
  unit: titleSchema.optional(),
  email: titleSchema.optional(),
  phone: titleSchema.optional(),
  preferredChannel: titleSchema.optional(),
  buyingRoles: z.array(z.enum(buyingRoles)).max(20).optional(),
  influence: z.enum(influences).optional().describe('By position'),
  informalInfluence: z.enum(influences).optional().describe('Beyond position'),
  disposition: z.enum(dispositions).optional().describe('Toward us'),
  changeDisposition: z.enum(dispositions).optional().describe('Toward changing anything at all'),
  responseMode: z.enum(['growth', 'trouble', 'even-keel', 'overconfident']).optional(),
  coverage: z.enum(coverages).optional().describe('Our contact with the person'),
  counterpart: titleSchema.optional().describe('Who on our side is in touch'),
  wins: textSchema.optional().describe('What the person gains personally'),
  risks: textSchema.optional().describe('What the person fears'),
  firstContact: isoDaySchema.optional(),
  lastContact: isoDaySchema.optional(),
  inPostSince: isoDaySchema.optional(),
  left: z.boolean().optional().describe('Has left the organisation or the role'),
  notes: textSchema.optional(),
})
/** See {@link stakeholderSchema}. */
export type Stakeholder = z.infer<typeof stakeholderSchema>
/** Where a stakeholder stands on one sheet. */
export type StakeholderPlacement = z.infer<typeof stakeholderPlacementSchema>

/** Size of a stakeholder's pill, in sheet pixels. */
export const stakeholderSize = { width: 176, height: 44 } as const
