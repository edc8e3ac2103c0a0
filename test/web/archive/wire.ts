/** A form on the wire, as slowly as it likes, and a bucket that says what came of it. */
import { env } from "cloudflare:workers";
import { ascii, type Bytes, joined } from "#model/archive/bytes.ts";
import { exifSegment, jpeg } from "../../support/pictures.ts";

const pieceSize = 64 * 1024;

/** What the bucket was given: `held` is the most that had come by the wire and not gone on at any time. */
export class Wire {
  came = 0;
  held = 0;
  readonly seen: { puts: number[]; parts: number[]; begun: number; completed: number; aborted: number } = {
    puts: [],
    parts: [],
    begun: 0,
    completed: 0,
    aborted: 0,
  };
  private gone = 0;

  /** The form's body piece by piece, each when it is asked for; `cut` leaves so much of its end out. */
  body(parts: readonly Bytes[], cut = 0): ReadableStream<Uint8Array> {
    const pieces = this.pieces(joined(parts), cut);
    return new ReadableStream(
      {
        pull: (to) => {
          const { done, value } = pieces.next();
          if (done) to.close();
          else to.enqueue(value);
        },
      },
      { highWaterMark: 0 },
    );
  }
  private *pieces(whole: Bytes, cut: number): Generator<Bytes, void> {
    for (let at = 0; at < whole.length - cut; at += pieceSize) {
      const piece = whole.slice(at, Math.min(at + pieceSize, whole.length - cut));
      this.came += piece.length;
      this.measure();
      yield piece;
    }
  }
  private measure(): void {
    this.held = Math.max(this.held, this.came - this.gone);
  }

  /** In the place of the bucket, while `work` is done; `spoil` changes what a part says before it is kept. */
  async instead<T>(work: () => Promise<T>, spoil: (part: Bytes) => Bytes = (part) => part): Promise<T> {
    const { FILES } = env;
    const { seen } = this;
    const passed = (count: number) => {
      this.measure();
      this.gone += count;
    };
    const upload = (real: R2MultipartUpload) => ({
      uploadPart: async (number: number, part: Bytes) => {
        const kept = await real.uploadPart(number, spoil(part));
        seen.parts.push(part.length);
        passed(part.length);
        return kept;
      },
      complete: (parts: R2UploadedPart[]) => {
        seen.completed++;
        return real.complete(parts);
      },
      abort: () => {
        seen.aborted++;
        return real.abort();
      },
    });
    const bucket = {
      get: (id: string) => FILES.get(id),
      put: async (id: string, bytes: Uint8Array, options: R2PutOptions) => {
        const kept = await FILES.put(id, bytes, options);
        seen.puts.push(bytes.length);
        passed(bytes.length);
        return kept;
      },
      createMultipartUpload: async (id: string, options: R2MultipartOptions) => {
        seen.begun++;
        return upload(await FILES.createMultipartUpload(id, options));
      },
    };
    Object.assign(env, { FILES: bucket });
    try {
      return await work();
    } finally {
      Object.assign(env, { FILES });
    }
  }
}

export const boundary = "a-line-between";
export const field = (name: string, value: string): Bytes =>
  joined([
    ascii(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
    new Uint8Array(new TextEncoder().encode(value)),
    ascii("\r\n"),
  ]);
export const fileField = (name: string, bytes: Bytes): Bytes =>
  joined([
    ascii(`--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`),
    bytes,
    ascii("\r\n"),
  ]);
export const end = ascii(`--${boundary}--\r\n`);

/** What of such a photo goes: its EXIF, but for 36 bytes that say which way up it is. */
export const gone = exifSegment(6).length - 36;
/** A photo with GPS, so large in all: its coded picture is long. */
export function photoOf(size: number): Bytes {
  const scan = jpeg.lastIndexOf(0xda) + 13;
  const told = exifSegment(6);
  const long = new Uint8Array(size - jpeg.length - told.length).fill(0x55);
  return joined([jpeg.subarray(0, 20), told, jpeg.subarray(20, scan), long, jpeg.subarray(scan)]);
}
