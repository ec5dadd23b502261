import { useEffect, useState } from 'react'

/**
 * Lets a dialog begin at its field, and gives the focus back to what opened it: a dialog that is there only while it is open
 * does neither by itself, and who types or has the screen read would begin at the top of the page again.
 * @param fieldId of the field that is asked for
 * @returns what the dialog calls once it is open
 */
export function useDialogFocus(fieldId?: string): (open: boolean) => void {
  // While the dialog is drawn for the first time the focus is where it was opened.
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // Once the dialog is gone.
      setTimeout(() => {
        if (document.activeElement !== document.body) return
        const back = opener instanceof HTMLElement && opener.isConnected ? opener : null
        ;(back ?? document.querySelector<HTMLElement>('.frame-main'))?.focus()
      })
    },
    [opener],
  )
  return (open) => {
    if (open && fieldId !== undefined) document.getElementById(fieldId)?.focus()
  }
}
