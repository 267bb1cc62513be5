//! In which folder Lotse writes.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// A folder of this name beside the program makes it portable: everything stays on the stick.
const PORTABLE_FOLDER: &str = "lotse-data";

/// The only folder in which Lotse writes anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    folder: Option<PathBuf>,
}

impl Location {
    /// The folder that was asked for (`--data`), else the portable one beside the program if it
    /// exists, else the one of the platform for this user. The platform's is the local one: a
    /// roaming profile would copy the directory over the network at every login.
    #[must_use]
    pub fn choose(data: Option<PathBuf>) -> Self {
        Self {
            folder: data
                .or_else(|| portable(&std::env::current_exe().ok()?))
                .or_else(|| {
                    Some(
                        ProjectDirs::from("", "", "lotse")?
                            .data_local_dir()
                            .to_owned(),
                    )
                }),
        }
    }

    /// No folder: the directory lives in memory and ends with the program.
    #[must_use]
    pub fn memory() -> Self {
        Self { folder: None }
    }

    /// The folder, if there is one.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }
}

fn portable(program: &Path) -> Option<PathBuf> {
    let folder = program.parent()?.join(PORTABLE_FOLDER);
    folder.is_dir().then_some(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_that_was_asked_for_comes_first() {
        let location = Location::choose(Some(PathBuf::from("/asked/for")));
        assert_eq!(location.folder(), Some(Path::new("/asked/for")));
    }

    #[test]
    fn a_folder_beside_the_program_makes_it_portable() {
        let stick = tempfile::tempdir().unwrap();
        let program = stick.path().join("lotse.exe");
        assert_eq!(portable(&program), None);
        std::fs::write(stick.path().join(PORTABLE_FOLDER), "a file is no folder").unwrap();
        assert_eq!(portable(&program), None);
        std::fs::remove_file(stick.path().join(PORTABLE_FOLDER)).unwrap();
        std::fs::create_dir(stick.path().join(PORTABLE_FOLDER)).unwrap();
        assert_eq!(portable(&program), Some(stick.path().join(PORTABLE_FOLDER)));
    }
}
