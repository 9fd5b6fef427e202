# SPDX-License-Identifier: MIT
"""docxtpl_isi.py TEMPLATE DATA.json OUT [RUNS]

Fills a template with python-docx-template as its users do. With RUNS it does so that many times in
one process and prints the median in microseconds: start of Python and imports left out.
"""
import io
import json
import sys
import time

from docxtpl import DocxTemplate

template, values, out = sys.argv[1:4]
with open(template, 'rb') as f:
    content = f.read()
with open(values, encoding='utf-8') as f:
    data = json.load(f)


def fill():
    doc = DocxTemplate(io.BytesIO(content))
    doc.render(data, autoescape=True)
    result = io.BytesIO()
    doc.save(result)
    return result.getvalue()


if len(sys.argv) < 5:
    with open(out, 'wb') as f:
        f.write(fill())
else:
    times = []
    for i in range(-1, int(sys.argv[4])):
        start = time.perf_counter_ns()
        fill()
        if i >= 0:
            times.append((time.perf_counter_ns() - start) // 1000)
    times.sort()
    print(times[len(times) // 2])
