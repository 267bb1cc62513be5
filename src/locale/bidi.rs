//! tmp
/// x
pub fn isolate(s: &str) -> String {
    format!("\u{2068}{s}\u{2069}")
}
/// x
pub fn ltr(s: &str) -> String {
    format!("\u{2066}{s}\u{2069}")
}
/// x
pub fn strip(s: &str) -> String {
    s.chars()
        .filter(|c| !matches!(*c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'))
        .collect()
}
/// x
pub fn clean(s: &str) -> String {
    strip(s)
}
