import capitalEquipment from '@resources/templates/capital-equipment.json'
import enterpriseSoftware from '@resources/templates/enterprise-software.json'
import genericSkeleton from '@resources/templates/generic-skeleton.json'
import hospitalVac from '@resources/templates/hospital-vac.json'
import professionalServices from '@resources/templates/professional-services.json'
import publicTender from '@resources/templates/public-tender.json'
import renewalExpansion from '@resources/templates/renewal-expansion.json'
import type { Id } from '../model/values'
import { type Template, templateSchema } from './template'

/** The templates that we ship, the most general one last. They are checked when first asked for. */
export const templateIds = [
  'enterprise-software',
  'capital-equipment',
  'public-tender',
  'hospital-vac',
  'professional-services',
  'renewal-expansion',
  'generic-skeleton',
] as const
export type TemplateId = (typeof templateIds)[number]

const packs: { readonly [I in TemplateId]: unknown } = {
  'enterprise-software': enterpriseSoftware,
  'capital-equipment': capitalEquipment,
  'public-tender': publicTender,
  'hospital-vac': hospitalVac,
  'professional-services': professionalServices,
  'renewal-expansion': renewalExpansion,
  'generic-skeleton': genericSkeleton,
}

/** All templates, for a list to choose from. */
export function templates(): Template[] {
  return templateIds.map((id) => templateSchema.parse(packs[id]))
}

/** A template by id, or undefined when there is none of that id. */
export function templateById(id: Id): Template | undefined {
  const known = templateIds.find((candidate) => candidate === id)
  return known && templateSchema.parse(packs[known])
}

/** A template as a gallery shows it, before anything is made from it. */
export interface TemplatePreview {
  readonly id: Id
  readonly name: string
  readonly note: string
  /** The stages in order, with the titles of their steps. */
  readonly stages: { title: string; steps: string[] }[]
}

/** What a gallery shows of a template. */
export function previewOf({ id, title, description, stages, steps }: Template): TemplatePreview {
  return {
    id,
    name: title,
    note: description,
    stages: stages.map((stage) => ({
      title: stage.title,
      steps: steps.filter((step) => step.stage === stage.id).map((step) => step.title),
    })),
  }
}
