// @ts-check
import { element, groupBadge } from "../shared/page.js";
import { spelled } from "../shared/code.js";
import { openDialog } from "./confirm-dialog.js";
import { iconButton, wordButton } from "./controls.js";
import { qrPicture } from "./qr.js";

/** @typedef {import("../shared/messages.js").Link} Link */
/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/**
 * A card for the table of each group, to be printed: its letter and name, and a code that leads a phone there.
 * @param {Desk} desk
 * @param {GroupRecord[]} groups
 */
export async function showTables(desk, groups) {
  const { say, meeting } = desk;
  const tables = await tablesOf(meeting.door, groups.map(({ id }) => id));
  if (!tables) return desk.tell(say("groups.noTables"));
  const cards = tables.flatMap((table) => {
    const group = groups.find(({ id }) => id === table.group);
    return group ? [card(group, table)] : [];
  });
  const dialog = element(
    "dialog",
    { class: "dialog tables-dialog", "aria-labelledby": "dialog-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "dialog-title" }, say("groups.tables")),
      wordButton(undefined, say("groups.print"), () => print()),
      iconButton("close", say("invite.close"), () => dialog.close()),
    ),
    element("div", { class: "table-cards" }, ...cards),
  );
  openDialog(dialog);

  /**
   * @param {GroupRecord} group
   * @param {Link & {code: string}} link
   */
  function card({ letter, title }, link) {
    const name = desk.text(title);
    const { address = "", code = "" } = meeting.store.invitation ?? {};
    return element(
      "section",
      { class: "table-card card" },
      element("h3", {}, groupBadge(letter), element("span", {}, name)),
      qrPicture(link.qr, say("invite.qr", { who: name })),
      element("p", {}, say("groups.scan")),
      element("p", { class: "soft" }, address),
      element("p", {}, say("groups.boardCode"), " ", element("b", {}, spelled(code))),
      element("p", {}, say("groups.tableCode"), " ", element("b", {}, spelled(link.code))),
      element("p", { class: "soft" }, say("groups.after", { address })),
    );
  }
}

/**
 * The links that stand on the tables; nothing without contact.
 * @param {{board: string, secret: string}} door
 * @param {string[]} groups
 * @returns {Promise<({group: string, code: string} & Link)[] | undefined>}
 */
async function tablesOf(door, groups) {
  try {
    const body = JSON.stringify({ ...door, groups });
    const answer = await fetch("/api/tables", { method: "POST", body });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
