import BoardModel

/// Groups that tell one another, and offers of help.
extension RandomCommands {
    mutating func telling() -> BoardCommand {
        switch Int.random(in: 0..<24, using: &random) {
        case 12..<18: .walk(round: walkRound())
        // Nothing is told that was not approved.
        case 18..<24:
            .moderateNotes(heaps.randomElement(using: &random) ?? [], state: .approved)
        case 0..<6: .giveTurn(sharing?.order.randomElement(using: &random) ?? group())
        case 6: .giveTurn(flip() ? nil : group())
        case 7: .orderShareBack([group(), group()])
        case 8: .orderShareBack((sharing?.order ?? []).shuffled(using: &random))
        case 9: .undo()
        case 10: .moderateNote(note(), state: .approved)
        default: reviewingOffers()
        }
    }

    /// Mostly the next one, or the first.
    private mutating func walkRound() -> Int? {
        if odd() { return nil }
        let next = (walking?.round ?? 0) + 1
        return flip(3, in: 4) ? next : number()
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
        switch Int.random(in: 0..<12, using: &random) {
        case 0: return .withdrawOffer(offer())
        case 8..<12:
            made += 1
            let comment = odd() ? offer() : OfferID(rawValue: "o\(made)")
            let note = hung.randomElement(using: &random) ?? note()
            return .commentNote(comment, on: note, text: odd() ? text() : "Tanke \(made);")
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
