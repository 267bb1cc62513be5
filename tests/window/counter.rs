//! What somebody at a counter does all day.

use std::path::Path;

use crate::desk::{self, wait_for};
use crate::program::{Program, lotse};

fn in_language(data: &Path, language: &str) {
    let settings = format!(r#"{{"language":"{language}","text_size":100,"colours":"light"}}"#);
    std::fs::write(data.join("settings.json"), settings).unwrap();
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn an_offer_is_found_read_copied_and_forgotten() {
    let _desk = desk::sit_down();
    let data = tempfile::tempdir().unwrap();
    let program = Program::start(lotse(data.path()));
    let start = program.still_picture();
    program.keep_picture("start");
    program.press(&["F3"]);
    program.type_text("Medinetz");
    let results = program.still_picture();
    program.keep_picture("results");
    assert!(!results.is_like(&start), "typing changed nothing");
    assert_eq!(program.field(), "Medinetz");

    let card = program.copy_first_card();
    program.keep_picture("offer");
    assert!(
        !program.still_picture().is_like(&results),
        "no offer was opened"
    );
    let mut lines = card.lines();
    let name = lines.next().unwrap();
    assert!(name.to_lowercase().contains("medinetz"), "{card}");
    assert_eq!(lines.next(), Some("Medical help"), "{card}");

    program.press(&["F9"]);
    wait_for("the empty clipboard", || {
        desk::clipboard().is_empty().then_some(())
    });
    let end = program.still_picture();
    assert!(end.is_like(&start), "F9 leads to the start");
    // Neither the field nor a step back brings anything back.
    program.press(&["F3", "a"]);
    assert_eq!(program.field(), "a");
    program.press(&["F9", "Escape"]);
    assert!(program.still_picture().is_like(&start));
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn typing_may_begin_on_the_start_page() {
    let _desk = desk::sit_down();
    let data = tempfile::tempdir().unwrap();
    let program = Program::start(lotse(data.path()));
    // The first letter leads to another page with another field: none may be lost.
    program.still_picture();
    program.type_text("Zahnarzt in Leipzig");
    assert_eq!(program.field(), "Zahnarzt in Leipzig");
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn the_clipboard_keeps_no_query_and_loses_nothing_of_others() {
    let _desk = desk::sit_down();
    let data = tempfile::tempdir().unwrap();
    let program = Program::start(lotse(data.path()));
    program.press(&["F3"]);
    program.type_text("Medinetz");
    assert_eq!(program.field(), "Medinetz");
    program.press(&["F9"]);
    wait_for("the empty clipboard", || {
        desk::clipboard().is_empty().then_some(())
    });

    desk::set_clipboard("from another program");
    program.press(&["F3"]);
    program.type_text("Medinetz");
    program.press(&["F9"]);
    program.still_picture();
    assert_eq!(desk::clipboard(), "from another program");
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn copying_leaves_the_focus_where_it_is() {
    let _desk = desk::sit_down();
    let data = tempfile::tempdir().unwrap();
    let program = Program::start(lotse(data.path()));
    // A notice comes while the field has the focus.
    program.copy_first_card();
    program.press(&["F9"]);
    program.still_picture();
    program.press(&["F3", "Down", "Return", "F3", "F7"]);
    program.still_picture();
    program.type_text("Medinetz");
    assert_eq!(program.field(), "Medinetz");
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn the_window_speaks_arabic() {
    let _desk = desk::sit_down();
    let data = tempfile::tempdir().unwrap();
    let english = Program::start(lotse(data.path()));
    let picture = english.still_picture();
    english.kill();

    in_language(data.path(), "ar");
    let program = Program::start(lotse(data.path()));
    assert!(
        !program.still_picture().is_like(&picture),
        "it speaks English"
    );
    program.keep_picture("start-ar");
    program.press(&["F3"]);
    program.type_text("طبيب أسنان");
    assert_eq!(program.field(), "طبيب أسنان");
    program.still_picture();
    program.keep_picture("results-ar");
    let card = program.copy_first_card();
    program.keep_picture("offer-ar");
    let kind = card.lines().nth(1).unwrap();
    assert!(
        ('ا'..='ي').contains(&kind.chars().next().unwrap()),
        "{card}"
    );
}
