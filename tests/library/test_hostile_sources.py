"""Two hundred redirects and five hundred names that want out: nobody else is asked, nothing is
written outside of the models folder."""

import hashlib
import json
import random
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from gpt4all_desktop.errors import AppError, DownloadError
from gpt4all_desktop.library.catalog import parse_catalog
from gpt4all_desktop.library.download import Download, Outcome, Tuning
from gpt4all_desktop.library.hub import search_hub
from gpt4all_desktop.library.names import name_of_url
from gpt4all_desktop.library.queue import DownloadQueue
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import wanted_files
from tests.fakes.faulty_web import FaultyServer
from tests.fakes.web import WebServer
from tests.library.test_names import BAD

LOCAL = Transport(loopback=True)
TARGETS = """
    http://example.org/a  HTTP://EXAMPLE.ORG/a  //example.org/a  http://example.org:{port}/a
    https://me:secret@127.0.0.1:{port}/a  http://me@127.0.0.1:{port}/a
    http://127.0.0.1:{port}@example.org/a  http://127.0.0.1.example.org:{port}/a
    http://0.0.0.0:{port}/a  http://127.1:{port}/a  http://2130706433:{port}/a
    http://0x7f000001:{port}/a  http://0177.0.0.1:{port}/a  http://127.0.0.2:{port}/a
    http://[::ffff:127.0.0.1]:{port}/a  http://[::]:{port}/a  http://localhost.:{port}/a
    http://localhost.localdomain:{port}/a  http://ip6-localhost:{port}/a
    http://169.254.169.254/latest  http://192.168.1.1/a  http://10.0.0.1/a  http://[fe80::1]/a
    ftp://127.0.0.1:{port}/a  file:///etc/passwd  file://localhost/etc/passwd  gopher://h/a
    javascript:alert(1)  data:text/plain,a  ws://127.0.0.1:{port}/a  smb://host/share/a
    http:///a  http://:{port}/a  http://127.0.0.1:99999/a  http://127.0.0.1:x/a  http://[::1/a
    blob:http://127.0.0.1:{port}/a  jar:http://127.0.0.1:{port}/a!/b  about:blank  mailto:a@b
    ldap://127.0.0.1:{port}/a  dict://127.0.0.1:{port}/a  tel:1  view-source:http://h/a
    unix:///run/a.sock  http+unix://%2Frun%2Fa/a  https+insecure://h/a  httpx://h/a
    chrome://settings  urn:a:b
"""


def test_no_redirect_leads_to_somebody_who_may_not_be_asked(web: WebServer):
    cases = refused = 0
    with WebServer() as decoy:
        port = decoy.url.rpartition(":")[2]
        for status in (301, 302, 307, 308):
            for number, target in enumerate(TARGETS.format(port=port).split()):
                url = web.serve(f"/{status}/{number}", b"", status, Location=target)
                headers = {"Authorization": "Bearer secret"}
                cases += 1
                try:
                    with LOCAL.open(url, reason="test", headers=headers) as answer:
                        assert answer.url.startswith(web.url)  # a strange word may be a path
                except DownloadError:
                    refused += 1
        assert decoy.requests == []
    assert cases >= 200
    assert refused >= 0.95 * cases


def hostile_names(count: int) -> list[str]:
    chance = random.Random(7)
    pieces = [*BAD, "..", "/", "\\", "%2e%2e", "%2f", ":", "con", ".gguf", "x", "\u202e", "~"]
    made = ("".join(chance.choices(pieces, k=chance.randrange(1, 5))) for _ in range(count))
    return [name + ".gguf" if chance.random() < 0.7 else name for name in made]


def test_names_from_lists_searches_addresses_and_records_stay_in_the_folder(
    web: WebServer, tmp_path: Path
):
    folder = tmp_path / "in" / "models"
    folder.mkdir(parents=True)
    body = b"GGUF" + bytes(100)
    digest = hashlib.sha256(body).hexdigest()
    written = 0
    with FaultyServer(body) as server:
        for number, name in enumerate(hostile_names(500)):
            source = number % 4
            try:
                if source == 0:
                    files = of_list(name, server.url, digest)
                elif source == 1:
                    files = of_search(web, name, digest)
                elif source == 2:
                    files = of_record(tmp_path / "downloads.json", folder, name, server.url, digest)
                else:
                    name = name_of_url("https://h/models/" + quote(name, errors="surrogatepass"))
                    files = of_list(name, server.url, digest)
                for wanted in wanted_files(files, folder, "test"):
                    there = replace(wanted, urls=(server.url,))
                    made = Download(LOCAL, there, tuning=Tuning(spare_bytes=0))
                    assert made.run() is Outcome.DONE
                    wanted.target.unlink()
                    written += 1
            except AppError:
                continue
    assert written > 20
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")}
    assert {name for name in left if not name.startswith("home")} <= {
        "in", "in/models", "downloads.json",
    }  # fmt: skip


def of_list(name: str, url: str, digest: str):
    file = {"name": name, "size": 104, "sha256": digest, "urls": [url]}
    model = {"id": "a", "name": "A", "variants": [{"quantization": "", "files": [file]}]}
    text = json.dumps({"schema": 1, "name": "x", "models": [model]})
    return parse_catalog(text, name="x", local=True).models[0].variants[0].files


def of_search(web: WebServer, name: str, digest: str):
    order = "&filter=gguf&sort=downloads&direction=-1&limit=12"
    fields = "".join(f"&expand%5B%5D={f}" for f in ("gguf", "tags", "pipeline_tag", "gated"))
    web.serve(f"/api/models?search=x{order}{fields}", b'[{"id": "who/what"}]')
    tree = [{"type": "file", "path": name, "size": 104, "lfs": {"oid": digest}}]
    web.serve("/api/models/who/what/tree/main?recursive=true", json.dumps(tree).encode())
    models = search_hub(LOCAL, "x", site=web.url).models
    return models[0].variants[0].files if models else ()


def of_record(record: Path, folder: Path, name: str, url: str, digest: str):
    file = {"name": name, "urls": [url], "size": 104, "md5": None, "sha256": digest}
    item = {"id": "1", "title": "t", "model": "m", "local": True, "state": "paused", "problem": ""}
    record.write_text(json.dumps({"version": 1, "items": [{**item, "files": [file]}]}))
    items = DownloadQueue(LOCAL, folder, record).items()
    return items[0].files if items else ()
