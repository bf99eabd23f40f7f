/** Buffers smaller than this are not worth the call. */
const WORTH = 4096

/**
 * Overwrites bytes that nobody needs any more, and gives their memory back with the next young collection: an old buffer would else stay
 * until a full one, and V8 begins a full one, which goes through all that the process holds, for every 64 MB of buffers that it has not
 * seen let go of. Bytes that are only a part of their buffer are overwritten.
 */
export function letGo(bytes: Uint8Array<ArrayBuffer>): void {
  bytes.fill(0)
  const { buffer } = bytes
  // What owns it afterwards is young.
  if (bytes.byteLength >= WORTH && bytes.byteLength === buffer.byteLength)
    structuredClone(buffer, { transfer: [buffer] })
}
