"""The drawn plates: one hand, one line weight, engraved in lines that swell with light (stage: build)."""
