"""The other commands of `tavla`, each run to its end."""

import json
import subprocess

from .server_process import ROOT, binary


def tavla(*arguments, seconds=30, before=()):
    """Runs one command; gives exit code, output and errors. `before` is a program that runs it."""
    return subprocess.run(
        [*before, binary(), *arguments], capture_output=True, text=True, timeout=seconds, cwd=ROOT)


def export(data, board):
    """A whole board as `tavla export --json` writes it."""
    done = tavla("export", board, "--json", "--data", data)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
