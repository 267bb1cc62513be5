//! The time with one visitor, and its end.

use std::time::{Duration, Instant};

use iced::keyboard::{Modifiers, key::Named};
use lotse::app::{IDLE_LIMIT, IDLE_WARNING, Message, choose, results, start};
use lotse::locale::{Locale, bidi};

use crate::window::{Window, clock};

const SECOND: Duration = Duration::from_secs(1);

/// A visit in which something was typed, filtered, opened and copied.
fn visit() -> Window {
    let mut window = Window::open("en");
    window.write("Medinetz");
    window.click("filter-free");
    window.press(Named::F4);
    window.write("leipzig");
    window.press(Named::Enter);
    window.open_offer("Medinetz Musterstadt");
    window.press(Named::F7);
    assert!(
        window
            .clipboard
            .as_ref()
            .is_some_and(|text| !text.is_empty())
    );
    window
}

/// Nothing of [`visit`] is left, wherever one looks.
fn assert_forgotten(window: &mut Window) {
    assert_eq!(window.clipboard.as_deref(), Some(""));
    assert!(window.find(start::SEARCH_ID).is_some(), "{}", window.page());
    assert!(!window.page().contains("Medinetz"), "{}", window.page());
    assert_eq!(window.control(start::CITY_ID).name, "All cities");
    window.press(Named::Escape);
    window.press(Named::F3);
    let placeholder = "What do you need? Name, word or city";
    assert_eq!(window.value(results::SEARCH_ID), placeholder);
    assert!(window.shows("10 offers"));
    assert!(window.find("filters-clear").is_none());
    assert_eq!(window.control("filter-city").name, "All cities");
    assert!(window.find("offer-close").is_none());
    window.press_with(Modifiers::COMMAND, Named::ArrowUp);
    assert_eq!(window.value(results::SEARCH_ID), placeholder);
}

#[test]
fn one_key_ends_the_visit() {
    let mut window = visit();
    window.press(Named::F9);
    assert!(window.has_focus(start::SEARCH_ID));
    assert_forgotten(&mut window);
}

#[test]
fn the_button_does_what_the_key_does() {
    let mut window = visit();
    window.click("end-visit");
    assert_forgotten(&mut window);
}

#[test]
fn a_clipboard_that_the_visit_left_alone_stays() {
    let mut window = Window::open("en");
    window.clipboard = Some("of another program".into());
    window.write("Medinetz");
    window.press(Named::F9);
    assert_eq!(window.clipboard.as_deref(), Some("of another program"));
}

#[test]
fn an_idle_visit_warns_and_ends() {
    let mut window = visit();
    let now = Instant::now();
    window.send(Message::Ticked(
        now + IDLE_LIMIT - IDLE_WARNING - 5 * SECOND,
    ));
    assert!(!window.page().contains("The visit ends in"));
    window.send(Message::Ticked(now + IDLE_LIMIT - 5 * SECOND));
    assert!(
        window.page().contains("The visit ends in"),
        "{}",
        window.page()
    );
    window.send(Message::Ticked(now + IDLE_LIMIT));
    assert_forgotten(&mut window);
}

#[test]
fn whoever_is_still_there_keeps_the_visit() {
    let keep: [fn(&mut Window); 3] = [
        |window| window.press(Named::Shift),
        |window| window.click("stay"),
        |window| {
            window.run(lotse::ui::focus::focus("stay"));
            window.press(Named::Enter);
        },
    ];
    for keep in keep {
        let mut window = visit();
        window.send(Message::Ticked(Instant::now() + IDLE_LIMIT - 5 * SECOND));
        keep(&mut window);
        assert!(
            !window.page().contains("The visit ends in"),
            "{}",
            window.page()
        );
        window.send(Message::Ticked(Instant::now() + IDLE_LIMIT / 2));
        assert_eq!(window.value(results::SEARCH_ID), "Medinetz");
        assert!(window.controls().iter().any(|control| control.is_focused));
    }
}

#[test]
fn the_warning_takes_nothing_from_who_is_typing() {
    let mut window = Window::open("en");
    window.write("Med");
    window.send(Message::Ticked(Instant::now() + IDLE_LIMIT - 5 * SECOND));
    window.write("inetz");
    assert_eq!(window.value(results::SEARCH_ID), "Medinetz");
}

