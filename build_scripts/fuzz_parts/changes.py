"""How an input is changed: by lines and words as an editor does, and by bytes as libFuzzer does."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from fuzz_parts.seeds import TOKENS

BytesChange = Callable[[bytes, int], bytes]
Lines = list[str]


class Changes:
    """Changes inputs; `others` are lines to be set among theirs, `by_bytes` is libFuzzer's own way."""

    def __init__(self, others: Sequence[str], by_bytes: BytesChange) -> None:
        self._others = list(others) or [""]
        self._by_bytes = by_bytes
        self._ways = (delete, double, swap, indent, cut, self._splice, self._set_token, self._value, self._set_token)

    def __call__(self, data: bytes, longest: int, seed: int) -> bytes:
        """One input more; which, `seed` alone decides."""
        dice = random.Random(seed)
        if dice.random() < 0.3:
            return self._by_bytes(data, longest)
        text = data.decode("utf-8", "surrogateescape")
        head, lines = text[:1], text[1:].split("\n")
        for _ in range(dice.choice((1, 1, 1, 2, 3))):
            dice.choice(self._ways)(lines, dice)
        return (head + "\n".join(lines)).encode("utf-8", "surrogateescape")[:longest]

    def _splice(self, lines: Lines, dice: random.Random) -> None:
        """A line of another file."""
        lines.insert(_any(lines, dice), dice.choice(self._others))

    def _set_token(self, lines: Lines, dice: random.Random) -> None:
        """A hostile word between two letters."""
        at = _any(lines, dice)
        column = dice.randrange(len(lines[at]) + 1)
        token = dice.choice(TOKENS).encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")
        lines[at] = lines[at][:column] + token + lines[at][column:]

    def _value(self, lines: Lines, dice: random.Random) -> None:
        """Another value behind a key."""
        at = _any(lines, dice)
        key, colon, _ = lines[at].partition(": ")
        lines[at] = key + (colon or ": ") + dice.choice(TOKENS)


def _any(lines: Lines, dice: random.Random) -> int:
    if not lines:
        lines.append("")
    return dice.randrange(len(lines))


def delete(lines: Lines, dice: random.Random) -> None:
    at = _any(lines, dice)
    del lines[at : at + dice.choice((1, 1, 3))]


def double(lines: Lines, dice: random.Random) -> None:
    at = _any(lines, dice)
    lines[at:at] = lines[at : at + dice.choice((1, 4))]


def swap(lines: Lines, dice: random.Random) -> None:
    one, other = _any(lines, dice), _any(lines, dice)
    lines[one], lines[other] = lines[other], lines[one]


def indent(lines: Lines, dice: random.Random) -> None:
    at = _any(lines, dice)
    lines[at] = dice.choice((" " * dice.randrange(7), "\t")) + lines[at].lstrip()


def cut(lines: Lines, dice: random.Random) -> None:
    at = _any(lines, dice)
    lines[at] = lines[at][: dice.randrange(len(lines[at]) + 1)]
    if dice.random() < 0.2:
        del lines[at + 1 :]
