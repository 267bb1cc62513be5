//! The rules in a string of opening hours, and what they say about a day.
//!
//! The crates `opening-hours` and `opening-hours-syntax` read the string and decide on which days
//! a rule holds. How the rules of a day add up is done here, because the crate adds them up by
//! calendar day: after "19:00-08:00; Sa off" it ends Friday's night at midnight and opens the door
//! at midnight on Sunday for a night that never began.

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use compact_calendar::CompactCalendar;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use opening_hours_syntax::Parser;
use opening_hours_syntax::rules::day::{DaySelector, HolidayKind, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleOperator, RuleSequence};

use super::HoursError;

/// Minutes in a day.
const DAY: u16 = 24 * 60;

/// From and to, in minutes after the midnight with which the day begins. Up to two days long.
pub(super) type Minutes = Range<u16>;

/// Opening hours that were read.
#[derive(Debug, Clone)]
pub struct Rules(Vec<Rule>);

#[derive(Debug, Clone)]
struct Rule {
    /// The days on which it holds. `None`: on all.
    days: Option<OpeningHours>,
    /// It says something about public holidays.
    on_holidays: bool,
    open: bool,
    operator: RuleOperator,
    spans: Vec<Minutes>,
}

/// What the rules say about a day.
pub(super) struct OnDay {
    /// What begins on the day, in order and without overlaps. Only if hours are cut out of a night
    /// ([`Rules::cut_nights`]), the rest may begin after the midnight that follows.
    pub slots: Vec<Minutes>,
    /// A rule about public holidays had its say, and no later rule replaced it.
    pub by_holiday_rule: bool,
}

/// Reads hours in OpenStreetMap's `opening_hours` syntax.
pub fn parse(osm: &str) -> Result<Rules, HoursError> {
    let read = Parser::default().parse(osm);
    let read = read.map_err(|error| HoursError::Syntax(error.to_string()))?;
    // "PH off; Mo-Fr 09:00-12:00" is written by people who mean what it looks like. By the letter
    // the later rule would open the door on a holiday.
    let mut sequences: Vec<_> = read.rules.iter().collect();
    sequences.sort_by_key(|sequence| is_for_holidays(&sequence.day_selector));
    let rules: Result<Vec<_>, _> = sequences.into_iter().map(rule).collect();
    let rules = rules?;
    let says_all_day = osm.contains("24/7") || osm.contains("24:00");
    if !says_all_day && rules.iter().any(|rule| rule.open && rule.is_all_day()) {
        return Err(HoursError::NoTimes);
    }
    if !rules.iter().any(|rule| rule.open) {
        return Err(HoursError::NoOpening);
    }
    Ok(Rules(rules))
}

/// Whether it selects the public holidays and nothing else.
fn is_for_holidays(selector: &DaySelector) -> bool {
    let holidays = WeekDayRange::Holiday {
        kind: HolidayKind::Public,
        offset: 0,
    };
    let only_holidays = DaySelector {
        weekday: vec![holidays],
        ..DaySelector::default()
    };
    *selector == only_holidays
}

fn rule(rule: &RuleSequence) -> Result<Rule, HoursError> {
    let open = match rule.kind {
        RuleKind::Closed => false,
        RuleKind::Open if rule.comment.is_empty() => true,
        RuleKind::Open | RuleKind::Unknown => return Err(HoursError::Uncertain),
    };
    let spans: Result<Vec<_>, _> = rule.time_selector.spans.iter().map(minutes).collect();
    Ok(Rule {
        on_holidays: names_holidays(&rule.day_selector)?,
        days: days(&rule.day_selector)?,
        open,
        operator: rule.operator,
        spans: merged(spans?),
    })
}

fn minutes(span: &TimeSpan) -> Result<Minutes, HoursError> {
    if span.open_end {
        return Err(HoursError::OpenEnd);
    }
    if span.repeats.is_some() {
        return Err(HoursError::Interval);
    }
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else {
        return Err(HoursError::Sun);
    };
    let (start, end) = (start.mins_from_midnight(), end.mins_from_midnight());
    // "19:00-08:00" ends on the next day.
    Ok(start..if end > start { end } else { end + DAY })
}

fn names_holidays(days: &DaySelector) -> Result<bool, HoursError> {
    let mut public = false;
    for range in &days.weekday {
        match range {
            WeekDayRange::Holiday {
                kind: HolidayKind::School,
                ..
            } => {
                return Err(HoursError::SchoolHolidays);
            }
            WeekDayRange::Holiday {
                kind: HolidayKind::Public,
                ..
            } => public = true,
            WeekDayRange::Fixed { .. } => {}
        }
    }
    Ok(public)
}

/// The selector alone, as hours that are open all day on the days it selects: the crate has no
/// other way to ask it.
fn days(selector: &DaySelector) -> Result<Option<OpeningHours>, HoursError> {
    if selector.is_empty() {
        return Ok(None);
    }
    // The crate takes "2026Nov" for the first of November only.
    let glued = |range: &MonthdayRange| matches!(range, MonthdayRange::Month { year: Some(_), .. });
    if selector.monthday.iter().any(glued) {
        let reason = format!("a space is missing between year and month: {selector}");
        return Err(HoursError::Syntax(reason));
    }
    let written = written(selector);
    let error = || HoursError::Syntax(format!("days that cannot be told apart: {written}"));
    let days: OpeningHours = written.parse().map_err(|_| error())?;
    // It went through text, so see that it came back as it was.
    match days.get_expression().rules.as_slice() {
        [only] if only.day_selector == *selector => Ok(Some(days)),
        _ => Err(error()),
    }
}

