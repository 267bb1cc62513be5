//! The hours of one offer, ready to be asked.

use std::ops::Range;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::rules::{Minutes, merged};
use super::{Calendar, Day, Holidays, Opening, Rules, Slot, parse, zone};
use crate::directory::{Fact, HoursMode, Kind, Offer, PlaceType, State};

/// How far ahead the next opening is looked for: a year and a few days, so that a winter shelter
/// is found in spring.
const SEARCH_DAYS: u64 = 370;
/// An end further away than this is no news at the counter.
const END_IN_SIGHT: TimeDelta = TimeDelta::days(8);
/// Days in the table of hours.
const WEEK: u64 = 7;

/// The hours of one offer, read once. Cheap to ask again and again.
#[derive(Debug, Clone)]
pub struct Timetable {
    basis: Basis,
    /// What it means for somebody who comes that it is open.
    when_open: Fact,
    zone: Tz,
    rules: Option<Rules>,
    /// The rules as they are in a week without holidays.
    ordinary: Option<Rules>,
    holidays: Option<Holidays>,
    /// It runs on public holidays unless a rule says otherwise.
    every_day: bool,
}

/// What the answers rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Basis {
    /// It is paused or has ended.
    Gone,
    Always,
    ByAppointment,
    /// The rules, which are there.
    Rules,
    Unknown,
}

impl Timetable {
    /// The timetable of `offer`. Hours that cannot be read make it unknown, never closed.
    #[must_use]
    pub fn new(offer: &Offer) -> Self {
        let hours = &offer.hours;
        let zone = zone::zone(offer);
        // Without a zone nobody knows what time it is there.
        let ordinary = zone
            .and(hours.osm.as_deref())
            .and_then(|osm| parse(osm).ok());
        let holidays = [&hours.holidays, &offer.place.region]
            .into_iter()
            .flatten()
            .chain([&offer.place.country])
            .find_map(|code| Calendar::embedded().of(code));
        let rules = ordinary.clone().map(|rules| match &holidays {
            Some(holidays) if rules.name_holidays() => rules.with_holidays(holidays.days()),
            _ => rules,
        });
        Self {
            basis: basis(offer, rules.as_ref()),
            when_open: when_open(offer),
            zone: zone.unwrap_or(Tz::UTC),
            rules,
            ordinary,
            holidays,
            every_day: runs_every_day(offer),
        }
    }

    /// Whether there are hours to show in a table.
    #[must_use]
    pub fn has_hours(&self) -> bool {
        self.rules.is_some()
    }

    /// The time on the clocks of the place. UTC if its zone is unknown.
    #[must_use]
    pub fn local_time(&self, now: DateTime<Utc>) -> NaiveDateTime {
        now.with_timezone(&self.zone).naive_local()
    }

    /// Whether it is open.
    ///
    /// A place that takes appointments is closed only on a public holiday that takes away hours
    /// which it would have kept today.
    #[must_use]
    pub fn opening(&self, now: DateTime<Utc>) -> Opening {
        let local = self.local_time(now);
        match self.basis {
            Basis::Gone => Opening::Closed {
                opens: None,
                holiday: None,
            },
            Basis::Always => Opening::Always,
            Basis::Unknown => Opening::Unknown,
            Basis::ByAppointment => match self.lost_to_holiday(local) {
                Some(holiday) => self.closed(local, Some(holiday)),
                None => Opening::ByAppointment,
            },
            Basis::Rules => match self.open_until(local) {
                Some(end) => Opening::Open {
                    until: self.end_after(end, local),
                },
                None => self.closed(local, self.lost_to_holiday(local)),
            },
        }
    }

    /// Whether somebody can come now. For a place that takes appointments, wants a call first or
    /// does not say how its hours are meant nobody can say.
    #[must_use]
    pub fn open_now(&self, now: DateTime<Utc>) -> Fact {
        let local = self.local_time(now);
        match self.basis {
            Basis::Gone => Fact::No,
            Basis::Always => self.when_open,
            Basis::Unknown => Fact::Unknown,
            Basis::ByAppointment if self.lost_to_holiday(local).is_some() => Fact::No,
            Basis::ByAppointment => Fact::Unknown,
            Basis::Rules => self.if_open(self.open_until(local).is_some()),
        }
    }

    /// Whether somebody can still come today: it is open now, or opens before midnight.
    #[must_use]
    pub fn open_today(&self, now: DateTime<Utc>) -> Fact {
        let fact = self.open_now(now);
        if self.basis != Basis::Rules || fact != Fact::No {
            return fact;
        }
        let local = self.local_time(now);
        let today = self.beginning_on(local.date());
        self.if_open(today.iter().any(|slot| slot.start > local))
    }

    /// Seven days from today, for the table of hours. For a place that takes appointments these are
    /// the hours in which it is there. Days of a place that is paused, has ended or did not say its
    /// hours have no slots: ask [`Timetable::opening`] what that means.
    #[must_use]
    pub fn week(&self, now: DateTime<Utc>) -> Vec<Day> {
        let today = self.local_time(now).date();
        (0..WEEK)
            .filter_map(|days| today.checked_add_days(Days::new(days)))
            .map(|date| Day {
                date,
                slots: self.slots(date),
                holiday: self.holiday(date).map(str::to_owned),
            })
            .collect()
    }

    fn if_open(&self, open: bool) -> Fact {
        if open { self.when_open } else { Fact::No }
    }

