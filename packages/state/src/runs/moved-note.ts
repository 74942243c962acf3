/** Under which the state file says where the runs have moved: host and name of the database. Noted before the first of them is copied. */
export const movedNote = "runs moved to";
