/** Where log lines go. The shape of pino; `console` fits as well. What it throws is dropped. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
