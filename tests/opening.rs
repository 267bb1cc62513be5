//! What the counter sees of opening hours: holidays, midnight, clock changes, appointments.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what the tests share is test code too"
)]

#[path = "opening/properties.rs"]
mod properties;
#[path = "opening/rules.rs"]
mod rules;

use chrono::{DateTime, NaiveDateTime, Utc};
use lotse::directory::{Fact, Offer, PlaceType, State};
use lotse::opening::{Opening, Timetable};
use lotse::{assets, bundle};
use serde_json::json;

/// An offer in a region, with hours in the given mode. An empty string stands for no hours.
fn offer(kind: &str, region: &str, mode: &str, osm: &str) -> Offer {
    let mut offer = json!({
        "id": "x", "name": "X", "kind": kind,
        "place": {"type": "physical", "region": region, "country": &region[..2]},
        "hours": {"mode": mode},
    });
    if !osm.is_empty() {
        offer["hours"]["osm"] = json!(osm);
    }
    serde_json::from_value(offer).unwrap()
}

fn walk_in(region: &str, osm: &str) -> Timetable {
    Timetable::new(&offer("counselling", region, "walk-in", osm))
}

/// The record of the directory that the journeys call by this name.
fn fixture(name: &str) -> Offer {
    let weekend = "Sa,Su,PH 09:00-13:00,15:00-18:00";
    match name {
        "L1" => offer("legal", "DE-SN", "by-appointment", "We 15:00-18:00"),
        "M1" => offer("medical", "DE-SN", "phone-first", "Tu 17:00-19:00"),
        "M2" => offer("medical", "DE-SN", "walk-in", weekend),
        "D2" => offer("language-course", "DE-BE", "walk-in", "Mo-Fr 09:00-12:00"),
        "S1" => offer("emergency-shelter", "DE-SN", "walk-in", "19:00-08:00"),
        "X1" => offer("counselling", "DE-SN", "unknown", ""),
        "H1" => offer("hotline", "DE-BE", "always", ""),
        other => panic!("no fixture {other}"),
    }
}

fn table(name: &str) -> Timetable {
    Timetable::new(&fixture(name))
}

fn utc(moment: &str) -> DateTime<Utc> {
    local(moment).and_utc()
}

fn local(moment: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(moment, "%Y-%m-%d %H:%M").unwrap()
}

fn open(until: &str) -> Opening {
    Opening::Open {
        until: Some(local(until)),
    }
}

fn closed(opens: &str, holiday: Option<&str>) -> Opening {
    Opening::Closed {
        opens: Some(local(opens)),
        holiday: holiday.map(str::to_owned),
    }
}

/// The days of the week's table as text: weekday, slots, holiday.
fn week(table: &Timetable, now: DateTime<Utc>) -> Vec<String> {
    let day = |day: lotse::opening::Day| {
        let mut text = day.date.format("%a").to_string();
        for slot in day.slots {
            let mark = if slot.past_midnight { "+" } else { "" };
            let (start, end) = (slot.start.format("%H:%M"), slot.end.format("%H:%M"));
            text += &format!(" {start}-{end}{mark}");
        }
        day.holiday
            .map_or(text.clone(), |name| format!("{text} ({name})"))
    };
    table.week(now).into_iter().map(day).collect()
}

// Journey 14. 2026-11-18 10:00 in Leipzig and Berlin.
const REPENTANCE_DAY: &str = "2026-11-18 09:00";

#[test]
fn a_holiday_of_saxony_closes_an_office_in_leipzig() {
    let now = utc(REPENTANCE_DAY);
    let next = closed("2026-11-25 15:00", Some("Buß- und Bettag"));
    assert_eq!(table("L1").opening(now), next);
    assert_eq!(table("L1").open_today(now), Fact::No);
    let days = week(&table("L1"), now);
    assert_eq!(days[0], "Wed (Buß- und Bettag)");
    assert_eq!(days[6], "Tue");
}

