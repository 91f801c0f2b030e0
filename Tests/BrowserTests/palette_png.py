"""A picture with at most 256 colours, as small as PNG can make it without a library."""

import struct
import zlib
from collections import Counter

COLOURS = 256


def palette_png(pixels: bytes, width: int, height: int) -> bytes:
    """The PNG of opaque RGBA pixels; flat areas keep their colours, soft edges get the nearest."""
    colours = [pixels[i:i + 3] for i in range(0, len(pixels), 4)]
    common = Counter(colours)
    palette = [colour for colour, _ in common.most_common(COLOURS)]
    number = {colour: nearest(colour, palette) for colour in common}
    numbers = bytes(number[colour] for colour in colours)
    rows = b"".join(b"\0" + numbers[y * width:(y + 1) * width] for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = [(b"IHDR", header), (b"PLTE", b"".join(palette)), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def nearest(colour: bytes, palette: list[bytes]) -> int:
    return min(range(len(palette)), key=lambda i: sum((a - b) ** 2 for a, b in zip(colour, palette[i])))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
