"""The desk's pages about what comes in: how the feeds are, what was set aside, and pasting a dispatch."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from litestar import Request, Response, get, post
from litestar.exceptions import NotFoundException
from litestar.handlers.base import BaseRouteHandler
from litestar.params import FromPath
from litestar.status_codes import HTTP_409_CONFLICT

from writethru.desk.entrance import Entrance
from writethru.desk.rendering import DeskRenderer
from writethru.desk.replies import download, page_of, to
from writethru.errors import DeskError
from writethru.intake import opml
from writethru.live.settings import LiveSettings
from writethru.model import Value

if TYPE_CHECKING:
    from writethru.newsroom import Newsroom

FORM_BYTES = 64 * 1024

FORM_ROOM = 64 * 1024
"""Bytes of a paste's form beside what is pasted."""

TRIED_AT_ONCE = 500
"""Set-aside documents tried again with one press: each is parsed anew while the editor waits."""


class Pasted(Value):
    """What an editor pasted or chose. `digest`: the bytes' name in intake's vault."""

    text: str = ""
    outlet: str = ""
    name: str = ""
    digest: str = ""


def handlers(
    newsroom: Newsroom, at: Entrance, renderer: DeskRenderer, settings: LiveSettings
) -> list[BaseRouteHandler]:
    """The route handlers under `/desk/STORY/feeds`, `/set-aside` and `/paste`."""

    def here(story: str, page: str, **said: object) -> str:
        query = urlencode({name: value for name, value in said.items() if value not in (None, "", 0)})
        return f"/desk/{quote(story, safe='')}/{page}" + (f"?{query}" if query else "")

    # ---- feeds

    @get("/desk/{story:str}/feeds", include_in_schema=False, sync_to_thread=False)
    def feeds(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        session = at.signed_in(request, story)
        asked = request.query_params.get("asked") == "1"
        return page_of(renderer.feeds(newsroom.page(story), session, newsroom.feeds(), asked=asked))

    @post("/desk/{story:str}/feeds", include_in_schema=False, request_max_body_size=FORM_BYTES)
    async def ask(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        session = at.signed_in(request, story)
        fields = await at.form(request, session)
        asked = newsroom.ask_feed((fields.get("feed") or [""])[0])
        return to(here(story, "feeds", asked=int(asked)))

    @get("/desk/{story:str}/feeds.opml", include_in_schema=False, sync_to_thread=False)
    def exported(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        at.signed_in(request, story)
        listed = [
            opml.Listed(outlet=feed.outlet, url=feed.url)
            for feed in newsroom.feeds()
            if feed.url.startswith(("http://", "https://"))
        ]
        return download(opml.write(listed, f"Feeds of {story}"), f"{story}.opml", "text/x-opml")

    # ---- set aside

    def aside_page(request: Request[Any, Any, Any], story: str, *, trouble: str = "") -> bytes:
        session = at.signed_in(request, story)
        said = request.query_params
        return renderer.set_aside(
            newsroom.page(story), session, newsroom.aside(story), said=said.get("said", ""), number=said.get("n", ""),
            trouble=trouble,
        )  # fmt: skip

    @get("/desk/{story:str}/set-aside", include_in_schema=False, sync_to_thread=False)
    def set_aside(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        return page_of(aside_page(request, story))

    @post("/desk/{story:str}/set-aside", include_in_schema=False, request_max_body_size=FORM_BYTES)
    async def settle(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        session = at.signed_in(request, story)
        fields = await at.form(request, session)
        what, number = ((fields.get(name) or [""])[0] for name in ("do", "seq"))
        try:
            if what == "all":
                return to(here(story, "set-aside", **await try_all(story, session.editor)))
            seq = int(number) if number.isascii() and number.isdigit() else -1
            if what == "lay_by":
                await newsroom.lay_by(story, seq, session.editor)
                return to(here(story, "set-aside", said="laid_by"))
            receipt = await newsroom.try_again(story, seq, session.editor)
        except DeskError as error:
            return page_of(aside_page(request, story, trouble=str(error)), HTTP_409_CONFLICT)
        if receipt is None:
            return to(here(story, "set-aside", said="again"))
        still = any(one.seq == seq for one in newsroom.aside(story))
        return to(here(story, "set-aside", said="still" if still else "read", n=len(receipt.accepted)))

    async def try_all(story: str, editor: str) -> dict[str, object]:
        kept = 0
        for one in newsroom.aside(story)[:TRIED_AT_ONCE]:
            if not any(left.seq == one.seq for left in newsroom.aside(story)):
                continue  # read together with another item of its document
            try:
                receipt = await newsroom.try_again(story, one.seq, editor)
            except DeskError:
                continue  # its bytes are gone, or another editor was quicker: it stays as it is
            kept += len(receipt.accepted) if receipt else 0
        return {"said": "all", "n": kept}

    @get("/desk/{story:str}/set-aside/{seq:int}", include_in_schema=False)
    async def raw(
        request: Request[Any, Any, Any], story: FromPath[str], seq: FromPath[int]
    ) -> Response[bytes]:
        at.signed_in(request, story)
        found = next((one for one in newsroom.aside(story) if one.seq == seq), None)
        if found is None:
            raise NotFoundException("It is not set aside any more")
        kept = newsroom.ledger.kept(found.rejected.kept) if found.rejected.kept else None
        return download(kept if kept is not None else found.rejected.raw, f"{story}-{seq}.bin")

    # ---- paste

    @get("/desk/{story:str}/paste", include_in_schema=False, sync_to_thread=False)
    def paste(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        session = at.signed_in(request, story)
        said = {name: request.query_params.get(name, "") for name in ("kept", "known", "aside", "d")}
        return page_of(renderer.paste(newsroom.page(story), session, Pasted(), outlets(story), said=said))

    def outlets(story: str) -> tuple[str, ...]:
        return tuple(
            sorted(
                {feed.outlet for feed in newsroom.feeds() if feed.outlet} | {*newsroom.page(story).outlets}
            )
        )

    @post(
        "/desk/{story:str}/paste",
        include_in_schema=False,
        request_max_body_size=settings.max_body + FORM_ROOM,
    )
    async def pasted(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        session = at.signed_in(request, story)
        fields, file = await at.upload(request, session)
        outlet = " ".join(fields.get("outlet", "").split())[:200]
        digest, name, text = fields.get("digest", ""), fields.get("name", "")[:200], fields.get("text", "")
        if fields.get("do") == "keep" and (data := newsroom.ledger.kept(digest)) is not None:
            receipt = await newsroom.submit(data, source=source(name), outlet=outlet or None, story=story)
            return to(
                here(
                    story, "paste", kept=len(receipt.accepted), known=len(receipt.known), aside=len(receipt.rejected),
                    d=next(iter(receipt.accepted), None),
                )
            )  # fmt: skip
        if file is not None:
            data, name, text = await file.read(), file.filename[:200], ""
        else:
            # A browser sends line ends as CRLF, whatever was pasted.
            data, name = text.replace("\r\n", "\n").encode("utf-8", "replace"), ""
        if not data.strip():
            empty = Pasted(outlet=outlet)
            html = renderer.paste(
                newsroom.page(story), session, empty, outlets(story), trouble="Paste a text or choose a file first."
            )  # fmt: skip
            return page_of(html)
        digest = await asyncio.to_thread(newsroom.ledger.keep, data)
        understood = await newsroom.preview(data, source=source(name), outlet=outlet or None, story=story)
        shown = Pasted(text=text, outlet=outlet, name=name, digest=digest)
        return page_of(
            renderer.paste(newsroom.page(story), session, shown, outlets(story), understood=understood)
        )

    def source(name: str) -> str:
        return f"paste: {name}" if name else "paste"

    return [feeds, ask, exported, set_aside, settle, raw, paste, pasted]
