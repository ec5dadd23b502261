import type { CopyRefusal } from '../../shared/domain/safe-copy.ts'

/** Why no copy was made, for people at a terminal. */
export const copyRefusalWords: Readonly<Record<CopyRefusal, string>> = {
  encrypted: 'the file has a password',
  damaged: 'the file is damaged',
  'too-large': 'the file is larger than is read',
  'too-deep': 'the file is nested deeper than is read',
  'timed-out': 'it took too long',
  'out-of-memory': 'it took too much memory',
  locked: 'another program keeps the file',
  vanished: 'the file is not there',
  'no-permission': 'the file may not be read',
  unsupported: 'this kind of file is not read whole',
  'not-a-workbook': 'this kind of file cannot be written as a workbook',
  'nothing-to-mask': 'no mother or newborn was found in it',
  'still-identifying': 'people could still be told in what was written',
  'target-exists': 'something stands at the target already',
  'disk-full': 'there is no room on the disk',
  'target-not-writable': 'the target cannot be written',
  cancelled: 'it was given up',
  failed: 'it could not be written',
}
