/// Objects that know where they stand in the list, so that one is removed without a search.
struct SlotList<Element: AnyObject> {
    private let slot: ReferenceWritableKeyPath<Element, Int>
    private(set) var all: ContiguousArray<Element> = []
    private var turns = 0

    init(slot: ReferenceWritableKeyPath<Element, Int>) { self.slot = slot }

    var count: Int { all.count }

    /// Those whose turn it is: of few all, of thousands a twenty-fifth, so that looking after silent connections
    /// does not compete with writing to them.
    mutating func turn() -> [Element] {
        let turnsInAll = min(25, max(1, all.count / 100))
        turns = (turns + 1) % turnsInAll
        return stride(from: turns, to: all.count, by: turnsInAll).map { all[$0] }
    }

    mutating func add(_ element: Element) {
        element[keyPath: slot] = all.count
        all.append(element)
    }

    /// False when it was not there.
    mutating func remove(_ element: Element) -> Bool {
        let index = element[keyPath: slot]
        guard all.indices.contains(index), all[index] === element else { return false }
        let last = all.removeLast()
        if last !== element {
            all[index] = last
            last[keyPath: slot] = index
        }
        return true
    }
}
