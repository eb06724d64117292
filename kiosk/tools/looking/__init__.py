"""Opening what an exhibit shows, as the kiosk would: in a process of its own, which a file may kill."""
