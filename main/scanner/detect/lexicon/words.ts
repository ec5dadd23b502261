/** A list of words written as text: separated by spaces or line ends, `_` standing for a space within a word. */
export function words(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '))
}
