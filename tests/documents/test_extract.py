"""Files in, text or one sentence out."""

import os
import zipfile
from pathlib import Path

import pytest

from gpt4all_desktop.documents.budget import Limits
from gpt4all_desktop.documents.extract import Document, extract
from gpt4all_desktop.errors import Cancelled, DocumentError
from tests.documents.files import W, archive, docx, paragraph, pdf, xlsx


def write(tmp_path: Path, name: str, data: bytes | str) -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def sentence(path: Path, limits: Limits | None = None) -> str:
    """What the user is told of a file that cannot be read."""
    with pytest.raises(DocumentError) as caught:
        extract(path, limits=limits)
    words = caught.value.user_message
    assert f"“{path.name}”" in words
    assert words.endswith(".")
    return words


def outcome(path: Path) -> str:
    """The text or the sentence; anything else is a bug."""
    try:
        return extract(path).text
    except DocumentError as error:
        return error.user_message


# ---- text ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("notes.md", "text/markdown"),
        ("table.csv", "text/csv"),
        ("main.py", "text/plain"),
        ("Makefile", "text/plain"),
        ("page.HTML", "text/html"),
    ],
)
def test_text_files_of_all_kinds(tmp_path: Path, name: str, media: str):
    path = write(tmp_path, name, "a,b\r\n1,é\r\n")

    assert extract(path) == Document(name=name, media=media, size=11, text="a,b\n1,é\n")


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
def test_a_known_encoding_is_read_without_a_word(tmp_path: Path, codec: str):
    document = extract(write(tmp_path, "a.txt", "Grüße 日本 😀".encode(codec)))

    assert (document.text, document.note) == ("Grüße 日本 😀", "")


def test_utf_16_of_either_byte_order(tmp_path: Path):
    data = b"\xfe\xff" + "Grüße".encode("utf-16-be")

    assert extract(write(tmp_path, "a.txt", data)).text == "Grüße"


@pytest.mark.parametrize(
    ("data", "text", "named"),
    [(b"caf\xe9 \x93x\x94", "café “x”", "Windows-1252"), (b"caf\xe9 \x81", "café \x81", "Latin-1")],
)
def test_a_guessed_encoding_is_called_a_guess(tmp_path: Path, data: bytes, text: str, named: str):
    document = extract(write(tmp_path, "a.txt", data))

    assert document.text == text
    assert named in document.note
    assert "guess" in document.note


def test_a_false_byte_order_mark_is_damage(tmp_path: Path):
    assert "damaged" in sentence(write(tmp_path, "a.txt", b"\xef\xbb\xbfcaf\xe9"))


@pytest.mark.parametrize("data", [b"abc\0def", bytes(range(256)) * 40, b"\x01\x02\x03" * 100])
def test_binary_files_are_no_text(tmp_path: Path, data: bytes):
    assert "not a text document" in sentence(write(tmp_path, "a.txt", data))


@pytest.mark.parametrize("data", [b"", b" \n\t"])
def test_nothing_is_not_attached(tmp_path: Path, data: bytes):
    assert sentence(write(tmp_path, "a.txt", data))


# ---- other files --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n....",
        b"\xff\xd8\xff\xe0..JFIF",
        b"GIF89a\x01\x00\xff",
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"\x00\x00\x00\x18ftypheic\x00",
    ],
)
def test_images_are_refused_because_the_model_has_no_eyes(tmp_path: Path, data: bytes):
    assert "cannot see images" in sentence(write(tmp_path, "a.png", data))


def test_the_name_of_a_file_does_not_make_it_an_image(tmp_path: Path):
    assert extract(write(tmp_path, "a.png", "BM is text")).text == "BM is text"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"ID3\x03....", "sound"),
        (b"\x00\x00\x00\x18ftypmp42", "video"),
        (b"GGUF\x03\x00\x00\x00", "Open model"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "before 2007"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
        (b"{\\rtf1\\ansi Hi}", "RTF"),
    ],
)
def test_other_files_are_refused_with_the_way_out(tmp_path: Path, data: bytes, word: str):
    assert word in sentence(write(tmp_path, "a.bin", data))


def test_a_folder_is_not_a_file(tmp_path: Path):
    assert "folder" in sentence(tmp_path)


def test_a_file_that_went_away(tmp_path: Path):
    assert "not there" in sentence(tmp_path / "gone.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")

    assert "not a file" in sentence(tmp_path / "pipe")


def test_an_archive_is_not_a_document(tmp_path: Path):
    assert "archive" in sentence(archive(tmp_path / "a.zip", {"a.txt": "x"}))


# ---- limits -------------------------------------------------------------------------------------


def test_a_file_that_is_too_large(tmp_path: Path):
    path = write(tmp_path, "a.txt", "x" * 101)

    assert "larger than 100 B" in sentence(path, Limits(file_bytes=100))


