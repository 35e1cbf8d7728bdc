"""How well the product reads, measured on texts that it was not written for: `python -m bench`."""
