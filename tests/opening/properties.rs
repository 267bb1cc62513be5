//! What holds for any hours at any time.

use chrono::{DateTime, TimeDelta, Utc};
use lotse::directory::{Fact, HoursMode, Offer, State};
use lotse::opening::{Opening, Timetable};
use proptest::prelude::*;

use super::{offer, utc};

/// Hours as people write them, most of them readable.
fn hours() -> impl Strategy<Value = String> {
    let days = prop_oneof![
        Just(""),
        Just("Mo-Fr "),
        Just("Sa,Su,PH "),
        Just("PH "),
        Just("Tu[1,3] "),
        Just("Fr[-1] "),
        Just("Nov-Mar "),
        Just("Nov 01-Mar 31: "),
        Just("week 02-52/2 We "),
        Just("2026 Nov "),
        Just("easter "),
        Just("easter -2 days "),
        Just("Feb 29 "),
        Just("SH "),
        Just("PH -1 day "),
        Just("Su-Tu "),
        Just("Jan 31-Feb 30 "),
        Just("2026-2030/2 "),
        Just("2026 Nov-Dec Mo "),
        Just("2026 week 02-52/2 "),
        Just("2027Mar "),
        Just("Dec 24-26 "),
    ];
    let times = prop_oneof![
        (0..24, 0..60, 0..=48, 0..60)
            .prop_map(|(h, m, to, n)| format!("{h:02}:{m:02}-{to:02}:{n:02}")),
        Just("off".to_owned()),
        Just("10:00-12:00,14:00-26:00".to_owned()),
        Just("02:00-04:00 off".to_owned()),
        Just("22:00-06:00 off".to_owned()),
        Just("00:00-24:00".to_owned()),
        Just("(dusk+20:00)-(dusk+19:00)".to_owned()),
        "[0-9:,+ -]{0,12}",
    ];
    let rule = (days, times).prop_map(|(days, times)| format!("{days}{times}"));
    let separator = prop_oneof![3 => Just("; "), 1 => Just(", "), 1 => Just(" || ")];
    let more = prop::collection::vec((separator, rule.clone()), 0..4);
    (rule, more).prop_map(|(first, more)| {
        more.into_iter()
            .fold(first, |text, (separator, rule)| text + separator + &rule)
    })
}

fn any_offer() -> impl Strategy<Value = Offer> {
    let kind = prop::sample::select(vec!["legal", "shelter", "hotline", "medical"]);
    let region = prop::sample::select(vec!["DE-SN", "GB-LND", "GR-I", "FR-67", "ZZ-A"]);
    let mode = prop::sample::select(vec![
        "walk-in",
        "by-appointment",
        "phone-first",
        "always",
        "unknown",
    ]);
    let osm = prop_oneof![1 => Just(String::new()), 5 => hours()];
    let state = prop::sample::select(vec![
        State::Active,
        State::Active,
        State::Paused,
        State::Closed,
    ]);
    (kind, region, mode, osm, state).prop_map(|(kind, region, mode, osm, state)| {
        let mut offer = offer(kind, region, mode, &osm);
        offer.state = state;
        offer
    })
}

/// What an open door means. None of these places is a telephone.
fn when_open(offer: &Offer) -> Fact {
    match offer.hours.mode {
        HoursMode::WalkIn | HoursMode::Always => Fact::Yes,
        HoursMode::PhoneFirst | HoursMode::Unknown | HoursMode::ByAppointment => Fact::Unknown,
    }
}

fn moment() -> impl Strategy<Value = DateTime<Utc>> {
    // From 2025 to 2037 and, for clocks that are wrong, some years around.
    let minutes = 0..(17 * 366 * 24 * 60_i64);
    minutes.prop_map(|minutes| utc("2023-01-01 00:00") + TimeDelta::minutes(minutes))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_answers_agree_with_each_other(offer in any_offer(), now in moment()) {
        let table = Timetable::new(&offer);
        let opening = table.opening(now);
        let local = table.local_time(now);
        let (open_now, open_today) = (table.open_now(now), table.open_today(now));
        let is_open = matches!(opening, Opening::Open { .. } | Opening::Always);

        let when_open = when_open(&offer);
        if is_open {
            prop_assert_eq!(open_now, when_open);
        } else {
            prop_assert_ne!(open_now, Fact::Yes);
        }
        prop_assert!(open_now == Fact::No || open_today == open_now);
        if offer.state != State::Active {
            prop_assert!(!is_open);
        } else if offer.hours.mode == HoursMode::Unknown && offer.hours.osm.is_none() {
            prop_assert_eq!(&opening, &Opening::Unknown);
        }
        match opening {
            Opening::Open { until: Some(until) } => prop_assert!(until > local),
            Opening::Closed { opens: Some(opens), .. } => {
                prop_assert!(opens > local);
                let today = opens.date() == local.date();
                prop_assert_eq!(open_today, if today { when_open } else { Fact::No });
            }
            Opening::Closed { opens: None, .. } => prop_assert_eq!(open_today, Fact::No),
            _ => {}
        }
    }

    #[test]
    fn the_table_and_the_answer_agree(offer in any_offer(), now in moment()) {
        let table = Timetable::new(&offer);
        let local = table.local_time(now);
        let days = table.week(now);
        prop_assert_eq!(days.len(), 7);
        for day in &days {
            for pair in day.slots.windows(2) {
                prop_assert!(!pair[0].past_midnight && pair[0].end < pair[1].start);
            }
        }
        let runs_now = days[0].slots.iter().any(|slot| {
            let ends_today = !slot.past_midnight && slot.end != chrono::NaiveTime::MIN;
            slot.start <= local.time() && (!ends_today || local.time() < slot.end)
        });
        if runs_now && offer.hours.mode != HoursMode::ByAppointment {
            prop_assert_eq!(table.open_now(now), when_open(&offer));
        }
    }
}
