//! What was typed, cut into units that each mean one thing.

use super::fold::spellings;
use super::{Lexicon, Place, Places};
use crate::directory::Kind;

/// Longer queries are read up to here: whoever pastes a letter shall not wait.
const MAX_WORDS: usize = 24;

/// The same for what has no spaces: the ends of a word are looked up one by one, and each look-up reads the whole end, so that a word
/// of a megabyte would take many seconds.
const MAX_QUERY_CHARS: usize = 1_000;

/// The longest phrase and the longest name of a city, in words.
const MAX_PHRASE: usize = 4;

/// A word in its spellings.
#[derive(Debug, Clone)]
struct Word {
    folded: String,
    written_out: Option<String>,
}

/// One or more words with one meaning.
#[derive(Debug)]
pub(super) struct Unit {
    /// The words in all their spellings, each to be looked for.
    pub spellings: Vec<String>,
    /// The kinds that they stand for.
    pub kinds: Vec<Kind>,
    /// The city that they name.
    pub city: Option<&'static Place>,
    /// Whether they carry no meaning for a search.
    pub small: bool,
    /// Whether they are the name of a city that is not meant.
    pub other_city: bool,
}

impl Unit {
    /// Whether these words may mean something else than the city: *essen* is a city and food.
    pub(super) fn is_doubtful(&self) -> bool {
        self.small || !self.kinds.is_empty()
    }
}

/// A query in units.
#[derive(Debug)]
pub(super) struct Query {
    pub units: Vec<Unit>,
    /// The whole text in its spellings, to compare with names.
    pub whole: Vec<String>,
    /// The city asked for.
    pub city: Option<&'static Place>,
    /// Whether the words of the city can mean nothing else.
    pub certain: bool,
}

impl Query {
    /// Reads `text`. Of cities with the same name, `has_offers` prefers those with something to find.
    pub(super) fn read(
        text: &str,
        lexicon: &Lexicon,
        places: &'static Places,
        has_offers: impl Fn(&Place) -> bool,
    ) -> Self {
        let end = text.char_indices().nth(MAX_QUERY_CHARS);
        let (folded, written_out) = spellings(&text[..end.map_or(text.len(), |(at, _)| at)]);
        let words = words(&folded, written_out.as_deref());
        let mut units = Vec::new();
        let mut rest = &words[..words.len().min(MAX_WORDS)];
        while !rest.is_empty() {
            let (length, unit) = first_unit(rest, lexicon, places, &has_offers);
            units.push(unit);
            rest = &rest[length..];
        }
        if units.iter().all(|unit| unit.small) {
            for unit in &mut units {
                unit.small = false;
            }
        }
        let sure = units
            .iter()
            .filter(|unit| !unit.is_doubtful())
            .find_map(|unit| unit.city);
        if sure.is_some() {
            for unit in units.iter_mut().filter(|unit| unit.is_doubtful()) {
                unit.other_city = unit.city.take().is_some();
            }
        }
        Self {
            city: sure.or_else(|| units.iter().find_map(|unit| unit.city)),
            certain: sure.is_some(),
            units,
            whole: [Some(folded), written_out].into_iter().flatten().collect(),
        }
    }
}

fn words(folded: &str, written_out: Option<&str>) -> Vec<Word> {
    let mut others = written_out.map(|text| text.split_whitespace());
    let word = |folded: &str| Word {
        folded: folded.to_owned(),
        written_out: others
            .as_mut()
            .and_then(Iterator::next)
            .filter(|other| *other != folded)
            .map(str::to_owned),
    };
    folded.split_whitespace().map(word).collect()
}

/// The longest beginning of `words` that means something together; otherwise the first word.
fn first_unit(
    words: &[Word],
    lexicon: &Lexicon,
    places: &'static Places,
    has_offers: impl Fn(&Place) -> bool,
) -> (usize, Unit) {
    let meaning = |length: usize| {
        let words = &words[..length];
        let phrases = phrases(words, " ");
        let kinds = kinds(&phrases, &joined(words), lexicon);
        let city = city(&phrases, places, &has_offers);
        (city.is_some() || !kinds.is_empty()).then_some((length, kinds, city))
    };
    let longest = (1..=words.len().min(MAX_PHRASE)).rev().find_map(meaning);
    let (length, kinds, city) = longest.unwrap_or((1, Vec::new(), None));
    let words = &words[..length];
    let mut spellings = joined(words);
    // "No" of "no insurance" means nothing alone.
    let alone = |word: &&Word| length == 1 || !lexicon.is_small(&word.folded);
    for word in words.iter().filter(alone) {
        spellings.push(word.folded.clone());
        spellings.extend(word.written_out.clone());
    }
    let unit = Unit {
        small: length == 1 && lexicon.is_small(&words[0].folded),
        spellings,
        kinds,
        city,
        other_city: false,
    };
    (length, unit)
}

fn kinds(phrases: &[String], joined: &[String], lexicon: &Lexicon) -> Vec<Kind> {
    let kinds = phrases
        .iter()
        .chain(joined)
        .flat_map(|phrase| lexicon.kinds(phrase));
    let mut kinds: Vec<_> = kinds.copied().collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The city of that name: one with offers if there is any, then the biggest.
fn city(
    phrases: &[String],
    places: &'static Places,
    has_offers: impl Fn(&Place) -> bool,
) -> Option<&'static Place> {
    let found = || phrases.iter().flat_map(|phrase| places.find_folded(phrase));
    found()
        .find(|city| has_offers(city))
        .or_else(|| found().next())
}

/// Two words written as one: many part German compounds (*zahn arzt*).
fn joined(words: &[Word]) -> Vec<String> {
    if words.len() == 2 {
        phrases(words, "")
    } else {
        Vec::new()
    }
}

/// Words as one phrase in their spellings.
fn phrases(words: &[Word], between: &str) -> Vec<String> {
    let folded = words
        .iter()
        .map(|word| word.folded.as_str())
        .collect::<Vec<_>>()
        .join(between);
    let written_out = words
        .iter()
        .map(|word| word.written_out.as_deref().unwrap_or(&word.folded))
        .collect::<Vec<_>>()
        .join(between);
    if written_out == folded {
        vec![folded]
    } else {
        vec![folded, written_out]
    }
}
