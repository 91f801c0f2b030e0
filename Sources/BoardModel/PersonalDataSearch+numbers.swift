/// Identity numbers and telephone numbers: groups of digits with little between them.
extension PersonalDataSearch {
    mutating func findNumbers(_ groups: [Range<Int>]) {
        var next = 0
        while next < groups.count {
            guard let run = NumberRun(groups[next...], of: text), let number = run.number else {
                next += 1
                continue
            }
            add(number.kind, number.places)
            next += number.groups
        }
    }
}
