import type { Id } from '../model/values'

/** The templates that we ship, the most general one last. */
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

/** Whether a template is one of ours; any other is somebody's own. */
export function isTemplateId(id: Id): id is TemplateId {
  return (templateIds as readonly Id[]).includes(id)
}
