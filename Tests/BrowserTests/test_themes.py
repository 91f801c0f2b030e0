"""Notes put together under a heading: by mouse, by finger, by keyboard, several at once; and on the wall."""

import pytest
from playwright.sync_api import expect

from theme_board import ThemeBoard
from touch import Finger, middle

TABLET = {"width": 820, "height": 1180}
#: So high that no column scrolls by itself while a note is held near its edge.
TALL = {"width": 1366, "height": 1300}
IDEAS = ("Korta möten", "Tydlig dagordning", "Frukost på fredagar", "Färre mejl")


@pytest.fixture
def board(room):
    return opened(room, viewport=TALL)


def opened(room, **context):
    console = room.new_board("retro", **context)
    console.next_phase("Skriv")
    console.view("Tavlan")
    for text in IDEAS:
        console.add_note("Börja", text)
    return ThemeBoard(console)


def test_a_note_dropped_on_another_makes_a_theme(room, board):
    console = board.console
    projector = room.projector(console.link_to("Storbild"))
    console.view("Tavlan")
    board.drop(console.card("Färre mejl"), console.card("Tydlig dagordning"))
    console.tells("2 lappar ligger i ett nytt tema.")
    board.name("Mindre prat")
    board.holds("Mindre prat", "Tydlig dagordning", "Färre mejl")
    expect(projector.page.locator(".theme-heading")).to_have_text("Mindre prat2")
    # Onto the theme adds to it, between notes moves.
    board.drop(console.card("Frukost på fredagar"), board.stack("Mindre prat"))
    console.tells("Lappen ligger nu i Mindre prat.")
    expect(board.stack("Mindre prat")).to_be_focused()
    board.holds("Mindre prat", "Tydlig dagordning", "Färre mejl", "Frukost på fredagar")
    board.drop(console.card("Korta möten"), board.stack("Mindre prat"), at=1)
    expect(console.column("Börja").locator(".column-notes > li").nth(1)).to_contain_text("Korta möten")
    for act in ("flytta", "lägga i tema", "byta rubrik", "nytt tema"):
        board.undo(act)
    console.stands_in("Börja", *IDEAS)
    expect(projector.page.locator(".theme-heading")).to_have_count(0)
    projector.shows(*IDEAS)


def test_phones_show_what_was_put_together(room, board):
    """Under its heading, own notes marked as one's own; what stands in no theme comes after."""
    console = board.console
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    phone.post("Mötesfria måndagar", fate="Sparad")
    console.view("Tavlan")
    menu = phone.note("Mötesfria måndagar").get_by_role("button", name="Ändra eller ta bort")
    menu.focus()
    board.drop(console.card("Mötesfria måndagar"), console.card("Korta möten"))
    board.name("Mindre prat")
    heading = phone.page.get_by_role("heading", name="Mindre prat")
    expect(heading).to_have_text("Mindre prat2 lappar")
    together = phone.page.locator("[data-in-theme]")
    expect(together.locator(".note-text")).to_have_text(["Korta möten", "Mötesfria måndagar"])
    expect(together.nth(1).locator(".note[data-own] .note-status")).to_have_text("Sparad")
    expect(together.nth(0).locator(".note[data-own]")).to_have_count(0)
    expect(menu).to_be_focused()
    expect(phone.page.get_by_role("heading", name="Utan tema")).to_be_visible()
    expect(phone.page.locator("#notes .note-text")).to_have_text(
        ["Korta möten", "Mötesfria måndagar", "Tydlig dagordning", "Frukost på fredagar", "Färre mejl"]
    )
    board.choose_for("Mindre prat", "Lös upp temat")
    expect(phone.page.locator(".theme-title")).to_have_count(0)
    expect(phone.page.locator("#notes .note")).to_have_count(5)


def test_a_theme_opens_in_place_and_its_notes_are_dragged_within_and_out(board):
    console = board.console
    board.drop(console.card("Färre mejl"), console.card("Tydlig dagordning"))
    board.name("Mindre prat")
    board.open("Mindre prat")
    inner = board.stack("Mindre prat").locator(".stack-notes")
    expect(inner.locator("li")).to_have_count(2)
    board.drop(inner.locator("li").nth(1), inner.locator("li").nth(0), at=0.1)
    board.holds("Mindre prat", "Färre mejl", "Tydlig dagordning")
    board.drop(inner.locator("li").nth(0), console.card("Korta möten"), at=0.05)
    console.tells("Lappen är tagen ur temat.")
    board.holds("Mindre prat", "Tydlig dagordning")
    expect(console.column("Börja").locator(".column-notes > li").first).to_contain_text("Färre mejl")
    expect(console.column("Börja").locator(".column-notes > li").first).to_be_focused()
    # Taking it out and putting it down was one act.
    board.undo("ta ut ur tema")
    board.holds("Mindre prat", "Färre mejl", "Tydlig dagordning")


