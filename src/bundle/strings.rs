//! What holds for every string and every list of a record, wherever it stands.

use serde::Serialize;
use serde_json::Value;

use super::characters::is_forbidden;
use super::limits::{MAX_LINE_CHARS, MAX_LIST, MAX_TEXT_CHARS};
use super::problem::Problems;

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
