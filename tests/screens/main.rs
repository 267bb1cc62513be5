//! The window without a window: what people see and what their keys and clicks do.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests are tests"
)]

mod keyboard;
mod library;
mod offer;
mod pages;
mod pictures;
mod results;
mod seen;
mod start;
mod tour;
mod visit;
mod width;
mod window;
