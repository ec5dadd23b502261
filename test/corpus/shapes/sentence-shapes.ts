import { clockTime } from '../../support/day.ts'
import { sheetOf, type Cell, type Note } from '../document.ts'
import { headingsOf, rowsOf } from '../draft.ts'
import { colleagues } from '../columns/place-columns.ts'
import { sentences } from './sentence.ts'
import type { Shape } from './shape.ts'

const common = { needs: 'anything', shows: { headings: false, title: false }, from: 'families' } as const

const freeText: Shape = {
  ...common,
  name: 'free-text-rows',
  rows: { min: 1, max: 300 },
  lay: (random, draft) => {
    const heading: Cell[][] = random.pick([[], [['序号', '内容']], [['', '情况说明']]])
    const numbered = heading.length > 0
    const rows = sentences(random, draft.families).map((line, at): Cell[] => (numbered ? [at + 1, line] : [line]))
    return [sheetOf(draft.sheetName, [...heading, ...rows])]
  },
}

const chat: Shape = {
  ...common,
  name: 'chat-lines',
  rows: { min: 1, max: 120 },
  lay: (random, draft) => {
    const speaker = colleagues(random, draft.region, 3)
    const talk =
      draft.region === 'mainland'
        ? ['好的收到', '辛苦了', '今天就这些', '明天开会别忘了', '[图片]', '👌']
        : ['收到', '謝謝', 'OK']
    const stamp = random.pick([true, false])
    let minutes = random.int(480, 600)
    const rows = sentences(random, draft.families).flatMap((line): Cell[][] => {
      minutes += random.int(0, 9)
      const spoken = stamp ? [[`${speaker()} ${clockTime(minutes)}`], [line]] : [[line]]
      return random.chance(0.2) ? [...spoken, [random.pick(talk)]] : spoken
    })
    return [sheetOf('聊天记录', rows)]
  },
}

/** Nothing on the sheet itself: each case is told in a comment on a cell. */
const comments: Shape = {
  ...common,
  needs: 'xlsx',
  name: 'comments-only',
  rows: { min: 1, max: 30 },
  lay: (random, draft, neighbour) => {
    const visible = neighbour(random.int(30, 60))
    const rows = [headingsOf(visible), ...rowsOf(visible)]
    const notes = sentences(random, draft.families).map((text, at): Note => ({
      row: at + 1,
      column: random.int(0, 2),
      text,
    }))
    return [sheetOf('Sheet1', rows, { notes })]
  },
}

export const sentenceShapes = [freeText, chat, comments]
