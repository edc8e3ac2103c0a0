/** Where the bytes of files lie: in R2, or in another home that can do as much. What was put is never replaced or removed from here. */
import type { Bytes } from "#model/archive/bytes.ts";
import type { FileType, Upload } from "#model/archive/file.ts";

export interface Files {
  /** For what one form brings; with all the rest that it sends it is so long. */
  readonly receive: (length: number) => Receiving;
  /** As a stream: a file is never held whole to be sent. Where its digest is named it fails at its end if it is not what was kept. */
  readonly get: (id: string, digest?: string) => Promise<ReadableStream<Uint8Array> | undefined>;
}
/** The files of one form, one after another; none of them is there before `keep`. */
export interface Receiving {
  /** To its end, where it says whether it is kept. The digest (SHA-256, hex) and size of what came. */
  readonly take: (
    id: string,
    type: FileType,
    pieces: AsyncGenerator<Bytes, boolean>,
  ) => Promise<Pick<Upload, "digest" | "size"> | undefined>;
  readonly keep: () => Promise<void>;
  /** What was not kept is let go. */
  readonly drop: () => Promise<void>;
}
