//! Every visible text in every language: Fluent messages with fallback, direction and dates.
//!
//! A [`Locale`] is a value, not a global: the window holds one, tests hold three at once, and a
//! switch of language is a new value.

pub mod bidi;
mod dates;
mod direction;
mod negotiate;
mod registry;

pub(crate) use dates::weekday_key;
pub use direction::Direction;
pub use fluent::{FluentArgs, FluentValue, fluent_args};
pub use negotiate::negotiate;
pub use registry::{FALLBACK, LANGUAGES, Language, language};

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentMessage, FluentResource};

use crate::assets;

/// The files of a language that hold interface texts. `search.ftl` is read by the search alone.
const FILES: [&str; 6] = [
    "app.ftl",
    "offer.ftl",
    "kinds.ftl",
    "dates.ftl",
    "languages.ftl",
    "countries.ftl",
];

/// One language with those it falls back to, ready to give texts.
pub struct Locale {
    language: &'static Language,
    /// The language itself first, English last.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Locale {
    /// Loads a language of the registry; an unknown tag gives English.
    #[must_use]
    pub fn load(tag: &str) -> Self {
        let language = language(tag).unwrap_or(&LANGUAGES[0]);
        let chain = std::iter::once(language.tag)
            .chain(language.fallbacks.iter().copied())
            .chain((language.tag != FALLBACK).then_some(FALLBACK));
        Self {
            language,
            bundles: chain.filter_map(bundle).collect(),
        }
    }

    /// BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// Reading direction of the language.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.language.direction
    }

    /// The tags in which a text of the directory is looked for, best first.
    pub fn tags(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.language.tag)
            .chain(self.language.fallbacks.iter().copied())
            .chain([FALLBACK, "de"])
    }

    /// The text of a message without arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The text of a message with arguments. Arguments are isolated, so that a Latin name in an
    /// Arabic sentence keeps its order.
    #[must_use]
    pub fn text_with(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.format(id, Some(args))
    }

    /// Whether any language of the chain knows the message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    /// A bundle that fails to format counts as one that lacks the message: nobody is ever shown
    /// a bare placeable. Only an id that no language knows is shown as it is; a test forbids it.
    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.bundles
            .iter()
            .find_map(|bundle| {
                let pattern = bundle
                    .get_message(id)
                    .as_ref()
                    .and_then(FluentMessage::value)?;
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, args, &mut errors);
                errors.is_empty().then(|| Cow::into_owned(text))
            })
            .unwrap_or_else(|| id.to_owned())
    }
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_tuple("Locale")
            .field(&self.language.tag)
            .finish()
    }
}

fn bundle(tag: &str) -> Option<FluentBundle<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().ok()?]);
    for file in FILES {
        let Some(source) = assets::locale_file(tag, file) else {
            continue;
        };
        // A broken message is left out and the rest is used; the fallback language then speaks.
        let source = String::from_utf8_lossy(&source).into_owned();
        let resource = match FluentResource::try_new(source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_isolated() {
        let text = Locale::load("en").text_with("results-count", &fluent_args!["count" => 2]);
        assert_eq!(text, "\u{2068}2\u{2069} offers");
    }

    #[test]
    fn an_unknown_tag_speaks_english() {
        assert_eq!(Locale::load("tlh").tag(), "en");
    }

    #[test]
    fn a_missing_argument_is_never_shown_as_a_placeable() {
        assert_eq!(Locale::load("de").text("results-count"), "results-count");
    }
}
