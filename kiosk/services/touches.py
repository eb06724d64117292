"""Every sign of life on the glass, told to the session. During the warning a touch answers it and does nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from kiosk.services.session import Event, Phase, SessionService

BEGINS = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}
ENDS = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease}
BETWEEN = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove, QEvent.Type.MouseButtonDblClick}


class Touches(QObject):
    """An event filter for the window."""

    def __init__(self, session: SessionService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answering = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in BEGINS:
            self._answering = self._session.phase is Phase.WARNING
            self._session.happen(Event.TOUCH if kind is QEvent.Type.KeyPress else Event.PRESS)
            return self._answering
        if kind in ENDS:
            answered, self._answering = self._answering, False
            self._session.happen(Event.RELEASE)
            return answered
        return self._answering and kind in BETWEEN
