const hiddenRun = /[*＊×○●■□]{2,}|某|※/u
const mostShown = 8

/**
 * True where somebody hid the value before, as in 张** or 138****5678. Stricter than the detector, which lets go of anything
 * that may be masked: a star between the digits of a whole number hides nothing.
 */
export function isAlreadyHidden(text: string): boolean {
  return hiddenRun.test(text) && text.replace(/[^\p{N}OoIlZSB]/gu, '').length <= mostShown
}
