const mostKept = 20_000

/** The answer for a text that comes again and again, worked out once. */
export function answerOnce(answers: Map<string, string>, text: string, answer: (text: string) => string): string {
  const known = answers.get(text)
  if (known !== undefined) return known
  if (answers.size > mostKept) answers.clear()
  const fresh = answer(text)
  answers.set(text, fresh)
  return fresh
}
