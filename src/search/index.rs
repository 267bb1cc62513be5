//! The index over all offers, in memory, and the search in it.

use std::cmp::Reverse;
use std::sync::Arc;

use super::entry::{COUNTRYWIDE, Entry, MIN_START};
use super::evidence::{Evidence, Sum, weight};
use super::fold::spellings;
use super::lexicon::{Lexicon, MIN_PART};
use super::order::{Order, Reach, group};
use super::query::{Query, Unit};
use super::vocabulary::Vocabulary;
use super::{Found, Hit, Place, Places, Understood, Why};
use crate::directory::{Kind, Offer, State};

/// A word that more than one summary in so many has says nothing (*and*, *people*) …
const COMMON: usize = 4;
/// … if there are enough summaries to tell.
const ENOUGH_SUMMARIES: usize = 40;

/// Where a word of an offer's head stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Name,
    Organisation,
    City,
}

impl Field {
    /// What a whole word of this field is worth.
    fn whole(self) -> Evidence {
        match self {
            Self::Name => Evidence::strong(weight::NAME_WORD, Why::NameWord),
            Self::Organisation => Evidence::strong(weight::ORGANISATION_WORD, Why::Organisation),
            Self::City => Evidence::strong(weight::CITY, Why::City),
        }
    }

    /// What the beginning of a word is worth.
    fn start(self) -> Evidence {
        match self {
            Self::Name => Evidence::strong(weight::NAME_WORD_START, Why::NameWord),
            Self::Organisation => {
                Evidence::strong(weight::ORGANISATION_WORD_START, Why::Organisation)
            }
            Self::City => self.whole(),
        }
    }

    /// What the end of a word is worth.
    fn end(self) -> Evidence {
        match self {
            Self::Name => Evidence::strong(weight::PART, Why::NameWord),
            Self::Organisation => Evidence::strong(weight::PART, Why::Organisation),
            // *furt* is no city.
            Self::City => Evidence::default(),
        }
    }
}

/// An abbreviation is a worse guess than any typing error.
const ABBREVIATION_ERRORS: usize = usize::MAX;

/// The index.
#[derive(Debug)]
pub struct Index {
    offers: Arc<[Offer]>,
    entries: Vec<Entry>,
    heads: Vocabulary<(u32, Field)>,
    summaries: Vocabulary<u32>,
    lexicon: &'static Lexicon,
    places: &'static Places,
}

impl Index {
    /// Makes the index of `offers`. Hits name them by their place in it. Withdrawn offers are never found.
    #[must_use]
    pub fn new(offers: Arc<[Offer]>) -> Self {
        let places = Places::embedded();
        let mut heads = Vec::new();
        let mut summaries = Vec::new();
        for (number, offer) in (0u32..)
            .zip(offers.iter())
            .filter(|(_, offer)| is_shown(offer))
        {
            let place = &offer.place;
            let fields = [
                (Some(&offer.name), Field::Name),
                (offer.organisation.as_ref(), Field::Organisation),
                (place.city.as_ref(), Field::City),
                (place.postcode.as_ref(), Field::City),
            ];
            for (text, field) in fields {
                each_word(text.map_or("", String::as_str), |word| {
                    heads.push((word, (number, field)))
                });
            }
            for text in offer.text.summary.0.values() {
                each_word(&text.text, |word| summaries.push((word, number)));
            }
        }
        Self {
            entries: offers
                .iter()
                .map(|offer| Entry::new(offer, places))
                .collect(),
            heads: heads.into_iter().collect(),
            summaries: summaries.into_iter().collect(),
            lexicon: Lexicon::embedded(),
            places,
            offers,
        }
    }

