"""Markdown to readable text: headings, list items and the words of links stay, signs go."""

from faultlines.model.when import When
from faultlines.read.dates import stated_date
from faultlines.read.decode import decode
from faultlines.read.draft import Draft
from faultlines.read.front_matter import split_front_matter
from faultlines.read.markdown_blocks import readable_blocks
from faultlines.read.markdown_words import readable_words
from faultlines.read.normalise import normalise, spread_tabs


def read_markdown(data: bytes) -> Draft:
    """A Markdown file; `title:`, `date:`, `source:` and `url:` of its front matter count."""
    text, notes = decode(data)
    return markdown_draft(text, notes)


def markdown_draft(text: str, notes: tuple[str, ...] = ()) -> Draft:
    """The same from text already decoded."""
    fields, body = split_front_matter(normalise(spread_tabs(text)))
    blocks, heading = readable_blocks(body)
    published = stated_date(fields["date"]) if "date" in fields else None
    if "date" in fields and published is None:
        notes += (f"its date {fields['date']!r} can't be read",)
    return Draft(
        text="\n\n".join(readable_words(block) for block in blocks),
        title=fields.get("title") or (readable_words(heading) if heading else None),
        published=published or When.unknown(),
        source=fields.get("source"),
        url=fields.get("url"),
        notes=notes,
    )
