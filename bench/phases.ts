import { type Profiler, Session } from 'node:inspector'

/** A phase: the function that stands for it, as `name` or `name@file`. A sample counts for the innermost phase on its stack. */
export type Phases = Readonly<Record<string, readonly string[]>>

/** Runs work under the sampling profiler and says which share of its time, in per cent, each phase took; the rest is `other`. */
export async function sharesOf(work: () => unknown, phases: Phases): Promise<string> {
  const session = new Session()
  session.connect()
  const post = (method: 'Profiler.enable' | 'Profiler.start'): Promise<void> =>
    new Promise((done, fail) => session.post(method, (error) => (error ? fail(error) : done())))
  await post('Profiler.enable')
  await post('Profiler.start')
  await work()
  const profile = await new Promise<Profiler.Profile>((done, fail) =>
    session.post('Profiler.stop', (error, result) => (error ? fail(error) : done(result.profile))),
  )
  session.disconnect()
  const phaseOf = new Map<number, string>()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const walk = (id: number, above: string): void => {
    const { callFrame, children = [] } = nodes.get(id)!
    const phase = phaseNamed(phases, callFrame) ?? above
    phaseOf.set(id, phase)
    for (const child of children) walk(child, phase)
  }
  walk(profile.nodes[0]!.id, 'other')
  const times = new Map<string, number>()
  let whole = 0
  profile.samples?.forEach((id, k) => {
    const time = profile.timeDeltas?.[k] ?? 0
    if (nodes.get(id)!.callFrame.functionName === '(idle)') return
    whole += time
    times.set(phaseOf.get(id)!, (times.get(phaseOf.get(id)!) ?? 0) + time)
  })
  return [...Object.keys(phases), 'other']
    .map((phase) => `${phase} ${((100 * (times.get(phase) ?? 0)) / whole).toFixed(0)} %`)
    .join(', ')
}

function phaseNamed(
  phases: Phases,
  { functionName, url }: Profiler.ProfileNode['callFrame'],
): string | undefined {
  for (const [phase, places] of Object.entries(phases))
    for (const place of places) {
      const [name, file] = place.split('@')
      if (functionName === name && (file === undefined || url.includes(file))) return phase
    }
  return undefined
}
