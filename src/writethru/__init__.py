"""writethru: dispatches come in from many agencies, one live page goes out.

    >>> import writethru
    >>> result = writethru.read("dispatches/")            # doctest: +SKIP
    >>> result.to_pandas()[["who", "said", "according_to"]]  # doctest: +SKIP

The public names are those in `__all__`; everything else may change between versions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from writethru.errors import WritethruError

if TYPE_CHECKING:
    from writethru.results import Result, read

__version__ = "0.1.0"
__all__ = ["Result", "WritethruError", "__version__", "read"]


def __getattr__(name: str) -> Any:
    # The parser behind `read` takes a second to import: only those who read pay for it.
    if name in ("Result", "read"):
        from writethru import results

        return getattr(results, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
