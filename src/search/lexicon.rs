//! The words of every language for the kinds of help, from `locales/<tag>/search.ftl`.
//!
//! This is the one home of what words mean. Needs (*dentist*, *pregnant*, *sleep tonight*) will join the kinds here.

use std::collections::HashSet;
use std::sync::LazyLock;

use fluent::{FluentBundle, FluentResource};

use super::fold::spellings;
use super::vocabulary::Vocabulary;
use crate::assets;
use crate::directory::Kind;

/// The file of a language that holds its words for the search.
const FILE: &str = "search.ftl";

/// The message with words that carry no meaning for a search, such as *I*, *need*, *the*.
const SMALL_WORDS: &str = "small-words";

/// What words mean, in all languages at once: nobody has to say in which one they type.
#[derive(Debug)]
pub struct Lexicon {
    kinds: Vocabulary<Kind>,
    small: HashSet<String>,
}

impl Lexicon {
    /// The words of all languages that are built in.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static LEXICON: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::read(sources().map(|(_, source)| source)));
        &LEXICON
    }

    /// Reads the words from the texts of several `search.ftl`. A message that cannot be read is left out, the rest counts.
    pub fn read(sources: impl IntoIterator<Item = String>) -> Self {
        let mut kinds = Vec::new();
        let mut small = HashSet::new();
        for source in sources {
            let resource = FluentResource::try_new(source).unwrap_or_else(|(rest, _)| rest);
            let mut bundle = FluentBundle::default();
            // Ids that stand twice in one file: the first counts.
            bundle.add_resource(resource).ok();
            for kind in Kind::ALL {
                let words = words(&bundle, &format!("kind-{}", kind.name()));
                kinds.extend(words.into_iter().map(|word| (word, kind)));
            }
            small.extend(words(&bundle, SMALL_WORDS));
        }
        Self {
            kinds: kinds.into_iter().collect(),
            small,
        }
    }

    /// The kinds that a folded word or phrase stands for.
    pub(super) fn kinds(&self, phrase: &str) -> &[Kind] {
        self.kinds.exact(phrase)
    }

    /// The words of the kinds, to look for beginnings and typing errors.
    pub(super) fn vocabulary(&self) -> &Vocabulary<Kind> {
        &self.kinds
    }

    /// The kinds of the longest known word that a longer one ends with: *Zahnarzt* is an *Arzt*.
    pub(super) fn kinds_at_end(&self, word: &str) -> &[Kind] {
        word.char_indices()
            .skip(1)
            .map(|(at, _)| &word[at..])
            .take_while(|end| end.chars().count() >= MIN_PART)
            .map(|end| self.kinds.exact(end))
            .find(|kinds| !kinds.is_empty())
            .unwrap_or_default()
    }

    /// Whether a folded word carries no meaning for a search.
    pub(super) fn is_small(&self, word: &str) -> bool {
        self.small.contains(word)
    }
}

/// Shorter parts of words are found by chance.
pub(super) const MIN_PART: usize = 4;

/// The folded words of a message in both spellings, parted by the commas of any script.
fn words(bundle: &FluentBundle<FluentResource>, id: &str) -> Vec<String> {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return Vec::new();
    };
    // The words have no placeables, so nothing can go wrong that would matter here.
    let text = bundle.format_pattern(pattern, None, &mut Vec::new());
    text.split([',', '،', '፣', '、', '\n'])
        .flat_map(|word| {
            let (folded, written_out) = spellings(word);
            [Some(folded), written_out]
        })
        .flatten()
        .filter(|word| !word.is_empty())
        .collect()
}

/// The words of every language that has a file: its tag and the text of the file.
fn sources() -> impl Iterator<Item = (String, String)> {
    assets::locale_tags().into_iter().filter_map(|tag| {
        let source = assets::locale_file(&tag, FILE)?;
        Some((tag, String::from_utf8_lossy(&source).into_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_words_in_every_language_that_has_a_file() {
        assert_eq!(sources().count(), assets::locale_tags().len());
        for (path, source) in sources() {
            let resource = FluentResource::try_new(source).unwrap();
            let mut bundle = FluentBundle::default();
            bundle.add_resource(resource).unwrap();
            for kind in Kind::ALL {
                let count = words(&bundle, &format!("kind-{}", kind.name())).len();
                assert!(count >= 8, "{path}: {} has {count} words", kind.name());
            }
            assert!(!words(&bundle, SMALL_WORDS).is_empty(), "{path}");
        }
    }

    #[test]
    fn a_broken_message_leaves_the_others() {
        let lexicon =
            Lexicon::read(
                ["kind-legal = lawyer\nkind-medical\nkind-work = job, Büro\n".to_owned()],
            );
        assert_eq!(lexicon.kinds("lawyer"), [Kind::Legal]);
        assert_eq!(lexicon.kinds("buro"), [Kind::Work]);
        assert_eq!(lexicon.kinds("buero"), [Kind::Work]);
    }

    #[test]
    fn the_commas_of_all_scripts_part_words() {
        let lexicon = Lexicon::read([
            "kind-medical = طبيب، دكتور\n".to_owned(),
            "kind-medical = ሓኪም፣ doctor\n".to_owned(),
        ]);
        for word in ["طبيب", "دكتور", "ሀኪም", "doctor"] {
            assert_eq!(lexicon.kinds(word), [Kind::Medical], "{word}");
        }
    }

    #[test]
    fn put_together_words_mean_what_their_end_means() {
        let lexicon = Lexicon::read(["kind-medical = Arzt\nkind-school = art".to_owned()]);
        assert_eq!(lexicon.kinds_at_end("zahnarzt"), [Kind::Medical]);
        assert!(lexicon.kinds_at_end("start").is_empty());
    }
}
