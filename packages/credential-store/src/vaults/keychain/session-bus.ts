import { createConnection } from "node:net";
import { posix } from "node:path";

/**
 * The socket of the session's D-Bus, or `undefined` when there is none. Without an address libsecret would start a bus of
 * its own on some desktops, whose keyring nobody could open again.
 * https://dbus.freedesktop.org/doc/dbus-specification.html#addresses
 */
export function sessionBus(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const address = env["DBUS_SESSION_BUS_ADDRESS"] ?? "";
  if (address !== "") {
    const [first = ""] = address.split(";");
    const [, kind, value = ""] = /^unix:(?:.*,)?(path|abstract)=([^,]*)/.exec(first) ?? [];
    const path = value.replaceAll(/%([\da-f]{2})/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    return kind === undefined ? undefined : kind === "abstract" ? `\0${path}` : path;
  }
  const folder = env["XDG_RUNTIME_DIR"] ?? "";
  return posix.isAbsolute(folder) ? posix.join(folder, "bus") : undefined;
}

/**
 * Whether a D-Bus answers the first line of its handshake within `limit` milliseconds.
 * https://dbus.freedesktop.org/doc/dbus-specification.html#auth-protocol
 */
export function busAnswers(socket: string, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(socket);
    const end = (answers: boolean): void => {
      connection.destroy();
      resolve(answers);
    };
    connection.setTimeout(limit, () => end(false));
    connection.on("error", () => end(false)).on("end", () => end(false));
    connection.on("data", () => end(true));
    // A method that no bus has: every bus rejects it and names those that it has.
    connection.write("\0AUTH\r\n");
  });
}
