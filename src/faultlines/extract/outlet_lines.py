"""Lines that only say whose a report is and of what day: "The Courier, 8 March 2019"."""

from spacy.tokens import Token

from faultlines.extract.page import Page

_LONGEST = 80  # characters


def outlet_line(page: Page, token: Token) -> bool:
    """Whether a word stands in such a line: who is named there is told nothing of."""
    text = page.document.text
    start, end = text.rfind("\n", 0, token.idx) + 1, text.find("\n", token.idx)
    end = len(text) if end < 0 else end
    line = text[start:end].rstrip()
    if not line or len(line) > _LONGEST:
        return False
    dates = [date for date in page.dates if start <= date.start and date.end <= end]
    if len(dates) != 1 or dates[0].end < start + len(line) or token.idx >= dates[0].start:
        return False
    return text[start : dates[0].start].rstrip()[-1:] in (",", "|", "–", "—", "-", "·")
