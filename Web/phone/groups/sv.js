// @ts-check

/** The words about groups, which come with the page for them. */
export default {
  "group.own": "Du är här",
  "group.isSmall": "liten grupp",

  "ask.table": "Du sitter vid bord {letter}: {group}. Stämmer det?",
  "ask.tableYes": "Ja, det stämmer",
  "ask.tableNo": "Nej, välj en annan grupp",
  "ask.placed": "Du är placerad i grupp {letter}: {group}",
  "ask.placedHelp": "Processledaren har delat in er. Du kan byta grupp när som helst.",
  "ask.placedYes": "Stanna i gruppen",
  "ask.placedNo": "Byt grupp",
  "ask.notes": {
    one: "Ska din lapp följa med till {group}?",
    other: "Ska dina {count} lappar följa med till {group}?",
  },
  "ask.notesHelp": "Kopplingar till lappar som blir kvar faller bort.",
  "ask.notesYes": "Ta med",
  "ask.notesNo": "Lämna kvar i {from}",
};
