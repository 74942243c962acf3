/** Compiled code of the program's files by their names. */
export type CompiledCode = ReadonlyMap<string, CompiledFile>;

interface CompiledFile {
  /** What V8 makes of a script. */
  readonly bytes: Uint8Array;
  /** How many runs have added to it. */
  readonly runs: number;
}

interface Head {
  /** The build of the program that this is compiled from. */
  readonly build: string;
  /** In the order of their bytes, which follow. */
  readonly files: readonly { readonly name: string; readonly length: number; readonly runs: number }[];
}

/** Reads the compiled code of a build. None when the file cannot be read, is of another build, or belongs to somebody else. */
export function readCompiledCode(path: string, build: string): CompiledCode {
  const code = new Map<string, CompiledFile>();
  try {
    const all = readOwn(path);
    let offset = 4 + all.readUInt32LE(0);
    const head = JSON.parse(all.toString("latin1", 4, offset)) as Head;
    if (head.build !== build) return code;
    for (const { name, length, runs } of head.files) {
      code.set(name, { bytes: all.subarray(offset, offset + length), runs });
      offset += length;
    }
    return code;
  } catch {
    return new Map();
  }
}

/** Code is run: in a folder that all users share, only what this one has written is read. */
function readOwn(path: string): Buffer {
  const { closeSync, fstatSync, openSync, readFileSync } = process.getBuiltinModule("node:fs");
  const file = openSync(path, "r");
  try {
    const { uid } = fstatSync(file);
    if (uid !== (process.getuid?.() ?? uid)) throw new Error("somebody else's file");
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes compiled code as a whole. Throws what the disk throws. */
export function writeCompiledCode(path: string, build: string, code: CompiledCode): void {
  const { renameSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
  const files = [...code].map(([name, { bytes, runs }]) => ({ name, length: bytes.length, runs }));
  const head = Buffer.from(JSON.stringify({ build, files } satisfies Head), "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const parts = [length, head, ...[...code.values()].map(({ bytes }) => bytes)];
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, Buffer.concat(parts), { mode: 0o600, flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
