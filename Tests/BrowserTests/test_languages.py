"""The phone in the languages of its readers: from the right, in their own words, with the board's texts marked."""

import re

from playwright.sync_api import expect

from test_accessibility import holds

SMALL = {"width": 360, "height": 740}
#: What stands outside the page to either side, where nobody scrolls.
OUTSIDE = """() => [...document.querySelectorAll("body *")]
    .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, #questions, .marks"))
    .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
    }).map((element) => `${element.tagName} ${element.id || element.className}`)"""
#: Where a piece of a text begins on the page.
LEFT_OF = """([selector, piece]) => {
    const text = document.querySelector(selector).firstChild;
    const at = text.data.indexOf(piece);
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + piece.length);
    return range.getBoundingClientRect().left;
}"""


def fits(phone, state):
    """Nothing stands outside at 320 px, and axe has nothing to say."""
    phone.page.set_viewport_size({**SMALL, "width": 320})
    assert phone.page.evaluate(OUTSIDE) == [], state
    phone.page.set_viewport_size(SMALL)
    assert phone.page.evaluate(OUTSIDE) == [], state
    holds(phone, state)


def is_read(phone, language, direction=""):
    root = phone.page.locator("html")
    expect(root).to_have_attribute("lang", language)
    expect(root).to_have_attribute("dir", direction)


def test_arabic_from_the_rules_to_a_note(room):
    console = room.new_board()
    phone = room.phone(console.link_to("Deltagare"), locale="ar", viewport=SMALL, reduced_motion="reduce")
    page = phone.page
    phone.asks("قبل أن نبدأ")
    is_read(phone, "ar", "rtl")
    fits(phone, "rules")
    # A number to call is read from the left wherever it stands.
    contacts = ".contacts [data-word]"
    assert page.evaluate(LEFT_OF, [contacts, "114"]) < page.evaluate(LEFT_OF, [contacts, "\u00a014"])
    page.get_by_role("button", name="دخول").click()
    phone.asks("تم الدخول")
    expect(page.locator("#question")).to_have_attribute("lang", "ar")
    console.enter_phase("Bidrag")
    phone.asks("اختيار مجموعتك")
    expect(page.locator("#groups [data-texts=name]")).to_have_text("(Svenska)")
    choice = page.get_by_role("button", name="Socialtjänst")
    expect(choice.locator("b")).to_have_attribute("lang", "sv")
    assert middle(choice.locator(".group-badge")) > middle(choice.locator("b")) > middle(choice.locator(".icon"))
    fits(phone, "groups")
    choice.click()
    expect(phone.heading).to_have_text(re.compile("^Vad kan vår bransch bidra med"))
    for place in ("#question", "#help", "#place .place-title", "#meaning", "#example-text"):
        expect(page.locator(place)).to_have_attribute("lang", "sv")
    expect(page.locator("#board [data-texts=name]")).to_have_text("(Svenska)")
    fits(phone, "board")
    text = "نساعد الناس على إيجاد سكن"
    phone.field.fill(text)
    page.get_by_role("button", name="إضافة", exact=True).click()
    phone.tells(text, "تُراجع قبل عرضها")
    menu = page.get_by_role("button", name="تعديل أو حذف")
    assert middle(menu) < middle(phone.note(text).locator(".note-text"))
    phone.field.fill("ب" * 277)
    expect(page.locator("#hint")).to_have_text("بقيت 3 أحرف")
    phone.field.fill("070-123 45 67")
    page.get_by_role("button", name="إضافة", exact=True).click()
    phone.is_warned("يبدو أن هنا رقم هاتف. يُرجى حذف ذلك قبل الإرسال.", "070-123 45 67")
    fits(phone, "warned")
    phone.field.fill("")
    console.start_timer()
    expect(page.locator("#clock")).to_be_visible()
    fits(phone, "note and clock")
    with room.outage():
        phone.field.fill("بلا شبكة")
        page.get_by_role("button", name="إضافة", exact=True).click()
        expect(phone.offline_band).to_have_text("ملاحظة واحدة بانتظار الشبكة. يمكنك متابعة الكتابة.")
        phone.tells("بلا شبكة", "بانتظار الشبكة")
        fits(phone, "offline")


