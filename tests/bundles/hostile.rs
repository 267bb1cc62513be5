//! No file, however made, stops the program.

use lotse::bundle;
use proptest::prelude::*;

/// A bundle with every kind of value that has a syntax of its own.
const RICH: &str = r#"{"schema": 1, "area": "a", "name": "A", "published_on": "2026-11-20",
  "licence": "CC0-1.0", "offers": [{"id": "x", "name": "X", "kind": "legal",
  "text": {"summary": {"ar": {"text": "نص", "by": "machine"}}},
  "place": {"type": "physical", "region": "DE-SN", "country": "DE", "lat": 51.3, "lon": 12.4},
  "contact": {"phones": [{"number": "+49341123456"}], "emails": ["a@example.org"],
  "websites": ["https://example.org/a?b=c"]},
  "hours": {"mode": "walk-in", "osm": "Mo-Fr 10:00-12:00, We 14:00-02:00; Dec 24-26 off",
  "zone": "Europe/Berlin", "holidays": "DE-SN"}, "languages": [{"tag": "ar"}],
  "checked": {"on": "2026-03-01", "how": "web"}}]}"#;

#[test]
fn the_rich_bundle_is_good() {
    let reading = bundle::read(RICH.as_bytes()).unwrap();
    assert_eq!(reading.left_out, []);
    assert_eq!(reading.bundle.offers.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn bytes_changed_anywhere_never_panic(
        changes in proptest::collection::vec((0..RICH.len(), any::<u8>()), 1..8),
        end in 0..RICH.len() * 4,
    ) {
        let mut bytes = RICH.as_bytes().to_vec();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        bytes.truncate(end);
        if let Ok(reading) = bundle::read(&bytes) {
            prop_assert!(reading.bundle.offers.iter().all(|offer| bundle::validate(offer).is_empty()));
        }
    }

    #[test]
    fn hours_of_any_sort_never_panic(
        osm in "((Mo|Tu-Su|PH|SH|Dec 25|2026|week 1-53/2|easter|sunrise|24/7|off|open|\"x\"|[0-9]{1,20}|[-+,;:/\\[\\] ]){1,2} ?){1,12}|\\PC{0,40}",
    ) {
        let mut value: serde_json::Value = serde_json::from_str(RICH).unwrap();
        value["offers"][0]["hours"]["osm"] = osm.into();
        prop_assert!(bundle::read(&serde_json::to_vec(&value).unwrap()).is_ok());
    }
}