    /// Searches for what somebody typed, in any language. An empty query finds everything, by kind and then by name.
    /// A city in the query counts; where there is none, the offers are sorted by how near they are to `home`, if it is known.
    #[must_use]
    pub fn search(&self, text: &str, home: Option<&Place>) -> Found {
        let has_offers = |place: &Place| self.entries.iter().any(|entry| entry.city == Some(place));
        let query = Query::read(text, self.lexicon, self.places, has_offers);
        let mut sums = vec![Sum::default(); self.offers.len()];
        let mut kinds = Vec::new();
        for unit in &query.units {
            let (evidence, understood) = self.judge(unit, &query);
            for (sum, evidence) in sums.iter_mut().zip(evidence) {
                sum.add(evidence);
            }
            for kind in understood {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
        }
        let only_city = query.certain && query.units.iter().all(|unit| unit.city.is_some());
        let all = query.units.is_empty() || only_city;

        let by_nearness = query.certain || (query.city.is_none() && home.is_some());
        let centre = query.city.or(home);
        let mut hits = Vec::new();
        for (number, (mut sum, entry)) in sums.into_iter().zip(&self.entries).enumerate() {
            let offer = &self.offers[number];
            let whole = entry.whole_name(&query.whole);
            sum.add(whole);
            let total = sum.total();
            let near = centre.map_or(0, |city| entry.nearness(offer, city));
            let here = query.certain && near == 0;
            if !is_shown(offer) || (total.is_none() && !here && !all) {
                continue;
            }
            let reach = Reach {
                // Unlike a city that was typed, the home alone is no reason for an offer: a word must fit, too.
                here: here || (by_nearness && near == 0 && total.is_weak()),
                far: by_nearness && near > COUNTRYWIDE,
            };
            let order = Order {
                group: group(whole, total, reach),
                near: if by_nearness { near } else { 0 },
                score: Reverse(total.score()),
                near_doubtful: near,
                kind: entry.kind,
                name: entry.names.first().map_or("", String::as_str),
            };
            let why = match total.why() {
                Why::Everything if here => Why::City,
                Why::Everything if only_city => Why::Elsewhere,
                why => why,
            };
            hits.push((
                order,
                Hit {
                    offer: number,
                    score: total.score(),
                    why,
                },
            ));
        }
        hits.sort_by(|(one, _), (other, _)| one.cmp(other));
        Found {
            understood: Understood {
                kinds,
                city: query.city,
            },
            hits: hits.into_iter().map(|(_, hit)| hit).collect(),
        }
    }

    /// What one unit says for each offer, and the kinds that it was taken for.
    fn judge(&self, unit: &Unit, query: &Query) -> (Vec<Evidence>, Vec<Kind>) {
        let mut evidence = vec![Evidence::default(); self.offers.len()];
        let mut add = |number: u32, found: Evidence| evidence[number as usize].or(found);
        let is_plain = !unit.small && unit.city.is_none() && !unit.other_city;
        for word in &unit.spellings {
            if is_plain {
                self.in_heads(word)
                    .for_each(|(number, found)| add(number, found));
                self.in_summaries(word)
                    .for_each(|(number, found)| add(number, found));
            } else {
                self.in_names(word)
                    .for_each(|(number, found)| add(number, found));
            }
        }
        let (mut kinds, worth) = self.kinds(unit);
        // A certain city decides the order of the list as a whole instead.
        let city = unit
            .city
            .filter(|_| !query.certain || unit.city != query.city);
        for (number, offer) in (0u32..).zip(self.offers.iter()) {
            if kinds.contains(&offer.kind) {
                add(number, Evidence::strong(worth, Why::Kind(offer.kind)));
            }
            if city.is_some() && self.entries[number as usize].city == city {
                add(number, Evidence::strong(weight::CITY, Why::City));
            }
        }
        if is_plain && kinds.is_empty() && !evidence.iter().any(Evidence::is_strong) {
            kinds = self.guess(unit, &mut evidence);
        }
        (evidence, kinds)
    }

    /// Adds what words with typing errors may be meant for, and returns the kinds among it.
    fn guess(&self, unit: &Unit, evidence: &mut [Evidence]) -> Vec<Kind> {
        let mut guessed = Vec::new();
        for word in &unit.spellings {
            for (term, errors, found) in self.heads.similar(word) {
                // A word that is nearly a city is not that city.
                if self.places.find_folded(term).next().is_none() {
                    for &(number, _) in found {
                        evidence[number as usize].or(Evidence::similar(errors));
                    }
                }
            }
            for (_, errors, kinds) in self.lexicon.vocabulary().similar(word) {
                for (evidence, offer) in evidence.iter_mut().zip(self.offers.iter()) {
                    if kinds.contains(&offer.kind) {
                        evidence.or(Evidence::similar(errors));
                    }
                }
                guessed.extend(kinds);
            }
        }
        if guessed.is_empty() && evidence.iter().all(Evidence::is_none) {
            self.expand(unit, evidence);
        }
        guessed
    }

    /// Adds the names of which a word is an abbreviation: the last thing to think of.
    fn expand(&self, unit: &Unit, evidence: &mut [Evidence]) {
        for word in &unit.spellings {
            for (term, found) in self.heads.abbreviated(word) {
                // As above: a city is never guessed.
                if self.places.find_folded(term).next().is_none() {
                    for &(number, _) in found {
                        evidence[number as usize].or(Evidence::similar(ABBREVIATION_ERRORS));
                    }
                }
            }
        }
    }

    /// Where a small word or the name of a city stands in names. Too little to decide anything.
    fn in_names(&self, word: &str) -> impl Iterator<Item = (u32, Evidence)> {
        let heads = self.heads.exact(word).iter();
        heads
            .filter(|(_, field)| *field != Field::City)
            .map(|&(number, field)| {
                (
                    number,
                    Evidence::weak(weight::SUMMARY_WORD, field.whole().why()),
                )
            })
    }

    /// Where `word` stands in names, organisations and cities.
    fn in_heads<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (u32, Evidence)> + 'a {
        let is_part = word.chars().count() >= MIN_PART;
        let whole = self
            .heads
            .exact(word)
            .iter()
            .map(|&(number, field)| (number, field.whole()));
        let starts = self
            .heads
            .starting(word)
            .flatten()
            .map(|&(number, field)| (number, field.start()));
        let ends = is_part.then(|| {
            self.heads
                .ending(word)
                .flatten()
                .map(|&(number, field)| (number, field.end()))
        });
        whole
            .chain(starts)
            .chain(ends.into_iter().flatten())
            .filter(|(_, evidence)| !evidence.is_none())
    }

