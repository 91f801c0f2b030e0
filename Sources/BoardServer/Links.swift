import BoardModel
import BoardProtocol

/// Where people find this server, and what a link to each door looks like.
struct Links: Sendable {
    /// Host and port as typed: `192.168.1.20:8080`, without the port where it is 80.
    let address: String
    private let credentials: Credentials

    init(host: String, port: UInt16, _ credentials: Credentials) {
        address = port == 80 ? host : "\(host):\(port)"
        self.credentials = credentials
    }

    /// The host page. The secret stands in the fragment, which browsers never send.
    var host: String { "http://\(address)/host#\(credentials.host.symbols)" }
    var screen: String { "http://\(address)/screen" }

    /// What the screen and the facilitators are told of how to come in.
    func invitation(to board: BoardID, for role: Role) -> Invitation {
        Invitation(
            code: credentials.code(.join, of: board), address: address,
            participant: door(.join, "j", board),
            leading: role == .facilitator ? leading(board) : nil)
    }

    private func leading(_ board: BoardID) -> Invitation.Leading {
        Invitation.Leading(
            code: credentials.code(.lead, of: board), leader: door(.lead, "lead", board),
            moderatorCode: credentials.code(.moderate, of: board),
            moderator: door(.moderate, "moderate", board),
            screen: door(.screen, "screen", board),
            coreCode: credentials.code(.core, of: board), core: door(.core, "core", board))
    }

    /// Leads a phone to the board, where it asks whether it is at the table of this group.
    func table(_ group: GroupID, of board: BoardID) -> Invitation.Door {
        door(.join, "j", board, ".\(group)")
    }

    private func door(
        _ door: Credentials.Door, _ page: String, _ board: BoardID, _ place: String = ""
    ) -> Invitation.Door {
        let secret = credentials.secret(door, of: board)
        let url = "http://\(address)/\(page)#\(board).\(secret.symbols)\(place)"
        guard let code = QRCode(url) else {
            preconditionFailure("a link of a hundred symbols fits in a QR code")
        }
        return Invitation.Door(url: url, qr: code.picture)
    }
}
