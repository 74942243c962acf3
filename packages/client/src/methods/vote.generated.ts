// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Flag, Loose, Numeric, Open, PhpArray, Several } from "./values.ts";

/** Methods of the section "vote". */
export interface VoteMethods {
  /**
   * Download vote attached vote. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html
   */
  "vote.AttachedVote.download": {
    params: {
      attachId?: Numeric;
      moduleId?: string;
      entityType?: string;
      entityId?: Numeric;
      signedAttachId?: string;
    };
    result: unknown;
  };
  /**
   * Read vote attached vote. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html
   */
  "vote.AttachedVote.get": {
    params: {
      attachId?: Numeric;
      moduleId?: string;
      entityType?: string;
      entityId?: Numeric;
      signedAttachId?: string;
    };
    result: unknown;
  };
  /**
   * Read answer voted: vote attached vote. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html
   */
  "vote.AttachedVote.getAnswerVoted": {
    params: {
      attachId?: Numeric;
      answerId?: Numeric;
      pageNavigation?: Open;
      userForMobileFormat?: Flag;
      moduleId?: string;
      entityType?: string;
      entityId?: Numeric;
      signedAttachId?: string;
    };
    result: Loose<"ID" | "NAME" | "IMAGE" | "WORK_POSITION">;
  };
  /**
   * Read many: vote attached vote. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html
   */
  "vote.AttachedVote.getMany": {
    params: {
      moduleId: string;
      entityType: string;
      entityId: Numeric;
      entityIds?: PhpArray;
    };
    result: Loose<
      | "ID" | "VOTE_ID" | "COUNTER" | "QUESTIONS" | "ANONYMITY" | "OPTIONS" | "userAnswerMap" | "canEdit" | "canVote"
      | "canRevote" | "isVoted" | "signedAttachId" | "resultUrl" | "downloadUrl" | "entityId" | "isFinished"
    >;
  };
  /**
   * Read with voted: vote attached vote. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html
   */
  "vote.AttachedVote.getWithVoted": {
    params: {
      attachId?: Numeric;
      pageSize?: Numeric;
      userForMobileFormat?: Flag;
      moduleId?: string;
      entityType?: string;
      entityId?: Numeric;
      signedAttachId?: string;
    };
    result: Loose<"attach" | "voted">;
  };
  /**
   * Recall vote attached vote. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html
   */
  "vote.AttachedVote.recall": {
    params: {
      attachId?: Numeric;
      moduleId?: string;
      entityType?: string;
      entityId?: Numeric;
      signedAttachId?: string;
    };
    result: Loose<
      | "ID" | "VOTE_ID" | "COUNTER" | "QUESTIONS" | "ANONYMITY" | "OPTIONS" | "userAnswerMap" | "canEdit" | "canVote"
      | "canRevote" | "isVoted" | "signedAttachId" | "resultUrl" | "downloadUrl" | "entityId" | "isFinished"
    >;
  };
  /**
   * Resume vote attached vote. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html
   */
  "vote.AttachedVote.resume": {
    params: {
      attachId?: Numeric;
      moduleId?: string;
      entityType?: string;
      entityId?: Numeric;
      signedAttachId?: string;
    };
    result: readonly unknown[];
  };
  /**
   * Stop vote attached vote. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html
   */
  "vote.AttachedVote.stop": {
    params: {
      attachId?: Numeric;
      moduleId?: string;
      entityType?: string;
      entityId?: Numeric;
      signedAttachId?: string;
    };
    result: readonly unknown[];
  };
  /**
   * Vote vote attached vote. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html
   */
  "vote.AttachedVote.vote": {
    params: {
      attachId?: Numeric;
      ballot?: Open;
      moduleId?: string;
      entityType?: string;
      entityId?: Numeric;
      signedAttachId?: string;
    };
    result: Loose<
      | "ID" | "VOTE_ID" | "COUNTER" | "QUESTIONS" | "ANONYMITY" | "OPTIONS" | "userAnswerMap" | "canEdit" | "canVote"
      | "canRevote" | "isVoted" | "signedAttachId" | "resultUrl" | "downloadUrl" | "entityId" | "isFinished"
    >;
  };
  /**
   * Send vote integration messenger. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html
   */
  "vote.Integration.Im.send": {
    params: {
      chatId: Numeric;
      IM_MESSAGE_VOTE_DATA: {
        QUESTIONS: Several<{
          QUESTION?: string;
          FIELD_TYPE?: Numeric;
          ANSWERS?: Several<{
            MESSAGE?: string;
          }>;
        }>;
        ANONYMITY?: Numeric;
        OPTIONS?: Numeric;
      };
      templateId?: string;
    };
    result: Loose<"messageId" | "voteId">;
  };
}
