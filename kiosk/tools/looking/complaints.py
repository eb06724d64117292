"""What Qt complains of while a file is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Every warning of Qt, in a list that grows; none of them goes anywhere else."""
    told: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            told.append(message)

    before = qInstallMessageHandler(hear)
    try:
        yield told
    finally:
        qInstallMessageHandler(before)


def empty_or_a_page(head: bytes) -> str:
    """What a file is that calls itself a picture or a film, where its first bytes tell."""
    if not head:
        return "the file is empty"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return "it is a page of HTML" if start.startswith((b"<!doctype html", b"<html")) else ""
