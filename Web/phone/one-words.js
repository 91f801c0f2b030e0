// @ts-check

/** @typedef {typeof words.sv} Swedish */

/** What is said of one contribution at a time; it comes with the page part that says it. */
export const words = Object.freeze({
  sv: {
    lack: "Verktyg saknas",
    of: "{title} {number} av {count}",
    all: "Gäller alla",
    loose: "Utan koppling",
    gone: "Lappen du skrev om är borta. Det du skriver skickas utan koppling till den.",
    previous: "Föregående",
    next: "Nästa",
    carried: "från {column}",
    add: "Lägg till ett verktyg",
    adding: "Skriv verktyget i fältet",
  },
  en: {
    lack: "No tool yet",
    of: "{title} {number} of {count}",
    all: "Concerns all",
    loose: "Not linked",
    gone: "The note you wrote about is gone. What you write is sent without a link to it.",
    previous: "Previous",
    next: "Next",
    carried: "from {column}",
    add: "Add a tool",
    adding: "Write the tool in the field",
  },
});
