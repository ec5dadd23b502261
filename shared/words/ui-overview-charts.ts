import type { Words } from './language.ts'

type ChartKeys =
  | 'overview.people'
  | 'overview.people.explain'
  | 'overview.people.distinct'
  | 'overview.people.held'
  | 'overview.people.channel'
  | 'overview.people.all-channels'
  | 'overview.people.by-channel'
  | 'overview.series.held'
  | 'overview.series.registered'
  | 'overview.series.unregistered'
  | 'overview.verdicts'
  | 'overview.series.record'
  | 'overview.series.warn'
  | 'overview.series.quarantine'
  | 'overview.series.unread'
  | 'overview.hospitals'
  | 'overview.hospitals.total'
  | 'overview.hospitals.from'
  | 'overview.series.hospitals'
  | 'overview.series.hospitals-unregistered'
  | 'overview.folders'
  | 'overview.folder'
  | 'overview.folder.files'
  | 'overview.folder.people'
  | 'overview.none'
  | 'overview.table'
  | 'overview.time'
  | 'overview.sum'

/** The charts of the page 概览. */
export const uiOverviewCharts: Words<ChartKeys> = {
  'zh-CN': {
    'overview.people': '人次走势',
    'overview.people.explain': '按文件里的人数相加，同一人在几个文件里会计几次。',
    'overview.people.distinct': '不重复：存有 {{held}} 人，未登记外发 {{sent}} 人',
    'overview.people.held':
      '{{since}} 以来，本机先后存过 {{people}} 人（不重复）。资料日期：30 天内 {{month}} 人，一年内 {{year}} 人，三年内 {{years}} 人，更早 {{older}} 人。不再需要的，请依规删除。',
    'overview.people.channel': '通道',
    'overview.people.all-channels': '全部通道',
    'overview.people.by-channel': '各通道人次',
    'overview.series.held': '存放',
    'overview.series.registered': '登记通道外发',
    'overview.series.unregistered': '未登记外发',
    'overview.verdicts': '判定',
    'overview.series.record': '只记录',
    'overview.series.warn': '提醒',
    'overview.series.quarantine': '暂存',
    'overview.series.unread': '未能检查',
    'overview.hospitals': '涉及医院',
    'overview.hospitals.total': '共 {{total}} 家，其中未登记外发涉及 {{sent}} 家。',
    'overview.hospitals.from': '一次外发涉及 {{from}} 家非本机医院起提醒。',
    'overview.series.hospitals': '全部',
    'overview.series.hospitals-unregistered': '未登记外发',
    'overview.folders': '人次最多的位置',
    'overview.folder': '位置',
    'overview.folder.files': '文件',
    'overview.folder.people': '人次',
    'overview.none': '这段时间没有数据。',
    'overview.table': '看数字',
    'overview.time': '时间',
    'overview.sum': '合计',
  },
  'zh-TW': {
    'overview.people': '人次走勢',
    'overview.people.explain': '按檔案裡的人數相加，同一人在幾個檔案裡會計幾次。',
    'overview.people.distinct': '不重複：存有 {{held}} 人，未登記外發 {{sent}} 人',
    'overview.people.held':
      '{{since}} 以來，本機先後存過 {{people}} 人（不重複）。資料日期：30 天內 {{month}} 人，一年內 {{year}} 人，三年內 {{years}} 人，更早 {{older}} 人。不再需要的，請依規定刪除。',
    'overview.people.channel': '管道',
    'overview.people.all-channels': '全部管道',
    'overview.people.by-channel': '各管道人次',
    'overview.series.held': '存放',
    'overview.series.registered': '登記管道外發',
    'overview.series.unregistered': '未登記外發',
    'overview.verdicts': '判定',
    'overview.series.record': '只記錄',
    'overview.series.warn': '提醒',
    'overview.series.quarantine': '暫存',
    'overview.series.unread': '未能檢查',
    'overview.hospitals': '涉及醫院',
    'overview.hospitals.total': '共 {{total}} 家，其中未登記外發涉及 {{sent}} 家。',
    'overview.hospitals.from': '一次外發涉及 {{from}} 家非本機醫院起提醒。',
    'overview.series.hospitals': '全部',
    'overview.series.hospitals-unregistered': '未登記外發',
    'overview.folders': '人次最多的位置',
    'overview.folder': '位置',
    'overview.folder.files': '檔案',
    'overview.folder.people': '人次',
    'overview.none': '這段時間沒有資料。',
    'overview.table': '看數字',
    'overview.time': '時間',
    'overview.sum': '合計',
  },
  en: {
    'overview.people': 'People over time',
    'overview.people.explain': 'Sums over files: a person in several files counts several times.',
    'overview.people.distinct': 'Distinct: {{held}} held, {{sent}} in unregistered transfers',
    'overview.people.held':
      'Distinct people found on this PC since {{since}}: {{people}}. Newest data of {{month}} is from the last 30 days, of {{year}} from the last year, of {{years}} from the last three years, of {{older}} older. Please delete what is no longer needed.',
    'overview.people.channel': 'Channel',
    'overview.people.all-channels': 'All channels',
    'overview.people.by-channel': 'People by channel',
    'overview.series.held': 'Held',
    'overview.series.registered': 'Sent, registered',
    'overview.series.unregistered': 'Sent, unregistered',
    'overview.verdicts': 'Verdicts',
    'overview.series.record': 'Recorded',
    'overview.series.warn': 'Warned',
    'overview.series.quarantine': 'Set aside',
    'overview.series.unread': 'Could not be checked',
    'overview.hospitals': 'Hospitals',
    'overview.hospitals.total': '{{total}} in all, {{sent}} of them in unregistered transfers.',
    'overview.hospitals.from': 'A transfer warns from {{from}} hospitals that are not this PC’s own.',
    'overview.series.hospitals': 'All',
    'overview.series.hospitals-unregistered': 'Unregistered transfers',
    'overview.folders': 'Places with the most people',
    'overview.folder': 'Place',
    'overview.folder.files': 'Files',
    'overview.folder.people': 'People',
    'overview.none': 'Nothing in this period.',
    'overview.table': 'Show the numbers',
    'overview.time': 'Time',
    'overview.sum': 'Sum',
  },
}
