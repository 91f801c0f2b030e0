import BoardModel
import BoardTesting
import Foundation
import Testing

@testable import BoardServer

/// The pages without a script, over real sockets.
@Suite struct PlainPageTests {
    let server: RunningServer

    init() throws { server = try RunningServer() }

    @Test("the first page asks for the code, is stored nowhere and runs no script")
    func start() throws {
        let page = try SocketClient(port: server.port).get("/Plain")
        #expect(page.status == 200 && page["cache-control"] == "no-store")
        #expect(page["content-type"] == "text/html; charset=utf-8")
        #expect(page["referrer-policy"] == "no-referrer")
        #expect(page["content-security-policy"]?.contains("form-action 'self'") == true)
        #expect(page["content-security-policy"]?.contains("default-src 'none'") == true)
        #expect(!page.text.contains("<script") && !page.text.contains("BUILD"))
        #expect(page.text.contains(#"<html lang="sv""#))
        let style = try #require(page.text.firstMatch(of: #/href="(\/assets\/[^"]*plain.css)"/#))
        #expect(try SocketClient(port: server.port).get(String(style.1)).status == 200)
        #expect(try SocketClient(port: server.port).head("/plain").status == 200)
        server.stop()
    }

    @Test("it speaks the language that the browser prefers, or the one that is chosen")
    func languages() throws {
        let english = try PlainBrowser(server, language: "de, en-GB;q=0.8, sv;q=0.3")
        #expect(english.heading == "Enter the code shown on the screen")
        let chosen = try SocketClient(port: server.port).get("/plain?language=en")
        #expect(chosen.text.contains(#"<html lang="en""#))
        let odd = try SocketClient(port: server.port).get("/plain?language=%22%3E%3Cscript%3E")
        #expect(odd.text.contains(#"<html lang="sv""#) && !odd.text.contains("<script"))
        server.stop()
    }

    @Test("one comes in by the code, reads the rules and the question, and writes")
    func wholeWay() throws {
        let meeting = try PlainMeeting(server)
        var browser = try PlainBrowser(server)
        try browser.enter(" " + meeting.code.lowercased())
        #expect(browser.heading == "Innan vi börjar" && browser.answer.status == 200)
        try browser.press("start")
        #expect(browser.heading == "Du är inne")
        try meeting.ask("enterPhase", ["phase": "write"])
        try browser.press("look")
        #expect(browser.heading == "Vad ska vi börja med?")
        #expect(browser.text.contains("Till exempel:"))
        try browser.send("Möten som börjar i tid")
        #expect(browser.told == "Lappen är sparad." && browser.fields["text"] == "")
        #expect(browser.text.contains("Möten som börjar i tid\nSparad"))
        #expect(try meeting.texts() == ["Möten som börjar i tid"])
        try browser.press("column:sluta")
        #expect(browser.heading == "Vad ska vi sluta med?")
        #expect(browser.text.contains("Börja: \nMöten som börjar i tid\nSparad"))
        server.stop()
    }

    @Test("where there are groups one is chosen first, and may be changed with one's notes")
    func groups() throws {
        let meeting = try PlainMeeting(server, "stad-for-stad")
        try meeting.ask("enterPhase", ["phase": "e4.contribution"])
        var browser = try meeting.somebody()
        #expect(browser.heading == "Välj din grupp")
        let choices = browser.buttons.filter { $0.hasPrefix("group:") }
        #expect(choices.count > 2)
        try browser.press(choices[0])
        #expect(browser.told?.hasPrefix("Du är i gruppen ") == true)
        try browser.send("Vi möter dem på jouren")
        #expect(browser.text.contains("Vi möter dem på jouren\nGranskas innan den visas"))
        try browser.press("chooseAgain", ["text": "Ett utkast"])
        #expect(browser.fields["text"] == "Ett utkast")
        #expect(browser.text.contains("Ta med mina lappar till den nya gruppen"))
        try browser.press(choices[1], ["takes": "yes"])
        #expect(browser.told?.hasPrefix("Du är i gruppen ") == true)
        #expect(browser.fields["text"] == "Ett utkast")
        let note = try meeting.leader.until { message in
            let note = WireClient.record("note", in: message)
            return note?["group"] as? String == String(choices[1].dropFirst(6))
        }
        let id = try #require(WireClient.record("note", in: note)?["id"] as? String)
        try meeting.ask("moderateNote", ["note": id, "state": "approved"])
        try browser.press("look")
        #expect(browser.text.contains("Vi möter dem på jouren\nSparad"))
        #expect(browser.fields["text"] == "Ett utkast")
        server.stop()
    }

