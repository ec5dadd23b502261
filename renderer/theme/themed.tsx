import { ConfigProvider, App as AntdApp } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import zhTW from 'antd/locale/zh_TW'
import type { ReactNode } from 'react'
import type { Language } from '../../shared/words/language.ts'
import { antdTheme } from './antd-theme.ts'
import { useDark } from './use-dark.ts'

const locales = { 'zh-CN': zhCN, 'zh-TW': zhTW, en: enUS }

export interface ThemedProps {
  readonly language: Language
  readonly children: ReactNode
}

/** Ant Design in our palette and language, allowed by the page's nonce to write its styles. */
export function Themed({ language, children }: ThemedProps): ReactNode {
  const dark = useDark()
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? ''
  return (
    <ConfigProvider
      theme={antdTheme(dark)}
      locale={locales[language]}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <AntdApp>{children}</AntdApp>
    </ConfigProvider>
  )
}
