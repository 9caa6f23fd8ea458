"""Draws HTML as PDF, one request after another, for the printer of the house.

In:  4 bytes length (big endian), then JSON {"html": …}.
Out: 1 byte (0 done, 1 failed), 4 bytes length, then the PDF or the reason.
Nothing but what stands in the request can be read: no network, no files.
"""
import gc
import hashlib
import json
import os
import resource
import struct
import sys
import zlib
from xml.sax.saxutils import escape

# The protocol keeps standard output for itself; whatever libraries print goes to the log.
answers = os.fdopen(os.dup(1), 'wb')
os.dup2(2, 1)
requests = sys.stdin.buffer

megabytes = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

# The font subsetter stamps its output; a fixed stamp makes equal requests give equal bytes.
os.environ['SOURCE_DATE_EPOCH'] = '0'


def answer(status, payload):
    answers.write(struct.pack('>BI', status, len(payload)))
    answers.write(payload)
    answers.flush()


try:
    import logging

    import pydyf
    import weasyprint
    from weasyprint import css as styling, draw as drawing
    from weasyprint.formatting_structure import boxes
    from weasyprint.pdf import VARIANTS, pdfa, pdfua
    from weasyprint.pdf import stream as writing
    from weasyprint.pdf.stream import Font, Stream
    from weasyprint.text.fonts import FontConfiguration
except Exception as missing:  # said aloud instead of a broken pipe
    answer(1, f'{type(missing).__name__}: {missing}'.encode())
    sys.exit(3)

logging.getLogger('weasyprint').setLevel(logging.ERROR)

# Each of the two variants would write metadata of its own; ours stands for both.
pdfa.add_metadata = pdfua.add_metadata = lambda *given, **named: None


def archival_and_accessible(pdf, metadata, document, page_streams):
    """PDF/A-3b and PDF/UA-1 at once: tags, language and title, colour profile, one packet of metadata."""
    pdfua.pdfua(pdf, metadata, document, page_streams)
    pdfa.pdfa(pdf, metadata, document, page_streams, version=3)
    explain_tags(pdf, page_streams)
    stream = pydyf.Stream([packet(metadata).encode()], {'Type': '/Metadata', 'Subtype': '/XML'})
    pdf.add_object(stream)
    pdf.catalog['Metadata'] = stream.reference


# WeasyPrint 57 wraps every box in a tag, also those that only hold others, so that a screen reader would read a
# page twice; and it leaves pictures and borders untagged. Here only what bears text or a picture is tagged, once,
# and lines and backgrounds are artifacts.

def begin(stream, box, mcid=False, tag=None):
    children = getattr(box, 'children', None)
    margin = isinstance(box, boxes.MarginBox)
    tagged = tag is not None or margin or bool(children and isinstance(children[-1], boxes.LineBox))
    stream.__dict__.setdefault('open', []).append(tagged)
    if margin:
        pydyf.Stream.begin_marked_content(stream, 'Artifact')
    elif tagged:
        plain_begin(stream, box, mcid, tag)


def end(stream):
    if stream.open.pop():
        plain_end(stream)


def decorate(stream, page, box):
    pydyf.Stream.begin_marked_content(stream, 'Artifact')
    plain_decorate(stream, page, box)
    pydyf.Stream.end_marked_content(stream)


def picture(stream, box):
    begin(stream, box, mcid=True, tag='Figure')
    plain_picture(stream, box)
    end(stream)


plain_begin, plain_end = Stream.begin_marked_content, Stream.end_marked_content
plain_decorate, plain_picture = drawing.draw_box_background_and_border, drawing.draw_replacedbox
Stream.begin_marked_content, Stream.end_marked_content = begin, end
drawing.draw_box_background_and_border, drawing.draw_replacedbox = decorate, picture


# Cutting the fonts down to the letters of one page is four fifths of the work on it. So every paper carries the same
# letters, those of Vietnamese and of the figures: they are cut out once. Only a page with a letter beyond them waits.

PLAIN = ''.join(map(chr, range(0x20, 0x7f))) + 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư' + ''.join(map(chr, range(0x1ea0, 0x1efa))) + '\u00a0–—‘’“”…'
MOST_CUTS = 64
cuts = {}


def clean(font, letters):
    # Fonts that vary or are made of pictures have more to be cleaned of than letters.
    if font.ttfont is None or not letters or 'fvar' in font.ttfont or font.bitmap or font.png or font.svg:
        return whole_clean(font, letters)
    # A font begins with the directory of its tables, which bears a checksum of each.
    face = font.file_content[:1024], len(font.file_content), font.index
    if (face, None) not in cuts:
        named = font.ttfont.getBestCmap()
        cuts[face, None] = frozenset(font.ttfont.getGlyphID(named[ord(letter)]) for letter in PLAIN if ord(letter) in named)
    known = cuts[face, None]
    wanted = face, frozenset(letters) - known
    if wanted not in cuts:
        if len(cuts) > MOST_CUTS:
            cuts.clear()
            cuts[face, None] = known
        whole_clean(font, {**dict.fromkeys(sorted(known)), **letters})
        cuts[wanted] = font.file_content
    font.file_content = cuts[wanted]


whole_clean, Font.clean = Font.clean, clean


# A font is fetched whole from its library for every page on which it stands, and is the same each time: what its
# directory says of its tables says that.

MOST_FONTS = 32
fetched = {}


