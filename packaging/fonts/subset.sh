#!/usr/bin/env bash
# Makes the fonts in assets/fonts from the Noto fonts of Debian (package fonts-noto-core), reduced to
# whole scripts, so that any text of these scripts can be shown, not only today's.
# Needs the Python package fonttools. Run by hand; the result is committed.
set -euo pipefail
cd "$(dirname "$0")/../.."
from=/usr/share/fonts/truetype/noto

# Latin with Extended A, B, Additional; IPA and spacing marks; combining marks; Greek; Cyrillic;
# punctuation, currency, letterlike, arrows, geometric shapes.
latin=U+0020-024F,U+0250-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+1F00-1FFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-214F,U+2190-2199,U+2200-22FF,U+25A0-25FF,U+FEFF,U+FFFD
# Arabic with Supplement, Extended A and presentation forms: Persian, Urdu, Pashto, Kurdish, Uyghur.
arabic=U+0020-007E,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200B-200F,U+202A-202E,U+2010-2027,U+2066-2069,U+FB50-FDFF,U+FE70-FEFF
ethiopic=U+0020-007E,U+00A0,U+00AB,U+00BB,U+1200-139F,U+2D80-2DDF,U+AB00-AB2F,U+200B-200F,U+2010-2027

subset() { # family, ranges
    for weight in Regular Bold; do
        pyftsubset "$from/$1-$weight.ttf" --unicodes="$2" --layout-features='*' --no-hinting \
            --name-IDs='*' --notdef-outline --output-file="assets/fonts/$1-$weight.ttf"
    done
}

subset NotoSans "$latin"
subset NotoSansArabic "$arabic"
subset NotoSansEthiopic "$ethiopic"
