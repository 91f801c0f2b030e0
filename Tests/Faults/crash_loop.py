"""A room that goes on working while its server is killed again and again."""

import asyncio
import json
import random
import subprocess
from dataclasses import dataclass, field

import websockets

from python_testing.ids import new_id, new_token
from python_testing.wire import Client

LOST = (websockets.ConnectionClosed, ConnectionError, OSError, TimeoutError, websockets.InvalidHandshake)


@dataclass
class Wish:
    """One command of an outbox: kept and sent again until it is answered."""

    command: dict
    id: str = field(default_factory=new_id)


class Worker:
    """A client with an outbox, like a phone: at most `window` commands are unanswered."""

    def __init__(self, address, door, role, generator, window):
        self.client = Client(address, door, role, token=new_token() if role == "participant" else None)
        self.generator = generator
        self.window = window
        self.outbox = []
        self.accepted = {}
        self.refused = 0
        self.column = None

    def wish(self):
        """Mostly new notes; a facilitator also holds, hides and approves what is there."""
        notes = list(self.client.of("note")) if self.client.role == "facilitator" else []
        if notes and self.generator.random() < 0.3:
            state = self.generator.choice(["held", "hidden", "approved"])
            return Wish({"type": "moderateNote", "note": self.generator.choice(notes), "state": state})
        number = len(self.accepted) + len(self.outbox)
        text = f"Lapp {number} från {self.client.role} {id(self)}"
        return Wish({"type": "postNote", "note": new_id(), "column": self.column, "text": text})

    async def work(self, stopping):
        """Works until told to stop and everything is answered; comes back whenever the server does."""
        while not (stopping.is_set() and not self.outbox):
            try:
                await self.client.connect()
                self.client.answers.clear()
                for wish in self.outbox:
                    await self.client.send(wish.command, wish.id)
                await self._go_on(stopping)
                await self.client.socket.close()
            except LOST:
                continue

    async def _go_on(self, stopping):
        while True:
            while not stopping.is_set() and len(self.outbox) < self.window:
                wish = self.wish()
                self.outbox.append(wish)
                await self.client.send(wish.command, wish.id)
            if stopping.is_set() and not self.outbox:
                return
            await self._settle(await self.client.receive())

    async def _settle(self, message):
        if message["type"] not in ("accepted", "rejected"):
            return
        wish = next((w for w in self.outbox if w.id == message["id"]), None)
        if wish is None:
            return
        if "retryAfter" in message:
            await asyncio.sleep(message["retryAfter"] / 1000)  # the time the server asked us to wait
            await self.client.send(wish.command, wish.id)
            return
        self.outbox.remove(wish)
        if message["type"] == "accepted":
            self.accepted[wish.id] = wish.command
        else:
            self.refused += 1


@dataclass
class Report:
    accepted: int
    lost: list
    doubled: list
    gaps: list
    ready: list


async def crash_loop(server, kills, seed):
    """Kills the server `kills` times under the load of four clients; reports what does not add up."""
    generator = random.Random(seed)
    door = server.host.create_board("brainstorm")
    async with Client(server.address, door, "facilitator") as lead:
        phase = min((p for p in lead.of("phase").values() if p["kind"] == "write"), key=lambda p: p["number"])
        await lead.ask("enterPhase", phase=phase["id"])
        join = server.host.join(lead.welcome["invitation"]["code"])
    workers = [Worker(server.address, door, "facilitator", generator, 8) for _ in range(2)]
    workers += [Worker(server.address, join, "participant", generator, 2) for _ in range(2)]
    for worker in workers:
        worker.column = phase["columns"][0]
    stopping, ready = asyncio.Event(), []
    tasks = [asyncio.create_task(worker.work(stopping)) for worker in workers]
    for _ in range(kills):
        await _until_more(workers, generator.randint(1, 60))
        await asyncio.to_thread(server.kill)
        start = asyncio.get_running_loop().time()
        await asyncio.to_thread(server.start)
        async with Client(server.address, door, "facilitator"):
            ready.append(asyncio.get_running_loop().time() - start)
    stopping.set()
    await asyncio.gather(*tasks)
    return _report(server, door, workers, ready)


async def _until_more(workers, count):
    """Waits until so many more commands are accepted; the kill then falls into whatever goes on."""
    target = sum(len(worker.accepted) for worker in workers) + count
    while sum(len(worker.accepted) for worker in workers) < target:
        await asyncio.sleep(0)


def export(server, board):
    done = subprocess.run(
        [server.program, "export", board, "--json", "--data", server.data],
        check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout)["events"]


def _report(server, door, workers, ready):
    events = export(server, door.board)
    accepted = {key: value for worker in workers for key, value in worker.accepted.items()}
    posted = {e["command"]: e["text"] for e in events if e["kind"] == "notePosted"}
    posts = {key: c for key, c in accepted.items() if c["type"] == "postNote"}
    parts = [(e["command"], e["part"]) for e in events]
    return Report(
        accepted=len(accepted),
        lost=[key for key, command in posts.items() if posted.get(key) != command["text"]],
        doubled=[part for part in set(parts) if parts.count(part) > 1] if len(parts) != len(set(parts)) else [],
        gaps=[e["sequence"] for place, e in enumerate(events) if e["sequence"] != place + 1],
        ready=ready)
