import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { shareOf } from '../columns/column-sample.ts'
import { foldText } from '../text/fold-text.ts'

const atBirth = /hear|heel|guthrie|metabol|bilirubin|newborn|听[力筛]|聽[力篩]|足跟|oae|abr/iu

/** pass, refer, 左耳未过, 已采: how a newborn's screening came out. Who sells hearing aids writes decibels. */
const outcome =
  /^(?:(?:双|左|右)耳)?(?:未?通?过|未?通过|复[筛查]|转诊|待查|正常|异常)$|^(?:[已未]|待)?采血?$|^(?:pass(?:ed)?|refer(?:red)?|re-?screen|retest|fail(?:ed)?|[pr]\/[pr]|[lr]:? ?(?:pass|refer).*)$/u

/** A column that asks for hearing or heel blood, over outcomes of that. */
export function isScreenedAtBirth({ attribute, heading, sample }: ColumnMeaning): boolean {
  return attribute === 'screening' && atBirth.test(heading) && shareOf(sample, ({ text }) => isOutcome(text)) >= 0.5
}

function isOutcome(text: string): boolean {
  return text.length <= 24 && outcome.test(foldText(text))
}
