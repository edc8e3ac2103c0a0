/**
 * What one form sends to the bucket goes over one tray, as large as a part of an upload (R2: 5 MiB, all parts alike but the last): however much
 * comes, no more of it is held. Files that fit side by side wait on it until the act has agreed, and are put. Where one more does not fit, those that
 * wait go to the bucket as uploads of one part; one that is larger than the tray goes part by part. An upload is no object until it is completed;
 * one that nobody completes or aborts, as after a crash, R2 lets go after seven days.
 */
import type { Bytes } from "#model/archive/bytes.ts";
import type { FileType } from "#model/archive/file.ts";
import { checked, Digest } from "./digest.ts";
import type { Files, Receiving } from "./files.ts";

type Bucket = Pick<R2Bucket, "put" | "get" | "createMultipartUpload">;
export const partSize = 5 * 1024 * 1024;

export const inBucket = (bucket: Bucket): Files => ({
  receive: (length) => new Tray(bucket, length),
  get: async (id, digest) => {
    const found = await bucket.get(id);
    return digest === undefined ? found?.body : found?.body.pipeThrough(checked(digest));
  },
});

interface OnItsWay {
  readonly id: string;
  readonly type: FileType;
  digest: string;
  size: number;
  /** Where on the tray it lies, of what was uploaded already the rest. */
  from: number;
  to: number;
  upload?: R2MultipartUpload;
  readonly parts: R2UploadedPart[];
}

class Tray implements Receiving {
  /** In the order in which they lie; the last may still be coming. */
  private readonly files: OnItsWay[] = [];
  private bytes: Bytes | undefined;
  constructor(
    private readonly bucket: Bucket,
    private readonly length: number,
  ) {}

  async take(id: string, type: FileType, pieces: AsyncGenerator<Bytes, boolean>) {
    const from = Math.max(0, ...this.files.map(({ to }) => to));
    const file: OnItsWay = { id, type, digest: "", size: 0, from, to: from, parts: [] };
    this.files.push(file);
    const digest = new Digest();
    for (;;) {
      const { done, value } = await pieces.next();
      if (done) {
        file.digest = await digest.end();
        if (value) return file;
        this.files.pop();
        await file.upload?.abort();
        return undefined;
      }
      await digest.add(value);
      await this.add(file, value);
    }
  }

  async keep(): Promise<void> {
    await Promise.all(this.files.map((file) => this.lay(file)));
    this.files.length = 0;
  }

  async drop(): Promise<void> {
    await Promise.allSettled(this.files.map(({ upload }) => upload?.abort()));
    this.files.length = 0;
  }

  private async add(file: OnItsWay, piece: Bytes): Promise<void> {
    // A form that says that it is smaller has room for all on a smaller one.
    this.bytes ??= new Uint8Array(Math.min(partSize, this.length));
    for (let rest = piece; rest.length > 0; ) {
      if (file.to === this.bytes.length) await this.clear(file);
      const fitting = rest.subarray(0, this.bytes.length - file.to);
      this.bytes.set(fitting, file.to);
      file.to += fitting.length;
      file.size += fitting.length;
      rest = rest.subarray(fitting.length);
    }
  }

  /** Makes room for more of the last one. */
  private async clear(file: OnItsWay): Promise<void> {
    if (file.from === 0) return this.send(file);
    for (const waiting of this.files.slice(0, -1)) await this.send(waiting);
    this.bytes?.copyWithin(0, file.from, file.to);
    file.to -= file.from;
    file.from = 0;
  }

  /** What of it lies here goes to the bucket, as its next part. */
  private async send(file: OnItsWay): Promise<void> {
    if (file.from === file.to) return;
    file.upload ??= await this.bucket.createMultipartUpload(file.id, { httpMetadata: { contentType: file.type } });
    file.parts.push(await file.upload.uploadPart(file.parts.length + 1, this.lying(file)));
    file.from = 0;
    file.to = 0;
  }

  /** R2 checks the digest of what is put; what was completed of parts is read back once before a row names it. */
  private async lay(file: OnItsWay): Promise<void> {
    const { id, type, digest } = file;
    if (!file.upload) await this.bucket.put(id, this.lying(file), { sha256: digest, httpMetadata: { contentType: type } });
    else {
      await this.send(file);
      await file.upload.complete(file.parts);
      await (await this.bucket.get(id))?.body.pipeThrough(checked(digest)).pipeTo(new WritableStream());
    }
  }

  private lying({ from, to }: OnItsWay): Bytes {
    return this.bytes?.subarray(from, to) ?? new Uint8Array();
  }
}
