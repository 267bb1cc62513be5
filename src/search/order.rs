//! The order of hits.

use std::cmp::Reverse;

use super::Why;
use super::evidence::Evidence;

/// The order of hits: the first field that differs decides.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Order<'a> {
    pub group: u8,
    /// How near to the city, if it is certain that one was meant.
    pub near: u32,
    pub score: Reverse<i64>,
    /// How near to the city, even if the word may mean something else.
    pub near_doubtful: u32,
    pub kind: usize,
    pub name: &'a str,
}

/// Where an offer is for somebody in the city that counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    /// In the city.
    pub here: bool,
    /// Neither near it nor for its whole country.
    pub far: bool,
}

/// What fits and can be reached comes first, then what there is in the city, which may know more, and only then what fits far away:
/// nobody who looks for a dentist shall read through all countries to find the one office in town that pays for one. Guesses come
/// after all that is there as typed. The name of an offer is found wherever it is.
pub(super) fn group(whole: Evidence, total: Evidence, Reach { here, far }: Reach) -> u8 {
    if whole.why() == Why::Name {
        0
    } else if total.is_strong() && !far {
        1
    } else if here {
        2
    } else if total.is_strong() {
        3
    } else if total.is_weak() {
        4
    } else if !total.is_none() {
        5
    } else {
        6
    }
}
