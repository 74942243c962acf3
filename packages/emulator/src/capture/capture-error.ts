/** The portal does not tell what no capture can do without: its time, and whose key reads it. */
export class CaptureError extends Error {
  override readonly name = "CaptureError";
  /** The method that was refused. */
  readonly method: string;
  /** The portal's word for it. */
  readonly code: string;

  constructor(method: string, code: string) {
    super(`the portal does not answer ${method}${code === "" ? "" : `: ${code}`}`);
    this.method = method;
    this.code = code;
  }
}
