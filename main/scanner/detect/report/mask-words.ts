import { maskFileName } from '../../../../shared/domain/mask-file-name.ts'
import { joinMasked, maskName, maskNumber, maskText, ownWords, type Masked } from '../../../../shared/domain/masked.ts'
import { parseLabel } from '../headings/parse-label.ts'
import type { ColumnUse } from '../rows/row-plan.ts'

const longestHeading = 40

/** A heading as it may be shown: words of the lexicon stay, everything else is hidden like in a file name. */
export function maskHeading(heading: string): Masked {
  const text = heading.replace(/\s+/gu, ' ').trim().slice(0, longestHeading)
  if (text === '') return ownWords('')
  if ((parseLabel(text)?.coverage ?? 0) >= 0.99 && !/\d{5}/u.test(text)) return ownWords(text)
  return maskFileName(text)
}

/** A sheet's name, where there is one, and the place in it: `Sheet1!A5:K35`. */
export function maskPlace(sheetName: string, inside: readonly string[], place: string): Masked {
  const members = inside.map((member) => maskFileName(member.split(/[\\/]/u).at(-1) ?? ''))
  const sheet = sheetName === '' ? [] : [maskSheetName(sheetName)]
  return joinMasked([...members, joinMasked([...sheet, ownWords(place)], '!')], '/')
}

function maskSheetName(name: string): Masked {
  return /^sheet\d{0,3}$/iu.test(name) ? ownWords(name) : maskHeading(name)
}

/** One cell of a sample row, hidden by what it is. */
export function maskCell(text: string, use: ColumnUse): Masked {
  const bare = text.replace(/\s+/gu, ' ').trim().slice(0, 60)
  switch (use) {
    case 'name':
    case 'surname':
    case 'given-name':
    case 'parents':
      return maskName(bare)
    case 'birth-date':
    case 'due-date':
    case 'other-date':
    case 'date-part':
      return maskText(bare)
    case 'hospital':
    case 'address':
    case 'medical':
      return maskText(bare, use === 'address' ? 3 : 2)
    default:
      return maskNumber(bare)
  }
}
