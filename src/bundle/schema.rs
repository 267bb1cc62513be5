//! The JSON Schema of a bundle, made from the types.

use serde_json::Value;

use super::Bundle;

/// The JSON Schema (draft 2020-12) of a bundle, as committed in `docs/bundle.schema.json`.
#[must_use]
pub fn json_schema() -> Value {
    schemars::schema_for!(Bundle).to_value()
}