def middle(place):
    box = place.bounding_box()
    return box["x"] + box["width"] / 2


def test_a_language_is_chosen_by_its_own_name_and_kept(room):
    console = room.new_board()
    code = room.code_page()
    code.page.get_by_label("Språk").select_option("العربية")
    is_read(code, "ar", "rtl")
    expect(code.page.get_by_role("heading")).to_have_text("كتابة الرمز الظاهر على الشاشة")
    assert code.page.get_by_label("الرمز").evaluate("(field) => getComputedStyle(field).direction") == "ltr"
    phone = room.phone(console.link_to("Deltagare"))
    phone.asks("Innan vi börjar")
    is_read(phone, "sv")
    for name, title, direction in (("العربية", "قبل أن نبدأ", "rtl"), ("Soomaali", "Intaynaan bilaabin ka hor", ""),
                                   ("Română", "Înainte să începem", ""), ("English", "Before we begin", ""),
                                   ("Suomi", "Ennen kuin aloitamme", "")):
        page = phone.page
        page.locator("#language").select_option(name)
        phone.asks(title)
        is_read(phone, page.locator("#language").input_value(), direction)
    phone.page.reload()
    phone.asks("Ennen kuin aloitamme")
    is_read(phone, "fi")
    expect(phone.page.locator("#language")).to_have_value("fi")
    phone.page.get_by_role("button", name="Mene sisään").click()
    console.enter_phase("Uppvärmning")
    phone.page.get_by_role("button", name="Lisää").wait_for()
    expect(phone.page.locator("#board [data-texts=name]")).to_have_text("(Svenska)")


def test_the_board_has_nothing_to_say_of_its_language_to_who_reads_it(room):
    console = room.new_board()
    for locale in ("sv-SE", "en-GB"):
        phone = room.phone(console.link_to("Deltagare"), locale=locale)
        phone.page.locator("#start").click()
    console.enter_phase("Uppvärmning")
    for phone in room.pages[1:]:
        expect(phone.field).to_be_visible()
        expect(phone.page.locator("#board [data-texts=name]")).to_be_hidden()
        expect(phone.page.locator("#question")).to_have_attribute(
            "lang", phone.page.locator("html").get_attribute("lang"))


def test_without_their_words_a_reader_gets_the_swedish_ones(room):
    console = room.new_board()
    phone = room.visitor(locale="ar")
    phone.expected.append(re.compile("Failed to load resource: net::ERR_FAILED"))
    phone.page.route("**/later/ar-*.js", lambda route: route.abort())
    phone.go(console.link_to("Deltagare").removeprefix(room.server.address))
    phone.accept_rules()
    is_read(phone, "sv")
    expect(phone.page.locator("#language")).to_have_value("sv")


def test_a_page_that_lacks_the_language_of_the_phone_speaks_the_next_one(room):
    page = room.code_page(locale="en-GB")
    page.page.locator("#language").select_option("العربية")
    is_read(page, "ar", "rtl")
    door = room.server.host.create_board("retro", "Möte")
    for path in (f"/host#{room.server.key}", f"/lead#{door.board}.{door.secret}"):
        page.go(path)
        expect(page.page.locator("html")).to_have_attribute("lang", "en")


def test_arabic_in_firefox(firefox_room):
    console = firefox_room.new_board()
    phone = firefox_room.phone(console.link_to("Deltagare"), locale="ar", viewport=SMALL)
    phone.asks("قبل أن نبدأ")
    is_read(phone, "ar", "rtl")
    phone.page.get_by_role("button", name="دخول").click()
    console.enter_phase("Uppvärmning")
    text = "أريد أن أفهم أكثر"
    phone.field.fill(text)
    phone.page.get_by_role("button", name="إضافة", exact=True).click()
    phone.tells(text, "تُراجع قبل عرضها")
    assert middle(phone.page.locator(".note-menu")) < middle(phone.note(text).locator(".note-text"))
    assert phone.page.evaluate(OUTSIDE) == []
