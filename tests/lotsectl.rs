//! The tool on the terminal, as a script or a person uses it.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::process::{Command, Output};

fn lotsectl(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotsectl"))
        .args(arguments)
        .output()
        .unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn the_built_in_directory_is_right() {
    let output = lotsectl(&["check", "directory"]);
    assert!(output.status.success(), "{}", text(&output));
    let last = text(&output).lines().last().unwrap().to_owned();
    let offers: usize = last.split(' ').next().unwrap().parse().unwrap();
    assert!(offers >= 900, "{last}");
    assert!(last.ends_with("0 problems"), "{last}");
}

#[test]
fn what_is_wrong_is_named_and_fails_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let bundle = r#"{"schema": 1, "area": "x", "name": "X", "published_on": "2026-11-20", "licence": "CC0-1.0",
        "offers": [{"id": "secret", "name": "S", "kind": "women", "place": {"type": "protected",
        "street": "Musterstraße 1", "country": "DE"}}]}"#;
    std::fs::write(folder.path().join("x.json"), bundle).unwrap();
    let output = lotsectl(&[
        "check",
        "directory",
        "--from",
        folder.path().to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output).contains("secret: place.street"),
        "{}",
        text(&output)
    );
}

#[test]
fn an_offer_is_printed_in_the_language_asked_for() {
    let output = lotsectl(&["show", "medibuero-kiel", "--lang", "ar"]);
    let text = text(&output);
    assert!(text.starts_with("Medibüro Kiel\n"), "{text}");
    assert!(text.contains("مساعدة طبية"), "{text}");
}

#[test]
fn an_unknown_offer_is_a_sentence_not_a_crash() {
    let output = lotsectl(&["show", "nobody"]);
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(error, "lotsectl: no offer has the id nobody\n");
}

#[test]
fn hits_come_best_first() {
    let output = lotsectl(&["search", "medinetz", "--lang", "de", "--limit", "5"]);
    let text = text(&output);
    let hits: Vec<&str> = text.lines().take(5).collect();
    assert!(
        hits.iter().all(|hit| hit.starts_with("medinetz-")),
        "{text}"
    );
}
