//! Searching, filtering, choosing.

use iced::keyboard::key::Named;
use lotse::app::{choose, results};
use lotse::locale::Locale;
use lotse::ui::Role;

use crate::window::Window;

/// Opens the results page, on which every offer stands before anybody asks.
fn results(language: &str) -> Window {
    let mut window = Window::open(language);
    window.press(Named::F3);
    window
}

/// The number in the text of the page that ends like this, or zero if there is none.
fn number_before(window: &mut Window, end: &str) -> usize {
    let words = window.words();
    let text = words.iter().find(|words| words.text.ends_with(end));
    text.map_or(0, |words| {
        let digits = words.text.chars().filter(char::is_ascii_digit);
        digits.collect::<String>().parse().unwrap()
    })
}

#[test]
fn medinetz_lists_every_medinetz_first() {
    let mut window = Window::built_in("de");
    let is_medinetz = |name: &str| name.to_lowercase().contains("medinetz");
    let offers = window.app.opened().unwrap().finder.offers();
    let all = offers.iter().filter(|it| is_medinetz(&it.name)).count();
    assert!(all > 10, "the built-in directory has many");
    window.write("Medinetz");
    let entries = window.entries();
    let first = entries.iter().take_while(|name| is_medinetz(name)).count();
    assert_eq!(first, all, "{entries:#?}");
}

#[test]
fn a_chip_says_how_many_it_would_leave() {
    let mut window = results("en");
    assert!(window.shows("10 offers"));
    assert_eq!(window.inside("filter-free"), ["Free", "7"]);
    assert_eq!(
        window.control("filter-free").role,
        Some(Role::Toggle { on: false })
    );
    window.click("filter-free");
    assert_eq!(
        window.control("filter-free").role,
        Some(Role::Toggle { on: true })
    );
    assert!(window.shows("7 offers"));
    // Of the seven, those where a child is welcome.
    assert_eq!(
        window.inside("filter-children-welcome"),
        ["Children welcome", "3"]
    );
    window.click("filter-children-welcome");
    assert!(window.shows("3 offers"));
}

#[test]
fn what_nobody_knows_is_asked_first_and_never_hidden() {
    let mut window = results("en");
    window.click("filter-free");
    let page = window.page();
    let heading = page.find("Not known: ask first (1 more)").unwrap();
    let unknown = page.find("Zahnnotdienst am Ring").unwrap();
    assert!(heading < unknown, "{page}");
    // All that fit come before.
    for name in window.entries().iter().rev().skip(1) {
        assert!(page.find(name).unwrap() < heading, "{name}");
    }
    assert_eq!(window.entries().len(), 8);
}

#[test]
fn no_filter_loses_an_offer() {
    let mut window = results("en");
    for chip in window.controls() {
        if !matches!(chip.role, Some(Role::Toggle { .. })) {
            continue;
        }
        window.press_control(&chip);
        let fitting = number_before(&mut window, "offers").max(number_before(&mut window, "offer"));
        let unknown = number_before(&mut window, "more)");
        let left_out = number_before(&mut window, "fit your filters.");
        assert_eq!(
            fitting + unknown + left_out,
            10,
            "{}:\n{}",
            chip.name,
            window.page()
        );
        window.press_control(&chip);
    }
}

#[test]
fn clearing_takes_the_filters_back_and_nothing_else() {
    let mut window = results("en");
    window.write("Leipzig");
    let before = window.entries();
    window.click("filter-free");
    window.click("filter-open-now");
    window.click("filters-clear");
    assert_eq!(window.entries(), before);
    assert_eq!(window.value(results::SEARCH_ID), "Leipzig");
    assert!(
        window.has_focus(results::FILTERS_ID),
        "the pressed button is gone"
    );
}

