import BoardModel

/// Members of an object; an absent value is an absent member.
extension JSONWriter {
    mutating func field(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        string(text)
    }

    mutating func field(_ name: StaticString, _ number: (some BinaryInteger)?) {
        guard let number else { return }
        key(name)
        integer(number)
    }

    mutating func field(_ name: StaticString, _ value: Bool) {
        key(name)
        bool(value)
    }

    mutating func field(_ name: StaticString, _ time: Timestamp?) {
        field(name, time?.milliseconds)
    }

    /// An id, or one of a set of names.
    mutating func field(_ name: StaticString, _ word: (some RawRepresentable<String>)?) {
        field(name, word?.rawValue)
    }

    mutating func field(_ name: StaticString, _ words: [some RawRepresentable<String>]) {
        key(name)
        array(words) { $0.string($1.rawValue) }
    }

    /// Absent when there are none.
    mutating func field(_ name: StaticString, optional words: [some RawRepresentable<String>]) {
        if !words.isEmpty { field(name, words) }
    }

    /// Absent when it does not hold.
    mutating func flag(_ name: StaticString, _ holds: Bool) {
        if holds { field(name, true) }
    }

    /// The languages in the order of their tags, so that the same text is always the same bytes.
    mutating func field(_ name: StaticString, _ text: LocalizedText?) {
        guard let text else { return }
        key(name)
        object { writer in
            for (language, text) in text.texts.sorted(by: { $0.key < $1.key }) {
                writer.key(text: language)
                writer.string(text)
            }
        }
    }

    mutating func field(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
        key(name)
        object(members)
    }
}
