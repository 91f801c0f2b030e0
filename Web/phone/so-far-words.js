// @ts-check

/** @typedef {typeof words.sv} Swedish */

/** What is said of what was written before; it comes with the part that says it. */
export const words = Object.freeze({
  sv: {
    title: { one: "Så här långt: {count} lapp", other: "Så här långt: {count} lappar" },
    blurred: "Suddig lapp",
  },
  en: {
    title: { one: "So far: {count} note", other: "So far: {count} notes" },
    blurred: "Blurred note",
  },
});
