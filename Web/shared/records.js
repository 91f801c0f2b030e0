// @ts-check

/**
 * The words of the wire as types; nothing here runs. The contract is Protocol.md in BoardProtocol.
 *
 * @typedef {Record<string, string>} LocalizedText  language → text
 *
 * @typedef {object} BoardRecord
 * @property {"board"} type
 * @property {string} title
 * @property {LocalizedText} templateTitle
 * @property {"open" | "sensitive"} profile
 * @property {"open" | "locked" | "closed"} state
 * @property {string} language
 * @property {string[]} languages
 *
 * @typedef {object} PhaseRecord
 * @property {"phase"} type
 * @property {string} id
 * @property {number} number
 * @property {{id: string, number?: number, title: LocalizedText, intro?: LocalizedText}} exercise
 * @property {string} kind
 * @property {LocalizedText} title
 * @property {LocalizedText} [instruction]
 * @property {number} [minutes]
 * @property {string[]} columns
 * @property {string} [groupSet]
 * @property {boolean} isCurrent
 *
 * @typedef {"tool" | "contribution" | "obstacle"} Meaning
 *
 * @typedef {object} ColumnRecord
 * @property {"column"} type
 * @property {string} id
 * @property {number} number
 * @property {LocalizedText} question
 * @property {LocalizedText} [title]
 * @property {LocalizedText} [help]
 * @property {LocalizedText} [example]
 * @property {LocalizedText} [stem]
 * @property {"room" | "group"} scope
 * @property {Meaning} [meaning]
 * @property {boolean} isPrivate
 * @property {boolean} isHidden
 * @property {boolean} isOpen
 *
 * @typedef {object} GroupRecord
 * @property {"group"} type
 * @property {string} id
 * @property {string} set
 * @property {number} number
 * @property {LocalizedText} title
 * @property {string} letter
 * @property {string} [within]
 * @property {boolean} isOpen
 *
 * @typedef {{column: string, rank: number}} Placement
 *
 * @typedef {object} NoteRecord
 * @property {"note"} type
 * @property {string} id
 * @property {string} text
 * @property {number} revision   counts its texts, from 1
 * @property {"pending" | "approved" | "held" | "hidden"} state
 * @property {Placement[]} placements
 * @property {string} [group]
 *
 * @typedef {object} OwnNoteRecord
 * @property {"ownNote"} type
 * @property {string} id
 * @property {string} text
 * @property {number} revision
 * @property {"review" | "shown" | "notShown"} state
 * @property {string} column
 * @property {string} [group]
 *
 * @typedef {{type: "membership", groups: string[]}} MembershipRecord
 *
 * @typedef {object} TallyRecord
 * @property {"tally"} type
 * @property {string} id
 * @property {string} column
 * @property {string} [group]
 * @property {number} notes
 * @property {number} [pending]
 *
 * @typedef {object} CountdownRecord
 * @property {"countdown"} type
 * @property {"running" | "paused"} state
 * @property {number} duration   milliseconds
 * @property {number} [endsAt]   milliseconds since 1970, by the server's clock
 * @property {number} [remaining]   milliseconds
 *
 * @typedef {"join" | "info" | "question" | "column" | "columns" | "instruction" | "pause"}
 *   ScreenContent
 *
 * @typedef {object} SpotlightRecord
 * @property {"spotlight"} type
 * @property {ScreenContent} content
 * @property {string} [column]   the one it is about, for `question` and `column`
 * @property {number} page
 * @property {boolean} isBlank
 *
 * @typedef {{type: "leader", device: string, since: number}} LeaderRecord
 * @typedef {"moderateNote" | "moderateNotes" | "moveNote" | "moveNotes" | "enterPhase" | "revealColumn"
 *   } Act  what a facilitator did, named as the command
 *
 * @typedef {object} UndoRecord
 * @property {"undo"} type
 * @property {Act} act
 * @property {string} [note]   the one it is about
 * @property {number} [count]   how many notes it is about
 * @property {number} at
 *
 * @typedef {object} RecordOfType
 * @property {BoardRecord} board
 * @property {PhaseRecord} phase
 * @property {ColumnRecord} column
 * @property {GroupRecord} group
 * @property {NoteRecord} note
 * @property {OwnNoteRecord} ownNote
 * @property {MembershipRecord} membership
 * @property {TallyRecord} tally
 * @property {CountdownRecord} countdown
 * @property {SpotlightRecord} spotlight
 * @property {LeaderRecord} leader
 * @property {UndoRecord} undo
 *
 * @typedef {keyof RecordOfType} RecordType
 * @typedef {RecordOfType[RecordType]} BoardItem
 *
 * @typedef {object} Presence
 * @property {number} participants
 * @property {Record<string, number>} groups
 * @property {number} screens
 * @property {number} facilitators
 * @property {number} moderators
 * @property {boolean} isLed   the device that leads is connected
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
