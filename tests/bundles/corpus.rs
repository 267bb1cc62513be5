//! One bad bundle a folder in `tests/data/bundles`: `input.json` and what must come of it.
//!
//! With `LOTSE_WRITE_EXPECTED=1` the test writes `expected.txt` anew; read the difference.

use std::fmt::Write as _;
use std::path::Path;

use lotse::bundle::{self, BundleError};

/// What a person would see: the offers that can be used, and every complaint.
fn outcome(bytes: &[u8]) -> String {
    let reading = match bundle::read(bytes) {
        Ok(reading) => reading,
        Err(error) => return format!("refused: {} ({error})\n", error.message_id()),
    };
    let mut report = String::new();
    for offer in &reading.bundle.offers {
        writeln!(report, "used: {}", offer.id).unwrap();
    }
    for left_out in &reading.left_out {
        let id = left_out.id.as_deref().unwrap_or("-");
        assert!(!left_out.problems.is_empty(), "{id} without a reason");
        for problem in &left_out.problems {
            let (field, reason) = (&problem.field, &problem.reason);
            writeln!(
                report,
                "left out: {} {id} {field}: {reason}",
                left_out.index
            )
            .unwrap();
        }
    }
    report
}

#[test]
fn every_bad_bundle_is_handled_as_expected() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/bundles");
    let write = std::env::var_os("LOTSE_WRITE_EXPECTED").is_some();
    let mut cases = 0;
    let mut wrong = Vec::new();
    for case in std::fs::read_dir(corpus).unwrap() {
        let case = case.unwrap().path();
        let found = outcome(&std::fs::read(case.join("input.json")).unwrap());
        let file = case.join("expected.txt");
        if write {
            std::fs::write(&file, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&file).unwrap_or_default();
        if found != expected {
            wrong.push(format!(
                "{}:\n{found}instead of\n{expected}",
                case.display()
            ));
        }
        cases += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases >= 25, "only {cases} cases found");
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_parsed() {
    let bytes = vec![b' '; bundle::limits::MAX_FILE_BYTES + 1];
    assert_eq!(
        bundle::read(&bytes),
        Err(BundleError::TooLarge { bytes: bytes.len() })
    );
}

#[test]
fn too_many_offers_are_refused() {
    let offers = vec!["{}"; bundle::limits::MAX_OFFERS + 1].join(",");
    let json = format!(
        r#"{{"schema": 1, "area": "a", "name": "A", "published_on": "2026-01-01",
            "licence": "CC0-1.0", "offers": [{offers}]}}"#
    );
    let found = bundle::limits::MAX_OFFERS + 1;
    assert_eq!(
        bundle::read(json.as_bytes()),
        Err(BundleError::TooManyOffers { found })
    );
}

#[test]
fn the_head_is_read_without_the_offers() {
    let json =
        br#"{"schema": 1, "area": "a", "published_on": "2026-01-01", "offers": [{"bad": 1}]}"#;
    let head = bundle::head(json).unwrap();
    assert_eq!(head.area, "a");
    assert_eq!(head.published_on.to_string(), "2026-01-01");
}

#[test]
fn the_built_in_directory_has_no_fault() {
    for (name, bytes) in lotse::assets::directory() {
        let reading = bundle::read(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(reading.left_out, [], "{name}");
        assert_eq!(name, format!("{}.json", reading.bundle.area));
    }
}
