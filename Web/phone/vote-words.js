// @ts-check

/** @typedef {typeof words.sv} Swedish */

/** @typedef {import("./vote-place.js").VoteView} View */

/** What is said of a vote; it comes with the page that says it. */
export const words = Object.freeze({
  sv: {
    "vote.title": "Rösta med prickar",
    "vote.dots": { one: "Du har {count} prick.", other: "Du har {count} prickar." },
    "vote.several": "Det går bra att sätta flera på samma.",
    "vote.oneEach": "Sätt högst en på varje.",
    "vote.left": "{left} av {dots} prickar kvar",
    "vote.back": {
      one: "Något du röstade på är inte med längre. Du har fått tillbaka {count} prick.",
      other: "Något du röstade på är inte med längre. Du har fått tillbaka {count} prickar.",
    },
    "vote.themes": "Teman",
    "vote.single": "Lappar utan tema",
    "vote.mine": { one: "{count} prick", other: "{count} prickar" },
    "vote.hands": { one: "{count} hand", other: "{count} händer" },
    "vote.give": "Sätt en prick: {text}",
    "vote.take": "Ta tillbaka en prick: {text}",
    "vote.none": "Det finns inget att rösta på just nu.",
    "vote.result": "Resultat",
    "vote.place": "Plats {place}",
    "vote.tied": "Delad plats {place}",
  },
  en: {
    "vote.title": "Vote with dots",
    "vote.dots": { one: "You have {count} dot.", other: "You have {count} dots." },
    "vote.several": "You may put several on the same one.",
    "vote.oneEach": "Put at most one on each.",
    "vote.left": "{left} of {dots} dots left",
    "vote.back": {
      one: "Something you voted for has left the vote. You have {count} dot back.",
      other: "Something you voted for has left the vote. You have {count} dots back.",
    },
    "vote.themes": "Themes",
    "vote.single": "Notes without a theme",
    "vote.mine": { one: "{count} dot", other: "{count} dots" },
    "vote.hands": { one: "{count} hand", other: "{count} hands" },
    "vote.give": "Put a dot: {text}",
    "vote.take": "Take back a dot: {text}",
    "vote.none": "There is nothing to vote on just now.",
    "vote.result": "Result",
    "vote.place": "Place {place}",
    "vote.tied": "Tied for place {place}",
  },
});

/** One for each language. @type {Map<string, View["say"]>} */
const speakers = new Map();

/**
 * The words of a vote, and beside them those of the page.
 * @param {View} view
 * @returns {View["say"]}
 */
export function speakingOfVotes({ say, language, parts, tools }) {
  const own = parts.vote ?? (language === "en" ? words.en : words.sv);
  const speak = speakers.get(language) ?? tools.speaker(own, language);
  speakers.set(language, speak);
  return (key, values) => key in own ? speak(key, values) : say(key, values);
}
