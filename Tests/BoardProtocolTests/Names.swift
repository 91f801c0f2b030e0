import BoardModel

/// The ids that stand in the fixtures.
enum Names {
    static let board = BoardID(rawValue: "b7t2w9k4m6p3r8x")
    static let command = CommandID(rawValue: "c5h8n3q7v2y6d4g")
    static let note = NoteID(rawValue: "n4k8w2p6r3t7x5q")
    static let otherNote = NoteID(rawValue: "m9d3f7h2j6c8b4z")
    static let vote = VoteID(rawValue: "v3x7r5k2m9t4w8q")
    static let candidate = CandidateID(rawValue: note.rawValue)
    static let device = ActorID(rawValue: "d2k9s4v7x3m8p5c6h2t9w4z7r3")
    static let thirdNote = NoteID(rawValue: "k2m8v4x6q3z7d5s")
    static let theme = ThemeID(rawValue: "t6v2k9m4w7r3p8x")
    static let otherTheme = ThemeID(rawValue: "u3h7d2f8b5z9c4q")
    static let card = CardID(rawValue: "k6r2d9w4p7n3h5t")
    static let otherCard = CardID(rawValue: "k3m8x2q5v7b4c9f")
    static let action = ActionID(rawValue: "a5r8k2w6m3t9x4d")
    static let otherAction = ActionID(rawValue: "a2c7h4v9q6z3p8s")
    static let actionText = ActionText(
        what: "Skriv en \"gemensam\" rutin", responsible: "Socialtjänst", support: "Polis, hotell",
        due: "2027-03-01", followUp: "Nästa möte 👩‍🚒")
    static let offer = OfferID(rawValue: "f5p9s3w7b2k6n4t")
    static let town = ExerciseID(rawValue: "e1")
    static let obstacles = ColumnID(rawValue: "e4.obstacles")
    static let tools = ColumnID(rawValue: "e4.tools")
    static let places = ColumnID(rawValue: "e1.q2")
    static let hotels = GroupID(rawValue: "hotell")
    static let police = GroupID(rawValue: "polis")
    static let newGroup = GroupID(rawValue: "g4h8w2p6r3t7x5q")
    static let fields = GroupSetID(rawValue: "bransch")
    static let business = GroupID(rawValue: "naringsliv")
    static let newYear = Timestamp(milliseconds: 1_767_225_600_000)

    static let links: Set<NoteLink> = [
        NoteLink(type: .about, note: otherNote), NoteLink(type: .about, to: .theme(theme)),
    ]
    static let marks = NoteMarks(
        kind: KindID(rawValue: "lucka"),
        tags: [
            AxisID(rawValue: "slag"): KindID(rawValue: "kontakt"),
            AxisID(rawValue: "vetskap"): KindID(rawValue: "omedvetet"),
        ], groups: [hotels, police], links: links)

    static func text(_ swedish: String, _ english: String) -> LocalizedText {
        LocalizedText(["sv": swedish, "en": english])
    }
}
