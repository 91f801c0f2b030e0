/// Objects that know where they stand in the list, so that one is removed without a search.
struct SlotList<Element: AnyObject> {
    private let slot: ReferenceWritableKeyPath<Element, Int>
    private(set) var all: ContiguousArray<Element> = []

    init(slot: ReferenceWritableKeyPath<Element, Int>) { self.slot = slot }

    var count: Int { all.count }

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
