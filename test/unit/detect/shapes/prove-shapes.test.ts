import { describe, expect, it } from 'vitest'
import { createCaseDetector } from '../../../../main/scanner/detect/create-case-detector.ts'
import type { DetectedCases } from '../../../../main/scanner/detect/case-detector.ts'
import { createKeyedDigest } from '../../../../main/scanner/keyed-digest.ts'
import { countIdentifiers } from '../../../support/count-identifiers.ts'
import { feedSheet } from '../../../support/feed-rows.ts'
import { askedOfAllProofs } from './asked-of-all.proof.ts'
import { birthOfOtherProofs } from './births-of-others.proof.ts'
import { boardAndCornerProofs } from './boards-and-corners.proof.ts'
import { atWorkListProofs } from './at-work-lists.proof.ts'
import { calledInChatsProofs } from './called-in-chats.proof.ts'
import { clerksSheetProofs } from './clerks-sheets.proof.ts'
import { clerksTrickProofs } from './clerks-tricks.proof.ts'
import { codeAndDiagnosisProofs } from './codes-and-diagnoses.proof.ts'
import { codeAndContactProofs } from './codes-and-contacts.proof.ts'
import { countingProofs } from './counting.proof.ts'
import { crowdedCellProofs } from './crowded-cells.proof.ts'
import { decoyAndGroupProofs } from './decoys-and-groups.proof.ts'
import { deniedListProofs } from './denied-lists.proof.ts'
import { disguiseProofs } from './disguises.proof.ts'
import { disorderedListProofs } from './disordered-lists.proof.ts'
import { calendarAndRowProofs } from './calendars-and-rows.proof.ts'
import { exportedAnswerProofs } from './exported-answers.proof.ts'
import { dueAndDeliveredProofs } from './due-and-delivered.proof.ts'
import { exportedListProofs } from './exported-lists.proof.ts'
import { fairAndHotlineProofs } from './fairs-and-hotlines.proof.ts'
import { fieldCodeProofs } from './field-codes.proof.ts'
import { fiveMinuteSheetProofs } from './five-minute-sheets.proof.ts'
import { fiveMinuteProofs } from './five-minutes.proof.ts'
import { formProofs } from './forms.proof.ts'
import { halfDisprovedProofs } from './half-disproved.proof.ts'
import { furtherOfficeProofs } from './further-offices.proof.ts'
import { halfToldLineProofs } from './half-told-lines.proof.ts'
import { headingProofs } from './headings.proof.ts'
import { gatesAndOrdersProofs } from './gates-and-orders.proof.ts'
import { houseForBirthsProofs } from './houses-for-births.proof.ts'
import { hospitalListProofs } from './hospital-lists.proof.ts'
import { labelAndLogProofs } from './labels-and-logs.proof.ts'
import { leadsAndOrdersProofs } from './leads-and-orders.proof.ts'
import { linesAlikeProofs } from './lines-alike.proof.ts'
import { madeAndMetProofs } from './made-and-met.proof.ts'
import { messageAndScriptProofs } from './messages-and-scripts.proof.ts'
import { messageAndLineProofs } from './messages-and-lines.proof.ts'
import { movedAndMergedProofs } from './moved-and-merged.proof.ts'
import { neighbourAndShorthandProofs } from './neighbours-and-shorthand.proof.ts'
import { nearMissProofs } from './near-misses.proof.ts'
import { officeNearMissProofs } from './office-near-misses.proof.ts'
import { oddExportProofs } from './odd-exports.proof.ts'
import { otherTradeProofs } from './other-trades.proof.ts'
import { otherWorldListProofs } from './other-world-lists.proof.ts'
import { paidAndThankedProofs } from './paid-and-thanked.proof.ts'
import { ownLayoutProofs } from './own-layouts.proof.ts'
import { placesAndErrandsProofs } from './places-and-errands.proof.ts'
import { regionalListProofs } from './regional-lists.proof.ts'
import { partedFormProofs } from './parted-forms.proof.ts'
import { partyAndPartProofs } from './parties-and-parts.proof.ts'
import { repeatedFormProofs } from './repeated-forms.proof.ts'
import { roomAndCallProofs } from './rooms-and-calls.proof.ts'
import { rotaAndScoreProofs } from './rotas-and-scores.proof.ts'
import { roughListProofs } from './rough-lists.proof.ts'
import { sameWordsProofs } from './same-words.proof.ts'
import { serviceListProofs } from './service-lists.proof.ts'
import { shorthandListProofs } from './shorthand-lists.proof.ts'
import { signersAndPartsProofs } from './signers-and-parts.proof.ts'
import { singleFormProofs } from './single-forms.proof.ts'
import { slyListProofs } from './sly-lists.proof.ts'
import { soldListProofs } from './sold-lists.proof.ts'
import { staffListProofs } from './staff-lists.proof.ts'
import type { ShapeProof } from './shape-proof.ts'
import { swappedHeadingProofs } from './swapped-headings.proof.ts'
import { tableProofs } from './tables.proof.ts'
import { textProofs } from './texts.proof.ts'
import { toldAsideProofs } from './told-aside.proof.ts'
import { unlikeRowProofs } from './unlike-rows.proof.ts'
import { toldOfSomeProofs } from './told-of-some.proof.ts'
import { tradeAndCallingProofs } from './trades-and-callings.proof.ts'
import { twinAndScoreProofs } from './twins-and-scores.proof.ts'
import { unsureHeadingProofs } from './unsure-headings.proof.ts'
import { wardAndVisitProofs } from './wards-and-visits.proof.ts'
import { stayAndServiceProofs } from './stays-and-services.proof.ts'
import { whoseListProofs } from './whose-list.proof.ts'
import { wronglyAccusedProofs } from './wrongly-accused.proof.ts'

