import { once } from "node:events";
import { crc32, createDeflateRaw } from "node:zlib";

/** Where the bytes of an archive go. */
export interface ByteSink {
  write(data: Uint8Array): Promise<void>;
}

/** A ZIP archive that is written from front to back, so that it never stands in memory. */
export interface ZipFile {
  /** Adds a file; its text comes piece by piece. */
  add(name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void>;
  /** Writes the directory at the end. */
  finish(): Promise<void>;
}

/** Larger archives need a form that not every program reads. */
const largest = 0xff_ff_ff_ff;

/** The first day that the format knows: equal rows give equal bytes. */
const firstDay = 0x21;

/** Begins an archive. Throws `RangeError` when it, or a file in it, would reach 4 GiB. */
export function openZip(sink: ByteSink): ZipFile {
  const entries: Entry[] = [];
  let place = 0;
  const write = async (data: Uint8Array): Promise<void> => {
    place += data.length;
    if (place > largest) throw new RangeError("the archive reaches 4 GiB");
    await sink.write(data);
  };
  return {
    async add(name, pieces) {
      const at = place;
      await write(localHeader(name));
      const sizes = await deflate(pieces, write);
      await write(descriptor(sizes));
      entries.push({ name, at, ...sizes });
    },
    async finish() {
      const at = place;
      for (const entry of entries) await write(directoryLine(entry));
      await write(directoryEnd(entries.length, place - at, at));
    },
  };
}

interface Sizes {
  readonly checksum: number;
  readonly packed: number;
  readonly plain: number;
}

interface Entry extends Sizes {
  readonly name: string;
  readonly at: number;
}

async function deflate(
  pieces: Iterable<string> | AsyncIterable<string>,
  write: (data: Uint8Array) => Promise<void>,
): Promise<Sizes> {
  const packer = createDeflateRaw();
  let [checksum, packed, plain] = [0, 0, 0];
  const feed = async (): Promise<void> => {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece);
      checksum = crc32(bytes, checksum);
      plain += bytes.length;
      if (plain > largest) throw new RangeError("a file in the archive reaches 4 GiB");
      if (!packer.write(bytes)) await once(packer, "drain");
    }
    packer.end();
  };
  const fed = feed().catch((error: unknown) => packer.destroy(error as Error));
  for await (const chunk of packer as AsyncIterable<Buffer>) {
    packed += chunk.length;
    await write(chunk);
  }
  await fed;
  return { checksum, packed, plain };
}

/** Names are UTF-8, sizes come behind the data. */
const flags = 0x08_08;
const deflated = 8;
const version = 20;

function fields(...list: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(list.reduce((sum, [size]) => sum + size, 0));
  let place = 0;
  for (const [size, value] of list)
    place = size === 2 ? bytes.writeUInt16LE(value, place) : bytes.writeUInt32LE(value, place);
  return bytes;
}

function localHeader(name: string): Buffer {
  const text = Buffer.from(name);
  const head = fields(
    [4, 0x04_03_4b_50],
    [2, version],
    [2, flags],
    [2, deflated],
    [2, 0],
    [2, firstDay],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, text.length],
    [2, 0],
  );
  return Buffer.concat([head, text]);
}

function descriptor({ checksum, packed, plain }: Sizes): Buffer {
  return fields([4, 0x08_07_4b_50], [4, checksum], [4, packed], [4, plain]);
}

function directoryLine({ name, at, checksum, packed, plain }: Entry): Buffer {
  const text = Buffer.from(name);
  const head = fields(
    [4, 0x02_01_4b_50],
    [2, version],
    [2, version],
    [2, flags],
    [2, deflated],
    [2, 0],
    [2, firstDay],
    [4, checksum],
    [4, packed],
    [4, plain],
    [2, text.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  );
  return Buffer.concat([head, text]);
}

function directoryEnd(count: number, size: number, at: number): Buffer {
  return fields([4, 0x06_05_4b_50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
}
