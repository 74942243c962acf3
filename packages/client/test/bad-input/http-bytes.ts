type Headers = Readonly<Record<string, string>>;

/** An HTTP answer as bytes, with the right content-length unless the headers say otherwise. */
export function http(body: string | Buffer, status = 200, headers: Headers = {}): Buffer {
  const bytes = Buffer.from(body);
  const all = { "content-type": "application/json; charset=utf-8", "content-length": String(bytes.length), ...headers };
  return Buffer.concat([head(status, all), bytes]);
}

/** The beginning of an HTTP answer, up to the empty line. */
export function head(status: number, headers: Headers): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`HTTP/1.1 ${status} Some Reason\r\n${lines.join("")}\r\n`, "latin1");
}

/** An HTTP answer in chunks, as PHP sends it. */
export function chunked(pieces: readonly (string | Buffer)[], headers: Headers = {}): Buffer {
  const parts = pieces.map((piece) => {
    const bytes = Buffer.from(piece);
    return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
  });
  const start = head(200, { "content-type": "application/json", "transfer-encoding": "chunked", ...headers });
  return Buffer.concat([start, ...parts, Buffer.from("0\r\n\r\n")]);
}
