"""One device leads; another takes over in the same phase; moderators review and nothing else."""

import re

from playwright.sync_api import expect

from test_accessibility import holds

TAKEN = re.compile(r"^En kollega tog över ledningen kl\. \d\d\.\d\d\.")


def test_a_colleague_takes_over_in_the_same_phase(room):
    first = room.new_board()
    phone = room.phone(first.link_to("Deltagare"))
    phone.accept_rules()
    first.enter_phase("Uppvärmning")
    phone.post("Mod att fråga", fate="Granskas innan den visas")
    first.start_timer()
    code = first.leader_code
    first.page.context.set_offline(True)
    other = room.console()
    other.page.get_by_label("Skriv ledarkoden").fill(code)
    other.press("Öppna")
    other.page.get_by_role("dialog").get_by_role("button", name="Ta över ledningen").click()
    other.tells("Du leder mötet nu.")
    expect(other.page.locator(".timer-phase")).to_contain_text("Uppvärmning")
    other.approve("Mod att fråga")
    phone.tells("Mod att fråga", "Sparad")
    first.page.context.set_offline(False)
    looks_on(first, TAKEN)
    first.page.get_by_role("button", name="Ta tillbaka ledningen").click()
    first.tells("Du leder mötet nu.")
    looks_on(other, TAKEN)
    first.press("Släck")
    first.tells("Storbilden är släckt.")


def test_the_facilitator_is_told_of_a_blank_at_the_projector_and_lifts_it(room):
    """B works at once and without the server; it is told afterwards, and the last act wins."""
    console = room.new_board()
    wall = room.projector(console.link_to("Storbild"))
    other = room.projector(console.link_to("Storbild"))
    notice = console.page.locator(".screen-notice")
    press_b(wall)
    expect(notice).to_have_text("Storbilden är släckt (av någon vid projektorn)")
    other.is_blank()
    console.press("Tänd")
    wall.is_lit()
    other.is_lit()
    expect(notice).to_have_text("")
    console.press("Släck")
    expect(notice).to_have_text("Storbilden är släckt")
    wall.page.keyboard.press("b")
    wall.page.keyboard.press("b")
    wall.is_blank()
    console.press("Tänd")
    wall.is_lit()
    with room.outage():
        press_b(wall)
    expect(notice).to_have_text("Storbilden är släckt (av någon vid projektorn)")
    wall.page.keyboard.press("b")
    wall.is_lit()
    expect(notice).to_have_text("")
    wall.page.keyboard.press("b")
    wall.page.keyboard.press("b")
    wall.is_lit()
    expect(notice).to_have_text("")
    other.is_lit()


def press_b(wall):
    """The wall is neutral before the page draws anything else, so well within 300 ms."""
    took = wall.page.evaluate(
        """() => {
          const before = performance.now();
          dispatchEvent(new KeyboardEvent("keydown", { key: "b" }));
          const isBlank = getComputedStyle(document.querySelector(".wall")).visibility === "hidden"
            || getComputedStyle(document.querySelector(".wall")).display === "none";
          return isBlank ? performance.now() - before : Infinity;
        }"""
    )
    assert took < 300
    wall.is_blank()


def test_the_facilitator_sees_how_many_of_the_core_group_are_in(room):
    console = room.new_board()
    room.core(console.link_to("Kärngruppen"))
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    expect(console.page.locator(".people-button")).to_have_text("2 inne · 1 i kärngruppen")
    console.view("Mötet")
    expect(console.part("Mötet")).to_contain_text("2 deltagare · 1 i kärngruppen")


def test_who_comes_second_looks_on_and_stays_so_after_a_reload(room):
    first = room.new_board()
    first.enter_phase("Uppvärmning")
    first.page.reload()
    expect(first.page.get_by_role("button", name="Släck")).to_be_visible()
    second = room.console(first.link_to("En processledare till"))
    for _ in range(2):
        looks_on(second, re.compile("^Någon annan leder mötet."))
        second.page.reload()
    holds(second, "looking on")
    second.page.keyboard.press("b")
    second.tells("Någon annan leder mötet. Ta över ledningen först.")
    first.press("Släck")


def test_a_moderator_reviews_and_sees_no_act_that_is_not_for_moderators(room):
    console = room.new_board()
    console.enter_phase("Uppvärmning")
    phone = room.phone(console.link_to("Deltagare"))
    phone.accept_rules()
    phone.post("Mod att fråga", fate="Granskas innan den visas")
    code = console.moderator_code
    moderator = room.console()
    moderator.page.get_by_label("Skriv ledarkoden").fill(code)
    moderator.press("Öppna")
    moderator.page.wait_for_url("**/moderate")
    moderator.approve("Mod att fråga")
    phone.tells("Mod att fråga", "Sparad")
    moderator.page.get_by_role("button", name=re.compile("^Ångra")).click()
    moderator.has_pending("Mod att fråga")
    moderator.approve("Mod att fråga")
    moderator.view("Tavlan")
    expect(moderator.card("Mod att fråga").get_by_role("button", name="Val för lappen")).to_be_visible()
    holds(moderator, "moderating")
    for view in ("Tavlan", "Bjud in", "Mötet"):
        moderator.view(view)
        assert not acts_of_leading(moderator), view
    expect(moderator.page.get_by_label("Länk till Deltagare")).to_have_count(1)
    expect(moderator.page.get_by_label("Länk till En processledare till")).to_have_count(0)


LEADING = re.compile(
    "Släck|Nästa|Tillbaka|Starta|Lås|Avsluta|Visa svaren|Lägg till en lapp|Anslut|Nästa sida|Radera|Lappar$|Uppgift$")


def acts_of_leading(console):
    """The acts of leading that can be seen and pressed."""
    names = console.page.get_by_role("button", disabled=False).all_inner_texts()
    return [name for name in names if LEADING.search(name)]


def looks_on(console, words):
    expect(console.page.locator(".band")).to_contain_text(words)
    expect(console.page.get_by_role("button", name="Släck")).to_be_hidden()
    assert not acts_of_leading(console)
