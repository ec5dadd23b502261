/** Puts values into the `%PLACES%` of a page; what looks like a place within a value stays as it is. */
export function fillPage(html: string, values: Readonly<Record<string, string>>): string {
  return html.replace(/%([A-Z_]+)%/g, (place, name: string) => values[name] ?? place)
}

/** As JSON that can stand in a `<script type="application/json">`: nothing within ends that but its end tag. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
