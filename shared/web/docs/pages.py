"""Pages for a person with a browser: plain HTML, nothing fetched from elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from starlette.responses import HTMLResponse

STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}"
    "code,pre{font:14px/1.5 ui-monospace,monospace;background:#f4f4f4;padding:.1em .3em;overflow-x:auto}"
    "pre{padding:.8em}table{border-collapse:collapse;width:100%}td{padding:.2rem .6rem .2rem 0;vertical-align:top}"
    "td:first-child{white-space:nowrap}h2{margin-top:2rem}a{color:#0b57d0}"
    "@media(prefers-color-scheme:dark){body{background:#161616;color:#e6e6e6}code,pre{background:#262626}a{color:#8ab4f8}}"
)
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def page(title: str, body: str, language: str = "en") -> HTMLResponse:
    """A page whose body is HTML, written in a language."""
    text = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>{body}</body></html>'
    )
    return HTMLResponse(text, headers={"content-security-policy": POLICY})


def operations_page(description: Mapping[str, Any], documents: Sequence[str]) -> HTMLResponse:
    """Every operation of an OpenAPI description, by tag, with links to the documents beside the page."""
    by_tag: dict[str, list[str]] = {}
    prefix = description.get("servers", [{"url": ""}])[0]["url"].rstrip("/")
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            said = operation.get("description") or operation.get("summary", "")
            row = (
                f"<tr><td><code>{method.upper()} {escape(prefix + path)}</code></td>"
                f"<td>{escape(said.partition(chr(10))[0])} <small>{escape(operation['operationId'])}</small></td></tr>"
            )
            by_tag.setdefault(operation.get("tags", ["other"])[0], []).append(row)
    tables = "".join(f"<h2>{escape(tag)}</h2><table>{''.join(rows)}</table>" for tag, rows in sorted(by_tag.items()))
    title = description["info"]["title"]
    said = escape(description["info"].get("description", ""))
    links = " · ".join(f'<a href="{escape(name)}">{escape(name)}</a>' for name in documents)
    return page(title, f"<h1>{escape(title)}</h1><p>{said}</p><p>{links}</p>{tables}")


def front_page(services: Sequence[tuple[str, str]], links: Iterable[tuple[str, str]], example: str) -> HTMLResponse:
    """What is here: services with what they say of themselves, further links with theirs, and a command to try."""
    rows = "".join(
        f'<tr><td><a href="/{escape(name)}/docs">{escape(name)}</a></td><td>{escape(said)}</td></tr>'
        for name, said in services
    )
    others = "".join(
        f'<tr><td><a href="{escape(path)}"><code>{escape(path)}</code></a></td><td>{escape(said)}</td></tr>'
        for path, said in links
    )
    return page(
        "salesloop",
        "<h1>salesloop</h1><p>The sales side of a technology company as one closed loop: event-sourced, and every "
        f"number can say why.</p><h2>Services</h2><table>{rows}</table><h2>Also here</h2><table>{others}</table>"
        f"<h2>Try it</h2><pre>{escape(example)}</pre>",
    )
