/**
 * How well evidenced a finding is. `unknown` is a normal answer and the most useful one, because it turns into one
 * question (guides: domain 4.1).
 */
export const confidences = ['confirmed', 'relayed', 'assumed', 'unknown'] as const
export type Confidence = (typeof confidences)[number]
