"""The kiosk: from a folder of YAML to a visitor's touch."""

from __future__ import annotations

__version__ = "0.1.0"
