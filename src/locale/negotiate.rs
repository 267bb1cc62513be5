//! Which language to start in, from what the system asks for.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

use super::{FALLBACK, LANGUAGES};

/// The best interface language for the `requested` tags, in their order.
pub fn negotiate(requested: impl IntoIterator<Item = String>) -> &'static str {
    let requested: Vec<LanguageIdentifier> = requested
        .into_iter()
        .filter_map(|tag| tag.parse().ok())
        .collect();
    let available: Vec<LanguageIdentifier> = LANGUAGES
        .iter()
        .filter_map(|language| language.tag.parse().ok())
        .collect();
    let best = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup)
        .first()
        .map(|tag| tag.to_string());
    LANGUAGES
        .iter()
        .find(|language| Some(language.tag) == best.as_deref())
        .map_or(FALLBACK, |language| language.tag)
}

#[cfg(test)]
mod tests {
    use super::negotiate;

    #[test]
    fn a_region_does_not_matter() {
        assert_eq!(negotiate(["de-AT".to_owned()]), "de");
        assert_eq!(negotiate(["ar-SY".to_owned(), "de".to_owned()]), "ar");
    }

    #[test]
    fn what_nobody_speaks_is_english() {
        assert_eq!(negotiate(["tlh".to_owned()]), "en");
        assert_eq!(negotiate([]), "en");
    }

    #[test]
    fn the_second_wish_counts() {
        assert_eq!(negotiate(["tlh".to_owned(), "de-DE".to_owned()]), "de");
    }
}
