#!/bin/sh
# Installs what the program needs from the system and pip can't bring: Python's venv, and Pango for the PDF.
# Debian and Ubuntu. Without the right to install, it says the exact command and stops.
set -eu

missing=""
python3 - <<'PY' || exit 1
import sys
if sys.version_info < (3, 11):
    sys.exit(f"Python 3.11 or newer is needed; python3 is {sys.version.split()[0]}.\n"
             "Install a newer one, for example: sudo apt-get install python3.12 python3.12-venv")
PY
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
has() { python3 -c "import ctypes; ctypes.CDLL('$1')" 2>/dev/null; }
has libpango-1.0.so.0 || missing="$missing libpango-1.0-0"
has libpangoft2-1.0.so.0 || missing="$missing libpangoft2-1.0-0"
has libharfbuzz-subset.so.0 || missing="$missing libharfbuzz-subset0"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "Missing:$missing" >&2
  echo "This system has no apt-get. On macOS: brew install pango. On others install Pango; the README tells how." >&2
  exit 1
fi
install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
  as=""
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
  as="sudo"
else
  echo "Missing:$missing. Installing them needs an administrator. Run this, then try again:" >&2
  echo "  sudo apt-get update && sudo $install" >&2
  exit 1
fi
echo "Installing$missing" >&2
$as apt-get update -qq
# shellcheck disable=SC2086
$as $install >/dev/null
