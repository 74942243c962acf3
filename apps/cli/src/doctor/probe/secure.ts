import { connect, type PeerCertificate, type TLSSocket } from "node:tls";
import { scrubText } from "@b24kit/report";
import type { Target } from "../target.ts";
import type { Connection } from "./connect.ts";

/** What a server shows of itself when a connection is made secure. */
export interface Certificate {
  /** Who it is made for. */
  readonly subject: string;
  readonly issuer: string;
  /** Epoch milliseconds; NaN when it cannot be read. */
  readonly validTo: number;
  /** "TLSv1.3" */
  readonly protocol: string;
  /** Why it is not trusted, as Node spells it ("DEPTH_ZERO_SELF_SIGNED_CERT"); undefined when it is. */
  readonly distrust?: string;
}

/** Shakes hands over the connection and closes it. A certificate that is not trusted is told, not refused: nothing is sent. */
export async function secure({ host, isAddress }: Target, { socket }: Connection): Promise<Certificate> {
  return new Promise((resolve, reject) => {
    const secured = connect({ socket, host, rejectUnauthorized: false, ...(isAddress ? {} : { servername: host }) });
    secured.on("error", reject);
    socket.once("close", () => reject(Object.assign(new Error("closed"), { code: "ECONNRESET" })));
    secured.once("secureConnect", () => {
      resolve(certificateOf(secured));
      secured.destroy();
    });
  });
}

function certificateOf(socket: TLSSocket): Certificate {
  const { subject, issuer, valid_to: validTo } = socket.getPeerCertificate();
  // Node gives a code here, for all that its types say.
  const distrust: unknown = socket.authorized ? undefined : socket.authorizationError;
  return {
    subject: nameIn(subject),
    issuer: nameIn(issuer),
    validTo: Date.parse(validTo),
    protocol: socket.getProtocol() ?? "",
    ...(distrust === undefined || distrust === null ? {} : { distrust: codeOf(distrust) }),
  };
}

function codeOf(distrust: unknown): string {
  const code = distrust instanceof Error && "code" in distrust ? distrust.code : distrust;
  return typeof code === "string" ? scrubText(code) : "UNKNOWN";
}

function nameIn(entity: PeerCertificate["subject"] | undefined): string {
  const name: unknown = entity?.CN ?? entity?.O ?? "";
  return scrubText(String(name)).slice(0, 100);
}
