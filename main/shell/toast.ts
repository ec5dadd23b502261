import { Notification } from 'electron'

/** Kept until they are gone: a notification that is collected loses its click. */
const shown = new Set<Notification>()

/** A notification of the system's own; false where it has none. It names nothing of a file: others see the screen, too. */
export function showToast(words: { readonly title: string; readonly body: string }, onClicked: () => void): boolean {
  if (!Notification.isSupported()) return false
  const toast = new Notification({ ...words, silent: true })
  shown.add(toast)
  toast.on('click', () => {
    shown.delete(toast)
    onClicked()
  })
  toast.on('close', () => {
    shown.delete(toast)
  })
  toast.show()
  return true
}
