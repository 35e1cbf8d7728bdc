"""A Word file (DOCX) to a draft: headings, paragraphs, tables as lines."""

import io
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from faultlines.read.capped_zip import Caps, check_archive, read_part
from faultlines.read.docx_xml import BodyText, CoreTitle, parse_xml
from faultlines.read.draft import Draft, Unreadable

_OLD_WORD = b"\xd0\xcf\x11\xe0"
_AGAIN = "open it in a word processor and save it again as .docx"


def read_docx(data: bytes, caps: Caps | None = None) -> Draft:
    """The text of a DOCX. Its `created` date is the file's, not a day of publication."""
    caps = caps or Caps()
    if data.startswith(_OLD_WORD):
        raise Unreadable(
            "password-protected, or a Word file of before 2007",
            "open it in a word processor and save it as .docx without a password",
        )
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            check_archive(archive, caps)
            return _draft(archive, caps)
    except KeyError as error:
        raise Unreadable("not a Word document: it has no text part", _AGAIN) from error
    except (BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        raise Unreadable("not a Word document, or damaged", _AGAIN) from error
    except ExpatError as error:
        raise Unreadable("damaged: its text part is broken", _AGAIN) from error


def _draft(archive: ZipFile, caps: Caps) -> Draft:
    body = BodyText()
    parse_xml(read_part(archive, "word/document.xml", caps), body)
    return Draft(text="\n".join(body.lines), title=_core_title(archive, caps) or body.title)


def _core_title(archive: ZipFile, caps: Caps) -> str | None:
    core = CoreTitle()
    try:
        parse_xml(read_part(archive, "docProps/core.xml", caps), core)
    except (KeyError, ExpatError):
        return None
    return core.title
