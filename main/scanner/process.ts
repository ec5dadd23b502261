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
import type { FromScanner } from './protocol.ts'
import { IdleRehearsal } from './rehearsal/idle-rehearsal.ts'

const parent = openParentChannel()
let digest: DetectorContext['digest'] | null = null
const rehearsal = new IdleRehearsal()
const tell = (answer: FromScanner): void => {
  parent.send(answer)
}

/** Nobody is answered by a process in which nobody knows what went wrong: its end tells. Electron would let it go on. */
function endIfLost(work: Promise<void>): void {
  work.catch(() => {
    process.exit(1)
  })
}

parent.onMessage((message) => {
  switch (message.kind) {
    case 'setup':
      digest = createKeyedDigest(message.digestKey)
      parent.send({ kind: 'ready' })
      rehearsal.ready()
      return
    case 'scan':
      if (digest === null) throw new Error('asked to scan before the set-up')
      endIfLost(rehearsal.yieldTo(answerRequest(message, digest, tell)))
      return
    case 'copy':
      endIfLost(rehearsal.yieldTo(answerCopy(message, tell)))
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
