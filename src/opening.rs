//! When an offer is open: five answers for a moment, and the hours of a week.
//!
//! [`Timetable`] is the way in: it is made once for an offer and then asked with a clock that the
//! caller passes in; nothing here looks at the clock of the machine.
//!
//! - **Wall clocks.** Hours are what is written on the door, in the time of the place. A moment is
//!   turned into the local time of the place and compared with them there. On the day when clocks
//!   go back, 02:30 comes twice and has the same answer twice; on the day when they go forward,
//!   hours inside the gap never come. Differences between the times given here must not be shown
//!   as durations.
//! - **Nights.** A slot belongs to the day on which it begins, also when it ends after midnight.
//!   "Friday off" takes away the night from Friday to Saturday and nothing of the night before.
//! - **Public holidays.** If the hours say what happens on holidays, that happens. If they do not,
//!   the place counts as closed: a locked door costs a visitor without papers more than a second
//!   call does. Shelters, hotlines and what is open day and night run on holidays too.
//! - **What cannot be known is not guessed.** Hours in school holidays, by the sun, with an open
//!   end or with a remark are refused by [`parse`], and such an offer answers [`Opening::Unknown`].
//!   Outside the years of the holiday tables (2025–2036) no holiday is known.

mod calendar;
mod error;
mod rules;
mod timetable;
mod zone;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

pub use calendar::{Calendar, Holidays};
pub use error::HoursError;
pub use rules::{Rules, parse};
pub use timetable::Timetable;

/// Whether an offer is open at a moment. All times are local times of the place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// Come now.
    Open {
        /// Until when. `None` if no end is in sight.
        until: Option<NaiveDateTime>,
    },
    /// Not now.
    Closed {
        /// When it opens next. `None` if that is not known or far away.
        opens: Option<NaiveDateTime>,
        /// The public holiday, in the country's language, if that is why it is closed today.
        holiday: Option<String>,
    },
    /// Only with an appointment.
    ByAppointment,
    /// Day and night.
    Always,
    /// Nobody said, or nobody can say. Never to be shown as closed.
    Unknown,
}

/// A day in the table of hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// What begins on this day, in order, without overlaps.
    pub slots: Vec<Slot>,
    /// The public holiday on this day, in the country's language, whether it closes the place or not.
    pub holiday: Option<String>,
}

/// A stretch of opening hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub start: NaiveTime,
    /// When it ends. 00:00 without `past_midnight` is the end of the day, 24:00.
    pub end: NaiveTime,
    /// Whether `end` is on the next day.
    pub past_midnight: bool,
}
