//! No boxes: every character of every text and every offer is in a font inside the program, in
//! Regular and in Bold.
#![cfg(feature = "window")]
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::collections::BTreeMap;

use lotse::locale::LANGUAGES;
use lotse::ui::font;
use lotse::{assets, bundle};
use ttf_parser::Face;

/// Characters that are never drawn: line breaks, joiners, marks of direction.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn faces(is_bold: bool) -> Vec<Face<'static>> {
    font::FILES
        .iter()
        .map(|file| Face::parse(file, 0).unwrap())
        .filter(|face| face.is_bold() == is_bold)
        .collect()
}

/// All text that can come onto the screen, by where it is from.
fn texts() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for language in &LANGUAGES {
        for file in [
            "app.ftl",
            "offer.ftl",
            "kinds.ftl",
            "dates.ftl",
            "languages.ftl",
            "countries.ftl",
        ] {
            let text = assets::locale_file(language.tag, file).unwrap();
            texts.insert(
                format!("{}/{file}", language.tag),
                String::from_utf8(text.into_owned()).unwrap(),
            );
        }
        texts.insert(
            format!("{} endonym", language.tag),
            language.endonym.to_owned(),
        );
    }
    for (name, bytes) in assets::directory() {
        for offer in bundle::read(&bytes).unwrap().bundle.offers {
            texts.insert(
                format!("{name}: {}", offer.id),
                serde_json::to_string(&offer).unwrap(),
            );
        }
    }
    for (name, bytes) in assets::holidays() {
        texts.insert(name, String::from_utf8(bytes.into_owned()).unwrap());
    }
    texts
}

#[test]
fn every_character_has_a_glyph_in_regular_and_bold() {
    for is_bold in [false, true] {
        let faces = faces(is_bold);
        assert!(faces.len() >= 3);
        for (from, text) in texts() {
            let missing: Vec<char> = text
                .chars()
                .filter(|character| !is_invisible(*character))
                .filter(|character| {
                    faces
                        .iter()
                        .all(|face| face.glyph_index(*character).is_none())
                })
                .collect();
            assert!(
                missing.is_empty(),
                "{from}: no glyph for {missing:?} (bold: {is_bold})"
            );
        }
    }
}

/// Letters that the directory does not happen to use today.
#[test]
fn the_scripts_are_whole() {
    let samples = [
        "ÄÖÜẞäöüß çğıİöşü ŁłĄąŻż ŐőŰű ŠšČčŽž Ææ Øø Åå Ññ êîû ŞşÇç",
        "Ελληνικά Кириллица Українська їєґ Ўў Ђђ Ћћ",
        "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي پچژگ کی ۀ ٹڈڑں ے ښ ږ ځ څ ڕڵۆێە ئێ 0٠۰",
        "ሀለሐመሠረሰሸቀቐበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ ኣ ዓ ቛ ።፣፤",
    ];
    let faces = faces(false);
    for sample in samples {
        for character in sample.chars() {
            let covered = faces
                .iter()
                .any(|face| face.glyph_index(character).is_some());
            assert!(covered, "{character:?} of {sample:?}");
        }
    }
}
