// @ts-check

/**
 * What a facilitator can take back, as a record of the wire; see `records.js`.
 *
 * @typedef {"moderateNote" | "moderateNotes" | "moveNote" | "moveNotes" | "makeTheme" | "addToTheme" |
 *   "takeOutOfTheme" | "renameTheme" | "mergeThemes" | "dissolveTheme" | "enterPhase" | "revealColumn" |
 *   "markNote" | "approveAll" | "askForRewrite" | "blurNote" | "unblurNote" | "setCardState" | "compare" |
 *   "starNote" | "unstarNote" | "startVote" | "closeVote" | "reopenVote" | "addHands" | "putAction" |
 *   "setActionStatus" | "moveAction" | "removeAction" |
 *   "giveExtraTime" | "openGroup" | "closeGroup" | "addGroup" | "renameGroup" | "mergeGroups" | "splitGroup" |
 *   "orderShareBack" | "giveTurn" | "walk" | "moderateOffer"} Act
 *   what a facilitator did, named as the command
 *
 * @typedef {object} UndoRecord
 * @property {"undo"} type
 * @property {Act} act
 * @property {string} [note]   the one it is about
 * @property {number} [count]   how many notes it is about
 * @property {number} at
 * @property {{note: string, link: import("./marks.js").Link}[]} [lostLinks]   fell away when notes were moved
 */
export {};
