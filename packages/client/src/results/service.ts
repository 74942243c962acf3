import { z } from "zod";
import { wireFlag, wireNumber, wireNumberOrNone, wireObject, wireText } from "./wire.ts";

/** Results of the methods about the portal and the caller. https://apidocs.bitrix24.com/api-reference/common/ */
export const serviceResults = {
  // An inactive user gets [].
  profile: wireObject({
    ID: wireNumber.optional(),
    ADMIN: z.boolean().optional(),
    NAME: wireText.optional(),
    LAST_NAME: wireText.optional(),
    PERSONAL_GENDER: wireText.optional(),
    TIME_ZONE: wireText.optional(),
    TIME_ZONE_OFFSET: wireNumber.optional().describe("Seconds; newer servers only."),
  }),
  "user.admin": z.boolean(),
  scope: z.array(z.string()),
  methods: z.array(z.string()),
  "method.get": z.looseObject({ isExisting: z.boolean(), isAvailable: z.boolean() }),
  "server.time": z.string(),
  // Most keys only for applications; by webhook newer servers refuse, older ones send SCOPE and LICENSE.
  "app.info": wireObject({
    ID: wireNumber.optional(),
    CODE: wireText.optional(),
    VERSION: wireNumberOrNone.optional(),
    STATUS: wireText.optional(),
    INSTALLED: wireFlag.optional(),
    PAYMENT_EXPIRED: wireFlag.optional(),
    DAYS: wireNumberOrNone.optional(),
    LANGUAGE_ID: wireText.optional(),
    LICENSE: wireText.optional(),
    LICENSE_TYPE: wireText.optional(),
    LICENSE_FAMILY: wireText.optional(),
    SCOPE: z.array(z.string()).optional(),
  }),
};
