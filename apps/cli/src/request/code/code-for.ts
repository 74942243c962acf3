import { curlCode } from "./curl-code.ts";
import { phpCode } from "./php-code.ts";
import { pythonCode } from "./python-code.ts";
import { tsCode } from "./ts-code.ts";

/** Writes the same call for another language; the webhook comes from `BITRIX24_WEBHOOK_URL`. */
export const codeFor = { curl: curlCode, ts: tsCode, php: phpCode, python: pythonCode } as const;
