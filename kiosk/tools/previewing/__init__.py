"""What `kiosk preview` is made of: a watch over files, a reader beside the window, a strip, keys."""
