//! Keeping texts of different directions apart inside one line.
//!
//! The window has no setting for the direction of a line: it follows the first letter. Isolates say in
//! the text itself where a name, a number or a sentence of another language begins and ends.

use unicode_bidi::{BidiClass, bidi_class};

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const POP_ISOLATE: char = '\u{2069}';

/// Wraps a text of unknown direction, such as a name from the directory.
#[must_use]
pub fn isolate(text: &str) -> String {
    format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")
}

/// Wraps a text that always runs from left to right: phone numbers, times, addresses of websites.
#[must_use]
pub fn ltr(text: &str) -> String {
    format!("{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}")
}

/// Takes the bidi controls out of a text that leaves the window: clipboard, links, QR codes, files.
#[must_use]
pub fn strip(text: &str) -> String {
    text.chars().filter(|c| !is_control(*c)).collect()
}

/// Makes foreign data harmless to show: no bidi controls that could reorder the line around it and
/// no control characters. A line break becomes a space, so that words stay apart.
#[must_use]
pub fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| !is_control(*c))
        .map(|c| {
            if matches!(c, '\n' | '\r' | '\t') {
                ' '
            } else {
                c
            }
        })
        .filter(|c| !c.is_control())
        .collect()
}

/// Takes the bidi controls out of a text in which nothing runs from right to left: there they do
/// nothing for the reader.
#[must_use]
pub fn simplify(text: String) -> String {
    if text.chars().any(runs_left) {
        text
    } else {
        strip(&text)
    }
}

fn runs_left(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

fn is_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrapped_comes_back_whole() {
        for text in ["Medinetz", "برلين", "030 1234", ""] {
            assert_eq!(strip(&isolate(text)), text);
            assert_eq!(strip(&ltr(text)), text);
            assert_eq!(isolate(text).chars().count(), text.chars().count() + 2);
        }
    }

    #[test]
    fn isolates_stay_where_directions_meet() {
        assert_eq!(simplify(format!("um {} Uhr", ltr("15:00"))), "um 15:00 Uhr");
        for text in [format!("في {}", ltr("15:00")), isolate("برلين")] {
            assert_eq!(simplify(text.clone()), text);
        }
    }

    #[test]
    fn joiners_that_belong_to_the_spelling_stay() {
        assert_eq!(strip("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    #[test]
    fn data_cannot_reorder_or_break_a_line() {
        assert_eq!(clean("a\u{202E}b\u{2067}c\u{2069}"), "abc");
        assert_eq!(clean("one\ntwo\u{7}\u{0}"), "one two");
    }
}
