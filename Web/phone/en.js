// @ts-check

/** @type {typeof import("./sv.js").default} */
export default {
  "code.title": "Enter the code shown on the screen",
  "code.label": "Code",
  "code.open": "Come in",
  "code.unknown": "That is not the code. Look at the screen and enter it again.",
  "code.noContact":
    "No contact with the server. Check that you are on the right network and try again.",

  "join.title": "Before we begin",
  "join.noAccount": "You need no account and no app.",
  "join.rule1": "Do not write names, addresses, phone numbers or companies.",
  "join.rule2": "Write about situations and patterns, not individual cases.",
  "join.rule3": "Write so that anyone may read it.",
  "join.anonymous": "You are anonymous. When the meeting ends nothing shows who wrote what.",
  "join.contacts":
    "Is something happening now? Do not write here. Call the police 114 14, in danger 112.",
  "join.start": "Come in",
  "join.language": "Language",

  "group.title": "Choose your group",
  "group.change": "You can change group at any time.",
  "group.inside": { one: "{count} inside", other: "{count} inside" },
  "group.empty": "No one inside yet",
  "group.isSmall": "small group",
  "group.small": "Your group is small. Others may work out who wrote.",
  "group.switch": "Change group: {group}",
  "group.keep": "Stay in the group",

  "question.choose": "Choose a question",
  "question.example": "For instance: {example}",
  "question.hidden": "You see only your own notes until all are shown.",
  "question.private": "The notes stay in the group.",

  "notes.own": "Your notes",
  "notes.new": { one: "{count} new note", other: "{count} new notes" },

  "write.label": "Your note",
  "write.note": "Write a note …",
  "write.tool": "Write a tool …",
  "write.contribution": "Write a contribution …",
  "write.obstacle": "Write an obstacle …",
  "write.rule": "No names, addresses or companies.",
  "write.add": "Add",
  "write.left": { one: "{count} character left", other: "{count} characters left" },
  "write.over": { one: "{count} character too many", other: "{count} characters too many" },
  "write.edit": "Edit the note",
  "write.save": "Save",
  "write.cancel": "Cancel",
  "write.locked": "The facilitator has paused new notes for a while.",

  "note.saving": "Saving …",
  "note.saved": "Saved",
  "note.waiting": "Waiting for network",
  "note.unknown": "Perhaps saved. Will be sent again.",
  "note.review": "Is reviewed before it is shown",
  "note.notShown": "The note is not shown. Please rewrite it without details about people.",
  "note.menu": "Edit or remove",
  "note.edit": "Edit",
  "note.withdraw": "Remove",
  "note.withdrawn": "The note is removed.",
  "note.rewrite": "Rewrite",
  "note.close": "Close",
  "undo": "Undo",

  "refused.boardIsClosed": "The meeting has ended. The note was not saved.",
  "refused.boardIsLocked": "The board is locked right now. The note was not saved.",
  "refused.columnIsClosed": "The question is closed. The note was not saved.",
  "refused.columnNeedsGroup": "Choose a group first. The note was not saved.",
  "refused.groupIsClosed": "The group is closed. Choose another.",
  "refused.notYourNote": "The note can no longer be changed from here.",
  "refused.textIsEmpty": "The note is empty.",
  "refused.textIsTooLong": "The note is too long. Shorten it and send it again.",
  "refused.tooManyNotes": "There is no room for more notes. The note was not saved.",
  "refused.other": "It could not be saved. Try again.",

  "timer.left": "Time left",
  "timer.up": "Time is up. Finish writing.",

  "net.offline": "No contact with the server. You can keep writing.",
  "net.waiting": {
    one: "{count} note is waiting for network. You can keep writing.",
    other: "{count} notes are waiting for network. You can keep writing.",
  },
  "net.keepWifi": "Choose Keep if the phone says there is no internet.",
  "net.connecting": "Connecting …",

  "closed.title": "The meeting has ended",
  "closed.text": "No one can write any more. Thank you for what you wrote.",

  "stopped.unknownBoard": "The board does not exist",
  "stopped.wrongSecret": "The link no longer works",
  "stopped.wrongVersion": "The page is too old",
  "stopped.ask": "Ask the facilitator for a new code, or scan the code on the screen again.",
  "stopped.code": "Enter a code",
  "stopped.reload": "Reload the page",
};
