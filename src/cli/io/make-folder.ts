import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those around it, where they are not there yet. Node's own `recursive` tries without end where the folder around is
 * there and yet nothing can be made in it, as in /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return
  const around = dirname(path)
  if (around !== path) await makeFolder(around)
  await mkdir(path).catch(async (error: unknown) => {
    // Another process may have been quicker.
    if (!(await isFolder(path))) throw error
  })
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
