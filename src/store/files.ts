/** Where the bytes of files lie: in R2, or in another home that can do as much. What was put is never replaced or removed from here. */
import type { FileType } from "#model/archive/file.ts";

export interface Files {
  /** Under a fresh id; the digest (SHA-256, hex) is checked as it is kept. */
  readonly put: (id: string, bytes: Uint8Array, type: FileType, digest: string) => Promise<void>;
  /** As a stream: a file is never held whole to be sent. */
  readonly get: (id: string) => Promise<ReadableStream<Uint8Array> | undefined>;
}

export const inBucket = (bucket: Pick<R2Bucket, "put" | "get">): Files => ({
  put: async (id, bytes, type, digest) => {
    await bucket.put(id, bytes, { sha256: digest, httpMetadata: { contentType: type } });
  },
  get: async (id) => (await bucket.get(id))?.body,
});
