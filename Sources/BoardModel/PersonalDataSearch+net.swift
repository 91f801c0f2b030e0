/// E-mail addresses, web addresses and user names.
extension PersonalDataSearch {
    mutating func findAddressesOfTheNet() {
        findAtSigns()
        findLinks()
        findHosts()
    }

    // MARK: name@host, @name

    private mutating func findAtSigns() {
        var place = 0
        while place < text.count {
            if let sign = atSign(at: place) { findName(around: sign) }
            place += 1
        }
    }

    /// `@`, or `(at)` with the spaces around it.
    private func atSign(at place: Int) -> Range<Int>? {
        if text[place] == UInt8(ascii: "@") { return place..<(place + 1) }
        guard text.isOne(of: "([", at: place), text.has("at", at: place + 1),
            text.isOne(of: ")]", at: place + 3)
        else { return nil }
        let start = text[place - 1] == UInt8(ascii: " ") ? place - 1 : place
        return start..<(text[place + 4] == UInt8(ascii: " ") ? place + 5 : place + 4)
    }

    private mutating func findName(around sign: Range<Int>) {
        var start = sign.lowerBound
        while sign.lowerBound - start < 64, isNameSign(start - 1) { start -= 1 }
        let end = host(from: sign.upperBound)
        let hasName = (start..<sign.lowerBound).contains(where: text.isWord)
        if hasName, let end, topLevel(of: sign.upperBound..<end) != nil {
            return add(.emailAddress, start..<end)
        }
        guard !hasName, sign.count == 1 else { return }
        var last = text.end(from: sign.upperBound, most: 40) {
            text.isWord($0) || text[$0] == UInt8(ascii: "_") || text[$0] == UInt8(ascii: ".")
        }
        while text[last - 1] == UInt8(ascii: ".") { last -= 1 }
        let name = sign.upperBound..<max(last, sign.upperBound)
        if name.count > 1, name.contains(where: text.isLetter) {
            add(.userName, sign.lowerBound..<name.upperBound)
        }
    }

    private func isNameSign(_ place: Int) -> Bool {
        text.isWord(place) || text.isOne(of: ".-_+%", at: place)
    }

    // MARK: https://host/page, www.host, host

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
        guard !text.isWord(place - 1) else { return false }
        if text[place] == UInt8(ascii: "w") {
            return text.has("www.", at: place) && text.isWord(place + 4)
        }
        guard text.isLetter(place) else { return false }
        let end = text.end(from: place, most: 8, where: text.isLetter)
        return end - place > 2 && text.has("://", at: end) && text.isWord(end + 3)
    }

    private mutating func findHosts() {
        var place = 0
        while place < text.count {
            guard text.isWord(place) else {
                place += 1
                continue
            }
            let end = host(from: place) ?? place
            // What is found already is passed by: looking for its end again and again would not be linear.
            let isName = text.isOne(of: "@", at: place - 1) || text.isOne(of: "@", at: end)
            if end > place, isFree(place), !isName, isHost(place..<end) {
                add(.webAddress, place..<pageEnd(from: place))
            }
            place = text.end(from: max(end, place), where: isHostSign)
        }
    }

    /// A name whose last part is one of the well-known, not a full stop without a space after it.
    private func isHost(_ places: Range<Int>) -> Bool {
        guard let top = topLevel(of: places) else { return false }
        let isPage =
            text[places.upperBound] == UInt8(ascii: "/") && text.isWord(places.upperBound + 1)
        let name = text.word(top)
        guard Self.topLevels.contains(name) || (isPage && Self.wordlike.contains(name)) else {
            return false
        }
        if text.isCapital(top.lowerBound), !text.isCapital(top.upperBound - 1) { return false }
        let labels = places.lowerBound..<(top.lowerBound - 1)
        let start =
            labels.last { text[$0] == UInt8(ascii: ".") }.map { $0 + 1 } ?? labels.lowerBound
        let label = start..<labels.upperBound
        return label.contains(where: text.isLetter) && (label.count > 1 || isPage)
    }

    /// The last of at least two parts of a name; nil when it cannot be the name of a host.
    private func topLevel(of places: Range<Int>) -> Range<Int>? {
        guard let point = places.last(where: { text[$0] == UInt8(ascii: ".") }) else { return nil }
        let top = (point + 1)..<places.upperBound
        return point > places.lowerBound && top.count > 1 && top.allSatisfy(text.isLetter)
            ? top : nil
    }

    /// Where a name of letters, digits, points and dashes ends; nil when there is none.
    private func host(from start: Int) -> Int? {
        var end = text.end(from: start, where: isHostSign)
        while end > start, !text.isWord(end - 1) { end -= 1 }
        return end > start && text.isWord(start) ? end : nil
    }

    private func isHostSign(_ place: Int) -> Bool {
        text.isWord(place) || text.isOne(of: ".-", at: place)
    }

    /// Up to the next space, without the sentence's own signs.
    private func pageEnd(from start: Int) -> Int {
        var end = text.end(from: start) {
            text[$0] != UInt8(ascii: " ") && text[$0] != UInt8(ascii: "\n")
        }
        while end > start, !text.isWord(end - 1), text[end - 1] != UInt8(ascii: "/") { end -= 1 }
        return end
    }

    private static let topLevels = Set(
        """
        se nu com net org info eu io app dev fi dk uk ru pl ro lt lv ee biz xyz online shop site link club blog tv \
        xxx escort
        """.split(separator: " ").map(String.init))
    /// Swedish words too, so that they count only before a page.
    private static let wordlike = Set(
        "me ly co gg to de no it is at be in us cc ws id im".split(separator: " ").map(String.init))
}