def test_a_finger_makes_a_theme_and_rests_to_choose(room):
    board = opened(room, viewport=TABLET, has_touch=True)
    console = board.console
    finger = Finger(console.page)
    finger.press(console.card("Färre mejl").locator("[data-drag]"))
    finger.move_to(console.card("Tydlig dagordning"))
    expect(console.page.locator("[data-drop='on']")).to_have_count(1)
    finger.lift()
    board.name("Mindre prat")
    board.holds("Mindre prat", "Tydlig dagordning", "Färre mejl")
    finger.press(console.card("Korta möten").locator(".note-text"))
    expect(board.bar).to_be_visible()
    finger.lift()
    expect(console.page.locator(".selection-count")).to_have_text("1 vald")
    console.card("Frukost på fredagar").locator(".note-text").tap()
    expect(console.page.locator(".selection-count")).to_have_text("2 valda")
    board.do("Lägg i tema …", "Mindre prat (2)")
    console.tells("2 lappar ligger nu i Mindre prat.")
    board.holds("Mindre prat", "Tydlig dagordning", "Färre mejl", "Korta möten", "Frukost på fredagar")


def test_everything_goes_by_menu(board):
    console = board.console
    console.choose_for(console.card("Korta möten"), "Lägg i tema …", "Nytt tema")
    board.name("Möten")
    console.choose_for(console.card("Tydlig dagordning"), "Lägg i tema …", "Möten (1)")
    expect(board.stack("Möten")).to_be_focused()
    console.choose_for(console.card("Färre mejl"), "Lägg i tema …", "Nytt tema")
    board.name("Mejl")
    board.choose_for("Mejl", "Byt rubrik")
    board.name("Post")
    console.tells("Rubriken är nu Post.")
    board.choose_for("Post", "Slå ihop med …", "Möten (2)")
    board.holds("Möten · Post", "Korta möten", "Tydlig dagordning", "Färre mejl")
    board.open("Möten · Post")
    console.choose_for(console.card("Tydlig dagordning").last, "Ta ut ur temat")
    board.holds("Möten · Post", "Korta möten", "Färre mejl")
    board.choose_for("Möten · Post", "Lös upp temat")
    console.tells("Temat är upplöst. Lapparna står kvar.")
    console.stands_in("Börja", *IDEAS)
    for act in ("lösa upp tema", "ta ut ur tema", "slå ihop teman"):
        board.undo(act)
    board.holds("Möten", "Korta möten", "Tydlig dagordning")
    board.holds("Post", "Färre mejl")
    board.choose_for("Post", "Radera temat")
    console.page.get_by_role("dialog").get_by_role("button", name="Radera").click()
    console.tells("Temat är raderat. Lapparna står kvar.")
    expect(board.stack("Post")).to_have_count(0)
    expect(console.card("Färre mejl")).to_be_visible()


def test_several_are_chosen_and_put_together_moved_and_hidden_at_once(room, board):
    console = board.console
    projector = room.projector(console.link_to("Storbild"))
    console.view("Tavlan")
    board.select("Korta möten", "Tydlig dagordning", "Färre mejl")
    board.do("Lägg i tema …", "Nytt tema")
    board.name("Möten")
    board.holds("Möten", "Korta möten", "Tydlig dagordning", "Färre mejl")
    console.page.keyboard.down("Control")
    console.card("Frukost på fredagar").locator(".note-text").click()
    console.page.keyboard.up("Control")
    expect(console.page.locator(".selection-count")).to_have_text("1 vald")
    board.stack("Möten").locator(".stack-peek").click()
    expect(console.page.locator(".selection-count")).to_have_text("4 valda")
    board.do("Flytta till …", "Sluta")
    console.tells("4 lappar står nu i Sluta.")
    expect(console.column("Sluta").locator(".column-notes > li")).to_have_count(2)
    board.holds("Möten", "Korta möten", "Tydlig dagordning", "Färre mejl")
    board.undo("flytta 4 lappar")
    expect(console.column("Sluta").locator(".column-notes > li")).to_have_count(0)
    board.select("Frukost på fredagar")
    board.do("Dölj")
    console.tells("1 lapp är dold.")
    expect(projector.note("Frukost på fredagar")).to_have_count(0)
    board.undo("granska 1 lapp")
    projector.shows("Frukost på fredagar")


def test_chosen_notes_are_dragged_together(board):
    console = board.console
    board.select("Korta möten", "Färre mejl")
    board.drop(console.card("Korta möten"), console.column("Sluta").locator(".column-head"))
    console.stands_in("Sluta", "Korta möten", "Färre mejl")
    console.stands_in("Börja", "Tydlig dagordning", "Frukost på fredagar")
    expect(console.page.locator(".selection-count")).to_have_text("2 valda")
    board.bar.get_by_role("button", name="Klar").click()
    expect(board.bar).to_be_hidden()