#[test]
fn more_are_shown_on_request() {
    let mut window = Window::built_in("en");
    window.press(Named::F3);
    let first = window.entries();
    window.click("results-more");
    let more = window.entries();
    assert!(more.len() > first.len(), "{}", more.len());
    assert_eq!(more[..first.len()], first);
    let next = window.controls().into_iter().find(|it| it.is_focused);
    assert_eq!(
        next.unwrap().name,
        more[first.len()],
        "the focus is on the first new one"
    );
}

#[test]
fn a_city_is_found_in_every_script() {
    for (language, typed) in [("en", "berl"), ("ar", "برلين"), ("de", "Берлин")] {
        let mut window = results(language);
        window.press(Named::F4);
        window.write(typed);
        assert_eq!(window.entries().len(), 1, "{typed}");
        assert!(window.entries()[0].starts_with("Berlin"), "{typed}");
        window.press(Named::Enter);
        assert!(window.has_focus("filter-city"));
        assert!(
            window.control("filter-city").name.ends_with("Berlin"),
            "{typed}"
        );
    }
}

#[test]
fn a_list_to_choose_from_says_when_nothing_is_left() {
    let mut window = results("en");
    window.press(Named::F4);
    window.write("qqq");
    assert!(window.shows("Nothing found for this."));
    assert!(window.has_focus(choose::FIELD_ID));
    window.press(Named::Escape);
    assert_eq!(window.control("filter-city").name, "All cities");
}

#[test]
fn a_language_that_is_spoken_there_is_chosen_with_its_count() {
    let mut window = results("en");
    window.click("filter-language");
    window.write("pers");
    assert_eq!(window.inside("choice-0"), ["Persian", "2"]);
    window.press(Named::Enter);
    assert_eq!(window.control("filter-language").name, "Language: Persian");
    assert!(window.shows("2 offers"));
}

#[test]
fn other_cities_say_how_far_they_are() {
    let mut window = results("en");
    window.press(Named::F4);
    window.write("leipzig");
    window.press(Named::Enter);
    let page = window.page();
    let line = |place: &str| page.lines().find(|line| line.contains(place)).unwrap();
    assert_eq!(line("Kanalufer"), "Kanalufer 4, 10999 Berlin · 150 km away");
    assert_eq!(line("Musterstraße"), "Musterstraße 1, 04109 Leipzig");
    assert!(
        window.entries()[0] != "Deutschkurs am Kanal",
        "near ones come first"
    );
}

#[test]
fn the_window_says_what_it_understood() {
    let mut window = results("en");
    window.write("zahnarzt leipzig");
    assert!(
        window.shows("Understood as: Medical help · Leipzig"),
        "{}",
        window.page()
    );
}

#[test]
fn no_hit_says_what_to_try() {
    let mut window = results("en");
    window.write("xqzvw");
    assert!(window.shows("Nothing found for this."));
    assert!(window.shows("Try another word, or fewer filters."));
}

#[test]
fn a_holiday_of_one_region_closes_nothing_elsewhere() {
    let mut window = results("en");
    let page = window.page();
    assert!(page.contains("Closed · today is Buß- und Bettag"), "{page}");
    assert!(page.contains("Open · until 12:00"), "{page}");
}

#[test]
fn what_is_open_does_not_hang_on_the_language() {
    let open = |language| {
        let mut window = results(language);
        window.click("filter-open-now");
        window.entries()
    };
    let english = open("en");
    assert!(english.contains(&"Deutschkurs am Bahnhof".to_owned()));
    assert_eq!(english, open("de"));
    assert_eq!(english, open("ar"));
}

#[test]
fn the_filters_can_be_hidden_and_still_count() {
    let mut window = results("de");
    window.click("filter-free");
    window.press(Named::F6);
    assert!(window.find("filter-free").is_none());
    assert_eq!(window.control(results::FILTERS_ID).name, "Filter (1)");
    window.press(Named::F6);
    let hide = Locale::load("de").text("filters-hide");
    assert_eq!(window.control(results::FILTERS_ID).name, hide);
}
