"""This installed machine, apart from any exhibit: its panel and its patience. No Qt."""
