import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import { foldText } from '../text/fold-text.ts'

const atBirth = /hear|heel|guthrie|metabol|bilirubin|newborn|听[力筛]|聽[力篩]|足跟|oae|abr/iu

/** pass, refer, 左耳未过, 已采: how a newborn's screening came out. Who sells hearing aids writes decibels. */
const outcome =
  /^(?:(?:双|左|右)耳)?(?:未?通?过|未?通过|复[筛查]|转诊|待查|正常|异常)$|^(?:[已未]|待)?采血?$|^(?:pass(?:ed)?|refer(?:red)?|re-?screen|retest|fail(?:ed)?|[pr]\/[pr]|[lr]:? ?(?:pass|refer).*)$/u

/** √, 否: told of a screening; of a mere test it may be an errand that was done. */
const ticked = /^(?:[√✓✔×✗xyn]|是|否|已[筛做]|未[筛做]|yes|no|done|[01])$/u
const screened = /screen|筛|篩/iu

/** A column that asks for hearing or heel blood, over outcomes of that. */
export function isScreenedAtBirth({ attribute, heading, sample }: ColumnMeaning): boolean {
  if (attribute !== 'screening' || !atBirth.test(heading)) return false
  const isTicked = screened.test(heading)
  return reachesShare(sample, 0.5, ({ text }) => tells(foldText(text), isTicked))
}

function tells(folded: string, isTicked: boolean): boolean {
  return folded.length <= 24 && (outcome.test(folded) || (isTicked && ticked.test(folded)))
}
