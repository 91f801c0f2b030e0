"""A board where two groups have filled the analysis, made over the wire: what stands there, not how it came there, is
what the screens are looked at for."""

import asyncio
import json
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from python_testing.ids import SYMBOLS, new_token
from python_testing.wire import Client

#: What the hotels wrote: contributions; obstacles and the contribution they stand in the way of; tools, what they make
#: possible and what they get past.
CONTRIBUTIONS = [
    "Städpersonalen känner igen tecken och vet vem de säger till", "Receptionen ringer när ett mönster återkommer",
    "Vi säger nej till bokningar som följer ett känt mönster", "Nummer till stöd på toaletterna",
    "Vi berättar för varandra på branschträffen",
]
OBSTACLES = [
    ("Rädsla att peka ut fel person", 0), ("Osäkert vad vi får berätta", 1), ("Nattpersonalen är ensam", 1),
    ("Gästen checkar in själv, ingen möter den", 2), ("Ägaren vill inte sätta upp skyltar", 3),
    ("Ingen har tid", None),
]
TOOLS = [
    ("Kort utbildning på flera språk", 0, None), ("En fast kontakt hos polisen", 0, 0),
    ("Ett nummer som alltid svarar", 1, 1), ("Bokningsregler som redan finns", 2, None),
    ("Färdigt blad på åtta språk", 3, None), ("En halvtimme i veckan", None, 5), ("Pengar", None, None),
]
#: What the screen must never be sent while it shows the hotels.
PRIVATE = "Vi har sett samma gäst komma och gå hela natten"
UNREVIEWED = "Chefen ser det som en kostnad"
OTHERS = "Vi kan möta upp på plats"
#: What stands in the way of the others.
OTHERS_OBSTACLE = "Larmet kommer för sent"


class GroupBoard:
    """Everybody here is a client of the wire; pages look on."""

    def __init__(self, server):
        self.server = server
        self.door = server.host.create_board("stad-for-stad", "Möte 3, Norrköping")
        self.lead_token = new_token()
        self.officers = [new_token() for _ in range(3)]
        self.police = self.officers[0]
        self.hotels = [new_token() for _ in range(7)]
        self.ids = {}
        self.made = 0
        self._run(self._write())

    def lead(self, command, **fields):
        """What the facilitator asks for."""
        async def ask():
            async with Client(self.server.address, self.door, "facilitator", self.lead_token) as lead:
                await lead.ask(command, **fields)
        self._run(ask())

    @property
    def console(self):
        return f"/lead#{self.door.board}.{self.door.secret}"

    @property
    def screen(self):
        return self.link("screen")

    def link(self, who):
        async def ask():
            async with Client(self.server.address, self.door, "facilitator", self.lead_token) as lead:
                return lead.welcome["invitation"][who]["url"]
        return self._run(ask())

    def hotel(self):
        """The next of them: nobody writes faster than a person does."""
        return self.hotels[self.made % len(self.hotels)]

    async def _write(self):
        async with Client(self.server.address, self.door, "facilitator", self.lead_token) as lead:
            self.join = self.server.host.join(lead.welcome["invitation"]["code"])
            for token in self.hotels:
                await self._choose(token, "hotell")
            for token in self.officers:
                await self._choose(token, "polis")
            await lead.ask("enterPhase", phase="e4.contact")
            await self._post(self.hotel(), "e4.q1", PRIVATE)
            await lead.ask("enterPhase", phase="e4.contribution")
            for text in CONTRIBUTIONS:
                await self._post(self.hotel(), "e4.q2", text)
            await self._post(self.police, "e4.q2", OTHERS)
            await lead.ask("enterPhase", phase="e4.obstacle")
            for text, of in OBSTACLES:
                await self._post(self.hotel(), "e4.obstacles", text, ("hinders", of, CONTRIBUTIONS))
            await self._post(self.police, "e4.obstacles", OTHERS_OBSTACLE)
            await lead.ask("enterPhase", phase="e4.tool")
            for text, of, past in TOOLS:
                obstacles = [text for text, _ in OBSTACLES]
                await self._post(
                    self.hotel(), "e4.tools", text, ("enables", of, CONTRIBUTIONS), ("overcomes", past, obstacles))
            await lead.ask("moderateNotes", notes=list(self.ids.values()), state="approved")
            await lead.ask("enterPhase", phase="e4.obstacle")
            await self._post(self.hotel(), "e4.obstacles", UNREVIEWED)

    def come_alone(self, group, *obstacles):
        """Somebody whom nobody else is with, and what they write."""
        async def come():
            token = new_token()
            await self._choose(token, group)
            for text in obstacles:
                await self._post(token, "e4.obstacles", text)
        self._run(come())

    def post_as_hotel(self, text):
        """One more obstacle of the hotels, which nobody has read yet."""
        self._run(self._post(self.hotel(), "e4.obstacles", text))

    def say_as_police(self, *asked):
        """What the secretary of the police asks for."""
        async def ask():
            # Somebody who has written nothing: nobody asks faster than a person does.
            token = self.officers[1]
            body = json.dumps({"board": self.door.board, "secret": self.door.secret, "groups": ["polis"]}).encode()
            with urllib.request.urlopen(urllib.request.Request(f"{self.server.address}/api/tables", body)) as answer:
                code = json.load(answer)[0]["code"]
            async with Client(self.server.address, self.join, "participant", token) as phone:
                await phone.ask("claimSecretary", group="polis", code=code)
                for command, fields in asked:
                    await phone.ask(command, group="polis", **fields)
        self._run(ask())

    async def _choose(self, token, group):
        async with Client(self.server.address, self.join, "participant", token) as phone:
            await phone.ask("chooseGroup", group=group)

    async def _post(self, token, column, text, *links):
        async with Client(self.server.address, self.join, "participant", token) as phone:
            self.made += 1
            note = self.ids[text] = SYMBOLS[0] * 13 + SYMBOLS[self.made // 30] + SYMBOLS[self.made % 30]
            found = [{"type": kind, "note": self.ids[texts[of]]} for kind, of, texts in links if of is not None]
            marks = {"marks": {"links": found}} if found else {}
            await phone.ask("postNote", note=note, column=column, text=text, **marks)

    def _run(self, work):
        # Playwright has a loop of its own in this thread.
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(asyncio.run, work).result()