def test_without_a_pointer(board):
    console, keys = board.console, board.page.keyboard
    console.card("Korta möten").evaluate("(card) => card.focus()")
    keys.press("Space")
    keys.press("ArrowDown")
    keys.press("x")
    expect(console.page.locator(".selection-count")).to_have_text("2 valda")
    keys.press("ArrowDown")
    keys.press("x")
    keys.press("x")
    expect(console.page.locator(".selection-count")).to_have_text("2 valda")
    board.bar.get_by_role("button", name="Lägg i tema …").focus()
    keys.press("Enter")
    expect(console.page.get_by_role("menuitem", name="Nytt tema")).to_be_focused()
    keys.press("Enter")
    board.name("Möten")
    keys.press("Enter")
    expect(board.stack("Möten").locator(".stack-heading")).to_have_attribute("aria-expanded", "true")
    keys.press("ArrowDown")
    expect(console.card("Korta möten").last).to_be_focused()
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    expect(console.card("Frukost på fredagar")).to_be_focused()
    # A theme that has the focus is hidden as one, and comes back as one.
    board.stack("Möten").evaluate("(stack) => stack.focus()")
    keys.press("d")
    console.tells("2 lappar är dolda.")
    expect(board.stack("Möten")).to_have_count(0)
    board.can_undo("granska 2 lappar")
    keys.press("Control+z")
    board.holds("Möten", "Korta möten", "Tydlig dagordning")
    board.stack("Möten").evaluate("(stack) => stack.focus()")
    keys.press("Space")
    expect(console.page.locator(".selection-count")).to_have_text("2 valda")
    keys.press("Escape")
    expect(board.bar).to_be_hidden()


def test_a_heading_is_kept_when_left_and_given_up_with_escape(board):
    console = board.console
    board.drop(console.card("Färre mejl"), console.card("Tydlig dagordning"))
    field = console.page.get_by_label("Temats rubrik")
    field.fill("Första")
    field.press("Escape")
    expect(console.page.locator(".stack-name")).to_have_text("Tema utan rubrik")
    board.choose_for("Tema utan rubrik", "Byt rubrik")
    field.fill("å" * 81)
    field.press("Enter")
    console.tells("Rubriken är för lång. Den har högst 80 tecken.")
    field.fill("Andra")
    console.page.get_by_role("heading", name="Tavlan").click()
    expect(board.stack("Andra")).to_be_visible()


def test_notes_are_put_together_while_they_wait_for_review(room):
    """What the projector may not show it is never told, not as part of a theme either."""
    console = room.new_board()
    projector = room.projector(console.link_to("Storbild"))
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    console.enter_phase("Uppvärmning")
    texts = ("Mod att fråga", "Tid att lyssna", "Någon som bestämmer")
    for text in texts:
        phone.post(text, fate="Granskas innan den visas")
    console.has_pending(*texts)
    console.view("Tavlan")
    console.choose_for(console.queued(texts[0]), "Lägg i tema …", "Nytt tema")
    board = ThemeBoard(console)
    board.name("Mod")
    expect(console.queued(texts[0]).locator(".note-status")).to_contain_text("Mod")
    board.select(*texts[1:], among=".review-cards")
    board.do("Lägg i tema …", "Mod (1)")
    board.holds("Mod", *texts)
    expect(board.stack("Mod").locator(".note-status").first).to_have_text("3 granskas")
    console.press("Lappar")
    expect(projector.page.locator(".wall[data-content='columns']")).to_be_visible()
    console.approve(texts[1])
    expect(projector.page.locator(".theme-heading")).to_have_text("Mod1")
    projector.shows(texts[1])
    projector.has_never_had(texts[0], texts[2])
    board.choose_for("Mod", "Godkänn 2 lappar")
    console.tells("2 lappar är godkända.")
    projector.shows(*texts)


def test_the_wall_shows_themes_in_three_lanes_and_turns_pages_and_never_shrinks(room, board):
    console = board.console
    board.select(*IDEAS)
    board.do("Lägg i tema …", "Nytt tema")
    board.name("Möten")
    for number in range(26):
        console.add_note("Sluta", f"Lapp {number} med så många ord att den blir två rader hög på storbilden")
    board.select(*[f"Lapp {number} med" for number in range(26)])
    board.do("Lägg i tema …", "Nytt tema")
    board.name("Mycket")
    projector = room.projector(console.link_to("Storbild"))
    console.view("Tavlan")
    console.press("Teman")
    wall = projector.page
    expect(wall.locator(".wall[data-content='clusters'] .lane").first).to_be_visible()
    expect(wall.locator(".wall-column .lane")).to_have_count(3)
    expect(wall.locator(".theme-heading", has_text="Möten")).to_be_visible()
    sizes = wall.locator(".theme .note-text").evaluate_all("(texts) => texts.map((text) => getComputedStyle(text).fontSize)")
    assert set(sizes) == {"28px"}
    shown = set(wall.locator(".theme .note-text").all_inner_texts())
    wall.keyboard.press("PageDown")
    expect(wall.get_by_text("Sida 2 av")).to_be_visible()
    shown |= set(wall.locator(".theme .note-text").all_inner_texts())
    assert len(shown) == 30
    lanes = wall.locator(".lane").evaluate_all("(lanes) => lanes.map((lane) => lane.getBoundingClientRect().bottom)")
    assert max(lanes) <= wall.locator(".foot").bounding_box()["y"]