class Borrowed:
    """The bridge to the libraries of text, as the writer of PDF sees it: large pieces are fetched once."""

    def __getattr__(self, name):
        return getattr(plain_bridge, name)

    def unpack(self, piece, length):
        face = plain_bridge.unpack(piece, min(length, 1024)), length
        if face not in fetched:
            if len(fetched) > MOST_FONTS:
                fetched.clear()
            fetched[face] = plain_bridge.unpack(piece, length)
        return fetched[face]


plain_bridge, writing.ffi = writing.ffi, Borrowed()


# Codes are black and white, and would be written as colours, three times as much to pack.

def add_image(stream, image, *given):
    if image.mode == '1' and 'transparency' not in image.info:
        grey = image.convert('L')
        grey.id = image.id
        image = grey
    return plain_add_image(stream, image, *given)


plain_add_image, Stream.add_image = Stream.add_image, add_image


# A file is written twice, once for its fingerprint, and the same fonts and colours go into each: packed once is enough.

MOST_PACKED = 64
LARGE = 2048
packed = {}


def packing(stream):
    if not stream.compress:
        return plain_packing(stream)
    content = b'\n'.join(pydyf._to_bytes(item) for item in stream.stream)
    if len(content) < LARGE:
        return plain_packing(stream)
    if content not in packed:
        if len(packed) > MOST_PACKED:
            packed.clear()
        packed[content] = zlib.compress(content)
    extra = pydyf.Dictionary({**stream.extra, 'Filter': '/FlateDecode', 'Length': len(packed[content])})
    return b'\n'.join((extra.data, b'stream', packed[content], b'endstream'))


plain_packing = pydyf.Stream.data.fget
pydyf.Stream.data = property(packing)


# All papers wear one style sheet; it is read once.

sheets = {}


def sheet(string=None, page_rules=None, **named):
    if string is None or '@font-face' in string or '@counter-style' in string or '@import' in string:
        return read_sheet(string=string, page_rules=page_rules, **named)
    if string not in sheets:
        if len(sheets) > 16:
            sheets.clear()
        pages = []
        sheets[string] = read_sheet(string=string, page_rules=pages, **named), pages
    known, pages = sheets[string]
    page_rules.extend(pages)
    return known


read_sheet, styling.CSS = styling.CSS, sheet


def explain_tags(pdf, page_streams):
    """Pictures speak by their text alternative; heads of a table say that they head a column."""
    pictures = {}
    for stream in page_streams:
        for key, box in stream.marked:
            if key == 'Figure' and box.element is not None:
                pictures.setdefault(id(box.element), box.element.get('alt') or '')
    tags = [tag for tag in pdf.objects if isinstance(tag, dict) and tag.get('Type') == '/StructElem']
    for tag, text in zip([tag for tag in tags if tag['S'] == '/Figure'], pictures.values()):
        tag['Alt'] = pydyf.String(text)
    for tag in tags:
        if tag['S'] == '/TH':
            tag['A'] = pydyf.Dictionary({'O': '/Table', 'Scope': '/Column'})


def packet(metadata):
    title = escape(metadata.title or '')
    created = escape(metadata.created or '')
    author = ''.join(f'<rdf:li>{escape(name)}</rdf:li>' for name in metadata.authors)
    dates = f'<xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>' if created else ''
    authors = f'<dc:creator><rdf:Seq>{author}</rdf:Seq></dc:creator>' if author else ''
    return f'''<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{authors}<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>WeasyPrint {weasyprint.__version__}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">{dates}</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>'''


def only_within(url, *given, **named):
    if url.startswith('data:'):
        return weasyprint.default_url_fetcher(url)
    raise ValueError(f'refused: {url[:80]}')


VARIANTS['archival-and-accessible'] = (archival_and_accessible, {'mark': True, 'version': '1.7'})
fonts = FontConfiguration()


# Calls that grow beyond the last piece of their stack make Python 3.11 fetch another and give it back when they return,
# a hundred times in one drawing when the edge lies badly: a fifth of its time. A frame that claims to be large brings
# one piece with room for all of them.

def roomy(work, *given):
    return work(*given)


roomy.__code__ = roomy.__code__.replace(co_stacksize=70_000)


def draw(html):
    return roomy(lay_out, html)


def lay_out(html):
    identifier = hashlib.sha256(html.encode()).digest()[:16]
    return weasyprint.HTML(string=html, url_fetcher=only_within).write_pdf(
        variant='archival-and-accessible', identifier=identifier, font_config=fonts)


# Warm: fonts are found and their first shaping is done before anybody waits.
draw('<html lang="vi"><title>x</title><p style="font-family: Tinos, Noto Serif, serif">Ưu tiên đồng bộ, <b>đậm</b>, <i>nghiêng</i>')

# What is here now stays; looking for garbage among it at every page is a fifth of the work on one. It is looked for
# between two drawings, when nobody waits; only a long book is interrupted.
gc.collect()
gc.freeze()
gc.set_threshold(1_000_000, 10, 10)
MOST_UNSWEPT = 4
unswept = 0
answer(0, json.dumps({'weasyprint': weasyprint.__version__}).encode())

while True:
    head = requests.read(4)
    if len(head) < 4:
        break
    body = requests.read(struct.unpack('>I', head)[0])
    try:
        answer(0, draw(json.loads(body)['html']))
    except MemoryError:
        answer(1, b'MemoryError')
        sys.exit(4)
    except Exception as problem:
        answer(1, f'{type(problem).__name__}: {problem}'.encode()[:2000])
    unswept += 1
    if unswept >= MOST_UNSWEPT:
        unswept = 0
        gc.collect()
