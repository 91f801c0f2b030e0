import BoardModel

/// The members of an object, and what fields may hold. Every reading names the field that was
/// wrong.
struct JSONObject {
    typealias Problem = MessageError.Problem

    var members: [(key: String, value: JSONValue)] = []

    subscript(name: String) -> JSONValue? {
        members.first { $0.key == name }?.value
    }

    private func value(_ name: String) throws(Problem) -> JSONValue {
        guard let value = self[name] else { throw .missingField(name) }
        return value
    }

    func object(_ name: String) throws(Problem) -> JSONObject {
        guard case .object(let object) = try value(name) else { throw .wrongField(name) }
        return object
    }

    func string(_ name: String) throws(Problem) -> String {
        guard case .string(let text) = try value(name) else { throw .wrongField(name) }
        return text
    }

    /// A whole number not below zero.
    func integer(_ name: String) throws(Problem) -> Int64 {
        guard case .integer(let number) = try value(name), number >= 0 else {
            throw .wrongField(name)
        }
        return number
    }

    /// ``integer(_:)`` as a count of something.
    func count(_ name: String) throws(Problem) -> Int {
        guard let count = Int(exactly: try integer(name)) else { throw .wrongField(name) }
        return count
    }

    func optionalCount(_ name: String) throws(Problem) -> Int? {
        self[name] == nil ? nil : try count(name)
    }

    func optionalTime(_ name: String) throws(Problem) -> Timestamp? {
        self[name] == nil ? nil : Timestamp(milliseconds: try integer(name))
    }

    func optionalFlag(_ name: String) throws(Problem) -> Bool? {
        guard let value = self[name] else { return nil }
        guard case .bool(let flag) = value else { throw .wrongField(name) }
        return flag
    }

    func flag(_ name: String) throws(Problem) -> Bool {
        guard case .bool(let flag) = try value(name) else { throw .wrongField(name) }
        return flag
    }

    /// Texts, or none.
    func strings(_ name: String) throws(Problem) -> [String] {
        guard case .array(let values) = try value(name) else { throw .wrongField(name) }
        var texts: [String] = []
        for value in values {
            guard case .string(let text) = value else { throw .wrongField(name) }
            texts.append(text)
        }
        return texts
    }

    /// A text of 1...``MessageLimits/wordBytes`` bytes.
    func word(_ name: String) throws(Problem) -> String {
        let word = try string(name)
        guard (1...MessageLimits.wordBytes).contains(word.utf8.count) else {
            throw .wrongField(name)
        }
        return word
    }

    /// The name of something that exists, or did.
    func id<ID: Identifier>(_ name: String) throws(Problem) -> ID {
        guard let id = ID(checking: try string(name)) else { throw .wrongField(name) }
        return id
    }

    func optionalID<ID: Identifier>(_ name: String) throws(Problem) -> ID? {
        self[name] == nil ? nil : try id(name)
    }

    /// The names of 1...``MessageLimits/elements`` things.
    func ids<ID: Identifier>(_ name: String) throws(Problem) -> [ID] {
        try elements(name) { text in
            guard case .string(let text) = text else { return nil }
            return ID(checking: text)
        }
    }

    func counts(_ name: String) throws(Problem) -> [Int] {
        try elements(name) { number in
            guard case .integer(let number) = number, number >= 0 else { return nil }
            return Int(exactly: number)
        }
    }

    func optionalCounts(_ name: String) throws(Problem) -> [Int]? {
        self[name] == nil ? nil : try counts(name)
    }

    private func elements<Element>(
        _ name: String, _ read: (JSONValue) -> Element?
    ) throws(Problem) -> [Element] {
        guard case .array(let values) = try value(name), !values.isEmpty else {
            throw .wrongField(name)
        }
        let elements = values.compactMap(read)
        guard elements.count == values.count else { throw .wrongField(name) }
        return elements
    }

    /// Names of several things; none when the field is absent.
    func idSet<ID: Identifier>(_ name: String) throws(Problem) -> Set<ID> {
        if case .array(let values) = self[name], values.isEmpty { return [] }
        return self[name] == nil ? [] : Set(try ids(name))
    }

    /// Names by names: `{"vetskap": "medvetet"}`; none when the field is absent.
    func idTable<Key: Identifier, ID: Identifier>(_ name: String) throws(Problem) -> [Key: ID] {
        if self[name] == nil { return [:] }
        let fields = try object(name)
        var ids: [Key: ID] = [:]
        for (key, _) in fields.members {
            guard let known = Key(checking: key) else { throw .wrongField(name) }
            ids[known] = try fields.id(key)
        }
        return ids
    }

    /// Several objects; none when the field is absent.
    func objects(_ name: String) throws(Problem) -> [JSONObject] {
        if case .array(let values) = self[name], values.isEmpty { return [] }
        if self[name] == nil { return [] }
        return try elements(name) { value in
            guard case .object(let object) = value else { return nil }
            return object
        }
    }

    /// A name that the client made up, ``MessageLimits/idSymbols`` long.
    func newID<ID: Identifier>(_ name: String) throws(Problem) -> ID {
        ID(rawValue: try symbols(name, MessageLimits.idSymbols))
    }

    /// A participant's own secret.
    func token(_ name: String) throws(Problem) -> Secret {
        Secret(try symbols(name, MessageLimits.tokenSymbols))
    }

    private func symbols(_ name: String, _ count: Int) throws(Problem) -> String {
        let text = try string(name)
        guard text.utf8.count == count, text.utf8.allSatisfy({ Alphabet.isInID[Int($0)] })
        else {
            throw .wrongField(name)
        }
        return text
    }

    /// One of a set of names.
    func choice<Choice: RawRepresentable<String>>(_ name: String) throws(Problem) -> Choice {
        guard let choice = Choice(rawValue: try string(name)) else { throw .wrongField(name) }
        return choice
    }

    /// The `type`, which has an error of its own.
    func type<Kind: RawRepresentable<String>>(_: Kind.Type) throws(Problem) -> Kind {
        guard let kind = Kind(rawValue: try string("type")) else { throw .unknownType }
        return kind
    }
}
