"""What a process has used, as the kernel counts it."""

from pathlib import Path


def cpu(pid):
    """Microseconds on a processor, all threads together (schedstat, Documentation/scheduler)."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1000


def resident(pid):
    """Bytes of private memory in use."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) * 1024
    raise LookupError("RssAnon")


def percentile(values, share):
    """The value below which `share` of them lie."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]
