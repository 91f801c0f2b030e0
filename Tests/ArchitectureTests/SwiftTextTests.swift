import Testing

/// What is not written in Swift without a reason beside it: where it stands without a comment on the line or
/// on one of the three above.
func unexplained(in file: SourceFile) -> [String] {
    let risky = #/\btry!|\btry\?|\bas!|\bfatalError\(|@unchecked Sendable|nonisolated\(unsafe\)/#
    let lines = file.lines
    return lines.indices.compactMap { index in
        let code = lines[index].split(separator: "//", omittingEmptySubsequences: false)[0]
        guard code.contains(risky) else { return nil }
        let nearby = lines[max(0, index - 3)...index]
        return nearby.contains { $0.contains("//") } ? nil : file.place(index)
    }
}

/// Where a `public` type has no doc comment. A function may have that of the protocol it fulfils, so that a
/// reader has to judge those.
func undocumentedTypes(in file: SourceFile) -> [String] {
    let declaration =
        #/^(?:@\w+ )*public (?:[a-z]+ )*(?:actor|class|enum|protocol|struct|typealias) /#
    let lines = file.lines.map { $0.drop { $0 == " " } }
    return lines.indices.compactMap { index in
        guard lines[index].contains(declaration) else { return nil }
        let above = lines[..<index].last { !$0.hasPrefix("@") && !$0.hasPrefix("#") }
        return above?.hasPrefix("///") == true ? nil : file.place(index)
    }
}

@Suite("Swift says why")
struct SwiftTextTests {
    @Test("what may trap, drop an error or step around the compiler has a reason beside it")
    func reasons() throws {
        let files = try Repository.files(in: "Sources", ending: ".swift")
        #expect(files.flatMap(unexplained) == [])
    }

    @Test("every public type has a doc comment")
    func documentation() throws {
        let files = try Repository.files(in: "Sources", ending: ".swift")
        #expect(files.flatMap(undocumentedTypes) == [])
    }

    @Test("a bare risk and a bare declaration are found")
    func planted() {
        let risks = SourceFile(
            text: """
                // Why.
                let a = try! b()



                let c = d as! E
                let f = try? g()  // Why.



                // as! is only spoken of
                """)
        #expect(unexplained(in: risks) == ["planted:6"])
        let declarations = SourceFile(
            text: """
                /// Said.
                @frozen
                public struct A {
                    public let b: Int
                    public indirect enum C {}
                }
                public extension A {}
                public typealias B = A
                """)
        #expect(undocumentedTypes(in: declarations) == ["planted:5", "planted:8"])
    }
}
