"""The parts of fuzz.py: what is fed in, how it is changed, what it goes through, how it is judged."""
