//! Characters that hide something, and what of a text can be seen.

use super::limits::MAX_LINE_CHARS;

/// Whether `text` says anything: it has a letter or digit that can be seen. Marks and joiners alone
/// show nothing, and nobody could search for them.
pub(super) fn is_filled(text: &str) -> bool {
    text.chars()
        .any(|c| c.is_alphanumeric() && !is_invisible(c))
}

/// Characters that change how other characters are shown or that hide: control characters, marks
/// and overrides of the writing direction (the window isolates every text by itself), soft hyphens,
/// spaces without width, fillers, line separators, byte-order marks, annotations and tags. Joiners
/// stay: Persian and Indic scripts need them.
pub(super) fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}'
            | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}')
}

/// Whether nobody sees `c` itself. Beyond what is forbidden these are joiners and variation
/// selectors: they have their use in words and none in an address.
pub(super) fn is_invisible(c: char) -> bool {
    is_forbidden(c)
        || matches!(c,
            '\u{034F}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{200C}'
            | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// `text` for a report: what a stranger wrote is cut and its forbidden characters are spelled out.
pub(super) fn harmless(text: &str) -> String {
    let mut clean = String::new();
    for c in text.chars().take(MAX_LINE_CHARS) {
        if is_forbidden(c) {
            clean.extend(c.escape_unicode());
        } else {
            clean.push(c);
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joiners_are_allowed_and_overrides_are_not() {
        assert!(!is_forbidden('\u{200C}'));
        assert!(!is_forbidden('\u{200D}'));
        assert!(is_forbidden('\u{202E}'));
        assert!(is_forbidden('\0'));
    }

    #[test]
    fn what_has_no_width_is_forbidden() {
        let bad = "\u{AD}\u{115F}\u{1160}\u{180E}\u{200B}\u{2060}\u{2065}\u{206A}\u{206F}\u{3164}\u{FFA0}\u{FFF9}\u{FFFB}";
        for c in bad.chars() {
            assert!(is_forbidden(c), "{c:?}");
        }
    }

    #[test]
    fn only_what_can_be_seen_fills_a_field() {
        for good in ["Café 9", "9", "طبيب", "می\u{200C}خواهم", "診"] {
            assert!(is_filled(good), "{good}");
        }
        for bad in [
            "",
            " ",
            "\u{200C}",
            "\u{200D}\u{FE0F}",
            "\u{3164}",
            "\u{2800}",
            "-",
        ] {
            assert!(!is_filled(bad), "{bad:?}");
        }
    }

    #[test]
    fn a_report_shows_what_hides() {
        assert_eq!(harmless("a\u{202E}b"), "a\\u{202e}b");
        assert_eq!(harmless(&"x".repeat(9_999)).len(), MAX_LINE_CHARS);
    }
}