/// The selector as text, with the space after the year that the crate leaves out.
fn written(selector: &DaySelector) -> String {
    let years = DaySelector {
        year: selector.year.clone(),
        ..DaySelector::default()
    };
    let within = DaySelector {
        year: Vec::new(),
        ..selector.clone()
    };
    if years.is_empty() {
        within.to_string()
    } else {
        format!("{years} {within}").trim_end().to_owned()
    }
}

impl Rule {
    fn holds_on(&self, date: NaiveDate) -> bool {
        let days = self.days.as_ref();
        days.is_none_or(|days| !days.schedule_at(date).is_empty())
    }

    fn is_all_day(&self) -> bool {
        matches!(self.spans.as_slice(), [span] if *span == (0..DAY))
    }

    /// It closes some hours of a day.
    fn cuts(&self) -> bool {
        !self.open && !self.is_all_day()
    }
}

impl Rules {
    /// The rules with the public holidays that count for their place.
    pub(super) fn with_holidays(mut self, holidays: CompactCalendar) -> Self {
        let public = Arc::new(holidays);
        for rule in self.0.iter_mut().filter(|rule| rule.on_holidays) {
            let holidays = ContextHolidays::new(Arc::clone(&public), Arc::default());
            let context = Context::default().with_holidays(holidays);
            rule.days = rule.days.take().map(|days| days.with_context(context));
        }
        self
    }

    /// Whether a rule speaks of public holidays.
    pub(super) fn name_holidays(&self) -> bool {
        self.0.iter().any(|rule| rule.on_holidays)
    }

    /// Whether they say "day and night" and nothing else.
    pub(super) fn are_always(&self) -> bool {
        matches!(self.0.as_slice(), [rule] if rule.days.is_none() && rule.open && rule.is_all_day())
    }

    /// Whether hours are cut out of a day, and so perhaps out of the night that leads into it.
    pub(super) fn cut_nights(&self) -> bool {
        self.0.iter().any(Rule::cuts)
    }

    /// The hours that are cut out of `date`.
    fn closings(&self, date: Option<NaiveDate>) -> impl Iterator<Item = Minutes> {
        let cutting = self.0.iter().filter(|rule| rule.cuts());
        let holding = cutting.filter(move |rule| date.is_some_and(|date| rule.holds_on(date)));
        holding.flat_map(|rule| rule.spans.iter().cloned())
    }

    /// What begins on `date`.
    pub(super) fn on(&self, date: NaiveDate) -> OnDay {
        let mut slots: Vec<Minutes> = Vec::new();
        let mut by_holiday_rule = false;
        for rule in self.0.iter().filter(|rule| rule.holds_on(date)) {
            if rule.operator == RuleOperator::Fallback && !slots.is_empty() {
                continue;
            }
            let replaces = rule.open && rule.operator != RuleOperator::Additional;
            by_holiday_rule = rule.on_holidays || (by_holiday_rule && !replaces);
            match (rule.open, rule.operator) {
                (true, RuleOperator::Additional) => slots.extend(rule.spans.iter().cloned()),
                // A later rule replaces the earlier ones on the days it names.
                (true, _) => slots.clone_from(&rule.spans),
                (false, _) if rule.is_all_day() => slots.clear(),
                (false, _) => slots = rule.spans.iter().cloned().fold(slots, without),
            }
        }
        // What is closed around midnight is closed for the nights on both sides of it.
        let before = self.closings(date.pred_opt());
        let before = before.filter(|closed| closed.end > DAY);
        let before = before.map(|closed| closed.start.saturating_sub(DAY)..closed.end - DAY);
        let after = self.closings(date.succ_opt());
        let after = after.map(|closed| closed.start + DAY..closed.end + DAY);
        let slots = before.chain(after).fold(slots, without);
        OnDay {
            slots: merged(slots),
            by_holiday_rule,
        }
    }
}

/// `slots` without `closed`.
fn without(slots: Vec<Minutes>, closed: Minutes) -> Vec<Minutes> {
    let cut = |slot: Minutes| {
        let before = slot.start..slot.end.min(closed.start);
        let after = slot.start.max(closed.end)..slot.end;
        [before, after]
    };
    let pieces = slots.into_iter().flat_map(cut);
    pieces.filter(|piece| !piece.is_empty()).collect()
}

/// `slots` in order, those that touch as one.
pub(super) fn merged<T: Ord + Copy>(mut slots: Vec<Range<T>>) -> Vec<Range<T>> {
    slots.sort_by_key(|slot| slot.start);
    slots.dedup_by(|next, slot| {
        let touches = next.start <= slot.end;
        if touches {
            slot.end = slot.end.max(next.end);
        }
        touches
    });
    slots
}
