"""Accounts' props: voices side by side, of equal weight, a few to a page."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.accounts.model import Account, AccountsScreen
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.accounts"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AccountRow:
    who: str
    date: str
    says: list[str]


@dataclass(frozen=True, slots=True)
class AccountsProps:
    """From which account on the page shows, and what lies before and after it."""

    intro: list[str]
    earlier: str
    later: str
    position: str


def window(count: int, first: int, across: int) -> tuple[int, int]:
    """The accounts on the page that holds `first`, as a half-open range of pages `across` wide."""
    start = first // across * across
    return start, min(count, start + across)


def derive_accounts_props(
    screen: AccountsScreen, shown: tuple[int, int], language: str, intro: list[str]
) -> AccountsProps:
    start, end = shown
    count = len(screen.accounts)
    return AccountsProps(
        intro=intro,
        earlier=screen.accounts[start - 1].who.in_language(language) if start > 0 else "",
        later=screen.accounts[end].who.in_language(language) if end < count else "",
        position=f"{start + 1}–{end} / {count}" if end - start > 1 else f"{start + 1} / {count}",
    )


def together(intro: list[str], row: AccountRow) -> AccountRow:
    """The first account as one text with the introduction, where a page has room for no more."""
    said_when = f"<i>{escape(row.date)}</i>"
    return AccountRow("", "", [*intro, f"<b>{escape(row.who)}</b>", *([said_when] if row.date else []), *row.says])


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class AccountsViewModel(ChoosingViewModel):
    """What each side says, who says it, and on whose word."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._accounts = Rows(AccountRow)
        self._across = 3
        super().__init__(inputs, len(inputs.placed.screen.accounts), parent)

    intro = Property("QStringList", read("intro"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    position = Property(str, read("position"), notify=propsChanged)
    accounts = Property(QObject, lambda self: self._accounts, constant=True)
    shown = Property(int, lambda self: self._accounts.rowCount(), notify=propsChanged)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        start, end = window(self.count, self.chosen, self._across)
        intro = [*self.styled(screen.intro), *self.look_shown()] if start == 0 else []
        rows = [self._row(account) for account in screen.accounts[start:end]]
        if len(rows) == 1 and intro:
            rows, intro = [together(intro, rows[0])], []
        self._props = derive_accounts_props(screen, (start, end), self.language, intro)
        self._accounts.show(rows)
        self.show_terms([screen.intro, *(account.says for account in screen.accounts[start:end])])
        self.propsChanged.emit()

    def _row(self, account: Account) -> AccountRow:
        who = self.vouched(account.who, account.source, account.says)
        date = account.date.in_language(self.language) if account.date else ""
        return AccountRow(who, date, self.styled(account.says))

    @Slot(int)
    def fit(self, across: int) -> None:
        """How many accounts the page has room for, side by side."""
        if across != self._across and across > 0:
            self._across = across
            self.refresh()

    @Slot(int)
    def step(self, by: int) -> None:
        start, end = window(self.count, self.chosen, self._across)
        self.choose_item(end if by > 0 and end < self.count else max(0, start - 1) if by < 0 else start)
