// @ts-check

/** @typedef {typeof words.sv} Swedish */

/** The words of the choices, which come with them. */
export const words = Object.freeze({
  sv: {
    ask: {
      one: "Texten blir {count} lapp.",
      other: "Texten blir {count} lappar. Dela upp den?",
    },
    split: { one: "Gör {count} lapp", other: "Dela upp i {count} lappar" },
    keep: "Skicka som en lapp",
    conflict: "Någon annan ändrade lappen",
    other: "Så här står det nu:",
    mine: "Behåll min text",
    theirs: "Behåll den andra",
  },
  en: {
    ask: {
      one: "The text becomes {count} note.",
      other: "The text becomes {count} notes. Divide it?",
    },
    split: { one: "Make {count} note", other: "Divide into {count} notes" },
    keep: "Send as one note",
    conflict: "Someone else changed the note",
    other: "This is what it says now:",
    mine: "Keep my text",
    theirs: "Keep the other",
  },
});
