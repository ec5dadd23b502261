import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { answerRequest } from '../../main/scanner/answer-request.ts'
import { createKeyedDigest } from '../../main/scanner/keyed-digest.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { readLabels, type FileLabel } from './eval/label.ts'
import { isRight, isWeak, scoreByTag, type FileAnswer, type Score } from './eval/score.ts'

const digest = createKeyedDigest(randomBytes(32))

/** Scans every labelled file of the folders by the real readers and the real detector, in this process. */
async function evaluate(folders: readonly string[]): Promise<FileAnswer[]> {
  const answers: FileAnswer[] = []
  for (const folder of folders) {
    for (const label of readLabels(folder)) {
      const finding = await scan(resolve(folder, label.file), answers.length)
      const file = folders.length === 1 ? label.file : join(folder, label.file)
      answers.push(answerOf({ ...label, file }, finding))
    }
  }
  return answers
}

async function scan(path: string, id: number): Promise<Finding> {
  let finding: Finding = { kind: 'unscannable', reason: 'damaged', bytes: 0, sha256: null, format: null }
  const today = '2026-11-22'
  await answerRequest(
    { kind: 'scan', id, path, today, limits: defaultPolicy.limits, passwords: [], earlyPeople: null },
    digest,
    (message) => {
      if (message.kind === 'answered') finding = message.finding
    },
  )
  return finding
}

function answerOf(label: FileLabel, finding: Finding): FileAnswer {
  return {
    label,
    outcome: finding.kind,
    reason: finding.kind === 'clean' ? null : finding.reason,
    people: finding.kind === 'sensitive' ? finding.people : 0,
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function line({
  tag,
  files,
  recall,
  precision,
  peopleShare,
  falseNegatives,
  falsePositives,
  unreadButClean,
}: Score): string {
  const missed = `missed ${String(falseNegatives)}, wrongly ${String(falsePositives)}, unread ${String(unreadButClean)}`
  return `${tag.padEnd(32)} ${String(files).padStart(5)} files  recall ${percent(recall)}  precision ${percent(precision)}  people ${percent(peopleShare)}  ${missed}`
}

const args = process.argv.slice(2)
const folders = args.filter((arg) => !arg.startsWith('--'))
if (folders.length === 0) {
  console.error('usage: npm run eval -- DIR… [--json]')
  process.exitCode = 2
} else {
  const answers = await evaluate(folders)
  const scores = scoreByTag(answers)
  if (args.includes('--json')) console.log(JSON.stringify({ scores, answers }))
  else {
    for (const answer of answers.filter((one) => !isRight(one))) {
      const { label, outcome, people, reason } = answer
      console.log(
        `${label.file}: expected ${label.expect} ${String(label.people)}, got ${outcome} ${String(people)}${reason === null ? '' : ` ${reason}`}  [${label.tags.join(' ')}]`,
      )
    }
    for (const score of scores) console.log(line(score))
    const weak = scores.filter(isWeak).map(({ tag }) => tag)
    console.log(`tags under 95 %: ${weak.length === 0 ? 'none' : weak.join(', ')}`)
  }
  process.exitCode = answers.some(({ label, outcome }) => (label.expect === 'sensitive') !== (outcome === 'sensitive'))
    ? 1
    : 0
}
