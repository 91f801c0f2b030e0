"""Makes the picture in the README: the three screens of one meeting, at the same moment.

    Tests/.work/venv/bin/python Tests/BrowserTests/picture.py [FOLDER for the three full screenshots]
"""

import base64
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import launching  # noqa: E402
from palette_png import palette_png  # noqa: E402
from python_testing.server_process import ServerProcess  # noqa: E402
from room import Room  # noqa: E402

NOTES = {
    "Var": [
        "Bostäder som hyrs ut kort tid, ofta över helgen", "Massageställen utan prislista i fönstret",
        "Annonser och chattar på nätet", "Hotell där ingen möter gästen", "Rastplatser längs stora vägen"],
    "Orsaker": [
        "Efterfrågan. Det finns de som köper.", "Vi pratar inte med varandra. Var och en ser en liten bit.",
        "Skulder och beroende gör det svårt att säga nej", "Få kontroller på kvällar och helger",
        "Den utsatta vet inte vart man vänder sig"],
    "Vilka möter dem": [
        "Städpersonal på hotell och i uthyrda bostäder", "Skolsköterskor och kuratorer",
        "Taxiförare på natten", "Kvartersvärdar och fastighetsskötare", "Ungdomsmottagningen"],
}
IN_REVIEW = {"Var": "Byggen med många led av företag", "Orsaker": "Vi vet inte vad vi får berätta för varandra"}
DRAFT = "De som tränar ungdomar på kvällarna"
PAGE = """<style>
    body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #cdc2b0; }
    div { display: flex; flex-direction: column; gap: 24px; }
    img { display: block; border-radius: 6px; }
    div img { width: 820px; } body > img { height: 946px; border-radius: 20px; }
</style><div><img src="{projector}"><img src="{console}"></div><img src="{phone}">"""
READ_PIXELS = """async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context.drawImage(image, 0, 0);
    const pixels = new Uint8Array(context.getImageData(0, 0, width, height).data.buffer);
    let text = "";
    for (let i = 0; i < pixels.length; i += 8192) text += String.fromCharCode(...pixels.subarray(i, i + 8192));
    return { width, height, pixels: btoa(text) };
}"""


def meeting(room):
    """A meeting in the middle of its first exercise."""
    console = room.new_board()
    projector = room.projector(console.link_to("Storbild"))
    phones = [room.phone(console.link_to("Deltagare"), device_scale_factor=2) for _ in range(5)]
    for phone in phones:
        phone.accept_rules()
    console.enter_phase("Var, varför och vilka")
    console.start_timer()
    for column, texts in NOTES.items():
        for phone, text in zip(phones, texts):
            post(phone, column, text)
            console.approve(text)
    for phone, (column, text) in zip(phones[1:], IN_REVIEW.items()):
        post(phone, column, text)
    console.has_pending(*IN_REVIEW.values())
    console.press("Lappar")
    console.view("Tavlan")
    projector.shows(*[text for texts in NOTES.values() for text in texts])
    phones[0].tells(NOTES["Vilka möter dem"][0], "Sparad")
    phones[0].field.fill(DRAFT)
    return {"projector": projector, "console": console, "phone": phones[0]}


def post(phone, column, text):
    phone.choose_question(column)
    phone.post(text, fate="Granskas innan den visas")


def data_url(png: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(png).decode()


def compose(browser, screens: dict[str, bytes]) -> bytes:
    """One picture of the three screens, in few colours."""
    page = browser.new_page(viewport={"width": 1329, "height": 994})
    content = PAGE
    for name, png in screens.items():
        content = content.replace("{" + name + "}", data_url(png))
    page.set_content(content)
    composed = page.evaluate(READ_PIXELS, data_url(page.screenshot()))
    return palette_png(base64.b64decode(composed["pixels"]), composed["width"], composed["height"])


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory() as data, ServerProcess(data) as server, sync_playwright() as playwright:
        browser = launching.chromium(playwright)
        room = Room(server, browser)
        screens = {name: page.page.screenshot() for name, page in meeting(room).items()}
        room.close(failed=False)
        picture = compose(browser, screens)
        browser.close()
    (HERE / "screens.png").write_bytes(picture)
    print(f"screens.png: {len(picture) // 1000} kB")
    for name, png in screens.items() if folder else ():
        (folder / f"{name}.png").write_bytes(png)


if __name__ == "__main__":
    main()