#[test]
fn a_place_that_opens_on_holidays_is_open() {
    let now = utc(REPENTANCE_DAY);
    assert_eq!(table("M2").opening(now), open("2026-11-18 13:00"));
    let days = week(&table("M2"), now);
    assert_eq!(days[0], "Wed 09:00-13:00 15:00-18:00 (Buß- und Bettag)");
    assert_eq!(days[1], "Thu");
    assert_eq!(days[3], "Sat 09:00-13:00 15:00-18:00");
}

#[test]
fn berlin_knows_nothing_of_it() {
    let now = utc(REPENTANCE_DAY);
    assert_eq!(table("D2").opening(now), open("2026-11-18 12:00"));
}

#[test]
fn a_night_shelter_is_open_after_midnight() {
    // Saturday 01:30.
    assert_eq!(
        table("S1").opening(utc("2026-11-21 00:30")),
        open("2026-11-21 08:00")
    );
    assert_eq!(
        table("S1").opening(utc("2026-11-21 07:00")),
        closed("2026-11-21 19:00", None)
    );
    assert_eq!(
        week(&table("S1"), utc("2026-11-21 00:30"))[0],
        "Sat 19:00-08:00+"
    );
}

#[test]
fn hours_that_nobody_said_are_unknown() {
    let now = utc(REPENTANCE_DAY);
    assert_eq!(table("X1").opening(now), Opening::Unknown);
    assert_eq!(table("X1").open_now(now), Fact::Unknown);
    assert_eq!(table("X1").open_today(now), Fact::Unknown);
    assert_eq!(table("H1").opening(now), Opening::Always);
}

#[test]
fn the_hour_that_comes_twice_has_one_answer() {
    // 02:30 in summer time and 02:30 in winter time.
    for now in ["2026-10-25 00:30", "2026-10-25 01:30"] {
        assert_eq!(table("S1").local_time(utc(now)), local("2026-10-25 02:30"));
        assert_eq!(table("S1").opening(utc(now)), open("2026-10-25 08:00"));
    }
    // 07:30 and 08:00 in winter time.
    assert_eq!(table("S1").open_now(utc("2026-10-25 06:30")), Fact::Yes);
    assert_eq!(table("S1").open_now(utc("2026-10-25 07:00")), Fact::No);
}

#[test]
fn the_hour_that_never_comes_is_nowhere() {
    // 2027-03-28: 01:59 is followed by 03:00.
    let shelter = table("S1");
    assert_eq!(
        shelter.opening(utc("2027-03-28 00:59")),
        open("2027-03-28 08:00")
    );
    assert_eq!(
        shelter.opening(utc("2027-03-28 01:00")),
        open("2027-03-28 08:00")
    );
    assert_eq!(
        shelter.local_time(utc("2027-03-28 01:00")),
        local("2027-03-28 03:00")
    );
    let lost = walk_in("DE-BE", "02:00-03:00");
    assert_eq!(lost.open_now(utc("2027-03-28 00:59")), Fact::No);
    assert_eq!(lost.open_now(utc("2027-03-28 01:00")), Fact::No);
}

#[test]
fn good_friday_closes_offices_and_not_shelters() {
    let now = utc("2026-04-03 08:00");
    let office = walk_in("DE-BE", "Mo-Fr 09:00-12:00");
    // Easter Monday is one too.
    assert_eq!(
        office.opening(now),
        closed("2026-04-07 09:00", Some("Karfreitag"))
    );
    // After hours it would be closed anyway.
    assert_eq!(
        office.opening(utc("2026-04-03 18:00")),
        closed("2026-04-07 09:00", None)
    );
    assert_eq!(
        table("S1").opening(utc("2026-04-03 18:00")),
        open("2026-04-04 08:00")
    );
    let athens = walk_in("GR-I", "Mo-Fr 09:00-12:00");
    assert_eq!(athens.open_now(now), Fact::Yes);
    assert_eq!(athens.open_now(utc("2026-04-10 08:00")), Fact::No);
}

