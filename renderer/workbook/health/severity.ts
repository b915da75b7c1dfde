/** How much damage a finding does if it is true, the least first. Kept apart from how sure we are of it. */
export const severities = ['info', 'warning', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** Positive when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b)
}

/** A severity lowered by some levels, `info` at least. */
export function lowered(severity: Severity, levels: number): Severity {
  return severities[Math.max(0, severities.indexOf(severity) - levels)] ?? 'info'
}
