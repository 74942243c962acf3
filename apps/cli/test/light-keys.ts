import crypto from "node:crypto";

/**
 * Makes keys of passphrases with little memory until it is disposed of: in milliseconds, and other ones than a process of its own
 * makes. So it is for tests that open a secrets file only in this process, and none of whose subject is the key.
 */
export function lightKeys(): Disposable {
  const { argon2 } = crypto;
  const light = ((algorithm, parameters, done) =>
    argon2(algorithm, { ...parameters, memory: 256, passes: 1 }, done)) as typeof argon2;
  Object.assign(crypto, { argon2: light });
  return { [Symbol.dispose]: () => void Object.assign(crypto, { argon2 }) };
}