    @Test("a form that comes twice, at once or after a restart, saves one note")
    func exactlyOnce() throws {
        let meeting = try PlainMeeting(server)
        let browser = try meeting.writer()
        let form = browser.fields.merging(["text": "En gång", "to": "send"]) { $1 }
        let body = PlainBrowser.encoded(form)
        let head =
            "POST /plain HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
        let sockets = try (0..<5).map { _ in try SocketClient(port: server.port) }
        for socket in sockets { socket.send(head + body) }
        for socket in sockets {
            let page = try socket.response().text
            #expect(page.contains("Lappen är sparad."))
        }
        #expect(try meeting.texts() == ["En gång"])
        server.stop()
        let second = try RunningServer(dataFolder: server.dataFolder)
        let again = try SocketClient(port: second.port).post(
            "/plain", body, ["Content-Type": "application/x-www-form-urlencoded"])
        #expect(again.text.contains("Lappen är sparad."))
        #expect(again.text.matches(of: #/class="note-text"/#).count == 1)
        second.stop()
    }

    @Test("another text from a form that has saved one is kept, and sent only when that is wanted")
    func otherText() throws {
        let meeting = try PlainMeeting(server)
        var browser = try meeting.writer()
        let before = browser
        try browser.send("Den första")
        browser = before
        try browser.send("Den andra")
        #expect(browser.told?.hasPrefix("Lappen du skickade nyss är sparad.") == true)
        #expect(browser.fields["text"] == "Den andra")
        try browser.press("send")
        #expect(try meeting.texts() == ["Den andra", "Den första"])
        // The answer got lost on its way: the form is fetched anew with what it still holds.
        browser = before
        try browser.press("look", ["text": "Den första"])
        #expect(browser.told == "Lappen är sparad." && browser.fields["text"] == "")
        server.stop()
    }

    @Test("what is refused says why, and stays in the field")
    func refused() throws {
        let meeting = try PlainMeeting(server)
        var browser = try meeting.writer()
        try browser.send(String(repeating: "å", count: 281))
        #expect(browser.told == "Lappen är för lång. Korta den och skicka igen.")
        #expect(browser.fields["text"]?.count == 281)
        try browser.send("\u{200B} ")
        #expect(browser.told == "Lappen är tom.")
        try meeting.ask("lockBoard")
        try browser.send("Nästan")
        #expect(browser.told == "Tavlan är låst just nu. Det sparades inte.")
        #expect(browser.text.contains("Processledaren har stängt för nya lappar en stund."))
        #expect(browser.fields["text"] == "Nästan" && !browser.buttons.contains("send"))
        try meeting.ask("unlockBoard")
        try browser.press("look")
        #expect(browser.fields["text"] == "Nästan")
        try meeting.ask("enterPhase", ["phase": "discuss"])
        try browser.press("look")
        #expect(browser.text.contains("Frågan är inte öppen längre."))
        try browser.press("send")
        #expect(browser.told == "Lappen är sparad.")
        #expect(browser.text.contains("Ingen fråga är öppen just nu."))
        try meeting.ask("closeBoard")
        try browser.press("look")
        #expect(browser.heading == "Mötet är slut")
        server.stop()
    }

    @Test("who sends too often keeps the text, and may send it again")
    func tooFast() throws {
        let meeting = try PlainMeeting(server)
        var browser = try meeting.writer()
        for number in 0..<7 where browser.told?.hasPrefix("Du skickar för ofta.") != true {
            try browser.send("Nummer \(number)")
        }
        #expect(browser.told?.hasPrefix("Du skickar för ofta.") == true)
        #expect(browser.fields["text"]?.hasPrefix("Nummer") == true)
        #expect(browser.text.contains("Skicka igen"))
        server.stop()
    }

