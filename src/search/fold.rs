//! One form for text that people write in many ways, used for what is indexed and what is typed.
//!
//! It is for comparing only: what the window shows is never folded.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// Folds `text` to lower-case words without marks, one space apart.
///
/// What becomes equal: composed and decomposed letters, case, accents and vowel marks, `ß` and `ss`, Arabic, Persian and
/// Kurdish letters that look or sound the same, the digits of these scripts, Ethiopic homophones, `ё` and `е`, and everything
/// that only punctuates or steers the direction of writing. Folding twice changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            folded.push(c);
        } else if is_apostrophe(c) {
            // Ukrainian writes it inside words (здоров'я) and many keyboards lack it; elsewhere it parts words (l'école).
            if !folded.chars().next_back().is_some_and(is_cyrillic) {
                end_word(&mut folded);
            }
        } else if is_ignored(c) {
        } else if let Some(letters) = letters_for(c) {
            folded.push_str(letters);
        } else {
            let c = plain(c);
            if c.is_alphanumeric() || is_combining_mark(c) {
                folded.push(c);
            } else {
                end_word(&mut folded);
            }
        }
    }
    folded.trim_end().nfc().collect()
}

/// Every way to write `text` that counts as the same: folded, and folded with German letters written out (`ä` as `ae`) where it has
/// some. Both have the same number of words.
///
/// `ae` is never read as `ä`: that would turn *Israel* into *Isral*. It is enough that one of two texts has the umlaut.
pub(super) fn spellings(text: &str) -> (String, Option<String>) {
    let mut differs = false;
    let mut written_out = String::with_capacity(text.len());
    for c in text.nfc() {
        let letters = match c {
            'ä' | 'Ä' => "ae",
            'ö' | 'Ö' | 'ø' | 'Ø' => "oe",
            'ü' | 'Ü' => "ue",
            'å' | 'Å' => "aa",
            _ => {
                written_out.push(c);
                continue;
            }
        };
        differs = true;
        written_out.push_str(letters);
    }
    (fold(text), differs.then(|| fold(&written_out)))
}

fn end_word(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '′' | 'ʼ')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Marks and signs that carry nothing for a search.
fn is_ignored(c: char) -> bool {
    match c {
        // Tatweel and the hamza that stands alone, which many leave out.
        'ـ' | 'ء' => true,
        // Signs of romanised Arabic and Hebrew.
        'ʻ' | 'ʽ' | 'ʾ' | 'ʿ' => true,
        // Soft hyphen, joiners, direction marks, byte order mark, variation selectors.
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' => {
            true
        }
        '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => true,
        // Accents, harakat and points. The classes between are parts of letters (nukta, kana voicing, virama) and stay.
        _ => matches!(canonical_combining_class(c), 1 | 10..),
    }
}

/// One letter that others write with two.
fn letters_for(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'և' => "եւ",
        _ => return None,
    })
}

/// The letter that stands for all that sound or look alike.
fn plain(c: char) -> char {
    match c {
        // Latin letters that have no decomposition; Turkish dotless i.
        'ı' => 'i',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'ŧ' => 't',
        'ə' => 'e',
        'ς' => 'σ',
        'ґ' => 'г',
        // Arabic, Persian, Urdu, Pashto and Kurdish. Letters with hamza or madda have lost it as a mark by now.
        'ٱ' => 'ا',
        'ة' | 'ە' | 'ھ' | 'ہ' | 'ۃ' => 'ه',
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ێ' | 'ے' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ګ' => 'گ',
        'ۆ' | 'ۇ' | 'ۈ' | 'ۋ' => 'و',
        'ڵ' => 'ل',
        'ڕ' => 'ر',
        'ڤ' => 'ف',
        'ں' => 'ن',
        '٠'..='٩' => shifted(c, '٠', '0'),
        '۰'..='۹' => shifted(c, '۰', '0'),
        // Ethiopic series that sound the same in Amharic, order by order; the first and fourth order do, too.
        'ሃ' | 'ሐ' | 'ሓ' | 'ኀ' | 'ኃ' => 'ሀ',
        'ሑ'..='ሗ' => shifted(c, 'ሐ', 'ሀ'),
        'ኁ'..='ኇ' => shifted(c, 'ኀ', 'ሀ'),
        'ሠ'..='ሧ' => shifted(c, 'ሠ', 'ሰ'),
        'ኣ' | 'ዐ' | 'ዓ' => 'አ',
        'ዑ'..='ዖ' => shifted(c, 'ዐ', 'አ'),
        'ፀ'..='ፇ' => shifted(c, 'ፀ', 'ጸ'),
        _ => c,
    }
}

