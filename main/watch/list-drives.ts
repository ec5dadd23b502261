import { access } from 'node:fs/promises'

const letters = Array.from('CDEFGHIJKLMNOPQRSTUVWXYZ')

/** Roots of the drives that answer; floppy letters are left out, since asking them makes a noise. Empty without drives. */
export async function listDrives(): Promise<readonly string[]> {
  if (process.platform !== 'win32') return []
  const answers = await Promise.all(
    letters.map((letter) =>
      access(`${letter}:\\`).then(
        () => true,
        () => false,
      ),
    ),
  )
  return letters.filter((_, i) => answers[i]).map((letter) => `${letter}:\\`)
}
