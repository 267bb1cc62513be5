//! A short notice: what just happened.

/// So many seconds a notice stays that needs no answer.
const MOMENT: u8 = 4;

/// What is told, and for how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The words.
    pub words: String,
    /// Seconds until it goes by itself; none if somebody has to take it away.
    seconds_left: Option<u8>,
}

impl Told {
    /// Tells what needs no answer.
    #[must_use]
    pub fn for_a_moment(words: String) -> Self {
        Self {
            words,
            seconds_left: Some(MOMENT),
        }
    }

    /// Tells what somebody should have read.
    #[must_use]
    pub fn until_read(words: String) -> Self {
        Self {
            words,
            seconds_left: None,
        }
    }

    /// What is left of it a second later.
    #[must_use]
    pub fn after_a_second(self) -> Option<Self> {
        match self.seconds_left {
            Some(..=1) => None,
            Some(seconds) => Some(Self {
                seconds_left: Some(seconds - 1),
                ..self
            }),
            None => Some(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_no_answer_goes_by_itself() {
        let mut told = Some(Told::for_a_moment("Copied".into()));
        for _ in 1..MOMENT {
            told = told.and_then(Told::after_a_second);
            assert!(told.is_some());
        }
        assert_eq!(told.and_then(Told::after_a_second), None);
    }

    #[test]
    fn what_should_be_read_stays() {
        let told = Told::until_read("Not saved".into());
        assert_eq!(told.clone().after_a_second(), Some(told));
    }
}
