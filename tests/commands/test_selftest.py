"""The report of an installation about itself."""

import io
import json

from gpt4all_desktop.commands import selftest


def test_a_working_installation_says_so():
    out = io.StringIO()

    assert selftest.run(out=out) == 0
    report = json.loads(out.getvalue())
    assert report["ok"] is True
    assert report["cpu"] in report["cpu_available"]
    assert report["build_hash"]
    assert report["checks"]["chats"] == "ok"
    assert set(report["checks"].values()) == {"ok"}
