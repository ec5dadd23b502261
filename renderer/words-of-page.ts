/** Main puts the words of the page's language into it: code that carried all three languages took longer to read. */
export function wordsOfPage(): Readonly<Record<string, string>> {
  const block = document.getElementById('words')
  block?.remove()
  return JSON.parse(block?.textContent ?? '{}') as Record<string, string>
}