#[test]
fn three_escapes_leave_to_a_page_that_tells_nothing() {
    let mut window = visit();
    for _ in 0..3 {
        window.press(Named::Escape);
    }
    let date =
        bidi::strip(&Locale::load("en").date(clock().with_timezone(&chrono::Local).date_naive()));
    assert_eq!(window.app.title(), date);
    let page = window.page();
    let lines: Vec<&str> = page.lines().collect();
    assert_eq!(lines.len(), 2, "time and date, nothing else: {page}");
    assert_eq!(lines[1], date);
    assert!(window.controls().is_empty());
    window.press(Named::F1);
    window.press(Named::F3);
    window.write("x");
    assert_eq!(window.page(), page, "no key gives the page away");
    window.press(Named::F9);
    assert_eq!(window.app.title(), "Lotse");
    assert_forgotten(&mut window);
}

#[test]
fn every_key_does_what_help_says() {
    let mut window = Window::open("en");
    window.press(Named::F1);
    assert!(window.shows("Help: keys"));
    window.press(Named::F2);
    assert!(window.shows("Settings") && window.find("text-size-100").is_some());
    window.press(Named::F3);
    assert!(window.has_focus(results::SEARCH_ID));
    window.press(Named::F6);
    assert!(window.find("filter-free").is_none());
    assert!(window.has_focus(results::FILTERS_ID));
    window.press(Named::F4);
    assert!(window.has_focus(choose::FIELD_ID));
    window.press_with(Modifiers::ALT, Named::F4);
    assert!(window.has_focus(choose::FIELD_ID), "Alt+F4 is not ours");
    window.press(Named::F9);
    assert!(window.has_focus(start::SEARCH_ID));
    // Without an offer there is nothing to copy or to encode.
    window.press(Named::F7);
    window.press(Named::F8);
    assert_eq!(window.clipboard, None);
}

#[test]
fn escape_goes_back_the_way_one_came() {
    let mut window = Window::open("en");
    window.write("Leipzig");
    window.press(Named::F1);
    window.press(Named::F2);
    window.press(Named::Escape);
    assert!(window.shows("Help: keys"));
    // Two more within a moment would leave, so the button goes on.
    window.click("back");
    assert_eq!(window.value(results::SEARCH_ID), "Leipzig");
    assert!(window.has_focus(results::SEARCH_ID));
}

#[test]
fn a_late_answer_is_dropped() {
    let mut window = Window::open("en");
    window.write("Medinetz");
    let entries = window.entries();
    window.send(Message::Answered(1, None));
    assert_eq!(window.entries(), entries);
    assert!(!entries.is_empty());
}

#[test]
fn keys_pressed_while_the_directory_opens_are_not_lost() {
    let mut window = Window::opening("en");
    window.write("Medinetz");
    assert!(window.shows("Opening the directory …"), "{}", window.page());
    window.send(Message::Opened(Some(Ok(crate::library::made_up()))));
    assert_eq!(window.entries()[0], "Medinetz Musterstadt");
    assert!(window.has_focus(results::SEARCH_ID));
}

#[test]
fn a_directory_that_cannot_be_opened_says_so_and_help_still_works() {
    let mut window = Window::opening("en");
    window.send(Message::Opened(None));
    assert!(window.shows("The directory could not be read."));
    assert!(window.shows("Police: 110"));
    window.press(Named::F1);
    assert!(window.shows("Help: keys"));
}

#[test]
fn a_language_that_a_visitor_chose_ends_with_the_visit() {
    let mut window = Window::open("de");
    window.press(Named::F2);
    window.click("language-ar");
    assert!(window.shows("الإعدادات"));
    window.press(Named::F9);
    window.press(Named::F2);
    assert!(window.shows("Einstellungen"));
}

#[test]
fn a_language_that_the_staff_keep_stays() {
    let mut window = Window::open("de");
    window.press(Named::F2);
    window.click("language-en");
    window.click("language-keep");
    window.press(Named::F9);
    window.press(Named::F2);
    assert!(window.shows("Settings"));
    assert!(window.find("language-keep").is_none());
}

#[test]
fn copied_is_told_for_a_moment_only() {
    let mut window = visit();
    window.press(Named::F7);
    assert!(window.shows("Copied"));
    for _ in 0..4 {
        window.send(Message::Ticked(Instant::now()));
    }
    assert!(!window.shows("Copied"));
}

#[test]
fn an_offer_closes_when_the_list_does_not_hold_it_any_more() {
    let mut window = visit();
    assert!(window.find(lotse::app::offer::CLOSE_ID).is_some());
    window.press(Named::F3);
    window.write("zzzz");
    assert!(window.find(lotse::app::offer::CLOSE_ID).is_none());
}