#[test]
fn each_place_has_its_own_clock() {
    // Nine in the morning in London and Lisbon, ten in Berlin, eleven in Athens.
    let now = utc("2026-11-19 09:00");
    let until = |region, osm| walk_in(region, osm).opening(now);
    assert_eq!(until("GB-LND", "Th 09:00-10:00"), open("2026-11-19 10:00"));
    assert_eq!(until("PT-11", "Th 09:00-10:00"), open("2026-11-19 10:00"));
    assert_eq!(until("DE-BE", "Th 10:00-11:00"), open("2026-11-19 11:00"));
    assert_eq!(until("GR-I", "Th 11:00-12:00"), open("2026-11-19 12:00"));
    assert_eq!(until("ES-CN", "Th 09:00-10:00"), open("2026-11-19 10:00"));
    let mut moved = offer("legal", "DE-BE", "walk-in", "Th 11:00-12:00");
    moved.hours.zone = Some("Europe/Athens".to_owned());
    assert_eq!(
        Timetable::new(&moved).opening(now),
        open("2026-11-19 12:00")
    );
}

#[test]
fn without_a_clock_for_the_place_nothing_is_said() {
    let nowhere = walk_in("ZZ-A", "Mo-Su 00:00-24:00");
    assert_eq!(nowhere.opening(utc(REPENTANCE_DAY)), Opening::Unknown);
}

#[test]
fn the_holidays_of_another_region_can_count() {
    let mut offer = fixture("D2");
    offer.hours.holidays = Some("DE-SN".to_owned());
    let now = utc(REPENTANCE_DAY);
    assert_eq!(Timetable::new(&offer).open_now(now), Fact::No);
}

#[test]
fn day_and_night_has_no_end() {
    let now = utc(REPENTANCE_DAY);
    assert_eq!(walk_in("DE-SN", "24/7").opening(now), Opening::Always);
    let shelter = offer("shelter", "DE-SN", "walk-in", "Mo-Su 00:00-24:00");
    assert_eq!(
        Timetable::new(&shelter).opening(now),
        Opening::Open { until: None }
    );
    let weekdays = offer("shelter", "DE-SN", "walk-in", "Mo-Fr 00:00-24:00");
    assert_eq!(
        Timetable::new(&weekdays).opening(now),
        open("2026-11-21 00:00")
    );
    assert_eq!(week(&table("H1"), now)[0], "Wed 00:00-00:00");
}

#[test]
fn paused_places_are_never_open() {
    for state in [State::Paused, State::Closed, State::Withdrawn] {
        let mut offer = fixture("H1");
        offer.state = state;
        let table = Timetable::new(&offer);
        let now = utc(REPENTANCE_DAY);
        let gone = Opening::Closed {
            opens: None,
            holiday: None,
        };
        assert_eq!(table.opening(now), gone);
        assert_eq!(table.open_today(now), Fact::No);
        assert!(table.week(now).iter().all(|day| day.slots.is_empty()));
    }
}

#[test]
fn appointments_are_neither_open_nor_closed() {
    // Wednesday in the consultation hour, and Thursday.
    for now in ["2026-11-25 14:30", "2026-11-26 14:30"] {
        assert_eq!(table("L1").opening(utc(now)), Opening::ByAppointment);
        assert_eq!(table("L1").open_now(utc(now)), Fact::Unknown);
    }
    assert_eq!(
        week(&table("L1"), utc("2026-11-25 14:30"))[0],
        "Wed 15:00-18:00"
    );
}

#[test]
fn phone_first_keeps_its_hours() {
    assert_eq!(
        table("M1").opening(utc("2026-11-24 16:30")),
        open("2026-11-24 19:00")
    );
    let without = Timetable::new(&offer("medical", "DE-SN", "phone-first", ""));
    assert_eq!(without.opening(utc("2026-11-24 16:30")), Opening::Unknown);
}

