//! Characters that hide something, and what of a text can be seen.

use super::limits::MAX_LINE_CHARS;

/// Whether `text` shows anything.
pub(super) fn is_filled(text: &str) -> bool {
    !text.trim().is_empty()
}

/// Characters that change how other characters are shown or that hide: control characters, marks
/// and overrides of the writing direction (the window isolates every text by itself), line
/// separators, byte-order marks and tags. Joiners stay: Persian and Indic scripts need them.
pub(super) fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
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
    fn a_report_shows_what_hides() {
        assert_eq!(harmless("a\u{202E}b"), "a\\u{202e}b");
        assert_eq!(harmless(&"x".repeat(9_999)).len(), MAX_LINE_CHARS);
    }
}
