"""What stands in every Word file, whatever it says."""

TYPE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
# Names of formats, which nobody fetches: ECMA-376 has them so.
_OPEN = "http://schemas.openxmlformats.org"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACE = f'xmlns:w="{_OPEN}/wordprocessingml/2006/main"'


def _style(id_: str, name: str, look: str = "", around: str = "", kind: str = "paragraph") -> str:
    before = f"<w:pPr>{around}</w:pPr>" if around else ""
    inside = f"<w:rPr>{look}</w:rPr>" if look else ""
    return (f'<w:style w:type="{kind}" w:styleId="{id_}"><w:name w:val="{name}"/>{before}{inside}'
            "</w:style>")  # fmt: skip


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/>'


_SIDES = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="BBBBBB"/>'
                 for side in ("top", "left", "bottom", "right", "insideH", "insideV"))  # fmt: skip
_STYLES = "".join((
    _style("Normal", "Normal", _size(22), '<w:spacing w:after="80"/>'),
    _style("Title", "Title", _size(36)),
    _style("Heading1", "heading 1", "<w:b/>" + _size(28),
           '<w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>'),
    _style("Heading2", "heading 2", "<w:b/>" + _size(24),
           '<w:spacing w:before="160" w:after="40"/><w:outlineLvl w:val="1"/>'),
    _style("ListParagraph", "List Paragraph", "", '<w:ind w:left="360" w:hanging="180"/>'),
    _style("FootnoteText", "footnote text", _size(18)),
    _style("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>',
           kind="character"),
    f'<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr>'
    f"<w:tblBorders>{_SIDES}</w:tblBorders></w:tblPr></w:style>",
))  # fmt: skip
_PARTS = {"document": "document.main", "footnotes": "footnotes", "styles": "styles"}
_TYPES = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_MAIN}.{kind}+xml"/>'
                 for name, kind in _PARTS.items())  # fmt: skip
_RELATED = f"{_OPEN}/officeDocument/2006/relationships"
_PACKAGE = f"{_OPEN}/package/2006"


def _related(**targets: str) -> str:
    rows = "".join(f'<Relationship Id="r{at}" Type="{_RELATED}/{kind}" Target="{target}"/>'
                   for at, (kind, target) in enumerate(targets.items()))  # fmt: skip
    return f'{TYPE}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


FIXED = {
    "[Content_Types].xml": f'{TYPE}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Default Extension="xml" ContentType="application/xml"/>{_TYPES}</Types>',
    "_rels/.rels": _related(officeDocument="word/document.xml"),
    "word/_rels/document.xml.rels": _related(styles="styles.xml", footnotes="footnotes.xml"),
    "word/styles.xml": f"{TYPE}<w:styles {NAMESPACE}>{_STYLES}</w:styles>",
}
"""Name in the package → its text: everything but the document and its footnotes."""
