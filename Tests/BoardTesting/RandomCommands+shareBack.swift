import BoardModel

/// Groups that tell one another, and offers of help.
extension RandomCommands {
    mutating func telling() -> BoardCommand {
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<6: .giveTurn(sharing?.order.randomElement(using: &random) ?? group())
        case 6: .giveTurn(flip() ? nil : group())
        case 7: .orderShareBack([group(), group()])
        case 8: .orderShareBack((sharing?.order ?? []).shuffled(using: &random))
        case 9: .undo()
        case 10: .moderateNote(note(), state: .approved)
        default: reviewingOffers()
        }
    }

    mutating func reviewingOffers() -> BoardCommand {
        odd()
            ? .withdrawOffer(offer())
            : .moderateOffer(
                offer(), state: Offer.State.allCases.randomElement(using: &random) ?? .hidden)
    }

    mutating func disclosing() -> BoardCommand {
        flip(2, in: 3) ? .shareNote(note()) : .unshareNote(note())
    }

    mutating func offering() -> BoardCommand {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return .withdrawOffer(offer())
        case 1: return .offerHelp(offer(), on: note(), text: text())
        default:
            made += 1
            let note = toldOf.randomElement(using: &random) ?? note()
            return .offerHelp(
                OfferID(rawValue: "o\(made)"), on: note, text: flip() ? "Råd \(made);" : nil)
        }
    }

    private mutating func offer() -> OfferID { offers.randomElement(using: &random) ?? "nowhere" }
}
