// @ts-check

/** @typedef {import("../shared/messages.js").Command} Command */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").WordKey} WordKey */

/**
 * What counts only once the board has done it: what is said while it is asked, and what when it is done. Without
 * contact minutes lie between.
 * @type {Record<string, {asked: WordKey, done: WordKey}>}
 */
const deeds = {
  blankScreen: { asked: "screen.turningOff", done: "screen.turnedOff" },
  unblankScreen: { asked: "screen.turningOn", done: "screen.turnedOn" },
  eraseNote: { asked: "note.erasing", done: "note.erased" },
  eraseTheme: { asked: "theme.erasing", done: "theme.erased" },
  eraseAction: { asked: "plan.erasing", done: "plan.erased" },
  removeCard: { asked: "material.erasing", done: "material.erased" },
  revealColumn: { asked: "column.revealing", done: "column.revealed" },
  lockBoard: { asked: "meeting.locking", done: "meeting.locked" },
  unlockBoard: { asked: "meeting.unlocking", done: "meeting.unlocked" },
  closeBoard: { asked: "meeting.ending", done: "meeting.ended" },
  reopenBoard: { asked: "reopen.opening", done: "reopen.opened" },
  pairScreen: { asked: "pair.asked", done: "pair.done" },
};

/**
 * @param {Desk} desk
 * @param {Command} command
 * @returns {string | undefined} nothing for what is told at once
 */
export const whileAsked = (desk, command) => said(desk, command, "asked");

/**
 * @param {Desk} desk
 * @param {Command} command
 * @returns {string | undefined} nothing for what was told at once
 */
export const whenDone = (desk, command) => said(desk, command, "done");

/**
 * @param {Desk} desk
 * @param {Command} command
 * @param {"asked" | "done"} when
 */
function said(desk, { type, column }, when) {
  const word = deeds[type]?.[when];
  return word && desk.say(word, { column: desk.columnName(String(column)) });
}
