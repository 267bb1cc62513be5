//! What holds for every string and every list of a record, wherever it stands.

use serde::Serialize;
use serde_json::Value;

use super::limits::{MAX_LINE_CHARS, MAX_LIST, MAX_TEXT_CHARS};
use super::validate::Problems;

/// Checks the length and the characters of every string and the length of every list in `record`.
///
/// It walks the JSON form, so that a field added later is covered without a line here.
pub(super) fn check(record: &impl Serialize, problems: &mut Problems) {
    match serde_json::to_value(record) {
        Ok(value) => walk(&value, "", problems),
        Err(error) => problems.add(".", error.to_string()),
    }
}

fn walk(value: &Value, path: &str, problems: &mut Problems) {
    match value {
        Value::String(text) => check_string(text, path, problems),
        Value::Array(list) => {
            check_length(list.len(), path, problems);
            for (index, item) in list.iter().enumerate() {
                walk(item, &format!("{path}[{index}]"), problems);
            }
        }
        Value::Object(fields) => {
            check_length(fields.len(), path, problems);
            for (name, field) in fields {
                let dot = if path.is_empty() { "" } else { "." };
                walk(field, &format!("{path}{dot}{name}"), problems);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn check_length(length: usize, path: &str, problems: &mut Problems) {
    if length > MAX_LIST {
        problems.add(path, format!("has {length} entries, more than {MAX_LIST}"));
    }
}

fn check_string(text: &str, path: &str, problems: &mut Problems) {
    let is_text = is_text_for_visitors(path);
    let limit = if is_text {
        MAX_TEXT_CHARS
    } else {
        MAX_LINE_CHARS
    };
    let length = text.chars().count();
    if length > limit {
        problems.add(path, format!("has {length} characters, more than {limit}"));
    }
    // Texts may have paragraphs.
    let bad = text
        .chars()
        .find(|&c| is_forbidden(c) && !(is_text && c == '\n'));
    if let Some(bad) = bad {
        problems.add(
            path,
            format!("contains the invisible character U+{:04X}", u32::from(bad)),
        );
    }
}

/// Whether `path` is one of the [`crate::directory::Text`]s, which may be long.
fn is_text_for_visitors(path: &str) -> bool {
    (path.starts_with("text.") || path.starts_with("hours.note.")) && path.ends_with(".text")
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
