//! From starting the program to its window on the screen, and the memory it then holds, against a
//! bare iced window of the same features. Needs an X11 display (`xvfb-run cargo bench --bench start`)
//! and `xdotool`.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark speaks on the terminal and stops where it cannot measure"
)]

use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// Runs of each program; the median is printed.
const RUNS: usize = 15;
/// A window that has not come by then will not come.
const PATIENCE: Duration = Duration::from_secs(20);
/// After this long nothing is loaded any more.
const SETTLED: Duration = Duration::from_secs(2);
/// The argument that makes this program the bare window.
const BARE: &str = "--bare";
/// The title of the bare window.
const BARE_TITLE: &str = "Bare window";

fn main() -> iced::Result {
    if std::env::args().any(|argument| argument == BARE) {
        return bare_window();
    }
    let folder = tempfile::tempdir().expect("a folder for the directory");
    let this = std::env::current_exe().expect("the path of this program");
    let first = measure(lotse(folder.path()), "Lotse");
    println!(
        "first start, with import: {:.0} ms",
        first.visible.as_secs_f64() * 1e3
    );
    let (mut own, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        own.push(measure(lotse(folder.path()), "Lotse"));
        let mut command = Command::new(&this);
        command.arg(BARE);
        bare.push(measure(command, BARE_TITLE));
    }
    let own = median(own);
    let bare = median(bare);
    for (name, figures) in [("lotse", &own), ("bare window", &bare)] {
        println!(
            "{name}: window after {:.0} ms, {:.1} MB resident",
            figures.visible.as_secs_f64() * 1e3,
            figures.resident_kb as f64 / 1024.0
        );
    }
    println!(
        "ratio: {:.2}",
        own.visible.as_secs_f64() / bare.visible.as_secs_f64()
    );
    Ok(())
}

fn bare_window() -> iced::Result {
    iced::application(|| (), |_: &mut (), (): ()| (), bare_view)
        .title(|_: &()| BARE_TITLE.to_owned())
        .run()
}

fn bare_view(_: &()) -> iced::Element<'_, ()> {
    iced::widget::text("Bare").into()
}

fn lotse(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.arg("--data").arg(folder).env("LANG", "en_GB.UTF-8");
    command
}

struct Figures {
    visible: Duration,
    resident_kb: u64,
}

fn measure(mut command: Command, title: &str) -> Figures {
    let start = Instant::now();
    let mut child = command.spawn().expect("the program starts");
    while !is_visible(title) {
        assert!(start.elapsed() < PATIENCE, "no window called {title}");
    }
    let visible = start.elapsed();
    std::thread::sleep(SETTLED);
    let resident_kb = resident_kb(&child);
    child.kill().expect("the program can be ended");
    child.wait().expect("the program ends");
    Figures {
        visible,
        resident_kb,
    }
}

fn is_visible(title: &str) -> bool {
    Command::new("xdotool")
        .args(["search", "--onlyvisible", "--name", &format!("^{title}$")])
        .output()
        .is_ok_and(|output| output.status.success())
}

fn resident_kb(child: &Child) -> u64 {
    let status =
        std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or_default()
}

fn median(mut figures: Vec<Figures>) -> Figures {
    figures.sort_by_key(|figures| figures.resident_kb);
    let resident_kb = figures[figures.len() / 2].resident_kb;
    figures.sort_by_key(|figures| figures.visible);
    Figures {
        visible: figures[figures.len() / 2].visible,
        resident_kb,
    }
}
