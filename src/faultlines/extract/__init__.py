"""A document to claims, events and forecasts, in words only."""
