"""Stage 2: plain data to a frozen exhibit; mistakes told in a curator's words. No Qt."""
