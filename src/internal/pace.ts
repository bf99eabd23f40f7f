/** Most milliseconds of work between two turns of the event loop: an abort is heeded well within ten. */
const SLICE = 2

/** Lets the event loop turn between pieces of long work, so that timers, abort signals and requests are served. */
export interface Pace {
  /** Is it time for a rest? */
  due(): boolean
  /**
   * Lets everything else run once.
   * @throws the signal's reason if it is aborted by then
   */
  rest(): Promise<void>
}

export function createPace(signal: AbortSignal | undefined): Pace {
  signal?.throwIfAborted()
  let since = performance.now()
  return {
    due: () => performance.now() - since >= SLICE,
    async rest() {
      await turn()
      signal?.throwIfAborted()
      since = performance.now()
    },
  }
}

/** One turn of the event loop. Timers wait at least a millisecond, so they come last. */
function turn(): Promise<void> {
  const { setImmediate } = globalThis as { readonly setImmediate?: (callback: () => void) => void }
  return new Promise((resolve) => {
    if (setImmediate !== undefined) setImmediate(resolve)
    else if (typeof MessageChannel === 'undefined') setTimeout(resolve, 0)
    else {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        port1.close()
        resolve()
      })
      port1.start()
      port2.postMessage(0)
    }
  })
}

/** Work that stops every few milliseconds at most; its value is the result. */
export type Steps<T> = Generator<void, T>

/** Runs steps one after the other, with rests between them where they are due. */
export async function paced<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  const pace = createPace(signal)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    if (pace.due()) await pace.rest()
  }
}

/** Runs steps to the end at once. */
export function unpaced<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
