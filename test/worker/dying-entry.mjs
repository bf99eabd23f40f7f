// A worker thread whose jobs end it in all the ways a thread can end.
import { workerData } from 'node:worker_threads'
import { setTimeout as wait } from 'node:timers/promises'

const { serve } = await import(`${workerData.compiled}/worker/serve.js`)

const endings = {
  good: () => {},
  throws: () => {
    throw new TypeError('Amina Yusuf')
  },
  'throws no error': () => {
    throw 'Amina Yusuf'
  },
  'runs out of memory': () => {
    const hoard = []
    for (;;) hoard.push(new Array(10_000).fill(hoard.length).join())
  },
  'exits with 3': () => process.exit(3),
  'exits with 0': () => process.exit(0),
  'exits at any unit': () => process.exit(3),
  'runs for ever': () => {
    for (;;);
  },
  'rejects unhandled': () => {},
  'answers what cannot be cloned': () => {},
}

/** The thread of unit 0 ends, or of any; the others go on. */
const job = (name) => ({
  name,
  unpack: (input) => input,
  open: function* () {
    yield
    return {
      step: (unit) => {
        if (unit === 0 || name === 'exits at any unit') endings[name]()
        else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, name === 'good' ? 1 : 20)
        return false
      },
      finish: () => (name === 'answers what cannot be cloned' ? { f: () => {} } : 'done'),
    }
  },
})

const load = async (name) => {
  if (name === 'rejects unhandled') {
    void Promise.reject(new RangeError('Amina Yusuf'))
    await wait(5000)
  }
  return job(name)
}

serve(Object.fromEntries(Object.keys(endings).map((name) => [name, () => load(name)])))
