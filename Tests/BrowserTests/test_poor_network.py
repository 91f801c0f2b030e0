"""A phone on a poor network. The times are printed beside what they should be, and decide nothing: load is not a fault."""

import re

import pytest
from playwright.sync_api import expect

from phone import CodePage, Phone

#: 400 kbit/s and 300 ms there and back, on a phone a quarter as fast as this machine.
POOR = {"offline": False, "latency": 300, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
SLOWER = {"rate": 4}
#: Milliseconds until the first words are seen, and until one can act on them.
WANTED = {"painted": 1_000, "ready": 1_500}
#: Bytes of script and style before one can write.
BUDGET = 25_000

WATCH = """selector => {
  const look = () => {
    if (document.querySelector(selector)?.checkVisibility()) window.readyAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""
TIMES = """() => new Promise((tell) => {
  const look = () => {
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    if (painted && window.readyAt) tell({ painted, ready: window.readyAt });
    else setTimeout(look, 50);
  };
  look();
})"""
#: What had come by then; what is fetched for later may be on its way.
SENT = """() => performance.getEntriesByType("resource").filter(({ responseEnd }) => responseEnd <= window.readyAt)
  .map(({ name, encodedBodySize }) => ({ name: new URL(name).pathname, bytes: encodedBodySize }))"""


def on_a_poor_network(visitor, selector):
    """Slows a phone that opens its first page next, and notes when what it waits for is there."""
    devtools = visitor.page.context.new_cdp_session(visitor.page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", POOR)
    devtools.send("Emulation.setCPUThrottlingRate", SLOWER)
    visitor.page.add_init_script(f"({WATCH})({selector!r})")
    return visitor


def test_a_phone_soon_shows_what_it_is_and_soon_takes_notes(room, capsys):
    console = room.new_board("brainstorm", "Sommarfest")
    console.next_phase("Skriv idéer")
    link = console.link_to("Deltagare").removeprefix(room.server.address)
    known = room.phone(link)
    known.accept_rules()
    expect(known.field).to_be_visible()
    remembered = known.page.context.storage_state()

    waits = {
        "type the code": (on_a_poor_network(room.visitor(CodePage), "#code"), "/"),
        "read the rules": (on_a_poor_network(room.visitor(), "#start"), link),
        "write": (on_a_poor_network(room.visitor(storage_state=remembered), "#text"), link),
    }
    for act, (visitor, path) in waits.items():
        visitor.go(path)
        times, sent = visitor.page.evaluate(TIMES), visitor.page.evaluate(SENT)
        bytes_sent = sum(file["bytes"] for file in sent)
        with capsys.disabled():
            told = ", ".join(f"{name} at {times[name]:.0f} ms (wanted {wanted})" for name, wanted in WANTED.items())
            print(f"\n{act}: {told}, {bytes_sent} bytes (at most {BUDGET})", end="")
        assert 0 < bytes_sent <= BUDGET, sent
        assert len(sent) <= 3 and not any("/later/" in file["name"] for file in sent), sent


@pytest.mark.parametrize(("kind", "path", "words"), [
    (CodePage, "/", ["Skriv koden som visas på skärmen", "Kod", "Gå in"]),
    (Phone, "/j", ["Här skriver du lappar till tavlan på storbilden.", "Here you write notes to the board on the screen."]),
])
def test_a_page_says_what_it_is_before_its_script_has_come(room, kind, path, words):
    visitor = room.visitor(kind)
    visitor.expected.append(re.compile("ERR_FAILED"))
    visitor.page.route("**/*.js", lambda route: route.abort())
    visitor.go(path)
    for text in words:
        expect(visitor.page.get_by_text(text, exact=True)).to_be_visible()


def test_english_words_come_when_they_are_chosen(room):
    page = room.code_page().page
    with page.expect_request("**/later/en-*.js"):
        page.get_by_label("Språk").select_option("English")
    expect(page.get_by_role("heading")).to_have_text("Enter the code shown on the screen")
