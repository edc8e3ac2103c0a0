/** A ZIP as a stream, its files one after another as they come; nothing is held whole, nothing pressed again. */
import { makeZip } from "client-zip";

export interface Packed {
  /** With its folders, by "/". */
  readonly name: string;
  readonly input: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  readonly size: number;
  readonly lastModified: Date;
}

export const zipped = (files: AsyncIterable<Packed>): ReadableStream<Uint8Array> => makeZip(files);
