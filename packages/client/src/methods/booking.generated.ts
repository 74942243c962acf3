// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { Fields, Filter, Loose, NoParams, Numeric, Open, Order, PhpArray, Several } from "./values.ts";

/** Methods of the section "booking". */
export interface BookingMethods {
  /**
   * Create booking. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html
   */
  "booking.v1.booking.add": {
    params: {
      fields: Fields<{
        resourceIds: PhpArray;
        name?: string;
        description?: string;
        datePeriod: {
          from: Open;
          to: Open;
        };
      }>;
    };
    result: unknown;
  };
  /**
   * List booking client. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
   */
  "booking.v1.booking.client.list": {
    params: {
      bookingId: Numeric;
    };
    result: Loose<"bookingClient">;
  };
  /**
   * Set booking client. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html
   */
  "booking.v1.booking.client.set": {
    params: {
      bookingId: Numeric;
      clients: Several<{
        id: Numeric;
        type: Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Clear booking client. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html
   */
  "booking.v1.booking.client.unset": {
    params: {
      bookingId: Numeric;
    };
    result: boolean;
  };
  /**
   * Createfromwaitlist booking. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html
   */
  "booking.v1.booking.createfromwaitlist": {
    params: {
      waitListId: Numeric;
      fields?: Fields<{
        resourceIds: PhpArray;
        name?: string;
        description?: string;
        datePeriod: {
          from: Open;
          to: Open;
        };
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete booking. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html
   */
  "booking.v1.booking.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * List booking external data. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html
   */
  "booking.v1.booking.externalData.list": {
    params: {
      bookingId: Numeric;
    };
    result: Loose<"externalData">;
  };
  /**
   * Set booking external data. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html
   */
  "booking.v1.booking.externalData.set": {
    params: {
      bookingId: Numeric;
      externalData: Several<{
        moduleId: string;
        entityTypeId: string;
        value: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Clear booking external data. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html
   */
  "booking.v1.booking.externalData.unset": {
    params: {
      bookingId: Numeric;
    };
    result: boolean;
  };
  /**
   * Read booking. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html
   */
  "booking.v1.booking.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"booking">;
  };
  /**
   * List booking. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html
   */
  "booking.v1.booking.list": {
    params: {
      FILTER?: Filter<"within" | "client">;
      ORDER?: Order<"id" | "dateFrom" | "dateTo">;
    };
    result: Loose<"booking">;
  };
  /**
   * Change booking. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html
   */
  "booking.v1.booking.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        resourceIds?: PhpArray;
        name?: string;
        description?: string;
        datePeriod?: {
          from: Open;
          to: Open;
        };
      }>;
    };
    result: boolean;
  };
  /**
   * List booking client type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html
   */
  "booking.v1.clienttype.list": {
    params: NoParams;
    result: Loose<"clientType">;
  };
  /**
   * Create booking resource. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html
   */
  "booking.v1.resource.add": {
    params: {
      fields: Fields<{
        name: string;
        description?: string;
        typeId: Numeric;
        isMain?: string;
        isInfoNotificationOn?: string;
        templateTypeInfo?: string;
        isConfirmationNotificationOn?: string;
        templateTypeConfirmation?: string;
        isReminderNotificationOn?: string;
        templateTypeReminder?: string;
        isFeedbackNotificationOn?: string;
        templateTypeFeedback?: string;
        isDelayedNotificationOn?: string;
        templateTypeDelayed?: string;
        infoDelay?: Numeric;
        reminderDelay?: Numeric;
        delayedDelay?: Numeric;
        delayedCounterDelay?: Numeric;
        confirmationDelay?: Numeric;
        confirmationRepetitions?: Numeric;
        confirmationRepetitionsInterval?: Numeric;
        confirmationCounterDelay?: Numeric;
      }>;
    };
    result: Loose<"id">;
  };
  /**
   * Delete booking resource. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html
   */
  "booking.v1.resource.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read booking resource. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html
   */
  "booking.v1.resource.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"resource">;
  };
  /**
   * List booking resource. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html
   */
  "booking.v1.resource.list": {
    params: {
      FILTER?: Filter<"searchQuery" | "isMain" | "typeId" | "name" | "description">;
      ORDER?: Order<"id" | "name">;
    };
    result: Loose<"resource">;
  };
  /**
   * List booking resource slots. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
   */
  "booking.v1.resource.slots.list": {
    params: {
      resourceId: Numeric;
    };
    result: Loose<"slots">;
  };
  /**
   * Set booking resource slots. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html
   */
  "booking.v1.resource.slots.set": {
    params: {
      resourceId: Numeric;
      slots: Several<{
        from: Numeric;
        to: Numeric;
        timezone: string;
        weekDays: PhpArray;
        slotSize: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Clear booking resource slots. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html
   */
  "booking.v1.resource.slots.unset": {
    params: {
      resourceId: Numeric;
    };
    result: boolean;
  };
  /**
   * Change booking resource. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html
   */
  "booking.v1.resource.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        description?: string;
        typeId?: Numeric;
        isMain?: string;
        isInfoNotificationOn?: string;
        templateTypeInfo?: string;
        isConfirmationNotificationOn?: string;
        templateTypeConfirmation?: string;
        isReminderNotificationOn?: string;
        templateTypeReminder?: string;
        isFeedbackNotificationOn?: string;
        templateTypeFeedback?: string;
        isDelayedNotificationOn?: string;
        templateTypeDelayed?: string;
        infoDelay?: Numeric;
        reminderDelay?: Numeric;
        delayedDelay?: Numeric;
        delayedCounterDelay?: Numeric;
        confirmationDelay?: Numeric;
        confirmationRepetitions?: Numeric;
        confirmationRepetitionsInterval?: Numeric;
        confirmationCounterDelay?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Create booking resource type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html
   */
  "booking.v1.resourceType.add": {
    params: {
      fields: Fields<{
        name: string;
        code: string;
        isInfoNotificationOn?: string;
        templateTypeInfo?: string;
        isConfirmationNotificationOn?: string;
        templateTypeConfirmation?: string;
        isReminderNotificationOn?: string;
        templateTypeReminder?: string;
        isFeedbackNotificationOn?: string;
        templateTypeFeedback?: string;
        isDelayedNotificationOn?: string;
        templateTypeDelayed?: string;
        infoDelay?: Numeric;
        reminderDelay?: Numeric;
        delayedDelay?: Numeric;
        delayedCounterDelay?: Numeric;
        confirmationDelay?: Numeric;
        confirmationRepetitions?: Numeric;
        confirmationRepetitionsInterval?: Numeric;
        confirmationCounterDelay?: Numeric;
      }>;
    };
    result: Loose<"id">;
  };
  /**
   * Delete booking resource type. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html
   */
  "booking.v1.resourceType.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read booking resource type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html
   */
  "booking.v1.resourceType.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "code" | "confirmationCounterDelay" | "confirmationDelay" | "confirmationRepetitions"
      | "confirmationRepetitionsInterval" | "delayedCounterDelay" | "delayedDelay" | "id" | "infoDelay"
      | "isConfirmationNotificationOn" | "isDelayedNotificationOn" | "isFeedbackNotificationOn"
      | "isReminderNotificationOn" | "name" | "reminderDelay" | "templateTypeConfirmation" | "templateTypeDelayed"
      | "templateTypeFeedback" | "templateTypeReminder"
    >;
  };
  /**
   * List booking resource type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html
   */
  "booking.v1.resourceType.list": {
    params: {
      FILTER?: Filter<"searchQuery" | "moduleId" | "name" | "code">;
      ORDER?: Order<"id" | "name" | "code">;
    };
    result: Loose<
      | "code" | "confirmationCounterDelay" | "confirmationDelay" | "confirmationRepetitions"
      | "confirmationRepetitionsInterval" | "delayedCounterDelay" | "delayedDelay" | "id" | "infoDelay"
      | "isConfirmationNotificationOn" | "isDelayedNotificationOn" | "isFeedbackNotificationOn"
      | "isReminderNotificationOn" | "name" | "reminderDelay" | "templateTypeConfirmation" | "templateTypeDelayed"
      | "templateTypeFeedback" | "templateTypeReminder"
    >;
  };
  /**
   * Change booking resource type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html
   */
  "booking.v1.resourceType.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        code?: string;
        isInfoNotificationOn?: string;
        templateTypeInfo?: string;
        isConfirmationNotificationOn?: string;
        templateTypeConfirmation?: string;
        isReminderNotificationOn?: string;
        templateTypeReminder?: string;
        isFeedbackNotificationOn?: string;
        templateTypeFeedback?: string;
        isDelayedNotificationOn?: string;
        templateTypeDelayed?: string;
        infoDelay?: Numeric;
        reminderDelay?: Numeric;
        delayedDelay?: Numeric;
        delayedCounterDelay?: Numeric;
        confirmationDelay?: Numeric;
        confirmationRepetitions?: Numeric;
        confirmationRepetitionsInterval?: Numeric;
        confirmationCounterDelay?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Create booking waitlist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html
   */
  "booking.v1.waitlist.add": {
    params: {
      fields: Fields<{
        note: string;
      }>;
    };
    result: unknown;
  };
  /**
   * List booking waitlist client. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
   */
  "booking.v1.waitlist.client.list": {
    params: {
      waitListId: Numeric;
    };
    result: Loose<"waitListClient">;
  };
  /**
   * Set booking waitlist client. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html
   */
  "booking.v1.waitlist.client.set": {
    params: {
      waitListId: Numeric;
      clients: Several<{
        id: Numeric;
        type: Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Clear booking waitlist client. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html
   */
  "booking.v1.waitlist.client.unset": {
    params: {
      waitListId: Numeric;
    };
    result: boolean;
  };
  /**
   * Createfrombooking booking waitlist. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html
   */
  "booking.v1.waitlist.createfrombooking": {
    params: {
      bookingId: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Delete booking waitlist. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html
   */
  "booking.v1.waitlist.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * List booking waitlist external data. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html
   */
  "booking.v1.waitlist.externalData.list": {
    params: {
      waitListId: Numeric;
    };
    result: Loose<"externalData">;
  };
  /**
   * Set booking waitlist external data. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html
   */
  "booking.v1.waitlist.externalData.set": {
    params: {
      waitListId: Numeric;
      externalData: Several<{
        moduleId: string;
        entityTypeId: string;
        value: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Clear booking waitlist external data. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html
   */
  "booking.v1.waitlist.externalData.unset": {
    params: {
      waitListId: Numeric;
    };
    result: boolean;
  };
  /**
   * Read booking waitlist. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html
   */
  "booking.v1.waitlist.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"waitList">;
  };
  /**
   * List booking waitlist. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html
   */
  "booking.v1.waitlist.list": {
    params: {
      filter?: Filter<"createdWithin">;
    };
    result: Loose<"waitList">;
  };
  /**
   * Change booking waitlist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html
   */
  "booking.v1.waitlist.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        note: string;
      }>;
    };
    result: boolean;
  };
}