const digest = createKeyedDigest(new Uint8Array(32).fill(1))

function detect({ sheets, fileName = '工作簿1.xlsx' }: ShapeProof): DetectedCases {
  const detector = createCaseDetector({ fileName, today: '2025-10-01', digest })
  for (const sheet of sheets) feedSheet(detector.sink, sheet)
  return detector.finish()
}

const proofs = [
  ...otherTradeProofs,
  ...houseForBirthsProofs,
  ...rotaAndScoreProofs,
  ...tableProofs,
  ...textProofs,
  ...countingProofs,
  ...movedAndMergedProofs,
  ...nearMissProofs,
  ...hospitalListProofs,
  ...serviceListProofs,
  ...regionalListProofs,
  ...slyListProofs,
  ...sameWordsProofs,
  ...decoyAndGroupProofs,
  ...deniedListProofs,
  ...soldListProofs,
  ...shorthandListProofs,
  ...messageAndLineProofs,
  ...toldAsideProofs,
  ...staffListProofs,
  ...otherWorldListProofs,
  ...leadsAndOrdersProofs,
  ...calendarAndRowProofs,
  ...exportedAnswerProofs,
  ...exportedListProofs,
  ...oddExportProofs,
  ...roughListProofs,
  ...disguiseProofs,
  ...formProofs,
  ...partyAndPartProofs,
  ...codeAndContactProofs,
  ...wardAndVisitProofs,
  ...roomAndCallProofs,
  ...codeAndDiagnosisProofs,
  ...repeatedFormProofs,
  ...partedFormProofs,
  ...singleFormProofs,
  ...headingProofs,
  ...wronglyAccusedProofs,
  ...disorderedListProofs,
  ...halfDisprovedProofs,
  ...halfToldLineProofs,
  ...unlikeRowProofs,
  ...linesAlikeProofs,
  ...unsureHeadingProofs,
  ...twinAndScoreProofs,
  ...swappedHeadingProofs,
  ...stayAndServiceProofs,
  ...whoseListProofs,
  ...boardAndCornerProofs,
  ...messageAndScriptProofs,
  ...atWorkListProofs,
  ...crowdedCellProofs,
  ...furtherOfficeProofs,
  ...gatesAndOrdersProofs,
  ...askedOfAllProofs,
  ...paidAndThankedProofs,
  ...ownLayoutProofs,
  ...officeNearMissProofs,
  ...madeAndMetProofs,
  ...placesAndErrandsProofs,
  ...fieldCodeProofs,
  ...dueAndDeliveredProofs,
  ...birthOfOtherProofs,
  ...clerksTrickProofs,
  ...clerksSheetProofs,
  ...signersAndPartsProofs,
  ...toldOfSomeProofs,
  ...calledInChatsProofs,
  ...neighbourAndShorthandProofs,
  ...tradeAndCallingProofs,
  ...fiveMinuteProofs,
  ...fiveMinuteSheetProofs,
  ...fairAndHotlineProofs,
  ...labelAndLogProofs,
]

describe.each(proofs)('$name', (proof) => {
  it('gives the people it holds', () => {
    const cases = detect(proof)
    expect(cases.people).toBe(proof.people)
    if (proof.rows !== undefined) expect(cases.rows).toBe(proof.rows)
    if (proof.level !== undefined) expect(cases.level).toBe(proof.level)
    expect(cases.level === null).toBe(proof.people === 0)
  })

  it('hands out one person a case, each with a digest, and tables that explain themselves', () => {
    const cases = detect(proof)
    const people = countIdentifiers(cases.digests)
    expect(people).toHaveLength(proof.people)
    expect(people.every((identifiers) => identifiers > 0)).toBe(true)
    expect(cases.tables.length > 0).toBe(proof.people > 0)
    expect(cases.tables.every((table) => table.why.length > 0 && table.people > 0)).toBe(true)
  })

  it('lets no plain name, phone or ID out', () => {
    const cases = detect(proof)
    const told = JSON.stringify(cases.tables)
    const plain = proof.sheets
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (typeof cell === 'string' ? (cell.match(/\d{11,18}|[\u4e00-\u9fff]{2,4}/gu) ?? []) : []))
    const numbers = plain.filter((text) => /^\d/u.test(text))
    expect(numbers.filter((number) => told.includes(number))).toEqual([])
  })
})
