"""The languages that the kiosk's typefaces have letters for, each by its own name. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.exhibit.suggest import closest

NAMES: dict[str, str] = {
    "af": "Afrikaans",
    "av": "МагӀарул мацӀ",
    "az": "Azərbaycanca",
    "ba": "Башҡортса",
    "be": "Беларуская",
    "bg": "Български",
    "bs": "Bosanski",
    "ca": "Català",
    "ce": "Нохчийн мотт",
    "crh": "Qırımtatarca",
    "cs": "Čeština",
    "cv": "Чӑвашла",
    "cy": "Cymraeg",
    "da": "Dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "eo": "Esperanto",
    "es": "Español",
    "et": "Eesti",
    "eu": "Euskara",
    "fi": "Suomi",
    "fil": "Filipino",
    "fr": "Français",
    "ga": "Gaeilge",
    "gl": "Galego",
    "hr": "Hrvatski",
    "hu": "Magyar",
    "id": "Bahasa Indonesia",
    "is": "Íslenska",
    "it": "Italiano",
    "kk": "Қазақша",
    "ku": "Kurdî",
    "ky": "Кыргызча",
    "lez": "Лезги чӏал",
    "lt": "Lietuvių",
    "lv": "Latviešu",
    "mk": "Македонски",
    "mn": "Монгол",
    "ms": "Bahasa Melayu",
    "mt": "Malti",
    "nb": "Norsk bokmål",
    "nl": "Nederlands",
    "nn": "Norsk nynorsk",
    "no": "Norsk",
    "os": "Ирон",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "ru": "Русский",
    "sk": "Slovenčina",
    "sl": "Slovenščina",
    "sq": "Shqip",
    "sr": "Српски",
    "sv": "Svenska",
    "sw": "Kiswahili",
    "tg": "Тоҷикӣ",
    "tk": "Türkmençe",
    "tly": "Tolışi",
    "tr": "Türkçe",
    "tt": "Татарча",
    "ttt": "Tati",
    "udi": "Udin muz",
    "uk": "Українська",
    "uz": "Oʻzbekcha",
    "vi": "Tiếng Việt",
}

WITHOUT_LETTERS = frozenset(
    "ab am ar bn dv fa he hi hy ja ka km kn ko lo ml mr my ne pa ps sd si ta te th ug ur yi zh".split()  # noqa: SIM905
)
"""Written in letters that the typefaces have not, or from right to left, which the kiosk's screens do not do."""


class CannotShow(ValueError):
    """Says which language cannot be shown, and what to do."""


def chosen(text: str) -> tuple[str, ...]:
    """The languages of a list such as `az,en`, in its order; raises CannotShow."""
    codes = tuple(dict.fromkeys(code.strip().lower() for code in text.split(",")))
    for code in codes:
        if code not in NAMES:
            raise CannotShow(_why(code))
    return codes


def _why(code: str) -> str:
    if code in WITHOUT_LETTERS:
        return f'the kiosk cannot show "{code}": its typefaces lack the letters, or it runs from right to left'
    if not code:
        return "write the languages by their codes, with commas between them: az,en"
    return f'"{code}" is not a language that is known here; {_meant(code, list(NAMES))}'


def _meant(code: str, known: Sequence[str]) -> str:
    by_name = {name.casefold(): key for key, name in NAMES.items()}
    meant = by_name.get(closest(code, by_name) or "") or closest(code, known)
    return f'did you mean "{meant}"?' if meant else f"known are {', '.join(known)}"
