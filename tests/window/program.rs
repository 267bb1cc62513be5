//! The program in its window.

use std::path::Path;
use std::process::{Child, Command};

use crate::desk::{self, wait_for, xdotool};

/// The screen of an old laptop.
const SIZE: [&str; 2] = ["1366", "768"];
/// The part of the window below search field and filters. The caret blinks above it.
const BELOW_THE_FIELD: &str = "1366x528+0+240";
/// So many equal pictures in a row mean that nothing moves any more.
const STILL: usize = 2;
/// So many values of a picture in a thousand may differ although the same is seen: what is drawn
/// anew only in part differs at its edges.
const ALIKE: usize = 5;

/// A command that starts the program in English with its directory in a folder.
pub fn lotse(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.arg("--data").arg(data);
    in_english(&mut command);
    command
}

/// Makes a program speak English.
pub fn in_english(command: &mut Command) {
    // XKB also reads the tables of dead keys by it.
    command.env("LC_ALL", "en_GB.UTF-8");
}

/// What is seen below the field, as three values a point.
pub struct Picture(Vec<u8>);

impl Picture {
    /// Whether the same is seen.
    pub fn is_like(&self, other: &Self) -> bool {
        let pairs = self.0.iter().zip(&other.0);
        let different = pairs.filter(|(one, other)| one != other).count();
        self.0.len() == other.0.len() && different * 1000 <= self.0.len() * ALIKE
    }
}

/// A running program.
pub struct Program {
    child: Child,
    window: String,
}

impl Program {
    /// Starts it and waits for its window.
    pub fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let id = child.id().to_string();
        let window = wait_for("the window", || {
            if let Some(status) = child.try_wait().unwrap() {
                panic!("the program ended without a window: {status}");
            }
            let found = xdotool(&["search", "--onlyvisible", "--pid", &id]);
            let found = String::from_utf8(found.stdout).unwrap();
            found.lines().next().map(ToOwned::to_owned)
        });
        let program = Self { child, window };
        program.tell("windowsize", &SIZE);
        wait_for("the size", || {
            let size = program.tell("getwindowgeometry", &[]);
            size.contains(&SIZE.join("x")).then_some(())
        });
        program.focus();
        program
    }

    /// Gives it the keyboard, as a click would.
    pub fn focus(&self) {
        self.tell("windowraise", &[]);
        self.tell("windowfocus", &["--sync"]);
    }

    /// Presses keys one after the other, each when what the one before did is seen.
    pub fn press(&self, keys: &[&str]) {
        for key in keys {
            xdotool(&["key", key]);
            self.still_picture();
        }
    }

    /// Types a text, faster than anybody could.
    pub fn type_text(&self, text: &str) {
        xdotool(&["type", "--delay", "2", text]);
        self.still_picture();
    }

    /// What stands in the field that has the focus.
    pub fn field(&self) -> String {
        let marker = "nothing was copied from the field";
        desk::set_clipboard(marker);
        self.press(&["ctrl+a", "ctrl+c", "End"]);
        wait_for("the text of the field", || {
            Some(desk::clipboard()).filter(|text| text != marker)
        })
    }

    /// What is seen once nothing moves any more.
    pub fn still_picture(&self) -> Picture {
        let mut last = Vec::new();
        let mut equal = 0;
        wait_for("a still picture", || {
            let picture = self.photograph(&["-crop", BELOW_THE_FIELD, "-depth", "8", "rgb:-"]);
            equal = if picture == last { equal + 1 } else { 0 };
            last = picture;
            (equal >= STILL).then(|| Picture(std::mem::take(&mut last)))
        })
    }

    /// Keeps a picture of the whole window.
    pub fn keep_picture(&self, name: &str) {
        let file = desk::album().join(name).with_extension("png");
        self.photograph(&[file.to_str().unwrap()]);
    }

    /// Searches from any page, opens the first hit and copies its card.
    pub fn first_card(&self, query: &str) -> String {
        self.press(&["F3"]);
        self.type_text(query);
        self.copy_first_card()
    }

    /// Opens the first hit and copies its card.
    pub fn copy_first_card(&self) -> String {
        let marker = "no card was copied";
        desk::set_clipboard(marker);
        // At first the directory may still be opening.
        wait_for("a card", || {
            self.press(&["F3", "Down", "Return", "F7"]);
            Some(desk::clipboard()).filter(|text| text != marker)
        })
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Ends it without giving it time for anything.
    pub fn kill(mut self) {
        assert!(self.is_running(), "the program has ended by itself");
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn tell(&self, what: &str, arguments: &[&str]) -> String {
        // xdotool wants its options before the window.
        let (options, values): (Vec<&str>, Vec<&str>) =
            arguments.iter().partition(|it| it.starts_with("--"));
        let output = xdotool(&[&[what], &options[..], &[&self.window], &values[..]].concat());
        String::from_utf8(output.stdout).unwrap()
    }

    fn photograph(&self, arguments: &[&str]) -> Vec<u8> {
        desk::photograph(&[&["-window", &self.window], arguments].concat())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
