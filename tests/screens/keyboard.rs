//! Everything without a mouse.

use std::collections::HashSet;

use iced::keyboard::{Modifiers, key::Named};
use lotse::app::{choose, results, start};
use lotse::ui::Role;

use crate::seen::Control;
use crate::tour::PAGES;
use crate::window::Window;

/// Two controls stand in the same row if their middles do, but for rounding.
const SAME_ROW: f32 = 2.0;

#[test]
fn every_control_has_a_name_and_an_id_of_its_own() {
    for language in ["en", "de", "ar"] {
        for page in PAGES {
            let mut window = Window::open(language);
            (page.open)(&mut window);
            let mut ids = HashSet::new();
            for control in window.controls() {
                assert!(
                    !control.name.trim().is_empty(),
                    "{}: {control:?}",
                    page.name
                );
                let id = control.id.clone().unwrap();
                assert!(ids.insert(id), "{}: twice {control:?}", page.name);
            }
            let described = window.described();
            assert!(!described.is_empty());
            assert!(described.iter().all(|it| !it.name.trim().is_empty()));
        }
    }
}

#[test]
fn tab_visits_everything_in_reading_order_and_begins_again() {
    for language in ["en", "ar"] {
        for page in PAGES {
            let mut window = Window::open(language);
            (page.open)(&mut window);
            let controls = window.controls();
            window.run(lotse::ui::focus::focus(controls[0].id.clone().unwrap()));
            let mut visited = vec![focused(&mut window)];
            for _ in 1..controls.len() {
                window.press(Named::Tab);
                let now = focused(&mut window);
                assert_follows(visited.last().unwrap(), &now, language, page.name);
                assert!(is_in_sight(&now), "{}: {now:?}", page.name);
                visited.push(now);
            }
            let ids = |controls: &[Control]| -> Vec<_> {
                controls.iter().map(|control| control.id.clone()).collect()
            };
            assert_eq!(ids(&visited), ids(&controls), "{}", page.name);
            window.press(Named::Tab);
            assert_eq!(focused(&mut window).id, controls[0].id, "{}", page.name);
            for control in controls.iter().rev() {
                window.press_with(Modifiers::SHIFT, Named::Tab);
                assert_eq!(focused(&mut window).id, control.id, "{}", page.name);
            }
        }
    }
}

fn focused(window: &mut Window) -> Control {
    let controls = window.controls();
    let mut focused = controls.into_iter().filter(|control| control.is_focused);
    let control = focused.next().unwrap();
    assert!(focused.next().is_none(), "only one has the focus");
    control
}

/// What comes next stands further on in the row, below, or in the next column.
fn assert_follows(one: &Control, next: &Control, language: &str, page: &str) {
    let is_ahead = if language == "ar" {
        next.bounds.x + next.bounds.width <= one.bounds.x
    } else {
        one.bounds.x + one.bounds.width <= next.bounds.x
    };
    let down = next.bounds.center_y() - one.bounds.center_y();
    assert!(
        is_ahead || down > SAME_ROW,
        "{language}, {page}: {one:?}\nthen {next:?}"
    );
}

fn is_in_sight(control: &Control) -> bool {
    control
        .visible
        .is_some_and(|visible| visible.height >= control.bounds.height - 1.0)
}

#[test]
fn in_arabic_a_row_begins_on_the_right() {
    let mut window = Window::open("ar");
    for first in ["home", "start-medical", start::SEARCH_ID] {
        let first = window.control(first);
        let row = window
            .controls()
            .into_iter()
            .filter(|it| (it.bounds.center_y() - first.bounds.center_y()).abs() < SAME_ROW);
        let rightmost = row.max_by(|one, other| one.bounds.x.total_cmp(&other.bounds.x));
        assert_eq!(rightmost.unwrap().id, first.id);
    }
}

#[test]
fn enter_and_space_press_what_has_the_focus() {
    let mut window = Window::open("en");
    window.press(Named::F3);
    for (key, on) in [(Named::Enter, true), (Named::Space, false)] {
        window.run(lotse::ui::focus::focus("filter-free"));
        window.press(key);
        assert_eq!(
            window.control("filter-free").role,
            Some(Role::Toggle { on })
        );
        assert!(
            window.has_focus("filter-free"),
            "the list has changed, the focus has not"
        );
    }
}

#[test]
fn enter_in_the_field_goes_to_the_first_card() {
    let mut window = Window::open("en");
    window.write("Medinetz");
    window.press(Named::Enter);
    assert_eq!(focused(&mut window).name, "Medinetz Musterstadt");
    window.press(Named::Enter);
    assert!(window.has_focus("offer-close"));
}

#[test]
fn arrows_move_in_a_list_and_stay_in_it() {
    let mut window = Window::open("en");
    window.press(Named::F3);
    window.press(Named::ArrowDown);
    let entries = window.entries();
    for name in &entries {
        assert_eq!(&focused(&mut window).name, name);
        window.press(Named::ArrowDown);
    }
    assert_eq!(Some(&focused(&mut window).name), entries.last());
    for name in entries.iter().rev() {
        assert_eq!(&focused(&mut window).name, name);
        window.press(Named::ArrowUp);
    }
    assert_eq!(focused(&mut window).name, entries[0]);
}

#[test]
fn arrows_move_through_the_rows_of_pictograms() {
    let mut window = Window::open("en");
    for (key, name) in [
        (Named::ArrowDown, "Doctor"),
        (Named::ArrowDown, "Women"),
        (Named::ArrowDown, "Women"),
        (Named::ArrowUp, "Doctor"),
    ] {
        window.press(key);
        assert_eq!(focused(&mut window).name, name);
    }
}

#[test]
fn a_space_in_a_field_is_a_space() {
    let mut window = Window::open("en");
    window.write("a b");
    assert_eq!(window.value(results::SEARCH_ID), "a b");
    window.press(Named::F4);
    window.write("halle s");
    assert_eq!(window.value(choose::FIELD_ID), "halle s");
}

#[test]
fn a_page_that_has_nothing_to_press_is_read_with_the_page_keys() {
    let mut window = Window::open("en");
    window.press(Named::F1);
    let top = window.words();
    let of =
        |words: &[crate::seen::Words]| words.iter().map(|it| it.text.clone()).collect::<Vec<_>>();
    let before = window.control("help-about").visible;
    assert!(before.is_none(), "the page is longer than the window");
    for _ in 0..4 {
        window.press(Named::PageDown);
    }
    assert!(window.control("help-about").visible.is_some());
    assert_eq!(of(&window.words()), of(&top));
    for _ in 0..4 {
        window.press(Named::PageUp);
    }
    assert!(window.control("help-about").visible.is_none());
}

#[test]
fn enter_without_a_word_keeps_the_city() {
    let mut window = Window::open("en");
    window.press(Named::F4);
    window.press(Named::Enter);
    assert_eq!(window.control("start-city").name, "All cities");
}
