"""What a running process asks of the system, as strace sees it."""

import re
import subprocess
from dataclasses import dataclass

CALLS = "fdatasync,fsync,pwrite64,write,writev,sendto,sendmsg"


@dataclass(frozen=True)
class Call:
    """One system call. A write counts from its beginning, a sync from its successful end."""
    name: str
    file: str
    text: str


class Trace:
    """Attached to all threads of a process while the `with` block lasts."""

    def __init__(self, process, file):
        self.process = process
        self.file = file

    def __enter__(self):
        self.strace = subprocess.Popen(
            ["strace", "-f", "-y", "-s", "8192", "-e", f"trace={CALLS}", "-o", self.file,
             "-p", str(self.process.pid)], stderr=subprocess.PIPE, text=True)
        attached = self.strace.stderr.readline()
        assert "attached" in attached, attached
        return self

    def __exit__(self, *_):
        self.strace.terminate()
        self.strace.communicate(timeout=10)

    def calls(self):
        """Writes in the order they began and syncs in the order they returned 0."""
        syncing = {}
        for line in self.file.read_text().splitlines():
            if begun := re.match(r"(\d+) +(\w+)\(\d+<([^>]*)>(.*)", line):
                thread, name, file, rest = begun.groups()
                if name not in ("fdatasync", "fsync"):
                    yield Call(name, file, rest)
                elif "<unfinished" in rest:
                    syncing[thread] = Call(name, file, "")
                elif rest.endswith("= 0"):
                    yield Call(name, file, "")
            elif (ended := re.match(r"(\d+) +<\.\.\. f(data)?sync resumed>.*= 0$", line)) and ended[1] in syncing:
                yield syncing.pop(ended[1])
