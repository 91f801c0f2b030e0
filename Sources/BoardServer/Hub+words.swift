import BoardModel
import Logging
import WebServer

/// `{"words": "Nattklubben\nRöda lyktan"}`
struct WordsBody: Decodable { let words: String }

/// `{"words": "Nattklubben\nRöda lyktan", "count": 2}`
struct WordsReadBody: Encodable { let words: String, count: Int }

extension Hub {
    /// Looks whether somebody has edited the host's words by hand.
    func lookAtWords() {
        switch words.look() {
        case .unchanged: break
        case .changed: watchWords()
        case .unreadable: logger.warning("the host's words cannot be read, or are too long")
        }
    }

    func tellWords(_ responder: Responder) {
        lookAtWords()
        responder.respond(.json(WordsReadBody(words: words.text, count: words.words.count)))
    }

    func saveWords(_ request: HTTPRequest, _ responder: Responder) {
        guard let body = JSONBody.read(WordsBody.self, request) else {
            return responder.respond(.reason(.badRequest, "notUnderstood"))
        }
        guard body.words.utf8.count <= HostWordFile.limit else {
            return responder.respond(.reason(.unprocessableContent, "textIsTooLong"))
        }
        guard words.save(body.words) else {
            logger.error("the host's words were not saved")
            return responder.respond(.reason(.serviceUnavailable, "notSaved"))
        }
        watchWords()
        tellWords(responder)
    }

    /// From the next note on, in every room.
    private func watchWords() {
        for open in rooms.values { open.room.watch(words.words) }
        logger.info("the host's words are read", metadata: ["count": "\(words.words.count)"])
    }
}
