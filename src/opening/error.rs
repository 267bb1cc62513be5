//! Why opening hours cannot be used.

use thiserror::Error;

/// Why opening hours cannot be used. Each reason is something that Lotse would have to guess.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HoursError {
    /// Not in the syntax.
    #[error("not in opening_hours syntax: {0}")]
    Syntax(String),
    /// There are no tables of school holidays.
    #[error("school holidays (SH) are not known; say it in hours.note")]
    SchoolHolidays,
    /// Dawn and dusk.
    #[error("times of the sun are not known; give times of the clock")]
    Sun,
    /// `17:00+`.
    #[error("an end is missing; give one, or say it in hours.note")]
    OpenEnd,
    /// `10:00-16:00/01:30`.
    #[error("points in time are not hours; give the times as slots")]
    Interval,
    /// `unknown`, or a remark in quotes: whether it is open then depends on the remark.
    #[error("hours with a remark or the word `unknown` are uncertain; say it in hours.note")]
    Uncertain,
    /// `Mo-Fr`, and also `Mo, PH 10:00-12:00`, which leaves Monday without times.
    #[error("days without times mean day and night; if that is meant, write 00:00-24:00")]
    NoTimes,
    /// `PH off` alone: it says when a place is closed, not that it never opens.
    #[error("no rule opens; give the hours as well, or say it in hours.note")]
    NoOpening,
}
