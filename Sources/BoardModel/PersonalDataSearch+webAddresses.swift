/// https://host/page, www.host, host.
extension PersonalDataSearch {
    mutating func findWebAddresses() {
        findLinks()
        findHosts()
    }

    private mutating func findLinks() {
        var place = 0
        while place < text.count {
            guard isFree(place), isLinkStart(place) else {
                place += 1
                continue
            }
            let end = pageEnd(from: place)
            add(.webAddress, place..<end)
            place = max(end, place + 1)
        }
    }

    private func isLinkStart(_ place: Int) -> Bool {
        guard text.isLetter(place), !text.isWord(place - 1) else { return false }
        if text[place] == UInt8(ascii: "w") {
            return text.has("www.", at: place) && text.isWord(place + 4)
        }
        let end = text.end(from: place, most: 8, of: .letter)
        return end - place > 2 && text.has("://", at: end) && text.isWord(end + 3)
    }

    private mutating func findHosts() {
        var place = text.next(.word, from: 0)
        while let end = host(from: place) {
            // What is found already is passed by: looking for its end again and again would not be linear.
            let isName = text.has(.atSign, at: place - 1) || text.has(.atSign, at: end)
            if isFree(place), !isName, isHost(place..<end) {
                add(.webAddress, place..<pageEnd(from: place))
            }
            place = text.next(.word, from: text.end(from: end, of: Self.hostSigns))
        }
    }

    /// A name whose last part is one of the well-known, not a full stop without a space after it.
    private func isHost(_ places: Range<Int>) -> Bool {
        guard let top = topLevel(of: places) else { return false }
        let isPage = text.has(.slash, at: places.upperBound) && text.isWord(places.upperBound + 1)
        let name = text.word(top)
        guard Self.topLevels.contains(name) || isPage && Self.wordlike.contains(name) else {
            return false
        }
        if text.isCapital(top.lowerBound), !text.isCapital(top.upperBound - 1) { return false }
        let labels = places.lowerBound..<(top.lowerBound - 1)
        let start =
            labels.last { text.has(.point, at: $0) }.map { $0 + 1 } ?? labels.lowerBound
        let label = start..<labels.upperBound
        return text.has(.letter, in: label) && (label.count > 1 || isPage)
    }

    /// Up to the next space, without the sentence's own signs.
    private func pageEnd(from start: Int) -> Int {
        var end = text.next([.space, .lineBreak], from: start)
        while end > start, !text.has([.word, .slash], at: end - 1) { end -= 1 }
        return end
    }

    private static let topLevels = FoldedWords(
        """
        se nu com net org info eu io app dev fi dk uk ru pl ro lt lv ee biz xyz online shop site link club blog tv \
        xxx escort
        """)
    /// Swedish words too, so that they count only before a page.
    private static let wordlike = FoldedWords("me ly co gg to de no it is at be in us cc ws id im")
}
