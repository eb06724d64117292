"""A picture is decoded at the size at which it is shown, once, and at no other size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickImageProvider, QQuickItem

from kiosk.app import Kiosk

PLATE = b'import kiosk.ui.components\nPlate { alt: "A pier"; source: "image://counted/a"; aspect: 1.5 }'


class Counted(QQuickImageProvider):
    """Writes down what it is asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.asked: list[tuple[str, int, int]] = []

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        self.asked.append((id, requestedSize.width(), requestedSize.height()))
        return QImage(30, 20, QImage.Format.Format_RGB32)


@pytest.fixture
def counted(kiosk: Kiosk) -> Iterator[Counted]:
    provider = Counted()
    kiosk.engine.addImageProvider("counted", provider)
    yield provider
    kiosk.engine.removeImageProvider("counted")


def test_each_size_is_decoded_once(kiosk: Kiosk, counted: Counted) -> None:
    component = QQmlComponent(kiosk.engine)
    component.setData(PLATE, QUrl())
    plate = component.create()
    assert isinstance(plate, QQuickItem)
    assert counted.asked == []
    plate.setHeight(400)
    plate.setWidth(600)
    assert counted.asked == [("a", 600, 400)]
    plate.setWidth(300)
    assert counted.asked == [("a", 600, 400), ("a", 300, 200)]
    plate.setProperty("source", QUrl("image://counted/b"))
    assert counted.asked[2:] == [("b", 300, 200)]
    plate.deleteLater()
