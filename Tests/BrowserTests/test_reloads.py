"""What a page still knows after a reload, and what must not outlive one."""

import re

from playwright.sync_api import expect


def test_a_screen_made_neutral_stays_so_over_a_reload(room):
    console = room.new_board()
    wall = room.projector(console.link_to("Storbild"))
    wall.is_lit()
    wall.page.keyboard.press("b")
    wall.is_blank()
    wall.page.reload()
    expect(wall.page.locator("html")).to_have_attribute("lang", "sv")
    expect(wall.page.locator(".wall")).to_have_attribute("data-content", "join")
    wall.is_blank()
    wall.page.keyboard.press("b")
    wall.is_lit()
    wall.page.reload()
    wall.is_lit()


def test_a_preview_shows_the_board_again_after_a_reload_and_never_waits_to_be_paired(room):
    console = room.new_board()
    preview = console.page.frame_locator(".preview iframe").locator(".wall")
    expect(preview).to_have_attribute("data-content", "join")
    frame = next(frame for frame in console.page.frames if frame.url.endswith("/screen"))
    with console.page.expect_event("framenavigated"):
        frame.evaluate("location.reload()")
    expect(preview).to_have_attribute("data-content", "join")
    console.view("Mötet")
    expect(console.part("Mötet")).to_contain_text("0 storbilder")


def test_changing_the_language_asks_before_it_drops_a_text(room):
    console = room.new_board()
    console.enter_phase("Uppvärmning")
    console.view("Tavlan")
    foot = console.column("Uppvärmning").locator(".column-foot")
    foot.get_by_role("button", name="Lägg till en lapp").click()
    foot.get_by_label("Ny lapp i Uppvärmning").fill("Mod att fråga")
    console.view("Mötet")
    question = console.page.get_by_role("dialog", name="Byta språk?")
    console.press("English")
    question.get_by_role("button", name="Avbryt").click()
    expect(console.page.locator(".column-foot textarea")).to_have_value("Mod att fråga")
    console.press("English")
    question.get_by_role("button", name="Byt språk").click()
    expect(console.page.locator("html")).to_have_attribute("lang", "en")
    console.press("Svenska")
    expect(console.page.locator("html")).to_have_attribute("lang", "sv")


def test_a_console_that_is_sent_away_leaves_nothing_behind(room):
    """Its keys, and what it had not sent, would act on the board beside those of the next one."""
    console = room.new_board()
    page, code = console.page, console.leader_code
    sockets, sent = [], []

    def between(socket):
        sockets.append(socket)
        server = socket.connect_to_server()
        socket.on_message(lambda message: (sent.append(message), server.send(message)))

    page.route_web_socket(re.compile("/ws$"), between)
    page.reload()
    following = page.get_by_role("button", name="Nästa: Så gör vi i dag")
    expect(following).to_be_visible()
    for socket in sockets:
        socket.close(code=4501)
    expect(page.get_by_role("alert")).to_have_text("Länken gäller inte. Skriv ledarkoden i stället.")
    page.get_by_label("Skriv ledarkoden").fill(code)
    console.press("Öppna")
    expect(following).to_be_visible()
    page.keyboard.press("n")
    warm_up = page.get_by_role("button", name="Nästa: Uppvärmning")
    expect(warm_up).to_be_visible()
    page.reload()
    expect(warm_up).to_be_visible()
    assert sum("enterPhase" in message for message in sent) == 1
    assert not page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('tavla.outbox'))")
