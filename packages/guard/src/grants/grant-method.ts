/** The methods that a grant may name. They only send; what deletes, answers or marks notifications is not among them. */
export const grantMethods = ["im.message.add", "im.notify", "im.notify.personal.add", "im.notify.system.add"] as const;

/** A method that a grant may name. */
export type GrantMethod = (typeof grantMethods)[number];
