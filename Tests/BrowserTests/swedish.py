"""Which words are Swedish only, so that none of them stands on a page that speaks English."""

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: A literal of a word file, and the colon after it if it is a key.
LITERAL = re.compile(r'("(?:[^"\\\n]|\\.)*")(\s*:)?')
#: All that is seen or read aloud: texts, and the attributes that name things.
READ_ALL = """() => {
    const said = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode;
        const element = node instanceof Element ? node : node.parentElement;
        // A language is called by its own name.
        if (element.closest("[lang]") !== document.documentElement || !element.checkVisibility()) continue;
        if (node instanceof Text) said.push(node.data);
        else for (const name of ["aria-label", "title", "placeholder", "alt"]) said.push(node.getAttribute(name) ?? "");
    }
    return [document.title, ...said].map((text) => text.trim()).filter(Boolean);
}"""


class Swedish:
    """Knows what is Swedish by the word files of every page and the texts of one template."""

    def __init__(self, template: str):
        both = [(texts["sv"], texts["en"]) for texts in texts_of(ROOT / f"Data/templates/{template}.json")]
        english = {text for _, text in both} | words_of("en")
        swedish = ({text for text, _ in both} | words_of("sv")) - english
        self.patterns = [pattern for text in swedish if (pattern := pattern_of(text))]

    def is_gone_from(self, page, who: str):
        """Whoever reads the page, with eyes or ears, meets no Swedish word, and is told that it is in English."""
        assert page.locator("html").get_attribute("lang") == "en", who
        said = page.evaluate(READ_ALL)
        assert said, who
        left = [text for text in said if re.search("[åäöÅÄÖ]", text) or any(p.fullmatch(text) for p in self.patterns)]
        assert left == [], f"{who}: {left}"


def words_of(language: str) -> set[str]:
    files = [file for end in ("", "-later") for file in (ROOT / "Web").glob(f"*/{language}{end}.js")]
    found = [literal for file in files for literal in LITERAL.findall(file.read_text())]
    return {json.loads(word) for word, is_key in found if not is_key}


def texts_of(template: Path) -> list[dict]:
    """Every text of a template, in all its languages."""
    found = []
    json.loads(template.read_text(), object_hook=lambda thing: found.append(thing) if "sv" in thing else thing)
    return [text for text in found if isinstance(text["sv"], str)]


def pattern_of(text: str):
    """A word with its gaps filled by anything; none where only gaps are left."""
    if not re.search(r"[^\W\d_]{2}", re.sub(r"\{\w+\}", "", text)):
        return None
    return re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(text)))
