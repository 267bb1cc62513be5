//! The rules that people write: nights, seasons, holidays, and what is refused.

use lotse::directory::Fact;
use lotse::opening::{Opening, Timetable};

use super::{REPENTANCE_DAY, closed, offer, open, utc, walk_in, week};

#[test]
fn rules_about_holidays_are_followed() {
    // Christmas Day 2026 is a Friday; 15:00.
    let now = utc("2026-12-25 14:00");
    let name = Some("Erster Weihnachtstag");
    let hours = |osm| walk_in("DE-BE", osm).opening(now);
    assert_eq!(
        hours("Mo-Su 10:00-18:00; PH off"),
        closed("2026-12-27 10:00", name)
    );
    assert_eq!(
        hours("PH off; Mo-Su 10:00-18:00"),
        closed("2026-12-27 10:00", name)
    );
    assert_eq!(
        hours("Fr,PH off; Fr 10:00-18:00"),
        closed("2027-01-08 10:00", name)
    );
    assert_eq!(
        hours("PH 12:00-16:00; Mo-Su 10:00-18:00"),
        open("2026-12-25 16:00")
    );
    assert_eq!(
        hours("Mo-Su 10:00-18:00; PH 12:00-16:00"),
        open("2026-12-25 16:00")
    );
    assert_eq!(
        hours("Mo-Su 10:00-18:00; PH 10:00-12:00"),
        closed("2026-12-26 10:00", name)
    );
    let shelter = offer("shelter", "DE-BE", "walk-in", "10:00-18:00; PH off");
    assert_eq!(
        Timetable::new(&shelter).opening(now),
        closed("2026-12-27 10:00", name)
    );
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_begins() {
    let saturday_off = walk_in("DE-BE", "19:00-08:00; Sa off");
    assert_eq!(
        saturday_off.opening(utc("2026-11-21 00:30")),
        open("2026-11-21 08:00")
    );
    assert_eq!(
        saturday_off.opening(utc("2026-11-22 00:30")),
        closed("2026-11-22 19:00", None)
    );
    let longer = walk_in("DE-BE", "19:00-08:00; Sa 20:00-09:00");
    assert_eq!(
        longer.opening(utc("2026-11-21 00:30")),
        open("2026-11-21 08:00")
    );
    assert_eq!(
        longer.opening(utc("2026-11-22 07:30")),
        open("2026-11-22 09:00")
    );
}

#[test]
fn a_pause_at_night_closes_the_night() {
    let nights_off = walk_in("DE-BE", "24/7; 22:00-06:00 off");
    assert_eq!(nights_off.open_now(utc("2026-11-21 22:00")), Fact::No);
    assert_eq!(
        nights_off.opening(utc("2026-11-21 02:00")),
        closed("2026-11-21 06:00", None)
    );
    assert_eq!(
        nights_off.opening(utc("2026-11-21 05:00")),
        open("2026-11-21 22:00")
    );
    let pause = walk_in("DE-BE", "19:00-08:00; 02:00-04:00 off");
    assert_eq!(
        pause.opening(utc("2026-11-21 00:30")),
        open("2026-11-21 02:00")
    );
    assert_eq!(
        pause.opening(utc("2026-11-21 02:00")),
        closed("2026-11-21 04:00", None)
    );
    assert_eq!(
        pause.opening(utc("2026-11-21 03:30")),
        open("2026-11-21 08:00")
    );
    assert_eq!(
        week(&pause, utc("2026-11-21 12:00"))[1],
        "Sun 04:00-08:00 19:00-02:00+"
    );
}

#[test]
fn the_first_and_third_tuesday() {
    let table = walk_in("DE-BE", "Tu[1,3] 16:00-18:00");
    assert_eq!(
        table.opening(utc("2026-11-17 15:30")),
        open("2026-11-17 18:00")
    );
    assert_eq!(
        table.opening(utc("2026-11-17 17:30")),
        closed("2026-12-01 16:00", None)
    );
    assert_eq!(table.open_today(utc("2026-11-24 10:00")), Fact::No);
}

#[test]
fn a_winter_shelter_ends_with_the_last_night_of_its_season() {
    let winter = offer(
        "emergency-shelter",
        "DE-BE",
        "walk-in",
        "Nov-Mar 20:30-02:00",
    );
    let winter = Timetable::new(&winter);
    // The night from 31 March to 1 April, in summer time.
    assert_eq!(
        winter.opening(utc("2027-03-31 23:30")),
        open("2027-04-01 02:00")
    );
    assert_eq!(
        winter.opening(utc("2027-04-01 20:00")),
        closed("2027-11-01 20:30", None)
    );
    // Over the turn of the year.
    assert_eq!(
        winter.opening(utc("2026-12-31 23:30")),
        open("2027-01-01 02:00")
    );
    let days = week(&winter, utc("2026-12-30 12:00"));
    assert_eq!(days[1], "Thu 20:30-02:00+");
    assert_eq!(days[2], "Fri 20:30-02:00+ (Neujahr)");
}

#[test]
fn a_month_of_one_year() {
    let table = walk_in("DE-BE", "2026 Nov Th 10:00-12:00");
    assert_eq!(
        table.opening(utc("2026-11-19 10:00")),
        open("2026-11-19 12:00")
    );
    assert_eq!(table.open_now(utc("2027-11-18 10:00")), Fact::No);
    let every_other_week = walk_in("DE-BE", "week 02-52/2 We 17:00-19:00");
    assert_eq!(
        every_other_week.open_now(utc("2026-11-25 17:00")),
        Fact::Yes
    );
    assert_eq!(every_other_week.open_now(utc("2026-12-02 17:00")), Fact::No);
}

#[test]
fn what_would_have_to_be_guessed_is_unknown() {
    let guesses = [
        ("Mo-Fr 09:00-12:00; SH off", "SchoolHolidays"),
        ("Mo-Fr sunrise-sunset", "Sun"),
        ("Fr 20:00+", "OpenEnd"),
        ("10:00-16:00/01:30", "Interval"),
        ("Mo-Fr 10:00-12:00 || \"by appointment\"", "Uncertain"),
        ("Mo 10:00-12:00 unknown", "Uncertain"),
        ("Mo-Fr", "NoTimes"),
        ("Mo, PH 10:00-12:00", "NoTimes"),
        ("Mo-Fr 9 to 12", "Syntax"),
        ("2026Nov 10:00-12:00", "Syntax"),
        ("", "Syntax"),
    ];
    for (osm, reason) in guesses {
        let error = lotse::opening::parse(osm).unwrap_err();
        assert!(format!("{error:?}").starts_with(reason), "{osm}: {error}");
        let mut offer = offer("legal", "DE-BE", "walk-in", "");
        offer.hours.osm = Some(osm.to_owned());
        let now = utc(REPENTANCE_DAY);
        assert_eq!(
            Timetable::new(&offer).opening(now),
            Opening::Unknown,
            "{osm}"
        );
    }
    // The reason for a closing is only for readers.
    assert!(lotse::opening::parse("10:00-12:00; Dec 24 off \"Christmas\"").is_ok());
}
