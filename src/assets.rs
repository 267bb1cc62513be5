//! What is built into the program: directory, places, public holidays and texts.
//!
//! Fonts are not here: only the window needs them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/directory/"]
struct Directory;

#[derive(RustEmbed)]
#[folder = "assets/places/"]
struct Places;

#[derive(RustEmbed)]
#[folder = "assets/holidays/"]
struct Holidays;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// A file that is built in. Borrowed from the program, never copied.
pub type Bytes = Cow<'static, [u8]>;

/// The bundles of the built-in directory: file name and content, in the order of their names.
pub fn directory() -> impl Iterator<Item = (String, Bytes)> {
    Directory::iter()
        .filter(|name| name.ends_with(".json"))
        .filter_map(|name| Some((name.to_string(), Directory::get(&name)?.data)))
}

/// The table of cities with their names in many scripts.
#[must_use]
pub fn places() -> Option<Bytes> {
    Some(Places::get("places.json")?.data)
}

/// The tables of public holidays: file name and content, one a country.
pub fn holidays() -> impl Iterator<Item = (String, Bytes)> {
    Holidays::iter().filter_map(|name| Some((name.to_string(), Holidays::get(&name)?.data)))
}

/// One file of a language, such as `app.ftl` of `ckb`.
#[must_use]
pub fn locale_file(tag: &str, file: &str) -> Option<Bytes> {
    Some(Locales::get(&format!("{tag}/{file}"))?.data)
}

/// The tags of all languages that have a folder, sorted.
#[must_use]
pub fn locale_tags() -> Vec<String> {
    let tags: BTreeSet<String> = Locales::iter()
        .filter_map(|path| Some(path.split_once('/')?.0.to_owned()))
        .collect();
    tags.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bundles_are_taken_for_the_directory() {
        assert!(directory().count() > 0);
        assert!(directory().all(|(name, content)| name.ends_with(".json") && !content.is_empty()));
    }

    #[test]
    fn a_language_is_a_folder_and_a_missing_file_is_none() {
        assert!(locale_tags().iter().all(|tag| !tag.contains(['/', '.'])));
        assert!(locale_file("xx", "app.ftl").is_none());
    }
}
