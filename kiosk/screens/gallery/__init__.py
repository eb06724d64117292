"""A gallery: pictures, one large at a time."""
