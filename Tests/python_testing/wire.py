"""An independent client of the wire, on the `websockets` library and Protocol.md alone."""

import json
import random

import websockets

from .ids import new_id, new_token


class Rejected(Exception):
    """The server refused a command; `reason` is the wire's."""

    def __init__(self, message):
        super().__init__(message["reason"])
        self.reason = message["reason"]
        self.retry_after = message.get("retryAfter")


def key(record):
    return f"{record['type']}/{record['id']}" if "id" in record else record["type"]


class Client:
    """One connection to a board and the records it has been shown."""

    def __init__(self, address, door, role, token=None, language="sv"):
        self.url = f"{address.replace('http', 'ws', 1)}/b/{door.board}/ws"
        self.door = door
        self.role = role
        self.token = token or (new_token() if role != "screen" else None)
        self.language = language
        self.records = {}
        self.position = None
        self.answers = {}
        self.raw = []

    async def __aenter__(self):
        await self.connect()
        return self

    async def __aexit__(self, *_):
        await self.socket.close()

    async def connect(self):
        """Says hello, with the position it knows, and waits for the welcome."""
        self.socket = await websockets.connect(
            self.url, subprotocols=["tavla.1"], compression=None, max_size=None, open_timeout=10)
        hello = {"type": "hello", "board": self.door.board, "role": self.role,
                 "secret": self.door.secret, "language": self.language}
        if self.token:
            hello["token"] = self.token
        if self.position:
            hello |= self.position
        await self.socket.send(json.dumps(hello))
        self.welcome = await self.until(lambda message: message["type"] == "welcome")
        return self.welcome

    async def receive(self):
        """The next message, applied to the records."""
        text = await self.socket.recv()
        self.raw.append(text)
        message = json.loads(text)
        self._apply(message)
        return message

    async def until(self, holds):
        while True:
            message = await self.receive()
            if holds(message):
                return message

    async def until_records(self, holds):
        """Waits until the records are as wished."""
        while not holds(self.records):
            await self.receive()

    async def send(self, command, command_id=None):
        """Sends a command without waiting; gives its id."""
        command_id = command_id or new_id()
        await self.socket.send(json.dumps({"type": "command", "id": command_id, "command": command}))
        return command_id

    async def answer(self, command_id):
        while command_id not in self.answers:
            await self.receive()
        message = self.answers.pop(command_id)
        if message["type"] == "rejected":
            raise Rejected(message)
        return message

    async def ask(self, command_type, **fields):
        """Sends a command and waits until it is saved; raises Rejected."""
        return await self.answer(await self.send({"type": command_type, **fields}))

    async def post(self, column, text):
        note = new_id()
        await self.ask("postNote", note=note, column=column, text=text)
        return note

    def of(self, record_type):
        """The records of one type, by id."""
        return {r.get("id", ""): r for r in self.records.values() if r["type"] == record_type}

    def _apply(self, message):
        match message["type"]:
            case "welcome":
                if not message["resumed"]:
                    self.records = {}
                self._put(message["records"])
                self.position = {k: message[k] for k in ("epoch", "head", "audience")}
            case "changes":
                self._put(message["put"])
                for gone in message["remove"]:
                    self.records.pop(gone, None)
                self.position["head"] = message["head"]
            case "accepted" | "rejected":
                self.answers[message["id"]] = message

    def _put(self, records):
        for record in records:
            self.records[key(record)] = record


def fragments(text, generator=random):
    """A text cut into frames at random places, as a phone on bad Wi-Fi may send it."""
    places = sorted(generator.sample(range(1, len(text)), min(3, len(text) - 1)))
    return [text[a:b] for a, b in zip([0, *places], [*places, len(text)])]
