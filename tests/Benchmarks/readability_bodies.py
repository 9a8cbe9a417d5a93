"""Prints {id: text} of a folder's html/ID.html.gz as python3-readability reads them, a paragraph a line."""
import glob
import gzip
import json
import os
import sys

import lxml.html
from readability import Document

BLOCKS = {"p", "div", "br", "li", "ul", "ol", "tr", "td", "th", "table", "section", "article", "blockquote", "pre", "dl", "dt", "dd",
          "h1", "h2", "h3", "h4", "h5", "h6", "header", "footer", "figure", "figcaption", "hr", "main", "aside", "nav", "form"}


def text_of(html):
    tree = lxml.html.fromstring(html)
    # A word ends at a block's edge, as html_text has it, which the benchmark's own runner uses.
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag in BLOCKS:
            element.text = "\n" + (element.text or "")
            element.tail = "\n" + (element.tail or "")
    return "\n".join(line for line in (" ".join(l.split()) for l in tree.text_content().split("\n")) if line)


bodies = {}
for path in glob.glob(os.path.join(sys.argv[1], "html", "*.html.gz")):
    with gzip.open(path, "rt", encoding="utf8") as page:
        html = page.read()
    try:
        bodies[os.path.basename(path)[:-len(".html.gz")]] = text_of(Document(html).summary(html_partial=True))
    except Exception as failure:
        print(path, failure, file=sys.stderr)
json.dump(bodies, sys.stdout)