#[test]
fn today_is_what_is_still_to_come() {
    let table = walk_in("DE-BE", "Th 10:00-12:00,14:00-16:00");
    let today = |now| table.open_today(utc(now));
    assert_eq!(today("2026-11-19 05:00"), Fact::Yes);
    assert_eq!(today("2026-11-19 12:00"), Fact::Yes);
    assert_eq!(today("2026-11-19 16:00"), Fact::No);
    assert_eq!(table.open_now(utc("2026-11-19 12:00")), Fact::No);
}

#[test]
fn hours_that_do_not_let_everybody_in_are_no_promise() {
    // Tuesday 17:30, 16:30 and 19:30 in Leipzig; the hours are 17:00-19:00.
    let (inside, before, after) = ("2026-11-24 16:30", "2026-11-24 15:30", "2026-11-24 18:30");
    let unexplained = offer("legal", "DE-SN", "unknown", "Tu 17:00-19:00");
    for table in [table("M1"), Timetable::new(&unexplained)] {
        assert_eq!(table.opening(utc(inside)), open("2026-11-24 19:00"));
        assert_eq!(table.open_now(utc(inside)), Fact::Unknown);
        assert_eq!(table.open_today(utc(inside)), Fact::Unknown);
        assert_eq!(table.open_now(utc(before)), Fact::No);
        assert_eq!(table.open_today(utc(before)), Fact::Unknown);
        assert_eq!(table.open_today(utc(after)), Fact::No);
    }
    let day_and_night = Timetable::new(&offer("legal", "DE-SN", "unknown", "24/7"));
    assert_eq!(day_and_night.open_now(utc(inside)), Fact::Unknown);
}

#[test]
fn a_telephone_can_be_called_in_its_hours() {
    let mut phone = offer("counselling", "DE-SN", "unknown", "Tu 17:00-19:00");
    phone.place.kind = PlaceType::Phone;
    let table = Timetable::new(&phone);
    assert_eq!(table.open_now(utc("2026-11-24 16:30")), Fact::Yes);
    assert_eq!(table.open_today(utc("2026-11-24 15:30")), Fact::Yes);
}

#[test]
fn a_protected_house_does_not_close_on_holidays() {
    let mut house = offer("women", "DE-SN", "walk-in", "09:00-22:00");
    let now = utc(REPENTANCE_DAY);
    assert_eq!(Timetable::new(&house).open_now(now), Fact::No);
    house.place.kind = PlaceType::Protected;
    assert_eq!(Timetable::new(&house).open_now(now), Fact::Yes);
}

#[test]
fn hours_that_only_close_say_nothing() {
    for osm in ["PH off", "off", "Mo off; 12:00-13:00 off"] {
        let now = utc(REPENTANCE_DAY);
        assert_eq!(
            walk_in("DE-SN", osm).opening(now),
            Opening::Unknown,
            "{osm}"
        );
    }
}

/// The record of the directory with this id.
fn built_in(id: &str) -> Offer {
    let mut offers =
        assets::directory().flat_map(|(_, bytes)| bundle::read(&bytes).unwrap().bundle.offers);
    offers.find(|offer| offer.id == id).unwrap()
}

#[test]
fn who_says_so_is_there_on_holidays() {
    // Christmas and Labour Day, both on a Friday.
    let (christmas, labour) = (utc("2026-12-25 08:00"), utc("2026-05-01 08:00"));
    let house = Timetable::new(&built_in("frauenhaus-trier-notruf"));
    assert_eq!(house.opening(christmas), open("2026-12-25 22:00"));
    // "On Christian holidays".
    let breakfast = Timetable::new(&built_in("franziskustreff-frankfurt"));
    assert_eq!(breakfast.open_now(christmas), Fact::Yes);
    assert_eq!(breakfast.open_now(labour), Fact::No);
}
