"""The workbench's door: it parses a request, asks the rooms behind it, and shows a page."""
