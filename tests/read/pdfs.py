"""Tiny PDFs, made by hand."""

import io
from collections.abc import Sequence

from pypdf import PdfReader, PdfWriter

_PICTURE = (
    b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
    b"/BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream"
)


def pdf(pages: Sequence[Sequence[str]], title: str | None = None) -> bytes:
    """One line of text under the other, in Helvetica."""
    streams = [_lines([f"({_escaped(line)})" for line in page]) for page in pages]
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    return _assemble(streams, [font], title)


def scan(pages: int = 1) -> bytes:
    """Pages that are pictures only."""
    draw = b"q 600 0 0 800 0 0 cm /P Do Q"
    return _assemble([draw] * pages, [_PICTURE], None, resource="/XObject << /P 3 0 R >>")


def shaped_pdf(text: str) -> bytes:
    """A line whose letters are known only by a map from glyphs to Unicode, as Arabic ones are."""
    glyphs = {char: code for code, char in enumerate(dict.fromkeys(text), start=1)}
    entries = "\n".join(f"<{code:04x}> <{ord(char):04x}>" for char, code in glyphs.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(glyphs)} beginbfchar\n{entries}\nendbfchar\nendcmap end end"
    ).encode()
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /Shaped /Encoding /Identity-H "
    font += b"/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"
    descendant = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Shaped /DW 500 "
    descendant += b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    line = "<" + "".join(f"{glyphs[char]:04x}" for char in text) + ">"
    return _assemble([_lines([line])], [font, descendant, _stream(cmap)], None)


def locked(data: bytes, password: str, owner: str | None = None) -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(data)))
    writer.encrypt(password, owner, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _lines(shown: Sequence[str]) -> bytes:
    moves = "\n".join(f"{line} Tj 0 -14 Td" for line in shown)
    return f"BT /F 11 Tf 50 780 Td\n{moves}\nET".encode("cp1252")


def _stream(data: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def _assemble(
    streams: Sequence[bytes],
    resources: Sequence[bytes],
    title: str | None,
    resource: str = "/Font << /F 3 0 R >>",
) -> bytes:
    """Objects: 1 catalogue, 2 page tree, 3… resources, then each page and its stream."""
    first = 3 + len(resources)
    kids = " ".join(f"{first + 2 * n} 0 R" for n in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        *resources,
    ]
    for n, stream in enumerate(streams):
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {first + 2 * n + 1}"
        objects += [f"{page} 0 R /Resources << {resource} >> >>".encode(), _stream(stream)]
    objects.append(f"<< /Title ({_escaped(title or '')}) /CreationDate (D:20240102) >>".encode())
    return _file(objects)


def _file(objects: Sequence[bytes]) -> bytes:
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.4\n")
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    size = len(objects) + 1
    out.write(b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (size, len(objects)))
    out.write(b"startxref\n%d\n%%%%EOF\n" % table)
    return out.getvalue()
