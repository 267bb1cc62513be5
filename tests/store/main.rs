//! The directory on disk, through everything that happens to it.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "helpers of tests are tests"
)]

mod child;
mod crash;
mod damage;
mod life;
mod media;
mod migration;
mod support;
