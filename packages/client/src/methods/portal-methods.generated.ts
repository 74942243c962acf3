// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { AiMethods } from "./ai.generated.ts";
import type { BiconnectorMethods } from "./biconnector.generated.ts";
import type { BizprocMethods } from "./bizproc.generated.ts";
import type { BookingMethods } from "./booking.generated.ts";
import type { CalendarMethods } from "./calendar.generated.ts";
import type { CatalogMethods } from "./catalog.generated.ts";
import type { ChatBotsMethods } from "./chat-bots.generated.ts";
import type { ChatsMethods } from "./chats.generated.ts";
import type { CommonMethods } from "./common.generated.ts";
import type { CrmMethods } from "./crm.generated.ts";
import type { DepartmentsMethods } from "./departments.generated.ts";
import type { DiskMethods } from "./disk.generated.ts";
import type { DocumentGeneratorMethods } from "./document-generator.generated.ts";
import type { EntityMethods } from "./entity.generated.ts";
import type { EventLogMethods } from "./event-log.generated.ts";
import type { EventsMethods } from "./events.generated.ts";
import type { ImopenlinesMethods } from "./imopenlines.generated.ts";
import type { InteractivityMethods } from "./interactivity.generated.ts";
import type { LandingMethods } from "./landing.generated.ts";
import type { ListsMethods } from "./lists.generated.ts";
import type { LogMethods } from "./log.generated.ts";
import type { MailMethods } from "./mail.generated.ts";
import type { MailserviceMethods } from "./mailservice.generated.ts";
import type { MessageserviceMethods } from "./messageservice.generated.ts";
import type { NoteMethods } from "./note.generated.ts";
import type { OutdatedMethods } from "./outdated.generated.ts";
import type { PaySystemMethods } from "./pay-system.generated.ts";
import type { RestMethods } from "./rest.generated.ts";
import type { SaleMethods } from "./sale.generated.ts";
import type { SignMethods } from "./sign.generated.ts";
import type { SonetGroupMethods } from "./sonet-group.generated.ts";
import type { TasksMethods } from "./tasks.generated.ts";
import type { TelephonyMethods } from "./telephony.generated.ts";
import type { TimemanMethods } from "./timeman.generated.ts";
import type { UserMethods } from "./user.generated.ts";
import type { UserConsentMethods } from "./user-consent.generated.ts";
import type { VibeMethods } from "./vibe.generated.ts";
import type { VoteMethods } from "./vote.generated.ts";
import type { WidgetsMethods } from "./widgets.generated.ts";

/** Every documented method: what it takes and what its `result` is. Names are spelled as the documentation does. */
export interface PortalMethods
  extends
    AiMethods,
    BiconnectorMethods,
    BizprocMethods,
    BookingMethods,
    CalendarMethods,
    CatalogMethods,
    ChatBotsMethods,
    ChatsMethods,
    CommonMethods,
    CrmMethods,
    DepartmentsMethods,
    DiskMethods,
    DocumentGeneratorMethods,
    EntityMethods,
    EventLogMethods,
    EventsMethods,
    ImopenlinesMethods,
    InteractivityMethods,
    LandingMethods,
    ListsMethods,
    LogMethods,
    MailMethods,
    MailserviceMethods,
    MessageserviceMethods,
    NoteMethods,
    OutdatedMethods,
    PaySystemMethods,
    RestMethods,
    SaleMethods,
    SignMethods,
    SonetGroupMethods,
    TasksMethods,
    TelephonyMethods,
    TimemanMethods,
    UserMethods,
    UserConsentMethods,
    VibeMethods,
    VoteMethods,
    WidgetsMethods {}