/// The character as far from `to` as `c` is from `from`.
fn shifted(c: char, from: char, to: char) -> char {
    char::from_u32(c as u32 - from as u32 + to as u32).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What people write, and what they mean to find: equal once folded.
    const TWINS: [(&str, &str); 34] = [
        ("Straße", "STRASSE"),
        ("Café", "cafe\u{301}"),
        ("MÜNCHEN", "munchen"),
        ("İstanbul", "istanbul"),
        ("ısı", "isi"),
        ("Łódź", "lodz"),
        ("ΟΔΌΣ", "οδος"),
        ("ﬁnanziell", "finanziell"),
        // hamza and madda
        ("أحمد", "احمد"),
        ("إقامة", "اقامه"),
        ("آن", "ان"),
        ("مسؤول", "مسوول"),
        ("دواء", "دوا"),
        // alef maqsura, ta marbuta, presentation forms, vowel marks, tatweel
        ("مستشفى", "مستشفي"),
        ("مدرسة", "مدرسه"),
        ("\u{fefb}جئ", "لاجئ"),
        ("طَبِيب", "طبيب"),
        ("طبيـــب", "طبيب"),
        // kaf and yeh from the other keyboard
        ("وكيل", "وکیل"),
        ("پزشكي", "پزشکی"),
        // ZWNJ, Kurdish e
        ("می\u{200c}خواهم", "میخواهم"),
        ("خانه\u{200c}", "خانە"),
        ("پزیشک", "پزيشك"),
        ("ئەوێ", "يهوي"),
        // digits
        ("٢٠١٥ ۲۰۱۵", "2015 2015"),
        ("ёлка", "елка"),
        ("здоров'я", "здоров\u{2019}я"),
        ("здоров'я", "здоровя"),
        // Ethiopic homophones
        ("ሓኪም", "ሃኪም"),
        ("ሠላም", "ሰላም"),
        ("ዓይኒ", "አይኒ"),
        ("ፀሐይ", "ጸሀይ"),
        // direction marks, dashes and spaces
        ("\u{2068}Medi-Büro\u{2069}\u{200f}", "medi  buro "),
        ("l'école", "l ecole"),
    ];

    #[test]
    fn twins_are_equal() {
        for (one, other) in TWINS {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn different_words_stay_different() {
        for (one, other) in [
            ("dental", "mental"),
            ("Freiberg", "Freiburg"),
            ("Israel", "Isräl"),
            ("बाल", "बल"),
            ("ハ", "バ"),
            ("שלום", "שלם"),
        ] {
            assert_ne!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn umlauts_are_found_in_both_spellings() {
        assert_eq!(spellings("Köln"), ("koln".into(), Some("koeln".into())));
        assert_eq!(spellings("Ko\u{308}ln"), spellings("Köln"));
        assert_eq!(spellings("Koeln"), ("koeln".into(), None));
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert_eq!(fold(&folded), folded);
        }

        #[test]
        fn normal_forms_are_twins(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert_eq!(fold(&text.nfc().collect::<String>()), folded.clone());
            prop_assert_eq!(fold(&text.nfd().collect::<String>()), folded.clone());
            prop_assert_eq!(fold(&text.nfkc().collect::<String>()), folded);
        }

        #[test]
        fn the_scripts_of_the_directory_fold_steadily(text in "[\\p{Arabic}\\p{Ethiopic}\\p{Cyrillic}\\p{Latin}\\p{Greek}\\p{M}'’ -]{0,24}") {
            let folded = fold(&text);
            prop_assert_eq!(fold(&folded), folded.clone());
            prop_assert_eq!(fold(&text.nfd().collect::<String>()), folded);
        }

        #[test]
        fn both_spellings_have_the_same_words(text in "[a-zA-ZäöüÄÖÜßåø' \u{308}-]{0,24}") {
            let (folded, written_out) = spellings(&text);
            if let Some(written_out) = written_out {
                prop_assert_eq!(folded.split_whitespace().count(), written_out.split_whitespace().count());
            }
        }
    }
}
