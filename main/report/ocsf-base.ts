import type { JsonObject } from './json-value.ts'

/** What the mapping needs to know besides the event. Nothing of it names the PC or its user. */
export interface OcsfContext {
  readonly productVersion: string
  /** Random, made at install: stands for the device, whose name is not told. */
  readonly installId: string
  /** The log within which `metadata.sequence` counts; a new one begins with a new database. */
  readonly logId: string
  /** `process.platform`. */
  readonly platform: string
}

/** `severity_id` 1 to 6 of OCSF and its caption. */
const severities = ['Unknown', 'Informational', 'Low', 'Medium', 'High', 'Critical', 'Fatal'] as const

export type SeverityId = 1 | 2 | 3 | 4 | 5 | 6

/** An event of ours in OCSF: what every one has is typed, the rest is its class's. */
export interface OcsfEvent extends JsonObject {
  readonly class_uid: number
  readonly time: number
  readonly severity_id: SeverityId
  readonly severity: string
  readonly metadata: JsonObject & { readonly uid: string }
}

/** The attributes that every event of ours has, whatever its class. */
export function ocsfBase(
  context: OcsfContext,
  event: { readonly uid: string; readonly timeMs: number },
  of: {
    readonly classUid: number
    readonly className: string
    readonly categoryUid: number
    readonly categoryName: string
    readonly activityId: number
    readonly activityName: string
    readonly severityId: SeverityId
    readonly sequence: number | null
    readonly profiles: readonly string[]
    readonly labels: readonly string[]
    readonly message: string
  },
): OcsfEvent {
  return {
    activity_id: of.activityId,
    activity_name: of.activityName,
    category_uid: of.categoryUid,
    category_name: of.categoryName,
    class_uid: of.classUid,
    class_name: of.className,
    type_uid: of.classUid * 100 + of.activityId,
    type_name: `${of.className}: ${of.activityName}`,
    time: event.timeMs,
    severity_id: of.severityId,
    severity: severities[of.severityId],
    message: of.message,
    metadata: {
      version: '1.8.0',
      product: product(context),
      uid: event.uid,
      sequence: of.sequence ?? undefined,
      log_name: `swaddle-${context.logId}`,
      log_provider: 'swaddle',
      profiles: of.profiles,
      labels: of.labels,
    },
    device: device(context),
  }
}

export function product({ productVersion }: OcsfContext): JsonObject {
  return { name: 'Swaddle', vendor_name: 'Swaddle', version: productVersion }
}

/** `hostname` is left out on purpose: clerks' PCs are often named after them. */
function device({ installId, platform }: OcsfContext): JsonObject {
  return { type_id: 2, type: 'Desktop', uid: installId, os: operatingSystem(platform) }
}

function operatingSystem(platform: string): JsonObject {
  switch (platform) {
    case 'win32':
      return { type_id: 100, type: 'Windows', name: 'Windows' }
    case 'darwin':
      return { type_id: 300, type: 'macOS', name: 'macOS' }
    case 'linux':
      return { type_id: 200, type: 'Linux', name: 'Linux' }
    default:
      return { type_id: 0, type: 'Unknown', name: 'Unknown' }
  }
}
