"""System calls of a running server that fail, as those of a dying disk do."""

import subprocess
from contextlib import contextmanager


@contextmanager
def failing(server, call):
    """While the block lasts the call returns EIO on every thread (strace's fault injection)."""
    tracer = subprocess.Popen(
        ["strace", "-f", "-p", str(server.process.pid), "-e", f"trace={call}", "-o", "/dev/null",
         "-e", f"inject={call}:error=EIO"], stderr=subprocess.PIPE, text=True)
    assert "attached" in tracer.stderr.readline()
    yield
    tracer.terminate()
    tracer.communicate(timeout=10)
