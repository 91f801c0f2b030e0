// @ts-check

/** @typedef {import("../../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("../frame.js").View} View */
/** @typedef {import("../group-place.js").Tools} Tools */

/**
 * The groups of the current division, under the larger ones they belong to.
 * @param {Tools} tools
 * @param {View} view
 * @param {GroupRecord | undefined} own
 * @param {(group: string) => void} choose
 */
export function drawChoices(tools, view, own, choose) {
  const { currentPhase, element, inLanguage, part, patchList } = tools;
  const { store, texts } = view;
  const set = currentPhase(store)?.groupSet;
  const groups = store.all("group").filter((group) => group.set === set && group.isOpen);
  groups.sort((a, b) => a.number - b.number);
  part("keep-group").hidden = !own;
  patchList(part("sectors"), [...new Set(groups.map(({ within }) => within ?? ""))], {
    key: (sector) => sector,
    create: () => element("section", { class: "sector" }, element("h2"), element("ul")),
    update: (section, sector) => {
      const [heading, list] = /** @type {HTMLElement[]} */ ([...section.children]);
      heading.lang = texts;
      heading.textContent = inLanguage(store.get("group", sector)?.title, texts);
      patchList(list, groups.filter(({ within }) => (within ?? "") === sector), {
        key: ({ id }) => id,
        create: (group) => groupChoice(tools, group, choose),
        update: (item, group) => drawChoice(tools, view, item, group, group.id === own?.id),
      });
    },
  });
}

/**
 * @param {Tools} tools
 * @param {GroupRecord} group
 * @param {(group: string) => void} choose
 */
function groupChoice({ element, groupBadge, icon }, { id, letter }, choose) {
  const button = element(
    "button",
    { class: "group-choice", type: "button", onclick: () => choose(id) },
    groupBadge(letter),
    element("span", {}, element("b"), element("span", { class: "soft" })),
    icon("chevronRight"),
  );
  return element("li", {}, button);
}

/**
 * Only of the own group is anything told of how many are in it.
 * @param {Tools} tools
 * @param {View} view
 * @param {HTMLElement} item
 * @param {GroupRecord} group
 * @param {boolean} isOwn
 */
function drawChoice({ inLanguage }, { say, texts }, item, group, isOwn) {
  const [button, name, words] = /** @type {NodeListOf<HTMLElement>} */ (
    item.querySelectorAll("button, b, .soft")
  );
  button.toggleAttribute("aria-current", isOwn);
  name.lang = texts;
  name.textContent = inLanguage(group.title, texts);
  const known = [isOwn && say("group.own"), group.isSmall && say("group.isSmall")];
  words.textContent = known.filter(Boolean).join(" · ");
}
