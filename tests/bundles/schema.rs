//! The JSON Schema that publishers use is the one that the types make.

use std::path::PathBuf;

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/bundle.schema.json")
}

fn made_from_the_types() -> String {
    let schema = lotse::bundle::json_schema();
    serde_json::to_string_pretty(&schema).unwrap() + "\n"
}

#[test]
fn the_committed_schema_is_the_one_of_the_types() {
    let committed = std::fs::read_to_string(file()).unwrap_or_default();
    assert!(
        committed == made_from_the_types(),
        "docs/bundle.schema.json is out of date; write it anew with\n\
         cargo test --no-default-features --test bundles write_schema -- --ignored"
    );
}

#[test]
fn it_is_draft_2020_12_and_refuses_located_protected_places() {
    let schema = lotse::bundle::json_schema();
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    let place = &schema["$defs"]["Place"];
    assert_eq!(place["if"]["properties"]["type"]["const"], "protected");
    for field in ["street", "postcode", "lat", "lon"] {
        assert_eq!(place["then"]["properties"][field]["type"], "null");
    }
}

#[test]
#[ignore = "writes docs/bundle.schema.json"]
fn write_schema() {
    std::fs::write(file(), made_from_the_types()).unwrap();
}
