import CSQLite

extension EventLogError {
    /// What a SQLite result code means for the log (https://sqlite.org/rescode.html).
    init(sqlite code: Int32, operation: String, path: String) {
        switch code & 0xff {
        case SQLITE_FULL: self = .diskFull
        case SQLITE_READONLY, SQLITE_PERM: self = .readOnly(path: path)
        case SQLITE_NOTADB: self = .notADatabase(path: path)
        case SQLITE_CORRUPT:
            self = .damaged(Damage(board: nil, sequence: nil, what: "SQLite finds it malformed"))
        default: self = .storage(code: code, operation: operation)
        }
    }

    /// Whether a row was refused because its key is taken.
    var isConstraint: Bool {
        if case .storage(let code, _) = self { code & 0xff == SQLITE_CONSTRAINT } else { false }
    }

    /// Whether the connection may no longer know what the file holds, so that it must be opened anew.
    ///
    /// Not when the disk is full: a frame that was not written whole cannot end a transaction, since its
    /// checksum does not fit (https://sqlite.org/fileformat2.html#walformat).
    var shakesTrust: Bool {
        switch self {
        case .storage: !isConstraint
        case .readOnly, .notADatabase: true
        case .damaged(let damage): damage.board == nil
        case .missingDirectory, .missing, .inUse, .newerSchema, .settingRefused, .unknownBoard,
            .boardExists,
            .boardErased, .repeatedCommand, .diskFull, .copiesRemain, .closed:
            false
        }
    }
}
