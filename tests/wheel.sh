#!/bin/sh
# The built wheel, installed outside the checkout, builds a packet: templates, fonts and words must travel in it.
set -eu
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/.venv/bin/python" -m pip wheel -q --disable-pip-version-check --no-deps -w "$work/wheel" "$root"
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -q --disable-pip-version-check "$(echo "$work"/wheel/*.whl)[playbook]"
cp -r "$root/samples/image_theft/good" "$work/case"
cd "$work"
./venv/bin/appealgen --version
./venv/bin/appealgen build case --out packet
test -s packet/letter.pdf && test -s packet/letter.docx && test -s packet/letter.eml
(cd packet && sha256sum --quiet -c manifest-sha256.txt)
./venv/bin/appealgen verify packet
./venv/bin/appealgen playbook init shop --name "Bright Morning Tools"
./venv/bin/appealgen playbook build shop --out site
test -s site/index.html && test -s site/zh/index.html
echo "The wheel builds a packet, and the site of a playbook."
