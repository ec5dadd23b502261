import { App } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { dropUnsaved, isAnythingUnsaved } from '../unsaved.ts'

/** Goes where it is told to; where something is not saved, only after asking. */
export function useLeave(): (go: () => void) => void {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  return useCallback(
    (go) => {
      if (!isAnythingUnsaved()) {
        go()
        return
      }
      modal.confirm({
        title: t('unsaved.title'),
        okText: t('unsaved.leave'),
        cancelText: t('unsaved.stay'),
        // What costs nothing is what a tired hand should meet first.
        okButtonProps: { type: 'default' },
        cancelButtonProps: { type: 'primary' },
        focusable: { autoFocusButton: 'cancel' },
        onOk: () => {
          dropUnsaved()
          go()
        },
      })
    },
    [t, modal],
  )
}
