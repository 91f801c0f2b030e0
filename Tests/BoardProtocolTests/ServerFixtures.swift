import BoardModel
import BoardProtocol

/// What each server fixture says, by file name.
let serverFixtures: [String: ServerMessage] = [
    "server-welcome": .welcome(
        welcome(
            .facilitator, audience: "facilitator", records: ["board", "note", "leader", "undo"],
            invitation: invitation(leading: leading))),
    "server-welcome-screen": .welcome(
        welcome(
            .screen, audience: "screen", records: ["board", "spotlight"],
            invitation: invitation(leading: nil))),
    "server-welcome-resumed": .welcome(
        welcome(
            .participant, audience: "participant:hotell,naringsliv", resumed: true,
            records: ["ownNote", "membership"])),
    "server-accepted": .accepted(Names.command, head: 1_205),
    "server-rejected": .rejected(Names.command, .board(.columnIsClosed)),
    "server-rejected-tooFast": .rejected(
        Names.command, .tooFast(retryAfter: .milliseconds(1_500))),
    "server-changes": .changes(
        head: 1_206, put: ["note", "tally"].map(encodedRecord),
        remove: [
            .note(Names.otherNote), .tally(Names.obstacles, Names.hotels),
            .membership(ActorID(rawValue: "never-on-the-wire")), .countdown,
        ]),
    "server-changes-empty": .changes(head: 1_207, put: [], remove: []),
    "server-presence": .presence(presence),
    "server-pairing": .pairing(code: "P4XQ7T"),
    "server-paired": .paired(Names.board, Secret(symbols("s", 26))),
    "server-pong": .pong(serverTime: Names.newYear),
]

/// The record of `record-<name>.json`, encoded.
func encodedRecord(_ name: String) -> EncodedRecord {
    recordFixtures["record-" + name].map(RecordEncoding.encode) ?? []
}

private func welcome(
    _ role: Role, audience: String, resumed: Bool = false, records: [String],
    invitation: Invitation? = nil
) -> Welcome {
    Welcome(
        role: role, device: role == .facilitator ? Names.device : nil,
        position: ViewPosition(epoch: 8_112_963_841_460_667, head: 1_204, audience: audience),
        serverTime: Names.newYear, resumed: resumed, records: records.map(encodedRecord),
        invitation: invitation, presence: presence)
}

private let presence = Presence(
    participants: 43, screens: 1, facilitators: 2, moderators: 1, isLed: true, coreGroup: 4)

private func invitation(leading: Invitation.Leading?) -> Invitation {
    Invitation(
        code: "K7M4RX", address: "192.168.1.20:8080", participant: door("j", "j"),
        leading: leading)
}

private let leading = Invitation.Leading(
    code: "W3PQ8N", leader: door("lead", "k"), moderatorCode: "T6HC2Y",
    moderator: door("moderate", "m"), screen: door("screen", "s"),
    coreCode: "R5K9TC", core: door("core", "c"))

private func door(_ page: String, _ secret: Character) -> Invitation.Door {
    let address = "http://192.168.1.20:8080/\(page)#\(Names.board)." + symbols(secret, 26)
    return Invitation.Door(url: address, qr: QRPicture(size: 41, path: "M4 4h7v1h-7z"))
}
