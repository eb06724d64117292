"""A screen with a film, for tests: the real files of tests/media in the small exhibit."""

from __future__ import annotations

from pathlib import Path

MEDIA = Path(__file__).parent / "media"
FILES = {f"media/{path.name}": path.read_bytes() for path in sorted(MEDIA.iterdir())}

FILM = """
    - id: film
      type: media
      title: {az: Film, ru: Фильм, en: The film}
      kind: film
      file: media/film.webm
      poster: {file: media/pier.svg, alt: {az: Körpü, ru: Причал, en: A pier}, credit: Ours}
      body: {az: "Mətn. [^S1]", ru: "Текст. [^S1]", en: "A text. [^S1]"}
      captions: {az: media/az.vtt, ru: media/ru.vtt, en: media/en.vtt}
      described: {en: media/described.mp4}
      transcript: {az: "Yazı. [^S1]", ru: "Запись. [^S1]", en: "All that is said. [^S1]"}
"""


def another(name: str, file: str, kind: str = "film") -> str:
    """The same screen once more, under another name and with another file."""
    text = FILM.replace("id: film", f"id: {name}").replace("media/film.webm", f"media/{file}")
    return text.replace("kind: film", f"kind: {kind}").strip("\n") + "\n"
