//! The window's program: arguments, folders, start; nothing else.
fn main() {}