    @Test("what looks like personal data is sent to review only by who has seen what it looks like")
    func brake() throws {
        let meeting = try PlainMeeting(server)
        var browser = try meeting.writer()
        try browser.send("Ring 070-123 45 67")
        #expect(
            browser.told == "Det här ser ut som ett telefonnummer. Ta bort det innan du skickar.")
        #expect(browser.fields["text"] == "Ring 070-123 45 67")
        try browser.press("sendSeen")
        #expect(browser.told == "Lappen är sparad.")
        #expect(
            browser.text.contains("Granskas innan den visas. Det ser ut som ett telefonnummer."))
        #expect(try meeting.texts() == [])
        server.stop()
    }

    @Test("[V5] nobody reads another's notes there before they are shown")
    func secrecy() throws {
        let meeting = try PlainMeeting(server, "stad-for-stad")
        try meeting.ask("enterPhase", ["phase": "e4.contribution"])
        var anna = try meeting.somebody()
        var bo = try meeting.somebody()
        #expect(anna.fields["token"] != bo.fields["token"])
        let choices = anna.buttons.filter { $0.hasPrefix("group:") }
        try anna.press(choices[0])
        try anna.send("Hemligt ord")
        try bo.press(choices[1])
        #expect(!bo.html.contains("Hemligt ord"))
        // Nor in somebody's name who has another token.
        let stolen = bo.fields.merging(["token": WireClient.token(), "to": "look"]) { $1 }
        #expect(try !bo.send(stolen).text.contains("Hemligt ord"))
        server.stop()
    }

    @Test("a question that is hidden until all are shown says so, and completes its sentence")
    func hidden() throws {
        let meeting = try PlainMeeting(server, "stad-for-stad")
        try meeting.ask("enterPhase", ["phase": "e1.problems"])
        var browser = try meeting.somebody()
        #expect(browser.text.contains("Du ser bara dina egna lappar tills alla visas."))
        try meeting.ask("enterPhase", ["phase": "e1.otherwise"])
        try browser.press("look")
        #expect(browser.text.contains("Om vi inte gör något leder det till\n"))
        try browser.send("fler utsatta")
        #expect(browser.text.contains("Om vi inte gör något leder det till \nfler utsatta"))
        server.stop()
    }

    @Test("an answer that was begun is finished though the room has gone on to the next question")
    func late() throws {
        let meeting = try PlainMeeting(server, "stad-for-stad")
        try meeting.ask("enterPhase", ["phase": "e3.news"])
        var browser = try meeting.somebody()
        let first = browser.heading
        try meeting.ask("enterPhase", ["phase": "e3.use"])
        try browser.press("look", ["text": "Halva tanken"])
        #expect(browser.heading == first && browser.text.contains("Nästa fråga är öppen."))
        try browser.press("send")
        #expect(browser.told == "Lappen är sparad." && browser.heading != first)
        server.stop()
    }

    @Test("the language can be changed while something is written, and what is chosen stays")
    func languageOfForms() throws {
        let meeting = try PlainMeeting(server)
        var browser = try meeting.writer()
        try browser.press("language:en", ["text": "Half a thought"])
        #expect(browser.heading == "What shall we start doing?")
        #expect(browser.html.contains(#"<html lang="en""#))
        #expect(browser.fields["text"] == "Half a thought")
        try browser.press("send")
        #expect(browser.told == "The note is saved.")
        server.stop()
    }

    @Test("where nothing can be written the page says why, and what to do")
    func sentences() throws {
        let meeting = try PlainMeeting(server)
        var browser = try meeting.writer()
        try browser.send("Möten")
        try meeting.ask("enterPhase", ["phase": "discuss"])
        try meeting.ask(
            "startVote",
            ["vote": WireClient.id(), "columns": ["borja"], "dots": 3, "severalOnOne": false])
        try browser.press("look")
        #expect(browser.text.contains("En omröstning pågår."))
        #expect(browser.text.contains("Ingen fråga är öppen just nu."))
        try meeting.ask("closeBoard")
        try meeting.ask("reopenBoard", ["toWrite": false])
        try browser.press("look")
        #expect(browser.text.contains("Tavlan är öppen för läsning. Ingen kan skriva."))
        #expect(!browser.buttons.contains("send"))
        server.stop()
    }
}
