#!/bin/bash
# SPDX-License-Identifier: MIT
# The pages under load, beside nginx: web.py. Run by tools/bench.sh, which tells CERMAT and PYTHON.
set -eu
exec "$PYTHON" "$(dirname "$0")/web.py"
