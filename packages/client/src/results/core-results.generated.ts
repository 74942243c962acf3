// Made by packages/client/scripts/build-results.ts from the schemas beside it, do not edit.
import type { WireDate, WireFlag, WireNumber, WireNumberOrNone } from "./wire-types.ts";

/** What the core methods answer with. A test holds it against what zod infers. */
export interface CoreResults {
  "profile": {
    [key: string]: unknown;
    ID?: WireNumber | undefined;
    ADMIN?: boolean | undefined;
    NAME?: string | null | undefined;
    LAST_NAME?: string | null | undefined;
    PERSONAL_GENDER?: string | null | undefined;
    TIME_ZONE?: string | null | undefined;
    /** Seconds; newer servers only. */
    TIME_ZONE_OFFSET?: WireNumber | undefined;
  };
  "user.admin": boolean;
  "scope": string[];
  "methods": string[];
  "method.get": {
    [key: string]: unknown;
    isExisting: boolean;
    isAvailable: boolean;
  };
  "server.time": string;
  "app.info": {
    [key: string]: unknown;
    ID?: WireNumber | undefined;
    CODE?: string | null | undefined;
    VERSION?: WireNumberOrNone | undefined;
    STATUS?: string | null | undefined;
    INSTALLED?: WireFlag | undefined;
    PAYMENT_EXPIRED?: WireFlag | undefined;
    DAYS?: WireNumberOrNone | undefined;
    LANGUAGE_ID?: string | null | undefined;
    LICENSE?: string | null | undefined;
    LICENSE_TYPE?: string | null | undefined;
    LICENSE_FAMILY?: string | null | undefined;
    SCOPE?: string[] | undefined;
  };
  "user.current": {
    [key: string]: unknown;
    ID: WireNumber;
    XML_ID?: string | null | undefined;
    ACTIVE?: WireFlag | undefined;
    NAME?: string | null | undefined;
    LAST_NAME?: string | null | undefined;
    SECOND_NAME?: string | null | undefined;
    TITLE?: string | null | undefined;
    EMAIL?: string | null | undefined;
    LAST_LOGIN?: string | null | undefined;
    DATE_REGISTER?: string | null | undefined;
    TIMESTAMP_X?: WireDate | undefined;
    LAST_ACTIVITY_DATE?: WireDate | undefined;
    IS_ONLINE?: WireFlag | undefined;
    TIME_ZONE?: string | null | undefined;
    /** Seconds. */
    TIME_ZONE_OFFSET?: WireNumberOrNone | undefined;
    PERSONAL_GENDER?: string | null | undefined;
    PERSONAL_BIRTHDAY?: string | null | undefined;
    PERSONAL_MOBILE?: string | null | undefined;
    WORK_PHONE?: string | null | undefined;
    WORK_POSITION?: string | null | undefined;
    UF_DEPARTMENT?: WireNumber[] | false | null | undefined;
    UF_EMPLOYMENT_DATE?: string | null | undefined;
    USER_TYPE?: string | null | undefined;
  };
  "user.get": {
    [key: string]: unknown;
    ID?: WireNumber | undefined;
    XML_ID?: string | null | undefined;
    ACTIVE?: WireFlag | undefined;
    NAME?: string | null | undefined;
    LAST_NAME?: string | null | undefined;
    SECOND_NAME?: string | null | undefined;
    TITLE?: string | null | undefined;
    EMAIL?: string | null | undefined;
    LAST_LOGIN?: string | null | undefined;
    DATE_REGISTER?: string | null | undefined;
    TIMESTAMP_X?: WireDate | undefined;
    LAST_ACTIVITY_DATE?: WireDate | undefined;
    IS_ONLINE?: WireFlag | undefined;
    TIME_ZONE?: string | null | undefined;
    /** Seconds. */
    TIME_ZONE_OFFSET?: WireNumberOrNone | undefined;
    PERSONAL_GENDER?: string | null | undefined;
    PERSONAL_BIRTHDAY?: string | null | undefined;
    PERSONAL_MOBILE?: string | null | undefined;
    WORK_PHONE?: string | null | undefined;
    WORK_POSITION?: string | null | undefined;
    UF_DEPARTMENT?: WireNumber[] | false | null | undefined;
    UF_EMPLOYMENT_DATE?: string | null | undefined;
    USER_TYPE?: string | null | undefined;
  }[];
  "user.search": {
    [key: string]: unknown;
    ID?: WireNumber | undefined;
    XML_ID?: string | null | undefined;
    ACTIVE?: WireFlag | undefined;
    NAME?: string | null | undefined;
    LAST_NAME?: string | null | undefined;
    SECOND_NAME?: string | null | undefined;
    TITLE?: string | null | undefined;
    EMAIL?: string | null | undefined;
    LAST_LOGIN?: string | null | undefined;
    DATE_REGISTER?: string | null | undefined;
    TIMESTAMP_X?: WireDate | undefined;
    LAST_ACTIVITY_DATE?: WireDate | undefined;
    IS_ONLINE?: WireFlag | undefined;
    TIME_ZONE?: string | null | undefined;
    /** Seconds. */
    TIME_ZONE_OFFSET?: WireNumberOrNone | undefined;
    PERSONAL_GENDER?: string | null | undefined;
    PERSONAL_BIRTHDAY?: string | null | undefined;
    PERSONAL_MOBILE?: string | null | undefined;
    WORK_PHONE?: string | null | undefined;
    WORK_POSITION?: string | null | undefined;
    UF_DEPARTMENT?: WireNumber[] | false | null | undefined;
    UF_EMPLOYMENT_DATE?: string | null | undefined;
    USER_TYPE?: string | null | undefined;
  }[];
  "department.get": {
    [key: string]: unknown;
    NAME?: string | null | undefined;
    SORT?: WireNumberOrNone | undefined;
    PARENT?: WireNumberOrNone | undefined;
    UF_HEAD?: WireNumberOrNone | undefined;
    ID: WireNumber;
  }[];
  "im.department.employees.get": Record<string, (WireNumber | {
    [key: string]: unknown;
    id: WireNumber;
  })[]>;
  "timeman.status": {
    [key: string]: unknown;
    STATUS: string;
    TIME_START?: string | null | undefined;
    TIME_FINISH?: string | null | undefined;
    TIME_FINISH_DEFAULT?: string | null | undefined;
    /** hh:mm:ss */
    DURATION?: string | null | undefined;
    /** hh:mm:ss */
    TIME_LEAKS?: string | null | undefined;
    ACTIVE?: WireFlag | undefined;
    /** Seconds. */
    TZ_OFFSET?: WireNumberOrNone | undefined;
  };
  "tasks.task.list": {
    [key: string]: unknown;
    tasks?: {
      [key: string]: unknown;
      id?: WireNumber | undefined;
      title?: string | null | undefined;
      description?: string | null | undefined;
      /** 2 waiting, 3 in progress, 4 awaiting approval, 5 completed, 6 deferred. */
      status?: WireNumber | undefined;
      /** The same, or -3 almost overdue, -1 overdue, -2 not viewed. */
      subStatus?: WireNumber | undefined;
      priority?: WireNumberOrNone | undefined;
      mark?: string | null | undefined;
      deadline?: string | null | undefined;
      createdDate?: string | null | undefined;
      changedDate?: string | null | undefined;
      closedDate?: string | null | undefined;
      dateStart?: string | null | undefined;
      startDatePlan?: string | null | undefined;
      endDatePlan?: string | null | undefined;
      responsibleId?: WireNumberOrNone | undefined;
      createdBy?: WireNumberOrNone | undefined;
      changedBy?: WireNumberOrNone | undefined;
      closedBy?: WireNumberOrNone | undefined;
      groupId?: WireNumberOrNone | undefined;
      parentId?: WireNumberOrNone | undefined;
      stageId?: WireNumberOrNone | undefined;
      flowId?: WireNumberOrNone | undefined;
      taskControl?: WireFlag | undefined;
      favorite?: WireFlag | undefined;
      /** No keys when the task belongs to no group. */
      group?: {
        [key: string]: unknown;
        id?: WireNumber | undefined;
        name?: string | null | undefined;
        opened?: WireFlag | undefined;
      } | undefined;
      responsible?: {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      } | undefined;
      creator?: {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      } | undefined;
      accomplices?: WireNumber[] | undefined;
      auditors?: WireNumber[] | undefined;
      accomplicesData?: Record<string, {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      }> | undefined;
      auditorsData?: Record<string, {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      }> | undefined;
      ufCrmTask?: string[] | "" | false | null | undefined;
    }[] | undefined;
  };
  "tasks.task.get": {
    [key: string]: unknown;
    task?: {
      [key: string]: unknown;
      title?: string | null | undefined;
      description?: string | null | undefined;
      /** 2 waiting, 3 in progress, 4 awaiting approval, 5 completed, 6 deferred. */
      status?: WireNumber | undefined;
      /** The same, or -3 almost overdue, -1 overdue, -2 not viewed. */
      subStatus?: WireNumber | undefined;
      priority?: WireNumberOrNone | undefined;
      mark?: string | null | undefined;
      deadline?: string | null | undefined;
      createdDate?: string | null | undefined;
      changedDate?: string | null | undefined;
      closedDate?: string | null | undefined;
      dateStart?: string | null | undefined;
      startDatePlan?: string | null | undefined;
      endDatePlan?: string | null | undefined;
      responsibleId?: WireNumberOrNone | undefined;
      createdBy?: WireNumberOrNone | undefined;
      changedBy?: WireNumberOrNone | undefined;
      closedBy?: WireNumberOrNone | undefined;
      groupId?: WireNumberOrNone | undefined;
      parentId?: WireNumberOrNone | undefined;
      stageId?: WireNumberOrNone | undefined;
      flowId?: WireNumberOrNone | undefined;
      taskControl?: WireFlag | undefined;
      favorite?: WireFlag | undefined;
      /** No keys when the task belongs to no group. */
      group?: {
        [key: string]: unknown;
        id?: WireNumber | undefined;
        name?: string | null | undefined;
        opened?: WireFlag | undefined;
      } | undefined;
      responsible?: {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      } | undefined;
      creator?: {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      } | undefined;
      accomplices?: WireNumber[] | undefined;
      auditors?: WireNumber[] | undefined;
      accomplicesData?: Record<string, {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      }> | undefined;
      auditorsData?: Record<string, {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      }> | undefined;
      ufCrmTask?: string[] | "" | false | null | undefined;
      action?: Record<string, boolean> | undefined;
      id: WireNumber;
    } | undefined;
  };
  "tasks.task.add": {
    [key: string]: unknown;
    task: {
      [key: string]: unknown;
      title?: string | null | undefined;
      description?: string | null | undefined;
      /** 2 waiting, 3 in progress, 4 awaiting approval, 5 completed, 6 deferred. */
      status?: WireNumber | undefined;
      /** The same, or -3 almost overdue, -1 overdue, -2 not viewed. */
      subStatus?: WireNumber | undefined;
      priority?: WireNumberOrNone | undefined;
      mark?: string | null | undefined;
      deadline?: string | null | undefined;
      createdDate?: string | null | undefined;
      changedDate?: string | null | undefined;
      closedDate?: string | null | undefined;
      dateStart?: string | null | undefined;
      startDatePlan?: string | null | undefined;
      endDatePlan?: string | null | undefined;
      responsibleId?: WireNumberOrNone | undefined;
      createdBy?: WireNumberOrNone | undefined;
      changedBy?: WireNumberOrNone | undefined;
      closedBy?: WireNumberOrNone | undefined;
      groupId?: WireNumberOrNone | undefined;
      parentId?: WireNumberOrNone | undefined;
      stageId?: WireNumberOrNone | undefined;
      flowId?: WireNumberOrNone | undefined;
      taskControl?: WireFlag | undefined;
      favorite?: WireFlag | undefined;
      /** No keys when the task belongs to no group. */
      group?: {
        [key: string]: unknown;
        id?: WireNumber | undefined;
        name?: string | null | undefined;
        opened?: WireFlag | undefined;
      } | undefined;
      responsible?: {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      } | undefined;
      creator?: {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      } | undefined;
      accomplices?: WireNumber[] | undefined;
      auditors?: WireNumber[] | undefined;
      accomplicesData?: Record<string, {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      }> | undefined;
      auditorsData?: Record<string, {
        [key: string]: unknown;
        id?: WireNumberOrNone | undefined;
        name?: string | null | undefined;
        link?: string | null | undefined;
        icon?: string | null | undefined;
        workPosition?: string | null | undefined;
      }> | undefined;
      ufCrmTask?: string[] | "" | false | null | undefined;
      action?: Record<string, boolean> | undefined;
      id: WireNumber;
    };
  };
  "calendar.event.get": {
    [key: string]: unknown;
    PARENT_ID?: WireNumberOrNone | undefined;
    CAL_TYPE?: string | null | undefined;
    OWNER_ID?: WireNumberOrNone | undefined;
    NAME?: string | null | undefined;
    DATE_FROM?: string | undefined;
    DATE_TO?: string | undefined;
    TZ_FROM?: string | null | undefined;
    TZ_TO?: string | null | undefined;
    /** Unix seconds; in an instance of a series those of the series. */
    DATE_FROM_TS_UTC?: WireNumber | undefined;
    DATE_TO_TS_UTC?: WireNumber | undefined;
    /** All-day. */
    DT_SKIP_TIME?: WireFlag | undefined;
    /** Seconds. */
    DT_LENGTH?: WireNumberOrNone | undefined;
    DESCRIPTION?: string | null | undefined;
    CREATED_BY?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    TIMESTAMP_X?: WireDate | undefined;
    PRIVATE_EVENT?: WireFlag | number | undefined;
    ACCESSIBILITY?: string | null | undefined;
    IMPORTANCE?: string | null | undefined;
    IS_MEETING?: WireFlag | undefined;
    /** H host, Y coming, N not coming, Q not answered. */
    MEETING_STATUS?: string | null | undefined;
    MEETING_HOST?: WireNumberOrNone | undefined;
    MEETING?: {
      [key: string]: unknown;
    } | "" | false | null | undefined;
    LOCATION?: unknown | undefined;
    REMIND?: unknown | undefined;
    COLOR?: string | null | undefined;
    /** The rule of a series, or "". */
    RRULE?: {
      [key: string]: unknown;
    } | string | null | undefined;
    /** Left-out days of a series, joined by ";". */
    EXDATE?: string | null | undefined;
    RECURRENCE_ID?: WireNumberOrNone | undefined;
    /** Number of the instance in its series. */
    RINDEX?: WireNumber | undefined;
    SECT_ID?: WireNumberOrNone | undefined;
    SECTION_ID?: WireNumberOrNone | undefined;
    ATTENDEE_LIST?: {
      [key: string]: unknown;
      id?: WireNumberOrNone | undefined;
      entryId?: WireNumberOrNone | undefined;
      status?: string | null | undefined;
    }[] | undefined;
    ID: WireNumber;
  }[];
  "calendar.event.get.nearest": {
    [key: string]: unknown;
    PARENT_ID?: WireNumberOrNone | undefined;
    CAL_TYPE?: string | null | undefined;
    OWNER_ID?: WireNumberOrNone | undefined;
    NAME?: string | null | undefined;
    DATE_FROM?: string | undefined;
    DATE_TO?: string | undefined;
    TZ_FROM?: string | null | undefined;
    TZ_TO?: string | null | undefined;
    /** Unix seconds; in an instance of a series those of the series. */
    DATE_FROM_TS_UTC?: WireNumber | undefined;
    DATE_TO_TS_UTC?: WireNumber | undefined;
    /** All-day. */
    DT_SKIP_TIME?: WireFlag | undefined;
    /** Seconds. */
    DT_LENGTH?: WireNumberOrNone | undefined;
    DESCRIPTION?: string | null | undefined;
    CREATED_BY?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    TIMESTAMP_X?: WireDate | undefined;
    PRIVATE_EVENT?: WireFlag | number | undefined;
    ACCESSIBILITY?: string | null | undefined;
    IMPORTANCE?: string | null | undefined;
    IS_MEETING?: WireFlag | undefined;
    /** H host, Y coming, N not coming, Q not answered. */
    MEETING_STATUS?: string | null | undefined;
    MEETING_HOST?: WireNumberOrNone | undefined;
    MEETING?: {
      [key: string]: unknown;
    } | "" | false | null | undefined;
    LOCATION?: unknown | undefined;
    REMIND?: unknown | undefined;
    COLOR?: string | null | undefined;
    /** The rule of a series, or "". */
    RRULE?: {
      [key: string]: unknown;
    } | string | null | undefined;
    /** Left-out days of a series, joined by ";". */
    EXDATE?: string | null | undefined;
    RECURRENCE_ID?: WireNumberOrNone | undefined;
    /** Number of the instance in its series. */
    RINDEX?: WireNumber | undefined;
    SECT_ID?: WireNumberOrNone | undefined;
    SECTION_ID?: WireNumberOrNone | undefined;
    ATTENDEE_LIST?: {
      [key: string]: unknown;
      id?: WireNumberOrNone | undefined;
      entryId?: WireNumberOrNone | undefined;
      status?: string | null | undefined;
    }[] | undefined;
    ID: WireNumber;
  }[];
  "calendar.section.get": {
    [key: string]: unknown;
    NAME?: string | null | undefined;
    DESCRIPTION?: string | null | undefined;
    COLOR?: string | null | undefined;
    CAL_TYPE?: string | null | undefined;
    OWNER_ID?: WireNumberOrNone | undefined;
    CREATED_BY?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    EXTERNAL_TYPE?: string | null | undefined;
    ACCESS?: Record<string, WireNumber> | undefined;
    PERM?: Record<string, unknown> | undefined;
    ID: WireNumber;
  }[];
  /** Busy times by user. */
  "calendar.accessibility.get": Record<string, {
    [key: string]: unknown;
    NAME?: string | null | undefined;
    DATE_FROM_TS_UTC?: WireNumber | undefined;
    DATE_TO_TS_UTC?: WireNumber | undefined;
    DT_SKIP_TIME?: WireFlag | undefined;
    TZ_FROM?: string | null | undefined;
    TZ_TO?: string | null | undefined;
    ACCESSIBILITY?: string | null | undefined;
    IMPORTANCE?: string | null | undefined;
    ID: WireNumber;
    DATE_FROM: string;
    DATE_TO: string;
  }[]>;
  "crm.item.list": {
    [key: string]: unknown;
    items: {
      [key: string]: unknown;
      entityTypeId?: WireNumber | undefined;
      xmlId?: string | null | undefined;
      title?: string | null | undefined;
      createdBy?: WireNumberOrNone | undefined;
      updatedBy?: WireNumberOrNone | undefined;
      movedBy?: WireNumberOrNone | undefined;
      createdTime?: string | null | undefined;
      updatedTime?: string | null | undefined;
      movedTime?: string | null | undefined;
      lastActivityBy?: WireNumberOrNone | undefined;
      lastActivityTime?: string | null | undefined;
      assignedById?: WireNumberOrNone | undefined;
      observers?: WireNumber[] | undefined;
      opened?: WireFlag | undefined;
      closed?: WireFlag | undefined;
      categoryId?: WireNumberOrNone | undefined;
      typeId?: string | null | undefined;
      stageId?: string | null | undefined;
      previousStageId?: string | null | undefined;
      /** P in progress, S won, F lost. */
      stageSemanticId?: string | null | undefined;
      begindate?: string | null | undefined;
      closedate?: string | null | undefined;
      opportunity?: WireNumberOrNone | undefined;
      isManualOpportunity?: WireFlag | undefined;
      taxValue?: WireNumberOrNone | undefined;
      currencyId?: string | null | undefined;
      probability?: WireNumberOrNone | undefined;
      companyId?: WireNumberOrNone | undefined;
      contactId?: WireNumberOrNone | undefined;
      contactIds?: WireNumber[] | undefined;
      leadId?: WireNumberOrNone | undefined;
      quoteId?: WireNumberOrNone | undefined;
      mycompanyId?: WireNumberOrNone | undefined;
      name?: string | null | undefined;
      lastName?: string | null | undefined;
      secondName?: string | null | undefined;
      birthdate?: string | null | undefined;
      post?: string | null | undefined;
      comments?: string | null | undefined;
      sourceId?: string | null | undefined;
      sourceDescription?: string | null | undefined;
      originatorId?: string | null | undefined;
      originId?: string | null | undefined;
      utmSource?: string | null | undefined;
      utmMedium?: string | null | undefined;
      utmCampaign?: string | null | undefined;
      utmContent?: string | null | undefined;
      utmTerm?: string | null | undefined;
      id: WireNumber;
    }[];
  };
  "crm.item.get": {
    [key: string]: unknown;
    item: {
      [key: string]: unknown;
      entityTypeId?: WireNumber | undefined;
      xmlId?: string | null | undefined;
      title?: string | null | undefined;
      createdBy?: WireNumberOrNone | undefined;
      updatedBy?: WireNumberOrNone | undefined;
      movedBy?: WireNumberOrNone | undefined;
      createdTime?: string | null | undefined;
      updatedTime?: string | null | undefined;
      movedTime?: string | null | undefined;
      lastActivityBy?: WireNumberOrNone | undefined;
      lastActivityTime?: string | null | undefined;
      assignedById?: WireNumberOrNone | undefined;
      observers?: WireNumber[] | undefined;
      opened?: WireFlag | undefined;
      closed?: WireFlag | undefined;
      categoryId?: WireNumberOrNone | undefined;
      typeId?: string | null | undefined;
      stageId?: string | null | undefined;
      previousStageId?: string | null | undefined;
      /** P in progress, S won, F lost. */
      stageSemanticId?: string | null | undefined;
      begindate?: string | null | undefined;
      closedate?: string | null | undefined;
      opportunity?: WireNumberOrNone | undefined;
      isManualOpportunity?: WireFlag | undefined;
      taxValue?: WireNumberOrNone | undefined;
      currencyId?: string | null | undefined;
      probability?: WireNumberOrNone | undefined;
      companyId?: WireNumberOrNone | undefined;
      contactId?: WireNumberOrNone | undefined;
      contactIds?: WireNumber[] | undefined;
      leadId?: WireNumberOrNone | undefined;
      quoteId?: WireNumberOrNone | undefined;
      mycompanyId?: WireNumberOrNone | undefined;
      name?: string | null | undefined;
      lastName?: string | null | undefined;
      secondName?: string | null | undefined;
      birthdate?: string | null | undefined;
      post?: string | null | undefined;
      comments?: string | null | undefined;
      sourceId?: string | null | undefined;
      sourceDescription?: string | null | undefined;
      originatorId?: string | null | undefined;
      originId?: string | null | undefined;
      utmSource?: string | null | undefined;
      utmMedium?: string | null | undefined;
      utmCampaign?: string | null | undefined;
      utmContent?: string | null | undefined;
      utmTerm?: string | null | undefined;
      id: WireNumber;
    };
  };
  "crm.item.add": {
    [key: string]: unknown;
    item: {
      [key: string]: unknown;
      entityTypeId?: WireNumber | undefined;
      xmlId?: string | null | undefined;
      title?: string | null | undefined;
      createdBy?: WireNumberOrNone | undefined;
      updatedBy?: WireNumberOrNone | undefined;
      movedBy?: WireNumberOrNone | undefined;
      createdTime?: string | null | undefined;
      updatedTime?: string | null | undefined;
      movedTime?: string | null | undefined;
      lastActivityBy?: WireNumberOrNone | undefined;
      lastActivityTime?: string | null | undefined;
      assignedById?: WireNumberOrNone | undefined;
      observers?: WireNumber[] | undefined;
      opened?: WireFlag | undefined;
      closed?: WireFlag | undefined;
      categoryId?: WireNumberOrNone | undefined;
      typeId?: string | null | undefined;
      stageId?: string | null | undefined;
      previousStageId?: string | null | undefined;
      /** P in progress, S won, F lost. */
      stageSemanticId?: string | null | undefined;
      begindate?: string | null | undefined;
      closedate?: string | null | undefined;
      opportunity?: WireNumberOrNone | undefined;
      isManualOpportunity?: WireFlag | undefined;
      taxValue?: WireNumberOrNone | undefined;
      currencyId?: string | null | undefined;
      probability?: WireNumberOrNone | undefined;
      companyId?: WireNumberOrNone | undefined;
      contactId?: WireNumberOrNone | undefined;
      contactIds?: WireNumber[] | undefined;
      leadId?: WireNumberOrNone | undefined;
      quoteId?: WireNumberOrNone | undefined;
      mycompanyId?: WireNumberOrNone | undefined;
      name?: string | null | undefined;
      lastName?: string | null | undefined;
      secondName?: string | null | undefined;
      birthdate?: string | null | undefined;
      post?: string | null | undefined;
      comments?: string | null | undefined;
      sourceId?: string | null | undefined;
      sourceDescription?: string | null | undefined;
      originatorId?: string | null | undefined;
      originId?: string | null | undefined;
      utmSource?: string | null | undefined;
      utmMedium?: string | null | undefined;
      utmCampaign?: string | null | undefined;
      utmContent?: string | null | undefined;
      utmTerm?: string | null | undefined;
      id: WireNumber;
    };
  };
  "crm.item.update": {
    [key: string]: unknown;
    item: {
      [key: string]: unknown;
      entityTypeId?: WireNumber | undefined;
      xmlId?: string | null | undefined;
      title?: string | null | undefined;
      createdBy?: WireNumberOrNone | undefined;
      updatedBy?: WireNumberOrNone | undefined;
      movedBy?: WireNumberOrNone | undefined;
      createdTime?: string | null | undefined;
      updatedTime?: string | null | undefined;
      movedTime?: string | null | undefined;
      lastActivityBy?: WireNumberOrNone | undefined;
      lastActivityTime?: string | null | undefined;
      assignedById?: WireNumberOrNone | undefined;
      observers?: WireNumber[] | undefined;
      opened?: WireFlag | undefined;
      closed?: WireFlag | undefined;
      categoryId?: WireNumberOrNone | undefined;
      typeId?: string | null | undefined;
      stageId?: string | null | undefined;
      previousStageId?: string | null | undefined;
      /** P in progress, S won, F lost. */
      stageSemanticId?: string | null | undefined;
      begindate?: string | null | undefined;
      closedate?: string | null | undefined;
      opportunity?: WireNumberOrNone | undefined;
      isManualOpportunity?: WireFlag | undefined;
      taxValue?: WireNumberOrNone | undefined;
      currencyId?: string | null | undefined;
      probability?: WireNumberOrNone | undefined;
      companyId?: WireNumberOrNone | undefined;
      contactId?: WireNumberOrNone | undefined;
      contactIds?: WireNumber[] | undefined;
      leadId?: WireNumberOrNone | undefined;
      quoteId?: WireNumberOrNone | undefined;
      mycompanyId?: WireNumberOrNone | undefined;
      name?: string | null | undefined;
      lastName?: string | null | undefined;
      secondName?: string | null | undefined;
      birthdate?: string | null | undefined;
      post?: string | null | undefined;
      comments?: string | null | undefined;
      sourceId?: string | null | undefined;
      sourceDescription?: string | null | undefined;
      originatorId?: string | null | undefined;
      originId?: string | null | undefined;
      utmSource?: string | null | undefined;
      utmMedium?: string | null | undefined;
      utmCampaign?: string | null | undefined;
      utmContent?: string | null | undefined;
      utmTerm?: string | null | undefined;
      id: WireNumber;
    };
  };
  "crm.deal.get": {
    [key: string]: unknown;
    OPENED?: WireFlag | undefined;
    COMMENTS?: string | null | undefined;
    ASSIGNED_BY_ID?: WireNumberOrNone | undefined;
    CREATED_BY_ID?: WireNumberOrNone | undefined;
    MODIFY_BY_ID?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    DATE_MODIFY?: string | null | undefined;
    LAST_ACTIVITY_BY?: WireNumberOrNone | undefined;
    LAST_ACTIVITY_TIME?: string | null | undefined;
    ORIGINATOR_ID?: string | null | undefined;
    ORIGIN_ID?: string | null | undefined;
    UTM_SOURCE?: string | null | undefined;
    UTM_MEDIUM?: string | null | undefined;
    UTM_CAMPAIGN?: string | null | undefined;
    UTM_CONTENT?: string | null | undefined;
    UTM_TERM?: string | null | undefined;
    CURRENCY_ID?: string | null | undefined;
    OPPORTUNITY?: WireNumberOrNone | undefined;
    IS_MANUAL_OPPORTUNITY?: WireFlag | undefined;
    MOVED_BY_ID?: WireNumberOrNone | undefined;
    MOVED_TIME?: string | null | undefined;
    SOURCE_ID?: string | null | undefined;
    SOURCE_DESCRIPTION?: string | null | undefined;
    TITLE?: string | null | undefined;
    TYPE_ID?: string | null | undefined;
    CATEGORY_ID?: WireNumberOrNone | undefined;
    STAGE_ID?: string | null | undefined;
    /** P in progress, S won, F lost. */
    STAGE_SEMANTIC_ID?: string | null | undefined;
    IS_NEW?: WireFlag | undefined;
    IS_RECURRING?: WireFlag | undefined;
    IS_RETURN_CUSTOMER?: WireFlag | undefined;
    IS_REPEATED_APPROACH?: WireFlag | undefined;
    PROBABILITY?: WireNumberOrNone | undefined;
    TAX_VALUE?: WireNumberOrNone | undefined;
    LEAD_ID?: WireNumberOrNone | undefined;
    COMPANY_ID?: WireNumberOrNone | undefined;
    CONTACT_ID?: WireNumberOrNone | undefined;
    QUOTE_ID?: WireNumberOrNone | undefined;
    BEGINDATE?: string | null | undefined;
    CLOSEDATE?: string | null | undefined;
    CLOSED?: WireFlag | undefined;
    ADDITIONAL_INFO?: string | null | undefined;
    ID: WireNumber;
  };
  "crm.deal.list": {
    [key: string]: unknown;
    OPENED?: WireFlag | undefined;
    COMMENTS?: string | null | undefined;
    ASSIGNED_BY_ID?: WireNumberOrNone | undefined;
    CREATED_BY_ID?: WireNumberOrNone | undefined;
    MODIFY_BY_ID?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    DATE_MODIFY?: string | null | undefined;
    LAST_ACTIVITY_BY?: WireNumberOrNone | undefined;
    LAST_ACTIVITY_TIME?: string | null | undefined;
    ORIGINATOR_ID?: string | null | undefined;
    ORIGIN_ID?: string | null | undefined;
    UTM_SOURCE?: string | null | undefined;
    UTM_MEDIUM?: string | null | undefined;
    UTM_CAMPAIGN?: string | null | undefined;
    UTM_CONTENT?: string | null | undefined;
    UTM_TERM?: string | null | undefined;
    CURRENCY_ID?: string | null | undefined;
    OPPORTUNITY?: WireNumberOrNone | undefined;
    IS_MANUAL_OPPORTUNITY?: WireFlag | undefined;
    MOVED_BY_ID?: WireNumberOrNone | undefined;
    MOVED_TIME?: string | null | undefined;
    SOURCE_ID?: string | null | undefined;
    SOURCE_DESCRIPTION?: string | null | undefined;
    TITLE?: string | null | undefined;
    TYPE_ID?: string | null | undefined;
    CATEGORY_ID?: WireNumberOrNone | undefined;
    STAGE_ID?: string | null | undefined;
    /** P in progress, S won, F lost. */
    STAGE_SEMANTIC_ID?: string | null | undefined;
    IS_NEW?: WireFlag | undefined;
    IS_RECURRING?: WireFlag | undefined;
    IS_RETURN_CUSTOMER?: WireFlag | undefined;
    IS_REPEATED_APPROACH?: WireFlag | undefined;
    PROBABILITY?: WireNumberOrNone | undefined;
    TAX_VALUE?: WireNumberOrNone | undefined;
    LEAD_ID?: WireNumberOrNone | undefined;
    COMPANY_ID?: WireNumberOrNone | undefined;
    CONTACT_ID?: WireNumberOrNone | undefined;
    QUOTE_ID?: WireNumberOrNone | undefined;
    BEGINDATE?: string | null | undefined;
    CLOSEDATE?: string | null | undefined;
    CLOSED?: WireFlag | undefined;
    ADDITIONAL_INFO?: string | null | undefined;
    ID: WireNumber;
  }[];
  "crm.deal.add": WireNumber;
  "crm.lead.get": {
    [key: string]: unknown;
    OPENED?: WireFlag | undefined;
    COMMENTS?: string | null | undefined;
    ASSIGNED_BY_ID?: WireNumberOrNone | undefined;
    CREATED_BY_ID?: WireNumberOrNone | undefined;
    MODIFY_BY_ID?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    DATE_MODIFY?: string | null | undefined;
    LAST_ACTIVITY_BY?: WireNumberOrNone | undefined;
    LAST_ACTIVITY_TIME?: string | null | undefined;
    ORIGINATOR_ID?: string | null | undefined;
    ORIGIN_ID?: string | null | undefined;
    UTM_SOURCE?: string | null | undefined;
    UTM_MEDIUM?: string | null | undefined;
    UTM_CAMPAIGN?: string | null | undefined;
    UTM_CONTENT?: string | null | undefined;
    UTM_TERM?: string | null | undefined;
    CURRENCY_ID?: string | null | undefined;
    OPPORTUNITY?: WireNumberOrNone | undefined;
    IS_MANUAL_OPPORTUNITY?: WireFlag | undefined;
    MOVED_BY_ID?: WireNumberOrNone | undefined;
    MOVED_TIME?: string | null | undefined;
    SOURCE_ID?: string | null | undefined;
    SOURCE_DESCRIPTION?: string | null | undefined;
    HONORIFIC?: string | null | undefined;
    NAME?: string | null | undefined;
    SECOND_NAME?: string | null | undefined;
    LAST_NAME?: string | null | undefined;
    BIRTHDATE?: string | null | undefined;
    HAS_PHONE?: WireFlag | undefined;
    HAS_EMAIL?: WireFlag | undefined;
    PHONE?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    EMAIL?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    WEB?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    IM?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    TITLE?: string | null | undefined;
    COMPANY_TITLE?: string | null | undefined;
    COMPANY_ID?: WireNumberOrNone | undefined;
    CONTACT_ID?: WireNumberOrNone | undefined;
    STATUS_ID?: string | null | undefined;
    /** P in progress, S converted, F lost. */
    STATUS_SEMANTIC_ID?: string | null | undefined;
    STATUS_DESCRIPTION?: string | null | undefined;
    IS_RETURN_CUSTOMER?: WireFlag | undefined;
    POST?: string | null | undefined;
    DATE_CLOSED?: string | null | undefined;
    ID: WireNumber;
  };
  "crm.lead.list": {
    [key: string]: unknown;
    OPENED?: WireFlag | undefined;
    COMMENTS?: string | null | undefined;
    ASSIGNED_BY_ID?: WireNumberOrNone | undefined;
    CREATED_BY_ID?: WireNumberOrNone | undefined;
    MODIFY_BY_ID?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    DATE_MODIFY?: string | null | undefined;
    LAST_ACTIVITY_BY?: WireNumberOrNone | undefined;
    LAST_ACTIVITY_TIME?: string | null | undefined;
    ORIGINATOR_ID?: string | null | undefined;
    ORIGIN_ID?: string | null | undefined;
    UTM_SOURCE?: string | null | undefined;
    UTM_MEDIUM?: string | null | undefined;
    UTM_CAMPAIGN?: string | null | undefined;
    UTM_CONTENT?: string | null | undefined;
    UTM_TERM?: string | null | undefined;
    CURRENCY_ID?: string | null | undefined;
    OPPORTUNITY?: WireNumberOrNone | undefined;
    IS_MANUAL_OPPORTUNITY?: WireFlag | undefined;
    MOVED_BY_ID?: WireNumberOrNone | undefined;
    MOVED_TIME?: string | null | undefined;
    SOURCE_ID?: string | null | undefined;
    SOURCE_DESCRIPTION?: string | null | undefined;
    HONORIFIC?: string | null | undefined;
    NAME?: string | null | undefined;
    SECOND_NAME?: string | null | undefined;
    LAST_NAME?: string | null | undefined;
    BIRTHDATE?: string | null | undefined;
    HAS_PHONE?: WireFlag | undefined;
    HAS_EMAIL?: WireFlag | undefined;
    PHONE?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    EMAIL?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    WEB?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    IM?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    TITLE?: string | null | undefined;
    COMPANY_TITLE?: string | null | undefined;
    COMPANY_ID?: WireNumberOrNone | undefined;
    CONTACT_ID?: WireNumberOrNone | undefined;
    STATUS_ID?: string | null | undefined;
    /** P in progress, S converted, F lost. */
    STATUS_SEMANTIC_ID?: string | null | undefined;
    STATUS_DESCRIPTION?: string | null | undefined;
    IS_RETURN_CUSTOMER?: WireFlag | undefined;
    POST?: string | null | undefined;
    DATE_CLOSED?: string | null | undefined;
    ID: WireNumber;
  }[];
  "crm.lead.add": WireNumber;
  "crm.contact.get": {
    [key: string]: unknown;
    OPENED?: WireFlag | undefined;
    COMMENTS?: string | null | undefined;
    ASSIGNED_BY_ID?: WireNumberOrNone | undefined;
    CREATED_BY_ID?: WireNumberOrNone | undefined;
    MODIFY_BY_ID?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    DATE_MODIFY?: string | null | undefined;
    LAST_ACTIVITY_BY?: WireNumberOrNone | undefined;
    LAST_ACTIVITY_TIME?: string | null | undefined;
    ORIGINATOR_ID?: string | null | undefined;
    ORIGIN_ID?: string | null | undefined;
    UTM_SOURCE?: string | null | undefined;
    UTM_MEDIUM?: string | null | undefined;
    UTM_CAMPAIGN?: string | null | undefined;
    UTM_CONTENT?: string | null | undefined;
    UTM_TERM?: string | null | undefined;
    SOURCE_ID?: string | null | undefined;
    SOURCE_DESCRIPTION?: string | null | undefined;
    HONORIFIC?: string | null | undefined;
    NAME?: string | null | undefined;
    SECOND_NAME?: string | null | undefined;
    LAST_NAME?: string | null | undefined;
    BIRTHDATE?: string | null | undefined;
    HAS_PHONE?: WireFlag | undefined;
    HAS_EMAIL?: WireFlag | undefined;
    PHONE?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    EMAIL?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    WEB?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    IM?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    TYPE_ID?: string | null | undefined;
    POST?: string | null | undefined;
    EXPORT?: WireFlag | undefined;
    COMPANY_ID?: WireNumberOrNone | undefined;
    LEAD_ID?: WireNumberOrNone | undefined;
    ID: WireNumber;
  };
  "crm.contact.list": {
    [key: string]: unknown;
    OPENED?: WireFlag | undefined;
    COMMENTS?: string | null | undefined;
    ASSIGNED_BY_ID?: WireNumberOrNone | undefined;
    CREATED_BY_ID?: WireNumberOrNone | undefined;
    MODIFY_BY_ID?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    DATE_MODIFY?: string | null | undefined;
    LAST_ACTIVITY_BY?: WireNumberOrNone | undefined;
    LAST_ACTIVITY_TIME?: string | null | undefined;
    ORIGINATOR_ID?: string | null | undefined;
    ORIGIN_ID?: string | null | undefined;
    UTM_SOURCE?: string | null | undefined;
    UTM_MEDIUM?: string | null | undefined;
    UTM_CAMPAIGN?: string | null | undefined;
    UTM_CONTENT?: string | null | undefined;
    UTM_TERM?: string | null | undefined;
    SOURCE_ID?: string | null | undefined;
    SOURCE_DESCRIPTION?: string | null | undefined;
    HONORIFIC?: string | null | undefined;
    NAME?: string | null | undefined;
    SECOND_NAME?: string | null | undefined;
    LAST_NAME?: string | null | undefined;
    BIRTHDATE?: string | null | undefined;
    HAS_PHONE?: WireFlag | undefined;
    HAS_EMAIL?: WireFlag | undefined;
    PHONE?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    EMAIL?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    WEB?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    IM?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    TYPE_ID?: string | null | undefined;
    POST?: string | null | undefined;
    EXPORT?: WireFlag | undefined;
    COMPANY_ID?: WireNumberOrNone | undefined;
    LEAD_ID?: WireNumberOrNone | undefined;
    ID: WireNumber;
  }[];
  "crm.contact.add": WireNumber;
  "crm.company.get": {
    [key: string]: unknown;
    OPENED?: WireFlag | undefined;
    COMMENTS?: string | null | undefined;
    ASSIGNED_BY_ID?: WireNumberOrNone | undefined;
    CREATED_BY_ID?: WireNumberOrNone | undefined;
    MODIFY_BY_ID?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    DATE_MODIFY?: string | null | undefined;
    LAST_ACTIVITY_BY?: WireNumberOrNone | undefined;
    LAST_ACTIVITY_TIME?: string | null | undefined;
    ORIGINATOR_ID?: string | null | undefined;
    ORIGIN_ID?: string | null | undefined;
    UTM_SOURCE?: string | null | undefined;
    UTM_MEDIUM?: string | null | undefined;
    UTM_CAMPAIGN?: string | null | undefined;
    UTM_CONTENT?: string | null | undefined;
    UTM_TERM?: string | null | undefined;
    HAS_PHONE?: WireFlag | undefined;
    HAS_EMAIL?: WireFlag | undefined;
    PHONE?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    EMAIL?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    WEB?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    IM?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    TITLE?: string | null | undefined;
    COMPANY_TYPE?: string | null | undefined;
    INDUSTRY?: string | null | undefined;
    EMPLOYEES?: string | null | undefined;
    CURRENCY_ID?: string | null | undefined;
    REVENUE?: WireNumberOrNone | undefined;
    IS_MY_COMPANY?: WireFlag | undefined;
    LEAD_ID?: WireNumberOrNone | undefined;
    ID: WireNumber;
  };
  "crm.company.list": {
    [key: string]: unknown;
    OPENED?: WireFlag | undefined;
    COMMENTS?: string | null | undefined;
    ASSIGNED_BY_ID?: WireNumberOrNone | undefined;
    CREATED_BY_ID?: WireNumberOrNone | undefined;
    MODIFY_BY_ID?: WireNumberOrNone | undefined;
    DATE_CREATE?: string | null | undefined;
    DATE_MODIFY?: string | null | undefined;
    LAST_ACTIVITY_BY?: WireNumberOrNone | undefined;
    LAST_ACTIVITY_TIME?: string | null | undefined;
    ORIGINATOR_ID?: string | null | undefined;
    ORIGIN_ID?: string | null | undefined;
    UTM_SOURCE?: string | null | undefined;
    UTM_MEDIUM?: string | null | undefined;
    UTM_CAMPAIGN?: string | null | undefined;
    UTM_CONTENT?: string | null | undefined;
    UTM_TERM?: string | null | undefined;
    HAS_PHONE?: WireFlag | undefined;
    HAS_EMAIL?: WireFlag | undefined;
    PHONE?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    EMAIL?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    WEB?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    IM?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      VALUE_TYPE?: string | null | undefined;
      VALUE?: string | null | undefined;
      TYPE_ID?: string | null | undefined;
    }[] | undefined;
    TITLE?: string | null | undefined;
    COMPANY_TYPE?: string | null | undefined;
    INDUSTRY?: string | null | undefined;
    EMPLOYEES?: string | null | undefined;
    CURRENCY_ID?: string | null | undefined;
    REVENUE?: WireNumberOrNone | undefined;
    IS_MY_COMPANY?: WireFlag | undefined;
    LEAD_ID?: WireNumberOrNone | undefined;
    ID: WireNumber;
  }[];
  "crm.company.add": WireNumber;
  "crm.activity.get": {
    [key: string]: unknown;
    OWNER_ID?: WireNumberOrNone | undefined;
    /** 1 lead, 2 deal, 3 contact, 4 company. */
    OWNER_TYPE_ID?: WireNumberOrNone | undefined;
    /** 1 meeting, 2 call, 3 task, 4 e-mail, 5 action, 6: PROVIDER_ID says what. */
    TYPE_ID?: WireNumberOrNone | undefined;
    PROVIDER_ID?: string | null | undefined;
    PROVIDER_TYPE_ID?: string | null | undefined;
    ASSOCIATED_ENTITY_ID?: WireNumberOrNone | undefined;
    SUBJECT?: string | null | undefined;
    DESCRIPTION?: string | null | undefined;
    CREATED?: string | null | undefined;
    LAST_UPDATED?: string | null | undefined;
    START_TIME?: string | null | undefined;
    END_TIME?: string | null | undefined;
    DEADLINE?: string | null | undefined;
    COMPLETED?: WireFlag | undefined;
    STATUS?: WireNumberOrNone | undefined;
    PRIORITY?: WireNumberOrNone | undefined;
    RESPONSIBLE_ID?: WireNumberOrNone | undefined;
    AUTHOR_ID?: WireNumberOrNone | undefined;
    EDITOR_ID?: WireNumberOrNone | undefined;
    DIRECTION?: WireNumberOrNone | undefined;
    LOCATION?: string | null | undefined;
    SETTINGS?: Record<string, unknown> | undefined;
    PROVIDER_PARAMS?: Record<string, unknown> | undefined;
    IS_INCOMING_CHANNEL?: WireFlag | undefined;
    ID: WireNumber;
  };
  "crm.activity.list": {
    [key: string]: unknown;
    OWNER_ID?: WireNumberOrNone | undefined;
    /** 1 lead, 2 deal, 3 contact, 4 company. */
    OWNER_TYPE_ID?: WireNumberOrNone | undefined;
    /** 1 meeting, 2 call, 3 task, 4 e-mail, 5 action, 6: PROVIDER_ID says what. */
    TYPE_ID?: WireNumberOrNone | undefined;
    PROVIDER_ID?: string | null | undefined;
    PROVIDER_TYPE_ID?: string | null | undefined;
    ASSOCIATED_ENTITY_ID?: WireNumberOrNone | undefined;
    SUBJECT?: string | null | undefined;
    DESCRIPTION?: string | null | undefined;
    CREATED?: string | null | undefined;
    LAST_UPDATED?: string | null | undefined;
    START_TIME?: string | null | undefined;
    END_TIME?: string | null | undefined;
    DEADLINE?: string | null | undefined;
    COMPLETED?: WireFlag | undefined;
    STATUS?: WireNumberOrNone | undefined;
    PRIORITY?: WireNumberOrNone | undefined;
    RESPONSIBLE_ID?: WireNumberOrNone | undefined;
    AUTHOR_ID?: WireNumberOrNone | undefined;
    EDITOR_ID?: WireNumberOrNone | undefined;
    DIRECTION?: WireNumberOrNone | undefined;
    LOCATION?: string | null | undefined;
    SETTINGS?: Record<string, unknown> | undefined;
    PROVIDER_PARAMS?: Record<string, unknown> | undefined;
    IS_INCOMING_CHANNEL?: WireFlag | undefined;
    ID: WireNumber;
  }[];
  "crm.status.list": {
    [key: string]: unknown;
    NAME?: string | null | undefined;
    NAME_INIT?: string | null | undefined;
    SORT?: WireNumberOrNone | undefined;
    SYSTEM?: WireFlag | undefined;
    CATEGORY_ID?: WireNumberOrNone | undefined;
    COLOR?: string | null | undefined;
    /** S won, F lost; stages only. */
    SEMANTICS?: string | null | undefined;
    EXTRA?: {
      [key: string]: unknown;
      SEMANTICS?: string | null | undefined;
      COLOR?: string | null | undefined;
    } | undefined;
    ID: WireNumber;
    ENTITY_ID: string;
    STATUS_ID: string;
  }[];
  "crm.category.list": {
    [key: string]: unknown;
    categories: {
      [key: string]: unknown;
      name?: string | null | undefined;
      sort?: WireNumberOrNone | undefined;
      entityTypeId?: WireNumber | undefined;
      isDefault?: WireFlag | undefined;
      originId?: string | null | undefined;
      originatorId?: string | null | undefined;
      id: WireNumber;
    }[];
  };
  "crm.currency.list": {
    [key: string]: unknown;
    AMOUNT_CNT?: WireNumberOrNone | undefined;
    /** What so many units cost in the base currency. */
    AMOUNT?: WireNumberOrNone | undefined;
    SORT?: WireNumberOrNone | undefined;
    BASE?: WireFlag | undefined;
    FULL_NAME?: string | null | undefined;
    FORMAT_STRING?: string | null | undefined;
    DEC_POINT?: string | null | undefined;
    THOUSANDS_SEP?: string | null | undefined;
    DECIMALS?: WireNumberOrNone | undefined;
    CURRENCY: string;
  }[];
  "crm.stagehistory.list": {
    [key: string]: unknown;
    items?: {
      [key: string]: unknown;
      ID?: WireNumber | undefined;
      /** 1 created, 2 moved, 3 final stage, 5 pipeline changed. */
      TYPE_ID?: WireNumber | undefined;
      OWNER_ID?: WireNumber | undefined;
      CREATED_TIME?: string | null | undefined;
      CATEGORY_ID?: WireNumberOrNone | undefined;
      STAGE_ID?: string | null | undefined;
      STAGE_SEMANTIC_ID?: string | null | undefined;
      /** Leads have these two instead. */
      STATUS_ID?: string | null | undefined;
      STATUS_SEMANTIC_ID?: string | null | undefined;
    }[] | undefined;
  };
  /** The message's identifier. */
  "im.message.add": WireNumber;
  /** The notification's identifier, or false when none was made. */
  "im.notify.personal.add": WireNumber | false;
  "im.notify.system.add": WireNumber | false;
}
