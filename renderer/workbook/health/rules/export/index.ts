import type { Rule } from '../../rule'
import { internalContent } from './h01-internal-content'
import { clientCopyOutOfDate } from './h02-client-copy-out-of-date'

/** Rules on what the client gets. */
export const exportRules: readonly Rule[] = [internalContent, clientCopyOutOfDate]
