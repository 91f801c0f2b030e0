// @ts-check

/**
 * What is said over the wire as types; nothing here runs. The contract is Protocol.md in BoardProtocol.
 *
 * @typedef {import("./records.js").BoardItem} BoardItem
 *
 * @typedef {object} Presence
 * @property {number} participants
 * @property {number} screens
 * @property {number} facilitators
 * @property {number} moderators
 * @property {boolean} isLed   the device that leads is connected
 * @property {number} coreGroup   those of the participants who are in the core group
 *
 * @typedef {{url: string, qr: {size: number, path: string}}} Link
 *
 * @typedef {object} Invitation
 * @property {string} code
 * @property {string} address
 * @property {Link} participant
 * @property {string} [leaderCode]
 * @property {Link} [leader]
 * @property {string} [moderatorCode]
 * @property {Link} [moderator]
 * @property {Link} [screen]
 * @property {string} [coreCode]
 * @property {Link} [core]
 *
 * @typedef {object} Welcome
 * @property {"welcome"} type
 * @property {{role: string, device?: string}} you
 * @property {number} epoch
 * @property {number} head
 * @property {string} audience
 * @property {number} serverTime
 * @property {boolean} resumed
 * @property {BoardItem[]} records
 * @property {Invitation} [invitation]
 * @property {Presence} presence
 *
 * @typedef {{type: "accepted", id: string, head: number}} Accepted
 * @typedef {{type: "rejected", id: string, reason: string, retryAfter?: number}} Rejected
 * @typedef {{type: "changes", head: number, put: BoardItem[], remove: string[]}} Changes
 * @typedef {{type: "presence"} & Presence} PresenceMessage
 * @typedef {{type: "pairing", code: string}} Pairing
 * @typedef {{type: "paired", board: string, secret: string}} Paired
 * @typedef {{type: "pong", serverTime: number}} Pong
 *
 * @typedef {Welcome | Accepted | Rejected | Changes | PresenceMessage | Pairing | Paired | Pong}
 *   ServerMessage
 *
 * @typedef {{type: string, [field: string]: unknown}} Command  one row of "Commands" in Protocol.md
 */
export {};
