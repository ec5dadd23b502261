/**
 * The words of a page's header or footer, without its codes: `&L`, `&C` and `&R` begin the left, middle and right part,
 * which say something each; `&"Font,Bold"`, `&12`, `&K000000` are no words (ECMA-376 part 1, 18.3.1.46).
 */
export function pageHeaderParts(code: string): string[] {
  return code
    .split(/(?<!&)&[LCR]/u)
    .map((part) =>
      part
        .replace(/&(?:"[^"]*"|K[0-9A-Fa-f]{6}|[0-9]{1,3}|[A-Za-z])/gu, ' ')
        .replaceAll('&&', '&')
        .trim(),
    )
    .filter((part) => part !== '')
}
