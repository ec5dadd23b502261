/** `channels.wechat.warnFrom` and `routes.3.name` as the dictionary has them: `channels.*.warnFrom`, `routes.*.name`. */
export function wordsPath(path: string): string {
  return path.replace(/^channels\.[^.]+/, 'channels.*').replace(/\.\d+(?=\.|$)/g, '.*')
}
