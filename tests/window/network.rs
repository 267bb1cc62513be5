//! What the program asks of the system during a visit: no network, and no file to write but its own.

use std::io::Write as _;
use std::process::Command;

use crate::desk::{self, wait_for};
use crate::program::{Program, in_english};
use crate::traces::{in_surroundings, visit};

/// Whether system calls can be watched here. A container may forbid it.
fn can_watch() -> bool {
    Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .output()
        .is_ok_and(|output| output.status.success())
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn a_visit_uses_no_network_and_writes_only_its_own_files() {
    if !can_watch() {
        // Not by a macro: the message must be seen although the test passes.
        let message = "SKIPPED: system calls, strace is missing or not allowed\n";
        std::io::stderr().write_all(message.as_bytes()).unwrap();
        return;
    }
    let _desk = desk::sit_down();
    let folder = tempfile::tempdir().unwrap();
    let record = folder.path().join("record");
    let data = folder.path().join("data");
    let mut command = Command::new("strace");
    // With -D the program is our child and strace only looks on.
    command
        .args([
            "-D",
            "-f",
            "-qq",
            "-s",
            "200",
            "-e",
            "trace=%network,%file",
            "-o",
        ])
        .arg(&record)
        .arg(env!("CARGO_BIN_EXE_lotse"))
        .arg("--data")
        .arg(&data);
    in_english(&mut command);
    let program = Program::start(in_surroundings(command, folder.path()));
    visit(&program);
    program.kill();
    let record = wait_for("the end of the record", || {
        let record = std::fs::read(&record).unwrap();
        let record = String::from_utf8_lossy(&record).into_owned();
        record
            .contains("+++ killed by SIGKILL +++")
            .then_some(record)
    });

    let calls = |name: &'static str| {
        let call = format!(" {name}(");
        record.lines().filter(move |line| line.contains(&call))
    };
    let sockets: Vec<&str> = calls("socket").collect();
    assert!(!sockets.is_empty(), "not even the display was called");
    for socket in sockets {
        assert!(socket.contains("socket(AF_UNIX, "), "{socket}");
    }
    let writes = |line: &&str| {
        ["O_WRONLY", "O_RDWR", "O_CREAT"]
            .iter()
            .any(|flag| line.contains(flag))
    };
    let written: Vec<&str> = calls("openat").filter(writes).collect();
    let database = data.join("lotse.db");
    assert!(
        written
            .iter()
            .any(|line| line.contains(&*database.to_string_lossy()))
    );
    let own = format!("\"{}/", data.display());
    for file in written {
        assert!(file.contains(&own), "{file}");
    }
    for name in [
        "mkdir",
        "mkdirat",
        "rename",
        "renameat",
        "renameat2",
        "link",
        "symlink",
        "creat",
    ] {
        for call in calls(name) {
            assert!(
                call.contains(&own) || call.contains(&own.replace("data/", "data\"")),
                "{call}"
            );
        }
    }
}
