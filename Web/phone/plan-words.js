// @ts-check

const sv = {
  title: "Handlingsplan",
  gone: "Lappen visas inte.",
  support: (/** @type {string} */ who) => `Stöd från ${who}`,
  due: (/** @type {string} */ when) => `Klart: ${when}`,
  followUp: (/** @type {string} */ what) => `Uppföljning: ${what}`,
};

/** @type {typeof sv} */
const en = {
  title: "Action plan",
  gone: "The note is not shown.",
  support: (who) => `Supported by ${who}`,
  due: (when) => `Due: ${when}`,
  followUp: (what) => `Follow-up: ${what}`,
};

/**
 * The words of the action plan, which come with it.
 * @param {string} language
 */
export const planWords = (language) => language === "en" ? en : sv;
