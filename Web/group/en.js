// @ts-check

/** What the group's own page says in English; the same keys as in Swedish. @type {typeof import("./sv.js").default} */
export default {
  "page.title": "The group’s page",
  "page.help":
    "The page is there for 24 hours after the meeting. Both codes are on the table card.",
  "page.code": "Code of the board",
  "page.table": "Code of the table",
  "page.open": "Open",
  "page.until": "The page closes {time}. Print it if you want to keep it.",
  "page.print": "Print",
  "page.notes": "Our notes",
  "page.none": "The group has no notes.",
  "page.actions": "Actions built on our notes",
  "note.starred": "Star",
  "offer.help": "{group} can help",
  "offer.comment": "Comment",
  "link.about": "About",
  "link.derivedFrom": "Builds on",
  "link.hinders": "Hinders",
  "link.enables": "Enables",
  "link.overcomes": "Gets past",
  "problem.unknownCode": "The codes are not right. Check the symbols and try again.",
  "problem.meetingIsOn": "The meeting is not over. The page opens when it has ended.",
  "problem.pageIsClosed":
    "The page was there for 24 hours after the meeting. Now it is closed. Ask the facilitator.",
  "problem.tooFast": "Many people are entering codes now. Wait a moment and try again.",
  "problem.away": "No contact with the server. Try again.",
};
