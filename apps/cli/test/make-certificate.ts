import { generateKeyPairSync, sign } from "node:crypto";

export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
}

/** A self-signed certificate for 127.0.0.1, from an hour ago until `until` (epoch milliseconds), with a key made for it alone. */
export function makeCertificate(until: number, address: readonly number[] = [127, 0, 0, 1]): TestCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const begun = Math.min(Date.now(), until) - 3_600_000;
  const name = sequence(tlv(0x31, sequence(object("550403"), tlv(0x0c, Buffer.from("Test portal")))));
  const algorithm = sequence(object("2a8648ce3d040302"));
  const alternativeName = tlv(0x04, sequence(tlv(0x87, Buffer.from(address))));
  const signed = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time(begun), time(until)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tlv(0xa3, sequence(sequence(object("551d11"), alternativeName))),
  );
  const signature = tlv(0x03, Buffer.from([0]), sign("sha256", signed, privateKey));
  const body = sequence(signed, algorithm, signature).toString("base64").replaceAll(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
  };
}

// DER: https://www.itu.int/rec/T-REC-X.690; the fields: https://www.rfc-editor.org/rfc/rfc5280#section-4.1

function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

function object(hex: string): Buffer {
  return tlv(0x06, Buffer.from(hex, "hex"));
}

function time(instant: number): Buffer {
  const digits = new Date(instant).toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return tlv(0x18, Buffer.from(digits));
}
