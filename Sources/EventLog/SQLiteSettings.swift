/// One setting of SQLite that the log's promises rest on.
struct SQLiteSetting {
    let name: String
    /// What SQLite shall say when asked.
    let value: String

    /// Every acknowledged event is on disk, every redacted text is gone from it.
    static let writing = [
        // A commit appends to one file; readers do not block the writer (https://sqlite.org/wal.html).
        SQLiteSetting(name: "journal_mode", value: "wal"),
        // FULL: fsync at every commit. NORMAL would lose the last commits with the power.
        SQLiteSetting(name: "synchronous", value: "2"),
        // Freed bytes are overwritten with zeros.
        SQLiteSetting(name: "secure_delete", value: "1"),
        SQLiteSetting(name: "wal_autocheckpoint", value: "1000"),
        SQLiteSetting(name: "foreign_keys", value: "1"),
        // MEMORY: no text in temporary files.
        SQLiteSetting(name: "temp_store", value: "2"),
    ]
}

extension SQLiteConnection {
    /// Sets what the log's promises rest on and reads it back.
    func apply(_ settings: [SQLiteSetting]) throws(EventLogError) {
        for setting in settings {
            let name = setting.name
            try execute("PRAGMA \(name) = \(setting.value)", "setting \(name)")
            let found = try value("PRAGMA \(name)", "reading \(name)") ?? "nothing"
            guard found == setting.value else {
                throw .settingRefused(name: name, wanted: setting.value, found: found)
            }
        }
    }
}
