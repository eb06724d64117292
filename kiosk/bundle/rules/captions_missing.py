"""Stage 3: a film that some visitors cannot follow."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import CaptionsRef


def captions_missing(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a film or a sound without captions in one of the exhibit's languages.

    Why: a kiosk is mostly looked at without sound, and whoever chose that language, or does not hear, is left out.
    What to do: write a WebVTT file in that language and name it here.
    """
    files = field.value
    if not isinstance(files, dict) or not any(isinstance(file, CaptionsRef) for file in files.values()):
        return
    for language in setting.languages:
        if language not in files:
            message = f'there are no captions in "{language}"'
            yield warning(field.span(), "captions-missing", message, f'add "{language}:" with a WebVTT file')
