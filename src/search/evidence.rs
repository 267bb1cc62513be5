//! What speaks for an offer, and how much.

use super::Why;

/// How much a find is worth. Only the order matters, and that two lesser finds may outweigh one greater.
pub(super) mod weight {
    /// The whole query is the name.
    pub const NAME: u32 = 10_000;
    /// The name begins with the whole query.
    pub const NAME_START: u32 = 1_000;
    /// A word of the name.
    pub const NAME_WORD: u32 = 64;
    /// A word of the organisation's name.
    pub const ORGANISATION_WORD: u32 = 60;
    /// The beginning of a word of the name.
    pub const NAME_WORD_START: u32 = 48;
    /// The beginning of a word of the organisation's name.
    pub const ORGANISATION_WORD_START: u32 = 46;
    /// A word for the kind.
    pub const KIND: u32 = 40;
    /// The beginning of a word for the kind.
    pub const KIND_START: u32 = 28;
    /// The end of a compound.
    pub const PART: u32 = 26;
    /// The city.
    pub const CITY: u32 = 24;
    /// A word of the summary, or a small word of the name.
    pub const SUMMARY_WORD: u32 = 8;
    /// The beginning of a word of the summary.
    pub const SUMMARY_WORD_START: u32 = 5;
}

/// Three sorts of evidence that never outweigh each other, however much of the lesser there is: a long sentence has many small words
/// that stand in some summary, and a typing error can resemble anything.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Evidence {
    strong: u32,
    weak: u32,
    similar: u32,
    why: Why,
}

impl Evidence {
    /// Names, kinds and cities.
    pub(super) fn strong(weight: u32, why: Why) -> Self {
        Self {
            strong: weight,
            why,
            ..Self::default()
        }
    }

    /// Words of summaries.
    pub(super) fn weak(weight: u32, why: Why) -> Self {
        Self {
            weak: weight,
            why,
            ..Self::default()
        }
    }

    /// Words with typing errors: the fewer, the better.
    pub(super) fn similar(errors: usize) -> Self {
        let similar = if errors <= 1 { 2 } else { 1 };
        Self {
            similar,
            why: Why::Similar,
            ..Self::default()
        }
    }

    pub(super) fn is_none(&self) -> bool {
        self.sorted() == (0, 0, 0)
    }

    pub(super) fn is_strong(&self) -> bool {
        self.strong > 0
    }

    pub(super) fn is_weak(&self) -> bool {
        self.weak > 0
    }

    pub(super) fn why(&self) -> Why {
        self.why
    }

    fn sorted(&self) -> (u32, u32, u32) {
        (self.strong, self.weak, self.similar)
    }

    /// Takes the better of two finds for the same words: a name and a kind are not two reasons for one word.
    pub(super) fn or(&mut self, other: Self) {
        if other.sorted() > self.sorted() {
            self.why = other.why;
        }
        self.strong = self.strong.max(other.strong);
        self.weak = self.weak.max(other.weak);
        self.similar = self.similar.max(other.similar);
    }

    /// One number in the order of the evidence.
    pub(super) fn score(&self) -> i64 {
        i64::from(self.strong) * 1_000_000
            + i64::from(self.weak.min(999)) * 1_000
            + i64::from(self.similar.min(999))
    }
}

/// Evidence summed up over the units of a query, with the best reason among them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    total: Evidence,
    best: (u32, u32, u32),
}

impl Sum {
    /// Adds the evidence for other words.
    pub(super) fn add(&mut self, evidence: Evidence) {
        if evidence.sorted() > self.best {
            self.best = evidence.sorted();
            self.total.why = evidence.why;
        }
        self.total.strong += evidence.strong;
        self.total.weak += evidence.weak;
        self.total.similar += evidence.similar;
    }

    pub(super) fn total(&self) -> Evidence {
        self.total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(evidence: impl IntoIterator<Item = Evidence>) -> Evidence {
        let mut sum = Sum::default();
        evidence.into_iter().for_each(|evidence| sum.add(evidence));
        sum.total()
    }

    #[test]
    fn no_number_of_lesser_finds_outweighs_a_greater_one() {
        let guesses = sum([Evidence::similar(1); 24]);
        let weak = sum([Evidence::weak(weight::SUMMARY_WORD, Why::Summary); 24]);
        let summary = Evidence::weak(weight::SUMMARY_WORD_START, Why::Summary);
        let city = Evidence::strong(weight::CITY, Why::City);
        assert!(guesses.score() < summary.score());
        assert!(weak.score() < city.score());
        assert!(Evidence::similar(2).score() < Evidence::similar(1).score());
    }

    #[test]
    fn the_weights_have_the_documented_order() {
        let order = [
            weight::NAME,
            weight::NAME_START,
            weight::NAME_WORD,
            weight::NAME_WORD_START,
            weight::KIND,
            weight::KIND_START,
            weight::PART,
            weight::CITY,
            weight::SUMMARY_WORD,
            weight::SUMMARY_WORD_START,
        ];
        assert!(order.is_sorted_by(|one, other| one > other));
    }

    #[test]
    fn two_reasons_for_one_word_count_once_and_the_better_is_told() {
        let mut word = Evidence::strong(weight::KIND, Why::Kind(crate::directory::Kind::Legal));
        word.or(Evidence::strong(weight::NAME_WORD, Why::NameWord));
        assert_eq!(
            word.score(),
            Evidence::strong(weight::NAME_WORD, Why::NameWord).score()
        );
        assert_eq!(word.why(), Why::NameWord);
    }
}
