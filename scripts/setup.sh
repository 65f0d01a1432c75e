#!/bin/sh
# Makes the virtual environment: first the installer (by pip, so the machine's own index settings count),
# then everything else by its hash.
set -eu
venv=$1
say() { printf '\033[1m==>\033[0m %s\n' "$1"; }

say "1/3  Python environment in $venv"
"${PYTHON:-python3.11}" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "Deskhand needs Python 3.11 or newer as '${PYTHON:-python3.11}'; name another with: make PYTHON=python3 ..." >&2
    exit 1
}
[ -x "$venv/bin/python" ] || "${PYTHON:-python3.11}" -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r installer.lock

say "2/3  Packages, each held to its hash (about 1.5 GB; a minute or two the first time)"
# uv does not read pip's settings: hand over the one that says where packages come from.
index=$("$venv/bin/pip" config get global.index-url 2>/dev/null || true)
[ -n "${PIP_INDEX_URL:-$index}" ] && export UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-${PIP_INDEX_URL:-$index}}"
"$venv/bin/uv" pip sync --python "$venv/bin/python" --require-hashes --compile-bytecode installer.lock requirements.lock

say "3/3  Deskhand itself"
"$venv/bin/uv" pip install --quiet --python "$venv/bin/python" --no-deps --no-build-isolation -e .
