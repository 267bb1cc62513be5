//! The real program in a real window, used with keys like by somebody at a counter. Needs an X11
//! display of its own and `xdotool`, `xmodmap`, `xclip` and `import` (ImageMagick):
//!
//! ```sh
//! xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24 -noreset' cargo test --test window -- --ignored
//! ```
//!
//! Pictures of what was seen are put into `target/window-test`.
#![cfg(all(feature = "window", target_os = "linux"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests are tests"
)]

mod counter;
mod desk;
mod network;
mod program;
mod traces;
mod trouble;

#[path = "../traces/searcher.rs"]
mod searcher;
