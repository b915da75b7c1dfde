/** A question with the answers to choose from. */
export interface Question {
  readonly id: string
  readonly text: string
  readonly answers: readonly { readonly id: string; readonly text: string }[]
  /** Asked only when an earlier question was answered with one of these. */
  readonly onlyAfter?: { readonly question: string; readonly answers: readonly string[] }
}

/** Answers by question. */
export type Answers = Readonly<Record<string, string>>

/** A row of a decision table: it applies when every named question was answered with one of its answers. */
export interface DecisionRow<V> {
  readonly when: Readonly<Record<string, readonly string[]>>
  readonly value: V
  /** One sentence for the person, on what speaks for the value. */
  readonly reason: string
}

/** Questions and what follows from their answers. The first row that applies counts; the last one applies always. */
export interface DecisionTable<V> {
  readonly questions: readonly Question[]
  readonly rows: readonly DecisionRow<V>[]
}

/** What a table proposes, and why. */
export interface Proposal<V> {
  readonly value: V
  readonly reason: string
}

/** The questions that are to be asked after these answers, the answered ones included. */
export function questionsToAsk<V>({ questions }: DecisionTable<V>, answers: Answers): readonly Question[] {
  return questions.filter(({ onlyAfter }) => {
    if (!onlyAfter) return true
    const answer = answers[onlyAfter.question]
    return answer !== undefined && onlyAfter.answers.includes(answer)
  })
}

/** What follows from the answers; null while a question is still open. */
export function propose<V>(table: DecisionTable<V>, answers: Answers): Proposal<V> | null {
  const asked = questionsToAsk(table, answers)
  if (asked.some(({ id }) => answers[id] === undefined)) return null
  const given = new Map(asked.map(({ id }) => [id, answers[id] ?? '']))
  const row = table.rows.find(({ when }) =>
    Object.entries(when).every(([question, accepted]) => accepted.includes(given.get(question) ?? '')),
  )
  return row ? { value: row.value, reason: row.reason } : null
}
