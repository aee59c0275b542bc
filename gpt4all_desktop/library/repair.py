"""A complete file with a wrong checksum: find what is bad before gigabytes are thrown away.

Blocks are fetched once more and compared: first those that came last before a connection broke,
then the end, then everything else. A block that differs is exchanged and the checksum computed
anew. When no block differs the file of the server is not the published one.
"""

from collections.abc import Callable, Iterator
from typing import Final

from gpt4all_desktop.library.part import Part
from gpt4all_desktop.library.wanted import Expected

RUN_BLOCKS: Final = 8
"""Blocks asked for at once when nothing is suspected."""
_PASSES: Final = 3
_LOOK_BYTES: Final = 64 * 1024

FetchAgain = Callable[[int, int], bytes]
"""Returns the bytes from an offset up to another; raises what ends the download."""


class SameBytesError(Exception):
    """The bytes are what the server has, but not what was published."""


class ChangingBytesError(Exception):
    """The server sends other bytes each time."""


def known_to_be_whole(part: Part, expected: Expected) -> bool:
    """Return whether the bytes of a complete part came as they were sent, whatever was published.

    A published checksum agrees though another does not, all published blocks do, or the tag that
    the server gave is the checksum of what came.
    """
    tag = part.validator
    found = {part.hexdigest(name) for name in expected.algorithms}
    published = {(value or "").strip().lower() for value in (expected.md5, expected.sha256)}
    told = tag is not None and tag.strong and tag.etag.strip('"').lower() in found
    return bool(found & published) or expected.blocks is not None or told


def source_has_changed(part: Part, once: Callable[[int, int], bytes | None]) -> bool:
    """Return whether the source has another file than the one that came from there before.

    Its beginning and its end are looked at: whoever mends a file that is wrong changes one of them.

    Args:
        once: returns bytes of the file; None if they cannot be had.
    """
    assert part.size is not None
    spans = ((0, min(_LOOK_BYTES, part.size)), (max(0, part.size - _LOOK_BYTES), part.size))
    for begin, end in spans:
        data = once(begin, end)
        if data is not None and data != part.read(begin, end - begin):
            return True
    return False


def repair(part: Part, again: FetchAgain, expected: Expected, suspects: list[int]) -> None:
    """Exchange bad blocks of a complete part until its checksums are right.

    Args:
        suspects: blocks that are likelier to be bad than others, the likeliest last.

    Raises:
        SameBytesError: all blocks came twice, and alike.
        ChangingBytesError: blocks differed each time.
    """
    assert part.size is not None
    count = -(-part.size // part.block_bytes)
    for _ in range(_PASSES):
        differing = 0
        for first, last in _runs(count, suspects):
            differing += _compare(part, again, first, last)
            if expected.wrong_algorithm(part) is None:
                return
        suspects = []
        if not differing:
            raise SameBytesError
    raise ChangingBytesError


def _runs(count: int, suspects: list[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, last + 1) of blocks to compare, each block once."""
    seen: set[int] = set()
    for block in (*reversed(suspects), count - 1):
        if 0 <= block < count and block not in seen:
            seen.add(block)
            yield block, block + 1
    end = count
    while end > 0:
        if end - 1 in seen:
            end -= 1
            continue
        first = end - 1
        while first > 0 and end - first < RUN_BLOCKS and first - 1 not in seen:
            first -= 1
        yield first, end
        end = first


def _compare(part: Part, again: FetchAgain, first: int, last: int) -> int:
    """Fetch blocks once more and exchange those that differ; return how many did."""
    assert part.size is not None
    size, begin = part.block_bytes, first * part.block_bytes
    data = again(begin, min(last * size, part.size))
    differing = 0
    changed: int | None = None
    for at in range(begin, begin + len(data), size):
        block = data[at - begin : at - begin + size]
        if part.read(at, len(block)) != block:
            part.replace(at, block)
            differing += 1
            changed = at if changed is None else changed
    if changed is not None:
        part.rehash(changed)
    return differing
