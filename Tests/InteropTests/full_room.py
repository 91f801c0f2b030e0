"""Twenty groups of six phones write at the same moment, while the facilitator moves notes and reviews."""

import asyncio
import hashlib
import json
import random
import re
import time

from python_testing.host import Door
from python_testing.ids import new_id
from python_testing.wire import Client

GROUPS, PHONES = 20, 6
OBSTACLES, TOOLS = "e4.obstacles", "e4.tools"


def digest(records):
    """One short word for all a client has been shown."""
    return hashlib.sha256(json.dumps(records, sort_keys=True).encode()).hexdigest()[:16]


class FullRoom:
    def __init__(self, server, seed):
        self.server = server
        self.random = random.Random(seed)
        self.asked = {}
        self.sent = {}
        self.seconds = []
        self.moved = 0

    async def open(self):
        """A board in the first phase of exercise 4, with twenty groups to choose from."""
        door = self.server.host.create_board("stad-for-stad")
        self.lead = Client(self.server.address, door, "facilitator")
        await self.lead.connect()
        await self.enter("e4.groups")
        groups = {g["id"]: g for g in self.lead.of("group").values() if g["set"] == "bransch"}
        added = [new_id() for _ in range(len(groups), GROUPS)]
        for group in groups.values():
            if not group["isOpen"]:
                await self.lead.ask("openGroup", group=group["id"])
        for number, group in enumerate(added, len(groups) + 1):
            await self.lead.ask("addGroup", group=group, set="bransch", title=f"Bord {number}")
        await self.seat([*groups, *added])

    async def seat(self, groups):
        """Everybody comes in by the typed code and sits down; one screen is there too."""
        invitation = self.lead.welcome["invitation"]
        address, join = self.server.address, self.server.host.join(invitation["code"])
        secret = invitation["screen"]["url"].split("#")[1].split(".")[1]
        self.screen = Client(address, Door(join.board, secret), "screen")
        self.phones = {group: [Client(address, join, "participant") for _ in range(PHONES)]
                       for group in groups}
        await asyncio.gather(*(c.connect() for c in [self.screen, *self.everybody()]))
        await asyncio.gather(*(phone.ask("chooseGroup", group=group)
                               for group, phones in self.phones.items() for phone in phones))

    def everybody(self):
        """All phones."""
        return [phone for phones in self.phones.values() for phone in phones]

    async def enter(self, phase):
        await self.lead.ask("enterPhase", phase=phase)

    async def write(self, seconds):
        """Everybody writes obstacles for so long, the facilitator moves one of them each second."""
        await self.enter("e4.obstacle")
        self.end = time.monotonic() + seconds
        readers = [asyncio.create_task(self.read(client))
                   for client in [self.lead, self.screen, *self.everybody()]]
        async with asyncio.TaskGroup() as work:
            work.create_task(self.moderate())
            for group, phones in self.phones.items():
                for phone in phones:
                    work.create_task(self.post(group, phone))
        await self.last_word(readers)

    async def read(self, client):
        """Takes in what comes, and how long the others' notes of the group were on their way."""
        known = set()
        while True:
            message = await client.receive()
            if message.get("id") in self.asked:
                self.asked.pop(message["id"]).set_result(message["type"])
            for record in message.get("put", []):
                if record["type"] == "note" and record["id"] not in known:
                    known.add(record["id"])
                    sender, at = self.sent.get(record["id"], (client, 0))
                    if sender is not client and client.role == "participant":
                        self.seconds.append(time.monotonic() - at)
            if any(r["type"] == "board" and r["state"] == "locked" for r in message.get("put", [])):
                return

    async def post(self, group, phone):
        """A note every two to six seconds, as fast writers do."""
        while True:
            await asyncio.sleep(self.random.uniform(2, 6))
            if time.monotonic() > self.end:
                return
            note = new_id()
            self.sent[note] = (phone, time.monotonic())
            await self.acknowledged(phone, {"type": "postNote", "note": note, "column": OBSTACLES,
                                            "text": f"lapp-{group}-{note}"})

    async def moderate(self):
        """Moves a note every second, and lets go what waits every fifth."""
        second = 0
        while time.monotonic() < self.end:
            await asyncio.sleep(1)
            second += 1
            await self.move()
            if second % 5 == 0:
                await self.approve()

    async def move(self):
        notes = list(self.lead.of("note").values())
        if not notes:
            return
        note = self.random.choice(notes)
        [here] = [placement["column"] for placement in note["placements"]]
        there = TOOLS if here == OBSTACLES else OBSTACLES
        await self.acknowledged(self.lead, {"type": "moveNote", "note": note["id"], "from": here, "to": there})
        self.moved += 1

    async def approve(self):
        waiting = [n for n in self.lead.of("note").values() if n["state"] == "pending"][:100]
        if waiting:
            await self.acknowledged(self.lead, {
                "type": "approveAll", "notes": [n["id"] for n in waiting],
                "revisions": [n["revision"] for n in waiting]})

    async def acknowledged(self, client, command):
        """Sends, and waits while another task reads."""
        command_id = new_id()
        self.asked[command_id] = asyncio.get_running_loop().create_future()
        answer = self.asked[command_id]
        await client.send(command, command_id)
        assert await answer == "accepted", client.answers

    async def last_word(self, readers):
        """The board is locked, which everybody is told; what came before it has come too."""
        await self.lead.send({"type": "lockBoard"})
        await asyncio.wait_for(asyncio.gather(*readers), 30)

    async def differences(self):
        """Who does not see what a newcomer with the same rights sees."""
        for client in [self.lead, self.screen, *self.everybody()]:
            fresh = Client(self.server.address, client.door, client.role, client.token)
            async with fresh:
                if digest(fresh.records) != digest(client.records):
                    yield client

    def strangers(self):
        """Other groups' notes of which a phone has received as much as the id, or a text."""
        owners = {note: phone for note, (phone, _) in self.sent.items()}
        for phones in self.phones.values():
            for phone in phones:
                words = set(re.findall("[a-z2-9]{15}", "".join(phone.raw)))
                yield from (note for note in words & owners.keys() if owners[note] not in phones)

    def figures(self):
        """What happened, in one line."""
        seconds = sorted(self.seconds)
        p50, p95 = (seconds[int(len(seconds) * share)] * 1000 for share in (0.5, 0.95))
        return (f"{len(self.sent)} notes of {len(self.everybody())} phones in {len(self.phones)} groups, "
                f"{self.moved} moved; from a phone to the others of its group: "
                f"p50 {p50:.0f} ms, p95 {p95:.0f} ms")

    async def close(self):
        for client in [self.lead, self.screen, *self.everybody()]:
            await client.socket.close()
