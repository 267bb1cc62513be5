//! Open or closed, until when, and the table of the week.

use chrono::{DateTime, Datelike, Days, NaiveDateTime, NaiveTime, Utc};

use crate::directory::Offer;
use crate::locale::{Locale, bidi, fluent_args, weekday_key};
use crate::opening::{Day, Opening, Slot, Timetable};

use super::{Tone, calls_first, reach, state};

/// Up to how many days ahead a weekday alone says which day is meant.
const WEEKDAY_SUFFICES_DAYS: u64 = 6;

/// Midnight as the end of a day: 00:00 would read as its beginning.
const END_OF_DAY: &str = "24:00";

/// The answer to "is it open?" in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningWords {
    /// The state, such as *Closed*.
    pub state: String,
    /// What else to know, such as *opens Tuesday 17:00*, in reading order.
    pub details: Vec<String>,
    /// How it is meant.
    pub tone: Tone,
}

impl OpeningWords {
    /// All in one line.
    #[must_use]
    pub fn line(&self) -> String {
        std::iter::once(&self.state)
            .chain(&self.details)
            .cloned()
            .collect::<Vec<_>>()
            .join(" · ")
    }
}

/// Whether the offer is open at `now`, in words. What has paused or ended says so instead; hours that
/// are old ask for a call, however open they look.
#[must_use]
pub fn opening(
    locale: &Locale,
    offer: &Offer,
    timetable: &Timetable,
    now: DateTime<Utc>,
) -> OpeningWords {
    if let Some(state) = state(locale, offer) {
        return OpeningWords {
            state,
            details: Vec::new(),
            tone: Tone::Caution,
        };
    }
    let local = timetable.local_time(now);
    let mut words = plain(locale, offer, &timetable.opening(now), local);
    if words.tone != Tone::Unknown && calls_first(offer, local.date()) {
        words
            .details
            .push(locale.text_with("age-call-first", &reach(offer)));
        words.tone = Tone::Caution;
    }
    words
}

fn plain(locale: &Locale, offer: &Offer, opening: &Opening, now: NaiveDateTime) -> OpeningWords {
    let words = |id: &str, details: Vec<String>, tone| OpeningWords {
        state: locale.text(id),
        details,
        tone,
    };
    match opening {
        Opening::Open { until } => {
            let until = until.map(|until| {
                locale.text_with(
                    "opening-until",
                    &fluent_args!["time" => locale.time(until.time())],
                )
            });
            words("opening-open", until.into_iter().collect(), Tone::Good)
        }
        Opening::Closed { opens, holiday } => {
            let holiday = holiday.as_ref().map(|name| {
                locale.text_with(
                    "opening-holiday",
                    &fluent_args!["holiday" => bidi::clean(name)],
                )
            });
            let opens = opens.map(|opens| next(locale, opens, now));
            words(
                "opening-closed",
                holiday.into_iter().chain(opens).collect(),
                Tone::Caution,
            )
        }
        Opening::ByAppointment => words("opening-by-appointment", vec![], Tone::Neutral),
        Opening::Always => words("opening-always", vec![], Tone::Good),
        Opening::Unknown => OpeningWords {
            state: locale.text_with("opening-unknown", &reach(offer)),
            details: Vec::new(),
            tone: Tone::Unknown,
        },
    }
}

fn next(locale: &Locale, opens: NaiveDateTime, now: NaiveDateTime) -> String {
    let today = now.date();
    let time = locale.time(opens.time());
    if opens.date() == today {
        return locale.text_with("opening-today", &fluent_args!["time" => time]);
    }
    if Some(opens.date()) == today.checked_add_days(Days::new(1)) {
        return locale.text_with("opening-tomorrow", &fluent_args!["time" => time]);
    }
    if today
        .checked_add_days(Days::new(WEEKDAY_SUFFICES_DAYS))
        .is_some_and(|last| opens.date() <= last)
    {
        let weekday = weekday_key(opens.weekday());
        return locale.text_with(
            "opening-weekday",
            &fluent_args!["weekday" => weekday, "time" => time],
        );
    }
    locale.text_with(
        "opening-date",
        &fluent_args!["date" => locale.date(opens.date()), "time" => time],
    )
}

/// The rows of the hours table: the day's name and its hours.
#[must_use]
pub fn week(locale: &Locale, days: &[Day]) -> Vec<(String, String)> {
    days.iter()
        .map(|day| (locale.weekday(day.date.weekday()), hours_of(locale, day)))
        .collect()
}

fn hours_of(locale: &Locale, day: &Day) -> String {
    let holiday = |id: &str| {
        day.holiday
            .as_ref()
            .map(|name| locale.text_with(id, &fluent_args!["holiday" => bidi::clean(name)]))
    };
    if day.slots.is_empty() {
        return holiday("hours-day-off").unwrap_or_else(|| locale.text("hours-day-closed"));
    }
    let slots: Vec<String> = day.slots.iter().map(span).collect();
    let slots = locale.list(&slots);
    match holiday("hours-day-holiday") {
        Some(holiday) => format!("{slots} ({holiday})"),
        None => slots,
    }
}

fn span(slot: &Slot) -> String {
    let end = if slot.end == NaiveTime::MIN && !slot.past_midnight {
        END_OF_DAY.to_owned()
    } else {
        slot.end.format("%H:%M").to_string()
    };
    bidi::ltr(&format!("{}–{end}", slot.start.format("%H:%M")))
}
