import type { Deal } from '@workbook/model/deal'
import { recordKey } from '@workbook/model/records'
import { whenText } from '../../../i18n/dates'
import { useTemplate } from '../../../store/hooks'
import { Section } from '../../../ui/Section'
import { fieldAccess } from '../../fields/binding'
import { Fields } from '../../fields/Fields'
import { RecordFindings } from '../../findings/RecordFindings'
import { HeadingField } from '../HeadingField'
import { InspectorHead } from '../InspectorHead'
import styles from '../inspector.module.css'
import type { RecordInspectorProps } from '../record-inspector'
import { PerspectiveCards } from '../related/PerspectiveCards'
import { CallCards } from './CallCards'
import { DismissalCards } from './DismissalCards'
import {
  dealAlternativesFields,
  dealCalendarFields,
  dealCriteriaFields,
  dealMainFields,
  dealMetricsFields,
  dealSellerFields,
} from './deal-fields'

/** Everything about the deal as a whole; shown while nothing is selected. */
export function DealInspector({ binding }: RecordInspectorProps<Deal>) {
  const deal = binding.record
  return (
    <>
      <InspectorHead crumbs={['Deal']}>
        <HeadingField label="Client" binding={binding} access={fieldAccess<Deal, string>('client')} />
      </InspectorHead>
      <Fields fields={dealMainFields} binding={binding} />
      <RecordFindings record={recordKey('deal', deal.id)} />
      <CallCards readOnly={binding.readOnly} />
      <PerspectiveCards subject={{ kind: 'deal', id: deal.id }} readOnly={binding.readOnly} />
      <Section title="Criteria" remark={countOf(deal.criteria)}>
        <Fields fields={dealCriteriaFields} binding={binding} />
      </Section>
      <Section title="Metrics" remark={countOf(deal.metrics)}>
        <Fields fields={dealMetricsFields} binding={binding} />
      </Section>
      <Section title="Alternatives" remark={countOf(deal.alternatives)}>
        <Fields fields={dealAlternativesFields} binding={binding} />
      </Section>
      <Section title="Working days and holidays">
        <Fields fields={dealCalendarFields} binding={binding} />
      </Section>
      <Section title="Seller">
        <Fields fields={dealSellerFields} binding={binding} />
      </Section>
      <DismissalCards readOnly={binding.readOnly} />
      <History deal={deal} />
    </>
  )
}

function countOf(items: readonly unknown[] | undefined): string | undefined {
  return items?.length ? String(items.length) : undefined
}

/** What the program itself noted down about the deal. */
function History({ deal }: { readonly deal: Deal }) {
  const template = useTemplate()
  const now = new Date()
  const lines = [
    deal.templateId &&
      `Started from the template ${template?.id === deal.templateId ? template.title : deal.templateId}`,
    deal.reviewedAt && `Last deal review ${whenText(deal.reviewedAt, now)}`,
    deal.clientExport && `Last handed to the client ${whenText(deal.clientExport.at, now)}`,
  ].filter((line) => line !== undefined)
  if (lines.length === 0) return null
  return (
    <ul className={styles.empty}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
