"""Ids that come from content: the same thing read twice is the same thing."""

import json
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any


def content_id(kind: str, body: Mapping[str, Any]) -> str:
    """The same id on every machine for the same content: "claim1:5b0c…" (24 hex digits).

    The digit is the version of this form. Change the form, change the digit.
    """
    form = json.dumps([kind, body], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return f"{kind}1:{blake2b(form.encode(), digest_size=12).hexdigest()}"
