"""Dates as a reader says them."""

from faultlines.model.when import When


def when_words(when: When) -> str:
    """ "2020-03-30", "between 2020-03-11 and 2020-03-20", "2020-03 to 2020-04", "since 2014".

    Empty where the day isn't known.
    """
    if when.edtf is None:
        return ""
    if when.edtf.startswith("["):
        first, last = when.edtf[1:-1].split("..")
        return _some_day(_plain(first), _plain(last))
    first, slash, last = when.edtf.partition("/")
    return _all_through(_plain(first), _plain(last)) if slash else _plain(first)


def _some_day(first: str, last: str) -> str:
    if first and last:
        return f"between {first} and {last}"
    return f"after {first}" if first else f"before {last}"


def _all_through(first: str, last: str) -> str:
    if first and last:
        return f"{first} to {last}"
    return f"since {first}" if first else f"until {last}"


def _plain(part: str) -> str:
    day = part.strip(".")
    return f"about {day[:-1]}" if day.endswith("~") else day
