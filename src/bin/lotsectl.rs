//! The tool for publishers, editors and translators.
fn main() {}
