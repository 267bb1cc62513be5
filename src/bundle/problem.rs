//! What is wrong with a record, and how it is collected.

use super::characters::harmless;

/// One thing that is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, such as `contact.phones[0].number`; `.` is the record itself.
    pub field: String,
    /// What, in English, for the publisher.
    pub reason: String,
}

/// Collects problems while a record is checked.
#[derive(Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    pub(super) fn add(&mut self, field: impl Into<String>, reason: impl Into<String>) {
        self.0.push(Problem {
            field: harmless(&field.into()),
            reason: harmless(&reason.into()),
        });
    }

    pub(super) fn require(&mut self, holds: bool, field: impl Into<String>, reason: &str) {
        if !holds {
            self.add(field, reason);
        }
    }

    pub(super) fn into_vec(self) -> Vec<Problem> {
        self.0
    }
}
