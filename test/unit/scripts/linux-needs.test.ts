import { expect, test } from 'vitest'
import { linuxNeeds, sonamesOf, unmetNeeds } from '../../../scripts/electron-runtime/linux-needs.ts'

const all = {
  sonames: new Set(linuxNeeds.flatMap(({ has }) => (has.kind === 'library' ? [has.soname] : []))),
  commands: new Set(linuxNeeds.flatMap(({ has }) => (has.kind === 'command' ? [has.name] : []))),
  fontLanguages: new Set(['zh-cn']),
}

test('nothing is missing where all is there', () => {
  expect(unmetNeeds(all)).toEqual([])
})

test('names the package of each thing that is missing', () => {
  const nothing = { sonames: new Set<string>(), commands: new Set<string>(), fontLanguages: new Set<string>() }
  expect(unmetNeeds(nothing)).toEqual(linuxNeeds)
  const bare = { ...all, commands: new Set(['xauth', 'dbus-launch']), fontLanguages: new Set(['ja']) }
  expect(unmetNeeds(bare).map(({ debian }) => debian)).toEqual(['xvfb', 'fonts-noto-cjk'])
})

test('reads the libraries that the loader knows', () => {
  const printed = [
    "1200 libs found in cache `/etc/ld.so.cache'",
    '\tlibnss3.so (libc6,x86-64) => /lib/x86_64-linux-gnu/libnss3.so',
    '\tlibgtk-3.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgtk-3.so.0',
  ].join('\n')
  expect([...sonamesOf(printed)]).toEqual(['libnss3.so', 'libgtk-3.so.0'])
})
