// @ts-check

/**
 * The records of the wire as types; nothing here runs. The contract is Protocol.md in BoardProtocol, what is said
 * around them `messages.js`.
 *
 * @typedef {Record<string, string>} LocalizedText  language → text
 *
 * @typedef {object} BoardRecord
 * @property {"board"} type
 * @property {string} title
 * @property {LocalizedText} templateTitle
 * @property {"open" | "sensitive"} profile
 * @property {"open" | "locked" | "closed" | "reading"} state   `reading`: opened again, only to be read
 * @property {string} language
 * @property {string[]} languages
 * @property {number[]} [laterMeetings]   when each after the first began
 *
 * @typedef {object} ExerciseHead
 * @property {string} id
 * @property {number} [number]
 * @property {LocalizedText} title
 * @property {LocalizedText} [intro]
 * @property {"listens" | "presents" | "takesPart"} [coreGroup]
 *
 * @typedef {object} PhaseRecord
 * @property {"phase"} type
 * @property {string} id
 * @property {number} number
 * @property {ExerciseHead} exercise
 * @property {string} kind
 * @property {LocalizedText} title
 * @property {LocalizedText} [instruction]
 * @property {number} [minutes]
 * @property {string[]} columns
 * @property {string} [groupSet]
 * @property {string[]} [analysis]   the columns of groups that hang together by links, in display order
 * @property {boolean} isCurrent
 *
 * @typedef {"tool" | "contribution" | "obstacle"} Meaning
 * @typedef {import("./marks.js").Choice} Choice
 * @typedef {import("./marks.js").TagAxis} TagAxis
 * @typedef {import("./marks.js").LinkRule} LinkRule
 * @typedef {import("./marks.js").Marks} Marks
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
 * @property {Choice[]} [kinds]
 * @property {TagAxis[]} [tagAxes]
 * @property {string} [forGroups]   the set of the groups a note may be for
 * @property {LinkRule[]} [links]
 * @property {"room" | "group"} scope
 * @property {Meaning} [meaning]
 * @property {string} [carriedFrom]   the notes of that column stand here too
 * @property {boolean} isPrivate
 * @property {boolean} isHidden
 * @property {boolean} isOpen
 * @property {true} [coreGroupListens]   others write here, this person does not
 *
 * @typedef {import("./group-records.js").GroupRecord} GroupRecord
 *
 * @typedef {{column: string, rank: number}} Placement
 * @typedef {import("./personal-data.js").PersonalKind} PersonalKind
 *
 * @typedef {object} NoteRecord
 * @property {"note"} type
 * @property {string} id
 * @property {string} text
 * @property {number} revision   counts its texts, from 1
 * @property {"pending" | "approved" | "held" | "hidden" | "returned"} state
 * @property {Placement[]} placements   where it was written or moved to, then where it is carried to; none on a screen
 *   where another note only points at it
 * @property {string} [group]
 * @property {boolean} [isBlurred]
 * @property {boolean} [isStarred]
 * @property {boolean} [isShared]   outside its group, though its column is private
 * @property {number} [lines]   of a text that is not sent, 1 to 5
 * @property {PersonalKind[]} [findings]   what the text looks like
 * @property {number} [meeting]   which it was written in; absent for the first
 * @property {boolean} [isRewritten]   its author has changed it, and it waits again
 * @property {Marks} [marks]
 *
 * @typedef {object} OwnNoteRecord
 * @property {"ownNote"} type
 * @property {string} id
 * @property {string} text
 * @property {number} revision
 * @property {"review" | "shown" | "blurred" | "notShown" | "rewrite"} state
 * @property {string} column
 * @property {string} [group]
 * @property {boolean} [isStarred]
 * @property {boolean} [isShared]   outside its group, though its column is private
 * @property {PersonalKind[]} [findings]   what a text that is held looks like
 * @property {Marks} [marks]
 *
 * @typedef {object} ThemeRecord
 * @property {"theme"} type
 * @property {string} id
 * @property {string} [title]
 * @property {string[]} notes   those that are seen here, in order; none on a screen that only names it
 * @property {number} count
 *
 * @typedef {import("./group-records.js").MembershipRecord} MembershipRecord
 *
 * @typedef {object} TallyRecord
 * @property {"tally"} type
 * @property {string} id
 * @property {string} column
 * @property {string} [group]
 * @property {number} notes
 * @property {number} [pending]
 * @property {number} [waiting]   may be shown, and wait for the next reveal
 *
 * @typedef {import("./screen-records.js").CountdownRecord} CountdownRecord
 * @typedef {import("./screen-records.js").ScreenContent} ScreenContent
 * @typedef {import("./screen-records.js").SpotlightRecord} SpotlightRecord
 * @typedef {{type: "leader", device: string, since: number}} LeaderRecord
 *
 * @typedef {object} RecordOfType
 * @property {BoardRecord} board
 * @property {PhaseRecord} phase
 * @property {ColumnRecord} column
 * @property {GroupRecord} group
 * @property {NoteRecord} note
 * @property {OwnNoteRecord} ownNote
 * @property {ThemeRecord} theme
 * @property {MembershipRecord} membership
 * @property {TallyRecord} tally
 * @property {CountdownRecord} countdown
 * @property {SpotlightRecord} spotlight
 * @property {LeaderRecord} leader
 * @property {import("./vote-records.js").VoteRecord} vote
 * @property {import("./vote-records.js").TurnoutRecord} turnout
 * @property {import("./vote-records.js").OwnVoteRecord} ownVote
 * @property {import("./undo-records.js").UndoRecord} undo
 * @property {import("./card-records.js").CardRecord} card
 * @property {import("./card-records.js").MaterialRecord} material
 * @property {import("./plan-records.js").ActionRecord} action
 * @property {import("./share-records.js").ShareBackRecord} shareBack
 * @property {import("./share-records.js").OfferRecord} offer
 * @property {import("./earlier-records.js").EarlierRecord} earlier
 * @property {import("./matrix-records.js").MatrixRecord} matrix
 *
 * @typedef {keyof RecordOfType} RecordType
 * @typedef {RecordOfType[RecordType]} BoardItem
 */
export {};
