//! The time with one visitor. It lives in memory only and ends with one key.

use std::time::{Duration, Instant};

use super::screen::{Screen, choose, offer, results};

/// Without input for this long the visit ends by itself: somebody has left the counter.
pub const IDLE_LIMIT: Duration = Duration::from_secs(180);
/// For this long before the end a sentence warns and any key keeps the visit.
pub const IDLE_WARNING: Duration = Duration::from_secs(15);
/// Three presses of Escape within this time leave at once.
const LEAVE_WITHIN: Duration = Duration::from_millis(1500);
/// How many presses of Escape leave.
const LEAVE_PRESSES: usize = 3;

/// Everything that belongs to one visitor. A new value is the end of the old visit.
#[derive(Debug, Default)]
pub struct Visit {
    /// The page shown.
    pub screen: Screen,
    /// The page below a page that was opened over it.
    pub below: Vec<Screen>,
    /// Query, filters and answers.
    pub results: results::State,
    /// The offer being read.
    pub offer: Option<offer::State>,
    /// What is typed into a list to choose from.
    pub choose: choose::State,
    /// The visitor's language, if it is another than the staff's.
    pub language: Option<&'static str>,
    /// Something of this visit was put on the clipboard.
    pub copied: bool,
    /// The last input, from which idle time counts.
    last_input: Option<Instant>,
    escapes: Vec<Instant>,
}

/// How an idle visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idle {
    /// Somebody is there.
    Active,
    /// The visit ends in this time unless somebody moves.
    EndsIn(Duration),
    /// It is over.
    Over,
}

impl Visit {
    /// Whether there is anything to forget.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.copied
            || self.language.is_some()
            || self.offer.is_some()
            || !matches!(self.screen, Screen::Start | Screen::Neutral)
            || self.results.has_begun()
    }

    /// Somebody pressed or clicked something.
    pub fn input(&mut self, now: Instant) {
        self.last_input = Some(now);
    }

    /// How long the visit may still stay.
    #[must_use]
    pub fn idle(&self, now: Instant) -> Idle {
        let Some(last) = self.last_input.filter(|_| self.has_begun()) else {
            return Idle::Active;
        };
        let left = IDLE_LIMIT.saturating_sub(now.saturating_duration_since(last));
        if left.is_zero() {
            Idle::Over
        } else if left <= IDLE_WARNING {
            Idle::EndsIn(left)
        } else {
            Idle::Active
        }
    }

    /// Counts a press of Escape; true if it is the one that leaves.
    pub fn escape(&mut self, now: Instant) -> bool {
        self.escapes
            .retain(|press| now.saturating_duration_since(*press) <= LEAVE_WITHIN);
        self.escapes.push(now);
        self.escapes.len() >= LEAVE_PRESSES
    }

    /// Opens a page over the present one.
    pub fn open(&mut self, screen: Screen) {
        if self.screen != screen {
            // A page that is opened again is moved up, so that going back never loops.
            self.below.retain(|below| *below != screen);
            self.below.push(std::mem::replace(&mut self.screen, screen));
        }
    }

    /// Goes one page back.
    pub fn back(&mut self) {
        self.screen = self.below.pop().unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(now: Instant) -> Visit {
        let mut visit = Visit::default();
        visit.open(Screen::Results);
        visit.input(now);
        visit
    }

    #[test]
    fn an_idle_visit_warns_and_then_ends() {
        let start = Instant::now();
        let visit = begun(start);
        assert_eq!(visit.idle(start + Duration::from_secs(164)), Idle::Active);
        assert_eq!(
            visit.idle(start + Duration::from_secs(170)),
            Idle::EndsIn(Duration::from_secs(10))
        );
        assert_eq!(visit.idle(start + Duration::from_secs(180)), Idle::Over);
    }

    #[test]
    fn any_input_keeps_the_visit() {
        let start = Instant::now();
        let mut visit = begun(start);
        visit.input(start + Duration::from_secs(170));
        assert_eq!(visit.idle(start + Duration::from_secs(181)), Idle::Active);
    }

    #[test]
    fn an_empty_start_page_never_ends() {
        let start = Instant::now();
        let mut visit = Visit::default();
        visit.input(start);
        assert_eq!(visit.idle(start + Duration::from_secs(9000)), Idle::Active);
    }

    #[test]
    fn three_quick_escapes_leave_and_three_slow_ones_do_not() {
        let start = Instant::now();
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        let mut visit = Visit::default();
        assert!(!visit.escape(at(0)));
        assert!(!visit.escape(at(300)));
        assert!(visit.escape(at(600)));
        let mut slow = Visit::default();
        assert!(
            ![0, 1000, 2000, 3000]
                .into_iter()
                .any(|press| slow.escape(at(press)))
        );
    }

    #[test]
    fn back_returns_the_way_one_came() {
        let mut visit = Visit::default();
        visit.open(Screen::Results);
        visit.open(Screen::Help);
        visit.open(Screen::Settings);
        visit.open(Screen::Help);
        visit.back();
        assert_eq!(visit.screen, Screen::Settings);
        visit.back();
        assert_eq!(visit.screen, Screen::Results);
        visit.back();
        visit.back();
        assert_eq!(visit.screen, Screen::Start);
    }
}