def test_too_much_text(tmp_path: Path):
    path = write(tmp_path, "a.txt", "x" * 101)

    assert "more than 100 characters" in sentence(path, Limits(text_chars=100))


def test_reading_can_be_called_off(tmp_path: Path):
    path = write(tmp_path, "a.pdf", pdf("Hello"))

    with pytest.raises(Cancelled):
        extract(path, should_cancel=lambda: True)


def test_reading_has_an_end(tmp_path: Path):
    """The clock of this test passes a second whenever somebody looks at it."""
    path = write(tmp_path, "a.pdf", pdf("Hello", operations=b" 0 0 m" * 20_000))
    ticks = iter(range(10_000))

    with pytest.raises(DocumentError, match="longer than 120 seconds"):
        extract(path, clock=lambda: float(next(ticks)))
    assert next(ticks) < 250


# ---- PDF ----------------------------------------------------------------------------------------


def test_the_pages_of_a_pdf(tmp_path: Path):
    document = extract(write(tmp_path, "a.pdf", pdf("First page", "Second page")))

    assert document.text == "First page\n\nSecond page"
    assert (document.media, document.note) == ("application/pdf", "")


def test_pages_without_text_are_counted(tmp_path: Path):
    document = extract(write(tmp_path, "a.pdf", pdf("Text", "", "")))

    assert "2 of 3 pages have no text" in document.note


def test_a_scanned_pdf_says_what_to_do(tmp_path: Path):
    assert "OCR" in sentence(write(tmp_path, "a.pdf", pdf("", "")))


def test_a_pdf_with_a_password(tmp_path: Path):
    path = write(tmp_path, "a.pdf", _locked_pdf("secret"))

    assert "password" in sentence(path)


def test_a_pdf_that_only_forbids_printing_is_read(tmp_path: Path):
    assert extract(write(tmp_path, "a.pdf", _locked_pdf(""))).text == "Hello"


def test_a_pdf_of_too_many_pages(tmp_path: Path):
    path = write(tmp_path, "a.pdf", pdf("a", "b", "c"))

    assert "3 pages" in sentence(path, Limits(pages=2))


@pytest.mark.parametrize("part", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_truncated_pdf_never_crashes(tmp_path: Path, part: float):
    data = pdf("First", "Second")
    path = write(tmp_path, "a.pdf", data[: int(len(data) * part)])

    assert outcome(path)


def _locked_pdf(password: str) -> bytes:
    from io import BytesIO

    import pypdf

    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf("Hello")))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


# ---- Word ---------------------------------------------------------------------------------------


def test_a_word_document_in_reading_order(tmp_path: Path):
    table = (
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/></w:tc>"
        "<w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    body = (
        paragraph("Report", '<w:pStyle w:val="Heading1"/>')
        + paragraph("item", '<w:numPr><w:numId w:val="1"/></w:numPr>')
        + "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three &amp; </w:t></w:r></w:p>"
        + table
        + paragraph("end")
    )
    path = docx(tmp_path / "a.docx", body)

    assert extract(path).text == "# Report\n- item\none\ttwo\nthree & \na | b\nend"


def test_what_word_says_twice_or_has_deleted_is_left_out(tmp_path: Path):
    body = (
        "<w:p><w:r><w:AlternateContent><w:Choice><w:t>yes</w:t></w:Choice><w:Fallback>"
        "<w:p><w:r><w:t>no</w:t></w:r></w:p></w:Fallback></w:AlternateContent></w:r>"
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )

    assert extract(docx(tmp_path / "a.docx", body)).text == "yes"


def test_footnotes_follow_the_text(tmp_path: Path):
    notes = f"<w:footnotes {W}>{paragraph('a note')}</w:footnotes>"
    path = docx(tmp_path / "a.docx", paragraph("text"), **{"word/footnotes.xml": notes})

    assert extract(path).text == "text\n\na note"


# ---- Excel --------------------------------------------------------------------------------------


def test_the_cells_of_a_workbook(tmp_path: Path):
    strings = "<si><t>Name</t></si><si><r><t>Li</t></r><r><t>sa, x</t></r><rPh><t>no</t></rPh></si>"
    styles = (
        '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/>'
        '<numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts>'
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
        "</cellXfs>"
    )
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2"><v>0.30000000000000004</v></c><c r="B2"><v>42</v></c>'
        '<c r="C2" t="b"><v>1</v></c><c r="D2" t="str"><f>A1</f><v>calc</v></c>'
        '<c r="E2" t="inlineStr"><is><t>here</t></is></c><c r="F2" t="e"><v>#N/A</v></c></row>'
        '<row r="3"><c r="A3" s="1"><v>45292</v></c><c r="B3" s="2"><v>45292.5</v></c>'
        '<c r="C3" s="3"><v>2</v></c></row><row r="4"><c r="A4"/></row>'
    )
    path = xlsx(tmp_path / "a.xlsx", {"First": rows, "Empty": ""}, strings=strings, styles=styles)

    assert extract(path).text == (
        '# First\nName,,"Lisa, x"\n0.3,42,TRUE,calc,here,#N/A\n2024-01-01,2024-01-01 12:00:00,2'
    )


