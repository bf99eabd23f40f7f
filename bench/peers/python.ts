import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A Python that has the peers, in the virtual environment that KINMATCH_PEERS_VENV names, which is made there if it is
 * missing and `make` allows it; a made one takes a minute and the network.
 *
 * @returns its path, or undefined with the reason on the console
 */
export function peersPython(make: boolean): string | undefined {
  const named = process.env['KINMATCH_PEERS_VENV']
  if (named === undefined && !make) {
    console.log(
      'SKIPPED: peers in Python; KINMATCH_PEERS_VENV names no virtual environment (bench/peers/README.md)',
    )
    return undefined
  }
  const venv = named ?? mkdtempSync(join(tmpdir(), 'kinmatch-peers-'))
  const path = join(venv, 'bin', 'python')
  const run = (command: string, ...args: readonly string[]): void =>
    void execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    if (!existsSync(path)) {
      run('python3', '-m', 'venv', venv)
      const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url))
      run(path, '-m', 'pip', 'install', '--quiet', '-r', requirements)
    }
    run(path, '-c', 'import splink, rapidfuzz, dedupe')
    return path
  } catch (error) {
    console.log(`SKIPPED: peers in Python; no environment with them (${String(error).split('\n')[0]})`)
    return undefined
  }
}
