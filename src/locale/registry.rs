//! The one registry of interface languages.

use super::Direction;

/// The language in which every message exists.
pub const FALLBACK: &str = "en";

/// An interface language.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, also the name of its folder below `locales`.
    pub tag: &'static str,
    /// Its name in itself, never translated.
    pub endonym: &'static str,
    /// Its reading direction.
    pub direction: Direction,
    /// Languages that speak where it has no text, before English.
    pub fallbacks: &'static [&'static str],
}

/// Every interface language. The first is [`FALLBACK`].
pub const LANGUAGES: [Language; 3] = [
    Language {
        tag: "en",
        endonym: "English",
        direction: Direction::Ltr,
        fallbacks: &[],
    },
    Language {
        tag: "de",
        endonym: "Deutsch",
        direction: Direction::Ltr,
        fallbacks: &[],
    },
    Language {
        tag: "ar",
        endonym: "العربية",
        direction: Direction::Rtl,
        fallbacks: &[],
    },
];

/// The registry's entry for a tag.
#[must_use]
pub fn language(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets;

    #[test]
    fn folders_and_registry_are_the_same_set() {
        let mut folders = assets::locale_tags();
        let mut registry: Vec<_> = LANGUAGES.iter().map(|l| l.tag.to_owned()).collect();
        folders.sort();
        registry.sort();
        assert_eq!(folders, registry);
        assert_eq!(LANGUAGES[0].tag, FALLBACK);
    }
}
