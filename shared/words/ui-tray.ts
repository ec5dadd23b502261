import type { ShellState } from '../ipc/status-view.ts'
import type { Words } from './language.ts'

type TrayKeys =
  | `tray.state.${ShellState}`
  | 'tray.name'
  | 'tray.status'
  | 'tray.card'
  | 'tray.quit'
  | 'tray.version'
  | 'toast.title'
  | 'toast.body'

export const uiTray: Words<TrayKeys> = {
  'zh-CN': {
    'tray.name': '襁褓',
    'tray.state.starting': '正在启动',
    'tray.state.watching': '正在守护',
    'tray.state.attention': '需要留意',
    'tray.state.not-reporting': '暂时无法上报',
    'tray.state.simulation': '试运行（只记录，不处理文件）',
    'tray.status': '我的状态…',
    'tray.card': '查看待确认的提醒（{{count}}）',
    'tray.quit': '退出',
    'tray.version': '版本 {{version}}',
    'toast.title': '有文件请您看一下',
    'toast.body': '点这里查看，几秒钟就好。',
  },
  'zh-TW': {
    'tray.name': '襁褓',
    'tray.state.starting': '正在啟動',
    'tray.state.watching': '守護中',
    'tray.state.attention': '需要留意',
    'tray.state.not-reporting': '暫時無法回報',
    'tray.state.simulation': '試行（只記錄，不處理檔案）',
    'tray.status': '我的狀態…',
    'tray.card': '查看待確認的提醒（{{count}}）',
    'tray.quit': '結束',
    'tray.version': '版本 {{version}}',
    'toast.title': '有檔案請您看一下',
    'toast.body': '點這裡查看，幾秒鐘就好。',
  },
  en: {
    'tray.name': 'Swaddle',
    'tray.state.starting': 'Starting',
    'tray.state.watching': 'Keeping watch',
    'tray.state.attention': 'Needs attention',
    'tray.state.not-reporting': 'Cannot report for now',
    'tray.state.simulation': 'Simulation (records only, touches no file)',
    'tray.status': 'My status…',
    'tray.card': 'Reminders to answer ({{count}})',
    'tray.quit': 'Quit',
    'tray.version': 'Version {{version}}',
    'toast.title': 'A file needs a look',
    'toast.body': 'Click here; it takes a few seconds.',
  },
}
