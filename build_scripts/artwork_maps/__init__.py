"""The maps: outlines, projection and drawing (stage: build)."""