def test_dates_of_old_macintosh_workbooks(tmp_path: Path):
    rows = '<row><c s="0"><v>0</v></c><c s="0"><v>1</v></c></row>'
    path = xlsx(
        tmp_path / "a.xlsx",
        {"S": rows},
        styles='<cellXfs><xf numFmtId="14"/></cellXfs>',
        book='<workbookPr date1904="1"/>',
    )

    assert extract(path).text == "# S\n00:00:00,1904-01-02"


@pytest.mark.parametrize("value", ["99999", "-1", "x", "1e400"])
def test_impossible_values_do_no_harm(tmp_path: Path, value: str):
    cells = f'<c t="s"><v>{value}</v></c><c s="99999999999"><v>{value}</v></c><c><v>1</v></c>'
    path = xlsx(tmp_path / "a.xlsx", {"S": f"<row>{cells}</row>"})

    assert extract(path).text.endswith(",1")


# ---- hostile archives ---------------------------------------------------------------------------


def test_a_zip_bomb_is_stopped_while_it_unpacks(tmp_path: Path):
    body = paragraph("x") + " " * 4_000_000
    path = docx(tmp_path / "a.docx", body)
    assert path.stat().st_size < 10_000

    assert "unpacks to more than 1 MB" in sentence(path, Limits(unpacked_bytes=1024 * 1024))


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_entities_never_expand(tmp_path: Path, kind: str):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    part = "word/document.xml" if kind == "docx" else "xl/workbook.xml"
    path = archive(tmp_path / f"a.{kind}", {part: bomb})

    assert "document type" in sentence(path)


def test_external_entities_are_never_opened(tmp_path: Path):
    secret = write(tmp_path, "secret.txt", "secret")
    body = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><w><p><t>&e;</t></p></w>'
    path = archive(tmp_path / "a.docx", {"word/document.xml": body})

    assert "document type" in sentence(path)


def test_elements_without_end(tmp_path: Path):
    path = archive(tmp_path / "a.docx", {"word/document.xml": "<a>" * 5000})

    assert "nested too deeply" in sentence(path)


def test_one_text_shown_a_million_times_is_too_much(tmp_path: Path):
    cells = '<c t="s"><v>0</v></c>' * 2000
    path = xlsx(
        tmp_path / "a.xlsx", {"S": f"<row>{cells}</row>"}, strings=f"<si><t>{'x' * 1000}</t></si>"
    )

    assert "characters of text" in sentence(path, Limits(text_chars=1_000_000))


def test_a_name_of_a_sheet_is_text_too(tmp_path: Path):
    path = xlsx(tmp_path / "a.xlsx", {"N" * 2000: "<row><c><v>1</v></c></row>"})

    assert "characters of text" in sentence(path, Limits(text_chars=1000))


@pytest.mark.parametrize("reference", ["XFE1", "ZZZZZZZ1"])
def test_cells_beyond_the_last_column(tmp_path: Path, reference: str):
    path = xlsx(tmp_path / "a.xlsx", {"S": f'<row><c r="{reference}"><v>1</v></c></row>'})

    assert "beyond the last column" in sentence(path)


@pytest.mark.parametrize("part", [0.2, 0.5, 0.8, 0.99])
def test_a_truncated_archive_is_damaged(tmp_path: Path, part: float):
    data = docx(tmp_path / "whole.docx", paragraph("Hello" * 100)).read_bytes()
    path = write(tmp_path, "a.docx", data[: int(len(data) * part)])

    assert "damaged" in sentence(path)


def test_what_no_office_program_packs_with_is_not_unpacked(tmp_path: Path):
    """The other ways have errors of their own, and one asks for gigabytes of memory."""
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as made:
        made.writestr("word/document.xml", f"<w:document {W}/>" * 99)
    data = bytearray(path.read_bytes())
    at = data.index(b"word/document.xml") + len("word/document.xml") + 4
    data[at : at + 5] = b"\xff" * 5  # how LZMA is to be read
    path.write_bytes(data)

    assert "unknown way" in sentence(path)


def test_every_flipped_byte_gives_text_or_a_sentence(tmp_path: Path):
    data = bytearray(docx(tmp_path / "whole.docx", paragraph("Hello")).read_bytes())
    for place in range(4, len(data), 3):
        broken = bytearray(data)
        broken[place] ^= 0xFF
        path = write(tmp_path, "a.docx", bytes(broken))
        assert outcome(path)
