// @ts-check

/** @type {typeof import("./sv.js").default} */
export default {
  "group.own": "You are here",
  "group.isSmall": "small group",

  "ask.table": "You sit at table {letter}: {group}. Is that right?",
  "ask.tableYes": "Yes, that is right",
  "ask.tableNo": "No, choose another group",
  "ask.placed": "You are placed in group {letter}: {group}",
  "ask.placedHelp": "The facilitator has put you together. You can change group at any time.",
  "ask.placedYes": "Stay in the group",
  "ask.placedNo": "Change group",
  "ask.notes": {
    one: "Should your note come along to {group}?",
    other: "Should your {count} notes come along to {group}?",
  },
  "ask.notesHelp": "Links to notes that stay behind fall away.",
  "ask.notesYes": "Take along",
  "ask.notesNo": "Leave in {from}",
};
