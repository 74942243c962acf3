/** For portals whose request rate is not what a test is about: nothing is waited for, and no counter is kept on disk. */
export const unlimited = { limits: "self-hosted", bucketStore: false } as const;
