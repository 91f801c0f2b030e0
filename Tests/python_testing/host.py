"""The host's HTTP interface."""

import json
import urllib.error
import urllib.request
from dataclasses import dataclass


@dataclass(frozen=True)
class Door:
    """A board and the secret that opens one of its doors."""

    board: str
    secret: str
    door: str = ""


class Host:
    def __init__(self, address, key):
        self.address = address
        self.key = key

    def create_board(self, template="retro", title="Provmöte", language="sv"):
        """Creates a board; the door is the leader's."""
        body = {"template": template, "title": title, "language": language}
        return Door(**self._ask("/api/host/boards", body))

    def boards(self):
        return self._ask("/api/host/boards")

    def templates(self):
        return self._ask("/api/host/templates")

    def join(self, code):
        """The door a typed join code opens."""
        return Door(**self._ask("/api/join", {"code": code}))

    def lead(self, code):
        """The door a typed leader code opens."""
        return Door(**self._ask("/api/lead", {"code": code}))

    def _ask(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.address + path, data, {"Authorization": f"Bearer {self.key}"})
        with urllib.request.urlopen(request, timeout=20) as response:
            return json.load(response)