    fn slots(&self, date: NaiveDate) -> Vec<Slot> {
        match self.basis {
            Basis::Gone | Basis::Unknown => Vec::new(),
            Basis::Always => vec![Slot {
                start: NaiveTime::MIN,
                end: NaiveTime::MIN,
                past_midnight: false,
            }],
            Basis::Rules | Basis::ByAppointment => {
                let end_of_day = midnight(date) + TimeDelta::days(1);
                let slots = self.beginning_on(date).into_iter();
                slots
                    .map(|slot| Slot {
                        start: slot.start.time(),
                        end: slot.end.time(),
                        past_midnight: slot.end > end_of_day,
                    })
                    .collect()
            }
        }
    }

    fn holiday(&self, date: NaiveDate) -> Option<&str> {
        self.holidays.as_ref()?.name(date)
    }

    /// The minutes that `date` contributes.
    fn minutes(&self, date: NaiveDate) -> Vec<Minutes> {
        let Some(rules) = &self.rules else {
            return Vec::new();
        };
        let day = rules.on(date);
        if !self.every_day && !day.by_holiday_rule && self.holiday(date).is_some() {
            return Vec::new();
        }
        day.slots
    }

    /// What begins on `date`, in order.
    fn beginning_on(&self, date: NaiveDate) -> Vec<Range<NaiveDateTime>> {
        let mut slots: Vec<_> = moments(date, self.minutes(date)).collect();
        if self.rules.as_ref().is_some_and(Rules::cut_nights) {
            slots.retain(|slot| slot.start.date() == date);
            // The rest of a night that was cut begins after its midnight.
            let night = date.pred_opt().into_iter();
            let night = night.flat_map(|date| moments(date, self.minutes(date)));
            slots.extend(night.filter(|slot| slot.start.date() == date));
            slots = merged(slots);
        }
        slots
    }

    /// The end of the slot in which `local` lies. A slot ends on the next day at the latest.
    fn open_until(&self, local: NaiveDateTime) -> Option<NaiveDateTime> {
        [local.date().pred_opt(), Some(local.date())]
            .into_iter()
            .flatten()
            .flat_map(|date| self.beginning_on(date))
            .filter(|slot| slot.contains(&local))
            .map(|slot| slot.end)
            .max()
    }

    /// The end of the opening that includes `end`, if it is in sight from `local`.
    fn end_after(&self, mut end: NaiveDateTime, local: NaiveDateTime) -> Option<NaiveDateTime> {
        while end - local <= END_IN_SIGHT {
            match self.open_until(end) {
                Some(later) => end = later,
                None => return Some(end),
            }
        }
        None
    }

    fn closed(&self, local: NaiveDateTime, holiday: Option<&str>) -> Opening {
        let opens = (0..=SEARCH_DAYS)
            .filter_map(|days| local.date().checked_add_days(Days::new(days)))
            .flat_map(|date| self.beginning_on(date))
            .map(|slot| slot.start)
            .find(|start| *start > local);
        Opening::Closed {
            opens,
            holiday: holiday.map(str::to_owned),
        }
    }

    /// The holiday of today, if it takes away hours that would not be over yet.
    fn lost_to_holiday(&self, local: NaiveDateTime) -> Option<&str> {
        let today = local.date();
        let name = self.holiday(today)?;
        let kept = self.minutes(today);
        let is_kept = |slot: &Minutes| {
            let mut kept = kept.iter();
            kept.any(|kept| kept.start <= slot.start && slot.end <= kept.end)
        };
        let lost = self.ordinary.as_ref()?.on(today).slots;
        let lost = lost.into_iter().filter(|slot| !is_kept(slot)).collect();
        moments(today, lost)
            .any(|slot| slot.end > local)
            .then_some(name)
    }
}

fn basis(offer: &Offer, rules: Option<&Rules>) -> Basis {
    if offer.state != State::Active {
        return Basis::Gone;
    }
    match (offer.hours.mode, rules) {
        (HoursMode::Always, _) => Basis::Always,
        (HoursMode::ByAppointment, _) => Basis::ByAppointment,
        (_, Some(rules)) if rules.are_always() => Basis::Always,
        (_, Some(_)) => Basis::Rules,
        (_, None) => Basis::Unknown,
    }
}

/// Whether somebody can come in the hours of `offer`. Who has to call first may be turned away on
/// the telephone, and hours that nobody explained may be those of an office that takes
/// appointments. A telephone can only be called, so its hours need no explanation.
fn when_open(offer: &Offer) -> Fact {
    match offer.hours.mode {
        HoursMode::WalkIn | HoursMode::Always => Fact::Yes,
        HoursMode::Unknown if offer.place.kind == PlaceType::Phone => Fact::Yes,
        HoursMode::Unknown | HoursMode::PhoneFirst | HoursMode::ByAppointment => Fact::Unknown,
    }
}

/// Whether `offer` runs on public holidays unless its hours say otherwise: shelters, also those
/// whose address is secret, and help by telephone.
fn runs_every_day(offer: &Offer) -> bool {
    offer.place.kind == PlaceType::Protected
        || matches!(
            offer.kind,
            Kind::EmergencyShelter | Kind::Shelter | Kind::Hotline
        )
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}

fn moments(date: NaiveDate, slots: Vec<Minutes>) -> impl Iterator<Item = Range<NaiveDateTime>> {
    let moment = move |minutes: u16| midnight(date) + TimeDelta::minutes(minutes.into());
    slots
        .into_iter()
        .map(move |slot| moment(slot.start)..moment(slot.end))
}
