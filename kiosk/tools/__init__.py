"""For curators, staff and builders: one command a file, each returns an exit code."""
