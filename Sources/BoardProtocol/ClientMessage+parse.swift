import BoardModel

extension ClientMessage {
    /// The message in the bytes of one text frame. Fields the protocol does not name are passed
    /// over.
    public init(parsing bytes: [UInt8]) throws(MessageError) {
        var command: CommandID?
        do throws(MessageError.Problem) {
            let fields = try JSONReader.object(in: bytes)
            switch try fields.type(Kind.self) {
            case .hello:
                self = try Self(hello: fields)
            case .command:
                let id: CommandID = try fields.newID("id")
                command = id
                self = .command(id, try ClientCommand(fields.object("command")))
            case .ping:
                self = .ping
            }
        } catch {
            throw MessageError(problem: error, command: command)
        }
    }

    private init(hello fields: JSONObject) throws(MessageError.Problem) {
        let role: Role = try fields.choice("role")
        let language = try fields.word("language")
        if role == .screen, fields["board"] == nil {
            self = .screenHello(language: language)
            return
        }
        self = .hello(
            Hello(
                board: try fields.id("board"), role: role,
                secret: Secret(try fields.word("secret")),
                token: try token(of: role, fields),
                isPreview: try fields.optionalFlag("preview") ?? false,
                group: try fields.optionalID("group"), language: language,
                position: fields["epoch"] == nil ? nil : try ViewPosition(fields)))
    }
}

/// Screens have none; facilitators had none in the first version.
private func token(of role: Role, _ fields: JSONObject) throws(MessageError.Problem) -> Secret? {
    switch role {
    case .participant, .coreGroup, .moderator: try fields.token("token")
    case .facilitator: fields["token"] == nil ? nil : try fields.token("token")
    case .screen: nil
    }
}

extension ViewPosition {
    init(_ fields: JSONObject) throws(MessageError.Problem) {
        self.init(
            epoch: try fields.integer("epoch"), head: try fields.integer("head"),
            audience: try fields.word("audience"))
    }
}
