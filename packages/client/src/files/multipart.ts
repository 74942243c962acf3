import { randomUUID } from "node:crypto";

/** A form with one file, around its content. */
export interface Multipart {
  readonly contentType: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Makes the form, names escaped as browsers do it. https://html.spec.whatwg.org/multipage/form-control-infrastructure.html */
export function multipart(field: string, name: string): Multipart {
  const boundary = `b24kit-${randomUUID()}`;
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="${escaped(field)}"; filename="${escaped(name)}"`,
    "Content-Type: application/octet-stream",
    "",
    "",
  ];
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    before: Buffer.from(head.join("\r\n")),
    after: Buffer.from(`\r\n--${boundary}--\r\n`),
  };
}

function escaped(text: string): string {
  return text.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
