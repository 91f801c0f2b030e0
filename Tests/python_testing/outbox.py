"""A sender that keeps what is not answered, as the phone's outbox does, over any number of restarts."""

import asyncio
import time

import websockets

from .ids import new_id
from .wire import Client, Rejected


class Outbox:
    """Keeps up to `window` commands under way on one connection, and sends again what was not answered."""

    def __init__(self, address, door, role, writer, window):
        self.client = Client(address, door, role)
        self.writer = writer
        self.window = window
        self.unanswered = {}
        self.accepted = {}
        self.refused = {}
        self.resent = 0
        self.welcomed = asyncio.Event()
        self._due = {}
        self._closing = False
        self._resting = False
        self._rested = asyncio.Event()

    async def run(self, server_runs):
        """Comes back whenever the server runs, until `close` was called and everything is answered."""
        while not self._closing or self.unanswered:
            await server_runs.wait()
            try:
                await self.client.connect()
                self.welcomed.set()
                await self._say_again()
                await self._work()
            except (OSError, websockets.WebSocketException):
                continue  # Killed while we spoke; it is waited for above.
        await self.client.socket.close()

    def close(self):
        """Nothing new; what is under way is still waited for."""
        self._closing = True

    async def rest(self):
        """Sends nothing new until `go_on`; ends when everything is answered."""
        self._rested.clear()
        self._resting = True
        await self._rested.wait()

    def go_on(self):
        self._resting = False

    async def _say_again(self):
        self._due = {}
        self.client.answers = {}
        self.resent += len(self.unanswered)
        for command_id, command in self.unanswered.items():
            await self.client.send(command, command_id)

    async def _work(self):
        while not self._closing or self.unanswered:
            await self._fill()
            await self._listen()
            self._take_answers()
            if not self.unanswered:
                self._rested.set()

    async def _fill(self):
        is_quiet = self._closing or self._resting
        while not is_quiet and len(self.unanswered) < self.window:
            command_id, command = new_id(), self.writer.next()
            self.unanswered[command_id] = command
            await self.client.send(command, command_id)
        for command_id in [i for i, due in self._due.items() if due <= time.monotonic()]:
            del self._due[command_id]
            await self.client.send(self.unanswered[command_id], command_id)

    async def _listen(self):
        """The next message, or the time to ask again what was asked too fast."""
        wait = min(self._due.values(), default=time.monotonic() + 20) - time.monotonic()
        try:
            await asyncio.wait_for(self.client.receive(), max(wait, 0))
        except TimeoutError:
            if not self._due:
                raise AssertionError("the server was silent for 20 s") from None
        self.client.raw.clear()

    def _take_answers(self):
        for command_id, answer in self.client.answers.items():
            refusal = Rejected(answer) if answer["type"] == "rejected" else None
            if refusal and refusal.retry_after is not None:
                self._due[command_id] = time.monotonic() + refusal.retry_after / 1000
                continue
            command = self.unanswered.pop(command_id, None)
            if command is None:
                continue
            if refusal:
                self.refused[command_id] = (command, refusal.reason)
            else:
                self.accepted[command_id] = command
        self.client.answers = {}
