import Testing

@testable import WebServer

/// The parts that need no socket.
@Suite struct ParsingTests {
    @Test("a request is read however its bytes are cut")
    func everyCut() throws {
        let text =
            "POST /a?b HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\nHost: h\r\n\r\n"
        let bytes = Array(text.utf8)
        for cut in 1..<bytes.count {
            var reader = RequestReader(limits: Limits())
            var requests: [HTTPRequest] = []
            for part in [bytes[..<cut], bytes[cut...]] {
                part.withUnsafeBytes { reader.append($0) }
                while let request = try reader.next() { requests.append(request) }
            }
            #expect(requests.map(\.path) == ["/a", "/"], "cut at \(cut)")
            #expect(requests.first?.body == Array("abc".utf8))
            #expect(reader.waiting == 0)
        }
    }

    @Test("random bytes never trap")
    func noise() {
        var generator = SystemRandomNumberGenerator()
        let letters = Array("GET /%a0 HTTP/1.1\r\n\r\n:Host \0\u{7F}".utf8)
        for _ in 0..<20_000 {
            var reader = RequestReader(limits: Limits())
            let bytes = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
                letters.randomElement()!
            }
            bytes.withUnsafeBytes { reader.append($0) }
            do { while try reader.next() != nil {} } catch { #expect(error.status.rawValue >= 400) }
        }
    }

    @Test("RFC 9110 §5.6.7: dates are written in English and GMT")
    func dates() {
        #expect(HTTPDate.text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
    }

    @Test("a queue gives frames back in order and counts their bytes")
    func queue() {
        var queue = FrameQueue()
        for text in ["a", "bb", "ccc"] { queue.append(Frame(text)) }
        // Of each frame two bytes are its header.
        #expect(queue.bytes == 12)
        let first = queue.popFirst()
        #expect(first?.count == 3)
        queue.append(Frame("dddd"))
        var counts: [Int] = []
        while let frame = queue.popFirst() { counts.append(frame.count) }
        #expect(counts == [4, 5, 6])
        #expect(queue.isEmpty)
        #expect(queue.bytes == 0)
    }

    @Test("an element is removed from a list of slots without disturbing the others")
    func slots() {
        final class Item { var slot = 0 }
        let items = (0..<5).map { _ in Item() }
        var list = SlotList<Item>(slot: \.slot)
        for item in items { list.add(item) }
        let removed = [1, 1, 4].map { list.remove(items[$0]) }
        #expect(removed == [true, false, true])
        #expect(list.count == 3)
        #expect(list.all.enumerated().allSatisfy { $0.offset == $0.element.slot })
    }
}
