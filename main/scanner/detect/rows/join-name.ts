/** A name out of its two columns: 张丽, but Grace Lee and 玉素甫·阿依古丽. */
export function joinName(surname: string, given: string): string {
  return surname + joint(surname, given) + given
}

function joint(surname: string, given: string): string {
  if (/^[A-Za-z]/u.test(given)) return ' '
  return surname.length >= 2 && given.length >= 3 ? '·' : ''
}
