"""Four people write while the server is ended again and again; afterwards everything is compared."""

import asyncio
import json
import random
import re
import time
from collections import Counter

from python_testing import writers
from python_testing.command_line import export, tavla
from python_testing.outbox import Outbox
from python_testing.wire import Client


class CrashLoop:
    def __init__(self, server, seed):
        self.server = server
        self.random = random.Random(seed)
        self.runs = asyncio.Event()
        self.seconds_to_welcome = []
        self.under_way = []

    async def play(self, rounds, end):
        """Calls `end` so many times, at random moments; gives what is wrong afterwards."""
        await self._prepare()
        self.runs.set()
        async with asyncio.TaskGroup() as people:
            for outbox in self.outboxes:
                people.create_task(outbox.run(self.runs))
            await self._everybody_is_in()
            for number in range(rounds):
                if number % 5 == 0:
                    await self._lull()
                else:
                    # The moment is the point of the test: now and then before anybody has come back.
                    await asyncio.sleep(self.random.uniform(0, 0.4))
                await self._end_and_start(end)
            for outbox in self.outboxes:
                outbox.close()
        return await self._compare()

    async def _prepare(self):
        self.door = self.server.host.create_board("retro")
        async with Client(self.server.address, self.door, "facilitator") as lead:
            phase = next(p for p in lead.of("phase").values() if p["kind"] == "write")
            await lead.ask("enterPhase", phase=phase["id"])
            join = self.server.host.join(lead.welcome["invitation"]["code"])
        # Its notes are never touched again, so that the loss of one cannot be covered up.
        self.in_lulls = writers.facilitator(phase["columns"], self.random)
        people = [("facilitator", self.door, writers.facilitator, 8)] * 2 \
            + [("participant", join, writers.participant, 1)] * 2
        self.outboxes = [
            Outbox(self.server.address, door, role, write(phase["columns"], self.random), window)
            for role, door, write, window in people]

    async def _end_and_start(self, end):
        self.runs.clear()
        await asyncio.to_thread(end)
        self.under_way.append((time.time() * 1000, {i for o in self.outboxes for i in o.unanswered}))
        for outbox in self.outboxes:
            outbox.welcomed.clear()
            outbox.go_on()
        started = time.monotonic()
        await asyncio.to_thread(self.server.start)
        self.runs.set()
        await self.outboxes[0].welcomed.wait()
        self.seconds_to_welcome.append(time.monotonic() - started)
        if self.random.random() < 0.8:
            await self._everybody_is_in()

    async def _lull(self):
        """Everything is answered, and one note more: what is only owed to the disk now is lost for sure."""
        await asyncio.gather(*(outbox.rest() for outbox in self.outboxes))
        async with Client(self.server.address, self.door, "facilitator") as lead:
            await lead.answer(await lead.send(self.in_lulls.post()))

    async def _everybody_is_in(self):
        await asyncio.wait_for(asyncio.gather(*(o.welcomed.wait() for o in self.outboxes)), 20)

    async def _compare(self):
        async with Client(self.server.address, self.door, "facilitator") as lead:
            board = lead.of("note")
        assert self.server.stop() == 0
        self.archive = export(self.server.data, self.door.board)
        return [*self._refused(), *self._lost_on_the_board(board), *self._wrong_in_the_log(),
                *self._left_in_the_files(), *self._damaged()]

    def _refused(self):
        for outbox in self.outboxes:
            for command, reason in outbox.refused.values():
                yield f"refused: {command['type']} {command['note']}: {reason}"

    def _lost_on_the_board(self, board):
        everybody = [self.in_lulls, *(outbox.writer for outbox in self.outboxes)]
        expected = {note: known for writer in everybody for note, known in writer.notes.items()}
        for note, known in expected.items():
            if note not in board:
                yield f"lost: note {note} is not on the board"
                continue
            [placement] = board[note]["placements"]
            seen = {"text": board[note]["text"], "column": placement["column"],
                    "state": board[note]["state"]}
            if any(seen[name] != known[name] for name in seen):
                yield f"lost: note {note} should be {known}, is {seen}"
        for note in board.keys() - expected.keys():
            yield f"kept: note {note} was erased or withdrawn"

    def _wrong_in_the_log(self):
        events = self.archive["events"]
        if [event["sequence"] for event in events] != list(range(1, len(events) + 1)):
            yield "the sequences have a gap"
        steps = Counter(event["command"] for event in events)
        parts = Counter((event["command"], event["part"]) for event in events)
        posted = Counter(
            json.loads(event["body"])["note"] for event in events if event["kind"] == "notePosted")
        yield from (f"twice: {step}" for step, count in parts.items() if count > 1)
        yield from (f"twice: note {note}" for note, count in posted.items() if count > 1)
        for outbox in self.outboxes:
            yield from (f"lost: command {i} has no event" for i in outbox.accepted if i not in steps)
            yield from (f"open: command {i}" for i in outbox.unanswered)

    def _left_in_the_files(self):
        gone = {text for o in self.outboxes for text in o.writer.texts_gone}
        for file in self.server.data.iterdir():
            found = {text.decode() for text in re.findall(rb"lapp-[a-z0-9]{15}", file.read_bytes())}
            yield from (f"left: {text} in {file.name}" for text in found & gone)

    def _damaged(self):
        check = tavla("check", "--data", self.server.data)
        if check.returncode != 0:
            yield f"damaged: {check.stdout}{check.stderr}"

    def written_unanswered(self):
        """Commands that were on disk when the server ended, and whose sender had not been told."""
        written = {event["command"]: event["at"] for event in self.archive["events"]}
        return sum(written.get(i, ended) < ended for ended, ids in self.under_way for i in ids)

    def figures(self):
        """What happened, in one line."""
        waits = sorted(self.seconds_to_welcome)
        accepted = sum(len(outbox.accepted) for outbox in self.outboxes)
        resent = sum(outbox.resent for outbox in self.outboxes)
        return (f"{accepted} commands accepted, {len(self.archive['events'])} events, "
                f"{resent} sent again, {self.written_unanswered()} of them were on disk already; "
                f"start to first welcome: median {waits[len(waits) // 2] * 1000:.0f} ms, "
                f"longest {waits[-1] * 1000:.0f} ms")
