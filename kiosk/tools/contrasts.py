"""How far each text stands out from what lies behind it: the window is painted once more, without its texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickWindow

from kiosk.tools.pixels import Lettering, painted_contrast
from kiosk.tools.scene import Scene, Words

OUTLINED = 1  # Text.Outline
_TINTED = re.compile(r'<font color="(#[0-9a-fA-F]{6})">')


@dataclass(frozen=True, slots=True)
class Contrast:
    """A text in one of its colours, and its ratio to 1."""

    text: Words
    color: QColor
    ratio: float


def contrasts(scene: Scene, image: QImage) -> Iterator[Contrast]:
    """Every text that can be seen and does not fade, in each of its colours."""
    texts = [text for text in scene.texts if text.opacity >= 1 and not text.seen.isEmpty()]
    behind = _without(scene.glass.window, texts)
    for text in texts:
        for color in _colours(text):
            asked = Lettering(color, _halo(text))
            yield Contrast(text, color, painted_contrast(image, behind, text.seen, asked))


def _colours(text: Words) -> list[QColor]:
    """The colour of a text, and those of the citations in it."""
    tints = dict.fromkeys(_TINTED.findall(str(text.item.property("text"))))
    return [text.color, *(QColor(tint) for tint in tints)]


def _halo(text: Words) -> QColor | None:
    context = QQmlEngine.contextForObject(text.item)
    style, _ = QQmlExpression(context, text.item, "style").evaluate()  # `property` cannot read this enumeration
    return QColor(text.item.property("styleColor")) if style == OUTLINED else None


def _without(window: QQuickWindow, texts: Sequence[Words]) -> QImage:
    """What lies behind the texts. They keep their places: a text that hides would let others move."""
    shown = [(text.item, text.item.opacity()) for text in texts]
    for item, _ in shown:
        item.setOpacity(0)
    image = window.grabWindow()
    for item, opacity in shown:
        item.setOpacity(opacity)
    return image
