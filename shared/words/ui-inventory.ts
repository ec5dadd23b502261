import type { SealOutcome } from '../domain/inventory.ts'
import type { Words } from './language.ts'

type InventoryKeys =
  | 'nav.inventory'
  | 'inventory.sums'
  | 'inventory.explain'
  | 'inventory.scan-watched'
  | 'inventory.scan-chosen'
  | 'inventory.cancel'
  | 'inventory.stopping'
  | 'inventory.listing'
  | 'inventory.progress'
  | `inventory.ended.${'done' | 'cancelled' | 'failed'}`
  | 'inventory.result'
  | 'inventory.busy'
  | 'inventory.order'
  | `inventory.order.${'people' | 'age'}`
  | 'inventory.none'
  | 'inventory.people'
  | 'inventory.at-least'
  | 'inventory.modified'
  | 'inventory.found'
  | 'inventory.select'
  | 'inventory.seal'
  | 'inventory.seal-title'
  | 'inventory.seal-explain'
  | 'inventory.sealed'
  | 'inventory.simulation'
  | `inventory.outcome.${SealOutcome}`

/** The page 存量. */
export const uiInventory: Words<InventoryKeys> = {
  'zh-CN': {
    'nav.inventory': '存量',
    'inventory.sums': '{{files}} 个文件，共 {{people}} 人次',
    'inventory.explain': '这台电脑上含母婴信息的文件。盘点只做记录，不移动文件，也不计为外发。',
    'inventory.scan-watched': '盘点守护的文件夹',
    'inventory.scan-chosen': '选文件夹盘点',
    'inventory.cancel': '停止',
    'inventory.stopping': '查完当前文件后停止…',
    'inventory.listing': '正在清点文件…',
    'inventory.progress': '已查看 {{lookedAt}} / {{all}} 个，{{found}} 个含母婴信息，{{unread}} 个未能检查',
    'inventory.ended.done': '盘点完成',
    'inventory.ended.cancelled': '盘点已停止',
    'inventory.ended.failed': '盘点中断：记录无法保存，磁盘可能已满',
    'inventory.result':
      '{{time}}，查看 {{lookedAt}} / {{all}} 个，{{found}} 个含母婴信息，{{unread}} 个未能检查（见“事件”）',
    'inventory.busy': '没有开始：没有可盘点的文件夹，或另一次盘点正在进行。',
    'inventory.order': '排序',
    'inventory.order.people': '人数多的在前',
    'inventory.order.age': '时间久的在前',
    'inventory.none': '还没有发现含母婴信息的文件。可以先盘点一次。',
    'inventory.people': '人数',
    'inventory.at-least': '至少 {{count}}',
    'inventory.modified': '文件日期',
    'inventory.found': '首次发现',
    'inventory.select': '选择',
    'inventory.seal': '暂存所选（{{count}}）',
    'inventory.seal-title': '暂存 {{count}} 个文件',
    'inventory.seal-explain':
      '文件会加密存入隔离区，原处留一份说明，没有删除，审批后可以取回。已经发出的无法收回。请写明原因。',
    'inventory.sealed': '已暂存 {{count}} 个',
    'inventory.simulation': '试运行中不移动文件，不能暂存。',
    'inventory.outcome.sealed': '已暂存',
    'inventory.outcome.gone': '文件已不在',
    'inventory.outcome.changed': '内容已变化，没有暂存',
    'inventory.outcome.locked': '正被其他程序占用，没有暂存',
    'inventory.outcome.no-permission': '没有权限，没有暂存',
    'inventory.outcome.vault-full': '隔离区或磁盘已满，没有暂存',
    'inventory.outcome.failed': '没有成功，文件未被改动',
  },
  'zh-TW': {
    'nav.inventory': '現存檔案',
    'inventory.sums': '{{files}} 個檔案，共 {{people}} 人次',
    'inventory.explain': '這台電腦上含母嬰資訊的檔案。盤點只做記錄，不移動檔案，也不計為外發。',
    'inventory.scan-watched': '盤點守護的資料夾',
    'inventory.scan-chosen': '選資料夾盤點',
    'inventory.cancel': '停止',
    'inventory.stopping': '查完目前檔案後停止…',
    'inventory.listing': '正在清點檔案…',
    'inventory.progress': '已查看 {{lookedAt}} / {{all}} 個，{{found}} 個含母嬰資訊，{{unread}} 個未能檢查',
    'inventory.ended.done': '盤點完成',
    'inventory.ended.cancelled': '盤點已停止',
    'inventory.ended.failed': '盤點中斷：記錄無法儲存，磁碟可能已滿',
    'inventory.result':
      '{{time}}，查看 {{lookedAt}} / {{all}} 個，{{found}} 個含母嬰資訊，{{unread}} 個未能檢查（見「事件」）',
    'inventory.busy': '沒有開始：沒有可盤點的資料夾，或另一次盤點正在進行。',
    'inventory.order': '排序',
    'inventory.order.people': '人數多的在前',
    'inventory.order.age': '時間久的在前',
    'inventory.none': '還沒有發現含母嬰資訊的檔案。可以先盤點一次。',
    'inventory.people': '人數',
    'inventory.at-least': '至少 {{count}}',
    'inventory.modified': '檔案日期',
    'inventory.found': '首次發現',
    'inventory.select': '選取',
    'inventory.seal': '暫存所選（{{count}}）',
    'inventory.seal-title': '暫存 {{count}} 個檔案',
    'inventory.seal-explain':
      '檔案會加密存入隔離區，原處留一份說明，沒有刪除，核准後可以取回。已經發出的無法收回。請寫明原因。',
    'inventory.sealed': '已暫存 {{count}} 個',
    'inventory.simulation': '試行期間不移動檔案，不能暫存。',
    'inventory.outcome.sealed': '已暫存',
    'inventory.outcome.gone': '檔案已不在',
    'inventory.outcome.changed': '內容已變化，沒有暫存',
    'inventory.outcome.locked': '正被其他程式佔用，沒有暫存',
    'inventory.outcome.no-permission': '沒有權限，沒有暫存',
    'inventory.outcome.vault-full': '隔離區或磁碟已滿，沒有暫存',
    'inventory.outcome.failed': '沒有成功，檔案未被更動',
  },
  en: {
    'nav.inventory': 'Inventory',
    'inventory.sums': 'Files: {{files}}; people in them: {{people}}',
    'inventory.explain':
      'Files on this PC that hold people. Taking stock records them; it moves no file and counts as no transfer.',
    'inventory.scan-watched': 'Look through watched folders',
    'inventory.scan-chosen': 'Choose a folder',
    'inventory.cancel': 'Stop',
    'inventory.stopping': 'Stopping after this file…',
    'inventory.listing': 'Listing files…',
    'inventory.progress': '{{lookedAt}} of {{all}} looked at, {{found}} with people, {{unread}} could not be checked',
    'inventory.ended.done': 'Finished',
    'inventory.ended.cancelled': 'Stopped',
    'inventory.ended.failed': 'Broken off: nothing can be recorded; the disk may be full',
    'inventory.result':
      '{{time}}: {{lookedAt}} of {{all}} looked at, {{found}} with people, {{unread}} could not be checked (see Events)',
    'inventory.busy': 'Not begun: there is no folder to look through, or a pass is under way.',
    'inventory.order': 'Order',
    'inventory.order.people': 'Most people first',
    'inventory.order.age': 'Oldest first',
    'inventory.none': 'No file with people is known yet. Look through the folders once.',
    'inventory.people': 'People',
    'inventory.at-least': '{{count}} or more',
    'inventory.modified': 'File date',
    'inventory.found': 'First found',
    'inventory.select': 'Select',
    'inventory.seal': 'Set aside ({{count}})',
    'inventory.seal-title': 'Set {{count}} files aside',
    'inventory.seal-title_one': 'Set {{count}} file aside',
    'inventory.seal-explain':
      'Files go encrypted into the quarantine and a note stays in their place; nothing is deleted, and they can be given back. What was sent before cannot be called back. Please say why.',
    'inventory.sealed': '{{count}} set aside',
    'inventory.simulation': 'Simulation moves no file, so nothing can be set aside.',
    'inventory.outcome.sealed': 'Set aside',
    'inventory.outcome.gone': 'The file is gone',
    'inventory.outcome.changed': 'Its content changed; not set aside',
    'inventory.outcome.locked': 'Used by another program; not set aside',
    'inventory.outcome.no-permission': 'No permission; not set aside',
    'inventory.outcome.vault-full': 'Quarantine or disk full; not set aside',
    'inventory.outcome.failed': 'Did not work; the file is as it was',
  },
}