    /// Where `word` stands in summaries, in any language.
    fn in_summaries<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (u32, Evidence)> + 'a {
        let is_part = word.chars().count() >= MIN_PART;
        let common = self.offers.len().max(ENOUGH_SUMMARIES) / COMMON;
        let whole = Some(self.summaries.exact(word))
            .into_iter()
            .map(|found| (found, weight::SUMMARY_WORD));
        let starts = is_part.then(|| {
            self.summaries
                .starting(word)
                .map(|found| (found, weight::SUMMARY_WORD_START))
        });
        whole
            .chain(starts.into_iter().flatten())
            .filter(move |(found, _)| found.len() <= common)
            .flat_map(|(found, worth)| {
                found
                    .iter()
                    .map(move |&number| (number, Evidence::weak(worth, Why::Summary)))
            })
    }

    /// The kinds that a unit stands for, and what that is worth: the surest way to read it counts.
    fn kinds(&self, unit: &Unit) -> (Vec<Kind>, u32) {
        if unit.small {
            return (Vec::new(), 0);
        }
        if !unit.kinds.is_empty() || unit.city.is_some() {
            return (unit.kinds.clone(), weight::KIND);
        }
        let words = || {
            unit.spellings
                .iter()
                .map(String::as_str)
                .filter(|word| word.chars().count() >= MIN_START)
        };
        let starts: Vec<_> = words()
            .flat_map(|word| self.lexicon.vocabulary().starting(word))
            .flatten()
            .copied()
            .collect();
        if !starts.is_empty() {
            return (starts, weight::KIND_START);
        }
        let ends = words()
            .flat_map(|word| self.lexicon.kinds_at_end(word))
            .copied()
            .collect();
        (ends, weight::PART)
    }
}

/// A withdrawn offer is a tombstone, not an offer.
fn is_shown(offer: &Offer) -> bool {
    offer.state != State::Withdrawn
}

/// Calls `add` with every word of a text, in both spellings.
fn each_word(text: &str, mut add: impl FnMut(String)) {
    let (folded, written_out) = spellings(text);
    for text in [Some(folded), written_out].iter().flatten() {
        text.split_whitespace()
            .for_each(|word| add(word.to_owned()));
    }
}
