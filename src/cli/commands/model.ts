import { InputError } from '../../record/errors.ts'
import { modelDifferences } from '../../report/model-differences.ts'
import { modelDifferencesText, modelLevelsText } from '../../report/model-levels-text.ts'
import { parseEditedModel, serialiseModel } from '../../score/model/model-file.ts'
import { checkOutputs } from '../check-outputs.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { placeOf } from '../io/standard-output.ts'
import { loadModel, readModelFile } from '../model.ts'
import { print } from '../output.ts'

export interface ModelFlags {
  readonly seal?: boolean
  readonly out?: string
  readonly json?: boolean
}

/** Shows a model, or what differs between two, or seals one that a person has changed. */
export async function model(
  path: string | undefined,
  other: string | undefined,
  flags: ModelFlags,
): Promise<void> {
  if ((flags.seal === true) !== (flags.out !== undefined))
    throw new InputError(
      'seal-and-out',
      '--seal writes the model that was changed to --out; give both or neither',
    )
  if (flags.seal) {
    if (path === undefined || other !== undefined)
      throw new InputError('one-model', '--seal takes one model file, the one that was changed')
    await checkOutputs([path], flags)
    const edited = await readModelFile(path, parseEditedModel)
    await atomicWrite(flags.out!, await serialiseModel(edited))
    const { warnings } = edited.training
    print(flags, { warnings, out: flags.out }, () =>
      [...warnings.map((warning) => `note: ${warning}`), `written to ${placeOf(flags.out!)}`].join('\n'),
    )
    return
  }
  const first = await loadModel(path)
  if (other === undefined) return print(flags, first, () => modelLevelsText(first))
  const differences = modelDifferences(first, await loadModel(other))
  print(flags, differences, () => modelDifferencesText(differences))
}
