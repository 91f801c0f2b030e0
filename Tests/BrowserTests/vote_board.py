"""A board where groups have written obstacles that are ready to vote on, made over the wire: what stands there, not how
it came there, is what the screens are looked at for.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from python_testing.ids import SYMBOLS, new_token
from python_testing.wire import Client

COLUMN = "e4.obstacles"
GROUPS = ["socialtjanst", "polis", "skola", "halsa"]
#: Headings and the notes under them; the last have none.
THEMES = [
    ("Tiden räcker inte", ["Ingen har tid att stanna upp", "Vi hinner bara med det som är akut",
                           "Handledning ställs in när det är fullt"]),
    ("Vi vet inte vem vi ska ringa när vi ser något, och på kvällen är alla borta",
     ["Vi vet inte vem vi ska ringa", "Telefontiden är slut när vi behöver den"]),
    ("Sekretessen tolkas olika", ["Sekretessen mellan oss är oklar", "Vi vågar inte fråga varandra"]),
    ("Tecknen är svåra att tolka", ["Svårt att tolka tecknen", "Vi är rädda att ha fel",
                                    "Det ser ut som ett vanligt hyreskontrakt"]),
    ("Språk och tolkar", ["Tolkar är svåra att få tag på med kort varsel"]),
    ("Den utsatta litar inte på oss", ["Många är rädda för myndigheter", "De byter ort innan vi hunnit fram"]),
    ("Chefer frågar inte efter det här arbetet, och då blir det aldrig någons uppgift",
     ["Det står inte i någons uppdrag", "Ingen följer upp"]),
    ("Gamla mallar", ["Blanketten har ingen ruta för det"]),
    ("Kvällar och helger", ["Färre är i tjänst när det händer", "Jouren har inget eget ansvar"]),
    (None, ["Fastighetsbolaget svarar inte", "Hyresvärden vet inte vem som bor där"]),
]
SINGLE = ["Lokalen saknar ett rum där man kan prata ostört", "Vi saknar egna pengar"]
NOTES = ["Vi vet inte vem vi ska ringa när vi ser något som inte stämmer, och efter klockan fem svarar ingen. "
         "Då blir det att vi väntar till nästa dag, och då är det för sent: lägenheten är tom och ingen vet något.",
         *[notes[0] for _, notes in THEMES[:9]], *SINGLE]


class VoteBoard:
    """Everybody here is a client of the wire; pages look on."""

    def __init__(self, server):
        self.server = server
        self.door = server.host.create_board("stad-for-stad", "Möte 3, Norrköping")
        self.lead_token = new_token()
        self.people = [new_token() for _ in range(9)]
        self.ids = {}
        self.made = 0
        self.vote = self._id()

    def _id(self):
        """The same at each run, since equals in a result stand in the order of their ids."""
        self.made += 1
        return SYMBOLS[0] * 13 + SYMBOLS[self.made // 30] + SYMBOLS[self.made % 30]

    def write(self, candidates):
        """Writes and approves, and puts together when themes are voted on."""
        self._run(self._write(NOTES if candidates == "notes" else
                              [text for _, notes in THEMES for text in notes] + SINGLE))
        if candidates == "themes":
            self._run(self._put_together())
        return self

    def start(self, candidates):
        """All that, and a round."""
        self.write(candidates)
        self.lead("enterPhase", phase="e4.vote")
        self.lead("startVote", vote=self.vote, columns=[COLUMN], candidates=candidates, dots=3, severalOnOne=True)
        return self

    def lead(self, command, **fields):
        """What the facilitator asks for."""
        async def ask():
            async with Client(self.server.address, self.door, "facilitator", self.lead_token) as lead:
                await lead.ask(command, **fields)
        self._run(ask())

    def give(self, person, *names):
        """A person puts dots on notes and themes, by their text or heading."""
        async def ask():
            async with self._phone(person) as phone:
                for name in names:
                    await phone.ask("giveDot", vote=self.vote, on=self.ids[name])
        self._run(ask())

    def everybody_votes(self):
        """So many on each that there are clear leaders and equals."""
        names = [name for name in self.ids if self._is_up(name)]
        for person in range(9):
            self.give(person, names[1], names[person % 4], names[person * 5 % len(names)])

    def _is_up(self, name):
        in_themes = {text for _, notes in THEMES for text in notes}
        return not self.themes_are_up or name not in in_themes

    @property
    def themes_are_up(self):
        return any(title in self.ids for title, _ in THEMES)

    @property
    def console(self):
        return f"/lead#{self.door.board}.{self.door.secret}"

    @property
    def screen(self):
        return self._link("screen")

    @property
    def phone(self):
        return self._link("participant")

    def _link(self, who):
        async def ask():
            async with Client(self.server.address, self.door, "facilitator", self.lead_token) as lead:
                return lead.welcome["invitation"][who]["url"]
        return self._run(ask())

    async def _write(self, texts):
        async with Client(self.server.address, self.door, "facilitator", self.lead_token) as lead:
            self.join = self.server.host.join(lead.welcome["invitation"]["code"])
            await lead.ask("enterPhase", phase="e4.obstacle")
            # With the two of each group that write, three: a smaller one would stand there as its sector.
            for group in GROUPS:
                async with Client(self.server.address, self.join, "participant", new_token()) as phone:
                    await phone.ask("chooseGroup", group=group)
            for number, text in enumerate(texts):
                # Nobody writes faster than a person does.
                async with self._phone(number % 8) as phone:
                    if number < 8:
                        await phone.ask("chooseGroup", group=GROUPS[number % 4])
                    self.ids[text] = self._id()
                    await phone.ask("postNote", note=self.ids[text], column=COLUMN, text=text)
            notes = [self.ids[text] for text in texts]
            await lead.ask("moderateNotes", notes=notes, state="approved")

    async def _put_together(self):
        async with Client(self.server.address, self.door, "facilitator", self.lead_token) as lead:
            for title, notes in THEMES:
                theme = self._id()
                fields = {"title": title} if title else {}
                await lead.ask("makeTheme", theme=theme, notes=[self.ids[text] for text in notes], **fields)
                if title:
                    self.ids[title] = theme

    def _phone(self, person):
        return Client(self.server.address, self.join, "participant", self.people[person])

    def _run(self, work):
        # Playwright has a loop of its own in this thread.
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(asyncio.run, work).result()
