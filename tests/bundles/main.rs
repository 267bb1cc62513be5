//! What Lotse makes of the files that publishers, and others, hand to it.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod corpus;
mod facts;
mod hostile;
mod schema;
