// @ts-check

/** @typedef {import("./share-model.js").Offer} Offer */
/** @typedef {import("./share-list.js").Speak<import("./share-list.js").ListKey>} Speak */
/** @typedef {import("./share-place.js").ShareView} View */

/**
 * That another group can help, and how; or what somebody of it commented.
 * @param {View} view
 * @param {Speak} word
 * @param {Offer} offer
 */
export function otherOffer({ store, texts, tools }, word, { group, text }) {
  const found = store.get("group", group ?? "");
  const name = tools.inLanguage(found?.title, texts);
  const who = found ? word("can", { group: name }) : word("someone");
  return tools.element(
    "p",
    { class: "share-offer" },
    ...(found ? [tools.groupBadge(found.letter)] : []),
    tools.element("span", {}, text ? `${who}: ` : who),
    // In a direction of its own.
    text !== undefined && tools.element("span", { dir: "auto" }, text),
  );
}

/**
 * That one's own group, or oneself, has said so, what becomes of its words, and the way to take it back.
 * @param {View} view
 * @param {Speak} word
 * @param {Offer} offer
 * @param {string} about
 * @param {((offer: string) => void) | undefined} withdraw  none while nothing can be changed
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
    withdraw && element("button", {
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
 * What an offer is written from and what becomes of it.
 * @typedef {object} Writing
 * @property {string} id  of its field
 * @property {boolean} mayBeEmpty
 * @property {string} text  so far
 * @property {(text: string) => void} keep
 * @property {(text: string) => void} send
 * @property {() => void} cancel
 */

/**
 * Asks how, or for the comment.
 * @param {View} view
 * @param {Speak} word
 * @param {Writing} writing
 */
export function offerForm({ tools: { element } }, word, writing) {
  const { id, mayBeEmpty, text, keep, send, cancel } = writing;
  const field = element("input", {
    class: "field",
    id,
    value: text,
    required: !mayBeEmpty,
    dir: "auto",
    maxlength: 140,
    autocomplete: "off",
    enterkeyhint: "send",
    "aria-describedby": `${id}-hint`,
  });
  field.addEventListener("input", () => keep(field.value));
  return element(
    "form",
    {
      class: "share-form",
      onsubmit: (event) => {
        event.preventDefault();
        send(field.value);
      },
    },
    element("label", { for: field.id }, word("how")),
    field,
    element("p", { class: "soft", id: `${id}-hint` }, word("hint")),
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

/**
 * Fills a place when what it says is another.
 * @param {HTMLElement} place
 * @param {unknown} what
 * @param {() => HTMLElement[]} make
 */
export function changed(place, what, make) {
  const look = JSON.stringify(what);
  if (place.dataset.look === look) return;
  place.dataset.look = look;
  place.replaceChildren(...make());
}
