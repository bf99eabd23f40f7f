import { KinmatchError } from '../record/errors.ts'

/**
 * A saved registry that can't be loaded: `registry-format`, `registry-version`, `registry-damaged`, `registry-model`, or
 * `registry-changed` where the one that it was to replace changed meanwhile; or one that can take nobody more: `registry-full`.
 */
export class RegistryError extends KinmatchError {
  override readonly name: string = 'RegistryError'
}
