import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Display {
  /** To be added to the environment of programs that show windows. */
  readonly env: Readonly<Record<string, string>>
  readonly virtual: boolean
  close(): Promise<void>
}

const startMs = 20_000

/** The display of this session; where there is none (Linux without DISPLAY) an Xvfb of our own, on a free number and of this size. */
export async function openDisplay(size = '1280x800'): Promise<Display> {
  if (process.platform !== 'linux' || isSet('DISPLAY') || isSet('WAYLAND_DISPLAY')) {
    return { env: {}, virtual: false, close: () => Promise.resolve() }
  }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const end = (): void => void server.kill('SIGTERM')
  process.on('exit', end)
  const number = await displayNumber(server.stdio[3] as NodeJS.ReadableStream, server)
  return {
    env: { DISPLAY: `:${number}` },
    virtual: true,
    close: async () => {
      process.off('exit', end)
      if (server.exitCode !== null) return
      const closed = once(server, 'exit')
      end()
      await closed
    },
  }
}

function displayNumber(pipe: NodeJS.ReadableStream, server: NodeJS.EventEmitter): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('Xvfb gave no display in time'))
    }, startMs)
    const settle = (act: () => void): void => {
      clearTimeout(late)
      act()
    }
    let text = ''
    pipe.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const number = /^(\d+)\n/.exec(text)?.[1]
      if (number !== undefined) {
        settle(() => {
          resolve(number)
        })
      }
    })
    server.on('error', (error: Error) => {
      settle(() => {
        reject(new Error(`Xvfb could not be started: ${error.message}`))
      })
    })
    server.on('exit', (code: number | null) => {
      settle(() => {
        reject(new Error(`Xvfb ended at once, with status ${code ?? 'none'}`))
      })
    })
  })
}

function isSet(name: string): boolean {
  return (process.env[name] ?? '') !== ''
}
