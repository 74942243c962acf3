import { hkdfSync, randomBytes } from "node:crypto";
import { CredentialError } from "../../credential-error.ts";
import { damagedFile } from "./damaged-file.ts";
import { fitsFile, type KeySource, sealingKey, wrongKey } from "./file-key.ts";
import { type KeyParameters, newHeader } from "./secrets-file.ts";

type MachineParameters = Extract<KeyParameters, { kdf: "machine-hkdf" }>;

/**
 * Keys of `machine-file`: half random, in the file, half the id of this computer. Second class: it protects a backup or a
 * disk that was stolen without the system, not against a program or person of the same computer, who can read both halves.
 */
export function machineSource(readMachineId: () => Promise<string | undefined>, path: string): KeySource {
  const derive = async ({ part, salt }: MachineParameters): Promise<Buffer> => {
    const id = await readMachineId();
    if (id === undefined) throw noMachineId();
    const secret = Buffer.concat([Buffer.from(part, "base64"), Buffer.from(id)]);
    return Buffer.from(hkdfSync("sha256", secret, Buffer.from(salt, "base64"), "b24kit machine-file", 32));
  };
  return {
    async create() {
      const [part, salt] = [randomBytes(32).toString("base64"), randomBytes(16).toString("base64")];
      const parameters: MachineParameters = { kdf: "machine-hkdf", part, salt };
      return sealingKey(newHeader("machine-file", parameters), await derive(parameters), path);
    },
    async find(file) {
      const parameters = file.header.key;
      if (parameters?.kdf !== "machine-hkdf") throw damagedFile(path);
      const key = await derive(parameters);
      if (!fitsFile(key, file)) throw wrongKey("wrong-machine", path);
      return sealingKey(file.header, key, path);
    },
  };
}

function noMachineId(): CredentialError {
  return new CredentialError("vault-unavailable", {
    message: "This system has no id of its own (/etc/machine-id), as is usual in containers.",
    hint: "Use the encrypted file.",
  });
}
