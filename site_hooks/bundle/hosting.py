"""Writes what hosts can be told about the site: headers and types, for those that read a configuration file.

The policy itself stands in every page. A header is needed only for what a page cannot say: who may frame it, how long
a file may be kept, and that a browser takes the type as it is sent.
"""

from collections.abc import Mapping

from site_hooks.bundle.content_names import NAMED
from site_hooks.bundle.site import Site

FRAMED = "embed/"
"""The only folder whose pages another site may show inside its own."""

NO_FRAMES = "frame-ancestors 'none'"
EVERYWHERE: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
ASK_FIRST = "no-cache"
FOR_EVER = "public, max-age=31536000, immutable"

TYPES: Mapping[str, str] = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "mjs": "text/javascript",
    "json": "application/json",
    "jsonl": "application/jsonl",
    "webmanifest": "application/manifest+json",
    "wasm": "application/wasm",
    "zip": "application/zip",
    "bin": "application/octet-stream",
    "svg": "image/svg+xml",
    "png": "image/png",
    "ico": "image/x-icon",
    "woff2": "font/woff2",
    "txt": "text/plain",
    "xml": "application/xml",
}
"""Every kind of file in the site."""


def put_hosting(site: Site) -> None:
    """Write `_headers` (Netlify, Cloudflare Pages), `hosting/nginx.conf` and `hosting/Caddyfile`."""
    if site.options.dev:
        return
    named = sorted(path.name for path in site.folder.iterdir() if path.is_dir() and NAMED.fullmatch(path.name))
    written = {"_headers": _headers(named), "hosting/nginx.conf": _nginx(), "hosting/Caddyfile": _caddy()}
    for name, text in written.items():
        file = site.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")


def _headers(named: list[str]) -> str:
    everywhere = {**EVERYWHERE, "Content-Security-Policy": NO_FRAMES, "Cache-Control": ASK_FIRST}
    lines = ["/*", *(f"  {name}: {value}" for name, value in everywhere.items())]
    lines += [f"/{FRAMED}*", "  ! Content-Security-Policy"]
    for folder in named:
        lines += [f"/{folder}/*", "  ! Cache-Control", f"  Cache-Control: {FOR_EVER}"]
    return "\n".join(lines) + "\n"


def _nginx() -> str:
    types = "\n".join(f"        {kind} {ending};" for ending, kind in TYPES.items())
    headers = "\n".join(f'    add_header {name} "{value}" always;' for name, value in EVERYWHERE.items())
    return f"""\
# For the http block of nginx: fill in the name of the site and the path of its folder, and add your certificate.
map $uri $followup_frames {{
    default "{NO_FRAMES}";
    "~/{FRAMED}" "";
}}
map $uri $followup_keep {{
    default "{ASK_FIRST}";
    "~/{NAMED.pattern}/" "{FOR_EVER}";
}}
server {{
    listen 80;
    server_name example.org;
    root /srv/follow-up;

    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    charset utf-8;
    types {{
{types}
    }}
    default_type application/octet-stream;

    # The smaller copies that lie beside the files; brotli needs its module (libnginx-mod-http-brotli-static).
    gzip_static on;
    #brotli_static on;

{headers}
    add_header Content-Security-Policy $followup_frames always;
    add_header Cache-Control $followup_keep always;

    location / {{
        try_files $uri $uri/ =404;
    }}
}}
"""


def _caddy() -> str:
    headers = "\n".join(f'\t\t{name} "{value}"' for name, value in EVERYWHERE.items())
    return f"""\
# Fill in the name of the site and the path of its folder; Caddy gets the certificate.
example.org {{
	root * /srv/follow-up
	@named path_regexp /{NAMED.pattern}/
	@framed path */{FRAMED}*
	header {{
{headers}
		Content-Security-Policy "{NO_FRAMES}"
		Cache-Control "{ASK_FIRST}"
	}}
	header @named Cache-Control "{FOR_EVER}"
	header @framed -Content-Security-Policy
	handle_errors {{
		rewrite * /404.html
		file_server
	}}
	file_server {{
		precompressed br gzip
	}}
}}
"""
