"""The demo exhibit's island as one large drawing to wander in, in the plates' hand (stage: build)."""
