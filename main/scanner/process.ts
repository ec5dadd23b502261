/**
 * The scanner process: parses what strangers wrote, and is the only place where cells of a file are ever plain. It reads
 * files, answers, and does nothing else; whoever started it may end it at any moment.
 */
import { constants, setPriority } from 'node:os'
import { answerCopy } from './answer-copy.ts'
import { answerRequest } from './answer-request.ts'
import type { DetectorContext } from './detect/case-detector.ts'
import { createKeyedDigest } from './keyed-digest.ts'
import { openParentChannel } from './parent-channel.ts'

const parent = openParentChannel()
let digest: DetectorContext['digest'] | null = null
let asked = false

/** Who is asked at once needs no rehearsal, and gets none in its way. */
const idleBeforeRehearsalMs = 250

/** Loaded only then, with all it needs: a process that takes over from a lost one has to be there soon. */
async function rehearseLater(): Promise<void> {
  const { rehearse } = await import('./rehearsal/rehearse.ts')
  await rehearse(() => asked)
}

parent.onMessage((message) => {
  switch (message.kind) {
    case 'setup':
      digest = createKeyedDigest(message.digestKey)
      parent.send({ kind: 'ready' })
      setTimeout(() => {
        // A rehearsal that fails is one that did not happen: the real file tells what is wrong.
        if (!asked) rehearseLater().catch(() => undefined)
      }, idleBeforeRehearsalMs).unref()
      return
    case 'scan':
      asked = true
      if (digest === null) throw new Error('asked to scan before the set-up')
      void answerRequest(message, digest, (answer) => {
        parent.send(answer)
      })
      return
    case 'copy':
      asked = true
      void answerCopy(message, (answer) => {
        parent.send(answer)
      })
  }
})

parent.onClosed(() => {
  process.exit(0)
})

try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
} catch {
  // Some sandboxes refuse; scanning at normal priority is still scanning.
}
