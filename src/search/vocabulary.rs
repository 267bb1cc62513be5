//! Words and what they stand for, found whole, by their beginning, by their end, or with a typing error.

use std::collections::HashMap;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

/// Folded words, sorted, each with the things it leads to.
#[derive(Debug)]
pub(super) struct Vocabulary<T> {
    terms: Vec<(Box<str>, Vec<T>)>,
}

impl<T: Ord> FromIterator<(String, T)> for Vocabulary<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(pairs: I) -> Self {
        let mut found = HashMap::<String, Vec<T>>::new();
        for (term, thing) in pairs {
            found.entry(term).or_default().push(thing);
        }
        let mut terms: Vec<_> = found
            .into_iter()
            .map(|(term, mut things)| {
                things.sort_unstable();
                things.dedup();
                things.shrink_to_fit();
                (term.into_boxed_str(), things)
            })
            .collect();
        terms.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        Self { terms }
    }
}

impl<T> Vocabulary<T> {
    /// What the whole word stands for.
    pub(super) fn exact(&self, word: &str) -> &[T] {
        match self.terms.binary_search_by(|(term, _)| (**term).cmp(word)) {
            Ok(at) => &self.terms[at].1,
            Err(_) => &[],
        }
    }

    /// Longer words that begin with `start`.
    pub(super) fn starting(&self, start: &str) -> impl Iterator<Item = &[T]> {
        let from = self.terms.partition_point(|(term, _)| **term <= *start);
        self.terms[from..]
            .iter()
            .take_while(move |(term, _)| term.starts_with(start))
            .map(|(_, things)| things.as_slice())
    }

    /// Longer words that end with `end`, as German puts them together.
    pub(super) fn ending(&self, end: &str) -> impl Iterator<Item = &[T]> {
        self.terms
            .iter()
            .filter(move |(term, _)| term.len() > end.len() && term.ends_with(end))
            .map(|(_, things)| things.as_slice())
    }

    /// Words that `word` may be meant for, each with the number of typing errors.
    pub(super) fn similar(&self, word: &str) -> impl Iterator<Item = (&str, usize, &[T])> {
        let allowed = allowed_errors(word);
        let length = word.chars().count();
        self.terms
            .iter()
            .take(if allowed == 0 { 0 } else { usize::MAX })
            .filter_map(move |(term, things)| {
                let errors = errors(word, length, term, allowed)?;
                Some((&**term, errors, things.as_slice()))
            })
    }

    /// The terms of which `word` is an abbreviation: the same first letter and all others in their
    /// order, such as *mdntz* for *medinetz*, the closest first.
    pub(super) fn abbreviated(&self, word: &str) -> impl Iterator<Item = (&str, &[T])> {
        let matcher = SkimMatcherV2::default();
        let length = word.chars().count();
        let possible = |term: &str| {
            term.chars().next() == word.chars().next()
                && term.chars().count() <= length * ABBREVIATED
        };
        let mut found: Vec<_> = self
            .terms
            .iter()
            .take(if allowed_errors(word) == 0 {
                0
            } else {
                usize::MAX
            })
            .filter(|(term, _)| possible(term))
            .filter_map(|(term, things)| Some((matcher.fuzzy_match(term, word)?, &**term, things)))
            .collect();
        found.sort_by_key(|(score, ..)| std::cmp::Reverse(*score));
        found
            .into_iter()
            .map(|(_, term, things)| (term, things.as_slice()))
    }
}

/// A longer word than this many times what was typed is no longer an abbreviation of it.
const ABBREVIATED: usize = 2;

/// How many typing errors a word may have. In three letters, one error makes another word.
fn allowed_errors(word: &str) -> usize {
    match word.chars().count() {
        ..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The number of errors between two words, if it is allowed. A wrong first letter counts twice: people seldom miss it, and it keeps
/// *dental* from *mental*.
fn errors(word: &str, length: usize, term: &str, allowed: usize) -> Option<usize> {
    let first = usize::from(word.chars().next() != term.chars().next());
    // The difference in length is cheap to know and rules out most terms.
    let least = length.abs_diff(term.chars().count()).max(first);
    if least + first > allowed {
        return None;
    }
    let errors = strsim::osa_distance(word, term) + first;
    (errors <= allowed).then_some(errors)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary<usize> {
        ["arzt", "arzthilfe", "zahnarzt", "mental", "uhr", "beratung"]
            .into_iter()
            .enumerate()
            .map(|(number, word)| (word.to_owned(), number))
            .collect()
    }

    #[test]
    fn an_abbreviation_keeps_the_first_letter_and_the_order() {
        let words = vocabulary();
        let found = |word| {
            words
                .abbreviated(word)
                .map(|(term, _)| term)
                .collect::<Vec<_>>()
        };
        assert_eq!(found("brtg"), ["beratung"]);
        assert_eq!(found("brt"), [""; 0]);
        assert_eq!(found("eratung"), [""; 0]);
    }

    #[test]
    fn words_are_found_whole_by_beginning_and_by_end() {
        let words = vocabulary();
        assert_eq!(words.exact("arzt"), [0]);
        assert!(words.exact("arz").is_empty());
        assert_eq!(words.starting("arzt").collect::<Vec<_>>(), [&[1]]);
        assert_eq!(words.ending("arzt").collect::<Vec<_>>(), [&[2]]);
    }

    #[test]
    fn typing_errors_are_forgiven_by_length() {
        let words = vocabulary();
        let similar = |word| {
            words
                .similar(word)
                .map(|(term, errors, _)| (term, errors))
                .collect::<Vec<_>>()
        };
        assert_eq!(similar("azrt"), [("arzt", 1)]);
        assert_eq!(similar("bertung"), [("beratung", 1)]);
        assert_eq!(similar("beratnugg"), [("beratung", 2)]);
        assert_eq!(similar("uur"), []);
        assert_eq!(similar("dental"), []);
    }
}
