#!/bin/sh
# Installs what the program needs from the system and pip can't bring: Python's venv, and Pango for the PDF; and the
# commands that are named behind it, which only tests need: system_libraries.sh [chromium] [exiftool] [npm] [verapdf]; and tesseract with its packs.
# Debian and Ubuntu. Without the right to install, it says the exact command and stops.
set -eu

missing=""
if ! command -v python3 >/dev/null; then
  echo "Python 3.11 or newer is needed, and there is no python3. Run this, then try again:" >&2
  echo "  sudo apt-get update && sudo apt-get install -y python3 python3-venv" >&2
  exit 1
fi
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
# The eye for scans and photos of papers. Without it the program works, and says what it could not read: so it stops nothing.
eye=""
command -v tesseract >/dev/null || eye=" tesseract-ocr"
packs=$(tesseract --list-langs 2>/dev/null) || packs=""
for pack in eng:eng chi_sim:chi-sim rus:rus spa:spa; do
  case "$packs" in *"${pack%%:*}"*) ;; *) eye="$eye tesseract-ocr-${pack#*:}" ;; esac
done
for tool in "$@"; do
  command -v "$tool" >/dev/null && continue
  case $tool in
    chromium) command -v chromium-browser >/dev/null || missing="$missing chromium" ;;
    exiftool) missing="$missing libimage-exiftool-perl" ;;
    verapdf) # its engine comes in a wheel; Java and JAXB, which it stands on, do not
      command -v javac >/dev/null || missing="$missing default-jdk-headless"
      for jar in jaxb:jaxb-runtime jaxb-api:jaxb-api istack-commons:istack-commons-runtime txw2:txw2 fastinfoset:FastInfoset stax-ex:stax-ex \
        activation:javax.activation; do
        [ -e "/usr/share/java/${jar#*:}.jar" ] || missing="$missing lib${jar%%:*}-java"
      done ;;
    *) missing="$missing $tool" ;;
  esac
done
[ -n "$missing$eye" ] || exit 0

if [ -z "$missing" ]; then
  as=""
  [ "$(id -u)" = 0 ] || as="sudo -n"
  if ! { command -v apt-get && $as apt-get update -qq && $as apt-get install -y --no-install-recommends $eye; } >/dev/null 2>&1; then
    echo "Scans and photos of papers won't be read: the OCR engine is missing. To have it, run this, or your system's like of it:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$eye" >&2
  fi
  exit 0
fi
if ! command -v apt-get >/dev/null; then
  echo "Missing:$missing" >&2
  for known in "brew install" "sudo dnf install" "sudo pacman -S" "sudo zypper install" "sudo apk add"; do
    tool=${known#sudo }
    if command -v "${tool%% *}" >/dev/null; then
      echo "Run this, then try again:" >&2
      echo "  $known pango${*:+ $*}" >&2
      exit 1
    fi
  done
  echo "This system has no apt-get. Install Pango and Python's venv by its own package manager, then try again." >&2
  exit 1
fi
install="apt-get install -y --no-install-recommends$missing$eye"
if [ "$(id -u)" = 0 ]; then
  as=""
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
  as="sudo"
else
  echo "Missing:$missing$eye. Installing them needs an administrator. Run this, then try again:" >&2
  echo "  sudo apt-get update && sudo $install" >&2
  exit 1
fi
echo "Installing$missing$eye" >&2
# shellcheck disable=SC2086
if ! { $as apt-get update -qq && $as $install >/dev/null; }; then
  echo "That did not work. When the network is there, run this, then try again:" >&2
  echo "  sudo apt-get update && sudo $install" >&2
  exit 1
fi
