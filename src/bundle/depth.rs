//! How deep a JSON text is nested, counted before anything is parsed.

/// The deepest nesting of objects and lists in `json`. Brackets within strings do not count.
///
/// It needs no memory and no recursion, so that no input can exhaust either.
pub(super) fn depth(json: &str) -> usize {
    let (mut open, mut deepest) = (0_usize, 0_usize);
    let (mut in_string, mut escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => {
                open += 1;
                deepest = deepest.max(open);
            }
            b'}' | b']' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::depth;

    #[test]
    fn brackets_are_counted_outside_strings_only() {
        assert_eq!(depth("1"), 0);
        assert_eq!(depth(r#"{"a": [1, {"b": []}], "c": {}}"#), 4);
        assert_eq!(depth(r#"{"[[[": "{{\"[[\\", "x": []}"#), 2);
        assert_eq!(depth("]]]["), 1);
    }
}
