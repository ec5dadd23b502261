import { app } from 'electron'

/**
 * Whatever shows web contents in this app, now or later, can neither leave its page nor open another, nor ask for the address of
 * any name. To be called before Electron is ready.
 */
export function hardenAllContents(): void {
  // A name that is looked up tells whoever answers for it: pages may ask for one without a request that a policy would see.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) => {
    // Peer connections go through the session's proxy or not at all.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    const refuse = (event: { preventDefault(): void }): void => {
      event.preventDefault()
    }
    contents.on('will-navigate', refuse)
    contents.on('will-frame-navigate', refuse)
    contents.on('will-redirect', refuse)
    contents.on('will-attach-webview', refuse)
  })
}
