// @ts-check

/**
 * A title within a sentence: "Question 2" becomes "question 2", and "SWOT" stays.
 * @param {string} title
 * @param {string} language
 */
export function inSentence(title, language) {
  const [first = "", second = ""] = title;
  const isName = second !== second.toLocaleLowerCase(language);
  return isName ? title : first.toLocaleLowerCase(language) + title.slice(first.length);
}
