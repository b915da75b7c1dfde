import capitalEquipment from '@resources/templates/capital-equipment.json'
import enterpriseSoftware from '@resources/templates/enterprise-software.json'
import genericSkeleton from '@resources/templates/generic-skeleton.json'
import hospitalVac from '@resources/templates/hospital-vac.json'
import professionalServices from '@resources/templates/professional-services.json'
import publicTender from '@resources/templates/public-tender.json'
import renewalExpansion from '@resources/templates/renewal-expansion.json'
import type { Duration, Id } from '../model/values'
import { type Template, templateSchema } from './template'
import { isTemplateId, type TemplateId, templateIds } from './template-ids'

/** The templates that we ship. They are checked when first asked for. */
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
  return isTemplateId(id) ? templateSchema.parse(packs[id]) : undefined
}

/** A template as a gallery shows it, before anything is made from it. */
export interface TemplatePreview {
  readonly id: Id
  readonly name: string
  readonly note: string
  /** What whoever starts from it should know, such as legal minimums. */
  readonly notes: string
  /** The stages in order, with their steps. */
  readonly stages: { title: string; steps: StepPreview[] }[]
}

/** A step of a template with the role that usually owns it and the days that it usually takes. */
export interface StepPreview {
  readonly title: string
  readonly owner: string
  readonly duration: Duration
}

/** What a gallery shows of a template. */
export function previewOf(template: Template): TemplatePreview {
  const { id, title, description, notes, stages, roles, steps } = template
  const roleOf = new Map(roles.map((role) => [role.id, role.title]))
  const stepOf = (step: Template['steps'][number]): StepPreview => ({
    title: step.title,
    owner: roleOf.get(step.owner) ?? '',
    duration: step.duration,
  })
  return {
    id,
    name: title,
    note: description,
    notes,
    stages: stages.map((stage) => ({
      title: stage.title,
      steps: steps.filter((step) => step.stage === stage.id).map(stepOf),
    })),
  }
}
