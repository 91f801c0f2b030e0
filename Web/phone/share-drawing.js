// @ts-check

/** @typedef {import("./share-model.js").Offer} Offer */
/** @typedef {import("./share-page.js").Speak} Speak */
/** @typedef {import("./share-place.js").ShareView} View */

/**
 * That another group can help, and how.
 * @param {View} view
 * @param {Speak} word
 * @param {Offer} offer
 */
export function otherOffer({ store, language, tools }, word, { group, text }) {
  const found = store.get("group", group);
  const name = tools.inLanguage(found?.title, language);
  return tools.element(
    "p",
    { class: "share-offer" },
    ...(found ? [tools.groupBadge(found.letter)] : []),
    tools.element("span", {}, word("can", { group: name }), text ? `: ${text}` : ""),
  );
}

/**
 * That one's own group has said so, what becomes of its words, and the way to take it back.
 * @param {View} view
 * @param {Speak} word
 * @param {Offer} offer
 * @param {string} about
 * @param {(offer: string) => void} withdraw
 */
export function ownOffer({ tools: { element } }, word, offer, about, withdraw) {
  const { id, text } = offer;
  const fate = fateOf(offer, word);
  return element(
    "div",
    { class: "share-own" },
    element("p", { class: "share-offer" }, `✓ ${word("weCan")}`),
    text !== undefined && element("p", { dir: "auto" }, text),
    fate !== "" && element("p", { class: "soft" }, fate),
    element("button", {
      class: "button",
      type: "button",
      "aria-label": word("withdrawOf", { text: about }),
      onclick: () => withdraw(id),
    }, word("withdraw")),
  );
}

/**
 * @param {Offer} offer
 * @param {Speak} word
 */
function fateOf({ state, isOnItsWay }, word) {
  if (isOnItsWay) return word("sending");
  return state === "pending" || state === "hidden" ? word(state) : "";
}

/**
 * @param {View} view
 * @param {Speak} word
 * @param {string} about
 * @param {() => void} open
 */
export function wayToOffer({ tools: { element }, group }, word, about, open) {
  if (!group) return element("p", { class: "soft" }, word("noGroup"));
  return element("button", {
    class: "button share-way",
    type: "button",
    "aria-label": word("offerFor", { text: about }),
    onclick: open,
  }, word("offer"));
}

/**
 * Asks how, which may be left empty.
 * @param {View} view
 * @param {Speak} word
 * @param {{send: (text: string) => void, cancel: () => void}} ways
 */
export function offerForm({ tools: { element } }, word, { send, cancel }) {
  const field = element("input", {
    class: "field",
    id: "share-text",
    dir: "auto",
    maxlength: 140,
    autocomplete: "off",
    enterkeyhint: "send",
    "aria-describedby": "share-hint",
  });
  return element(
    "form",
    {
      class: "share-form",
      onsubmit: (event) => {
        event.preventDefault();
        send(field.value);
      },
    },
    element("label", { for: "share-text" }, word("how")),
    field,
    element("p", { class: "soft", id: "share-hint" }, word("hint")),
    element(
      "p",
      { class: "note-acts" },
      element("button", { class: "button button-primary", type: "submit" }, word("send")),
      element(
        "button",
        { class: "button", type: "button", onclick: cancel },
        word("cancel"),
      ),
    ),
  );
}
