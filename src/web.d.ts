// The web globals that Node and browsers share, declared by hand so that the core compiles without Node's types
// and without the DOM. Only what the core uses.

interface AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

declare const crypto: {
  readonly subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> }
}

declare class TextEncoder {
  encode(input?: string): Uint8Array
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string
}

declare function structuredClone(
  value: unknown,
  options: { readonly transfer: readonly ArrayBuffer[] },
): unknown

declare const performance: { now(): number }

declare function setTimeout(callback: () => void, milliseconds: number): unknown

declare class MessageChannel {
  readonly port1: MessagePort
  readonly port2: MessagePort
}

interface MessagePort {
  addEventListener(type: 'message', listener: () => void): void
  start(): void
  postMessage(message: unknown): void
  close(): void
}

declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: {
      readonly initial: number
      readonly maximum?: number
      readonly shared?: boolean
    })
    readonly buffer: ArrayBufferLike
    grow(pages: number): number
  }
  interface Module {
    readonly [Symbol.toStringTag]: string
  }
  const Module: new (bytes: Uint8Array<ArrayBuffer>) => Module
  class Instance {
    constructor(module: Module, imports: { readonly [from: string]: { readonly [name: string]: unknown } })
    readonly exports: { readonly [name: string]: unknown }
  }
}
