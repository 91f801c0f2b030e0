/// `; the nearest is NAME`, when one of `names` is so like `text` that it may have been meant.
func nearest(to text: String, among names: [String]) -> String {
    // Long texts are no misspelt names, and comparing takes time that grows with both lengths.
    guard (1...40).contains(text.utf8.count) else { return "" }
    let distances = names.map { (name: $0, distance: distance(text, $0)) }
    guard let best = distances.min(by: { $0.distance < $1.distance }),
        best.distance <= max(1, best.name.utf8.count / 3)
    else { return "" }
    return "; the nearest is \(best.name)"
}

/// How many letters to insert, delete or replace (Levenshtein), upper and lower case being the same.
private func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.lowercased().utf8)
    let second = Array(second.lowercased().utf8)
    var row = Array(0...second.count)
    for (i, letter) in first.enumerated() {
        var next = [i + 1]
        for (j, other) in second.enumerated() {
            next.append(min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1))
        }
        row = next
    }
    return row[second.count]
}
