// @ts-check
import { spelled } from "../shared/code.js";
import { element } from "../shared/page.js";
import { hasCoreGroup } from "./material-model.js";
import { write } from "./controls.js";
import { linkRow } from "./link-row.js";
import { pairingForm } from "./pairing-form.js";

/** @typedef {import("../shared/messages.js").Invitation} Invitation */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Part} Part */

/**
 * How others come in: participants, one more facilitator, moderators, the projector.
 * @param {Desk} desk
 * @returns {Part}
 */
export function invitationPart(desk) {
  const { say, meeting } = desk;
  const body = element("div", { class: "invitation-body" });
  const none = element("p", { class: "soft" }, say("invite.none"));
  const root = element(
    "section",
    { class: "part invitation", "data-in": "invitation", "aria-labelledby": "invite-title" },
    element(
      "div",
      { class: "part-head" },
      element("h2", { id: "invite-title", tabindex: "-1" }, say("invite.title")),
    ),
    none,
    body,
  );
  let drawn = "";
  return { root, draw };

  function draw() {
    const { invitation } = meeting.store;
    none.hidden = invitation !== undefined;
    const look = JSON.stringify([invitation, hasCoreGroup(meeting.phases)]);
    if (!invitation || look === drawn) return;
    drawn = look;
    body.replaceChildren(
      participants(invitation),
      ...screen(invitation),
      ...leader(invitation),
      ...moderator(invitation),
      ...coreGroup(invitation),
    );
  }

  /** @param {Invitation} invitation */
  function participants({ code, address, participant }) {
    return element(
      "section",
      { class: "invite card" },
      element("h3", {}, say("invite.participant")),
      element(
        "dl",
        { class: "invite-facts" },
        ...fact(say("invite.address"), address),
        ...fact(say("invite.code"), spelled(code)),
      ),
      linkRow(desk, say("invite.participant"), participant, [address, spelled(code)]),
      element("p", { class: "soft" }, say("invite.participantHelp")),
    );
  }

  /** @param {Invitation} invitation */
  function screen({ screen: link }) {
    if (!link) return [];
    return [element(
      "section",
      { class: "invite card" },
      element("h3", {}, say("invite.screen")),
      element("div", { "data-for": "lead" }, pairingForm(desk)),
      linkRow(desk, say("invite.screen"), link, []),
      element("p", { class: "soft" }, say("invite.screenHelp")),
    )];
  }

  /** @param {Invitation} invitation */
  function moderator({ moderator: link, moderatorCode }) {
    if (!link) return [];
    return [element(
      "section",
      { class: "invite card" },
      element("h3", {}, say("invite.moderator")),
      element(
        "dl",
        { class: "invite-facts" },
        ...fact(say("invite.moderatorCode"), spelled(moderatorCode)),
      ),
      linkRow(desk, say("invite.moderator"), link, [spelled(moderatorCode)]),
      element("p", { class: "soft" }, say("invite.moderatorHelp")),
    )];
  }

  /**
   * Where the template has one.
   * @param {Invitation} invitation
   */
  function coreGroup({ core: link, coreCode }) {
    if (!link || !hasCoreGroup(meeting.phases)) return [];
    return [element(
      "section",
      { class: "invite card" },
      element("h3", {}, say("invite.core")),
      element(
        "dl",
        { class: "invite-facts" },
        ...fact(say("invite.coreCode"), spelled(coreCode)),
      ),
      linkRow(desk, say("invite.core"), link, [spelled(coreCode)]),
      element("p", { class: "soft" }, say("invite.coreHelp")),
    )];
  }

  /** @param {Invitation} invitation */
  function leader({ leader: link, leaderCode }) {
    if (!link) return [];
    return [element(
      "section",
      { class: "invite card" },
      element("h3", {}, say("invite.leader")),
      element(
        "dl",
        { class: "invite-facts" },
        ...fact(say("invite.leaderCode"), spelled(leaderCode)),
      ),
      linkRow(desk, say("invite.leader"), link, [spelled(leaderCode)]),
      element("p", { class: "soft" }, say("invite.leaderHelp")),
    )];
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
function fact(name, value) {
  const said = element("dd", {});
  write(said, value);
  return [element("dt", { class: "soft" }, name), said];
}
