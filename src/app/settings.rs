//! What the staff set once: language, text size, colours. The only thing besides the directory
//! that the window writes; nothing of a visit is in it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::ui::Colours;

/// Text sizes in per cent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// Name of the file in the data folder.
const FILE: &str = "settings.json";

/// A larger file is not ours: the three values take less than 100 bytes.
const MAX_FILE_BYTES: u64 = 4096;

/// The settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// BCP 47 tag of the interface; none means the system's language.
    pub language: Option<String>,
    /// One of [`TEXT_SIZES`].
    pub text_size: u16,
    /// The colours.
    pub colours: Colours,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            text_size: TEXT_SIZES[0],
            colours: Colours::default(),
        }
    }
}

/// Settings could not be written.
#[derive(Debug, Clone, thiserror::Error)]
#[error("cannot write {path}: {reason}")]
pub struct SaveError {
    path: PathBuf,
    reason: String,
}

impl Settings {
    /// Reads the settings of a data folder. What cannot be read counts as not set: a damaged file
    /// must not keep anybody from the directory.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let path = folder.join(FILE);
        let small = std::fs::metadata(&path).is_ok_and(|file| file.len() <= MAX_FILE_BYTES);
        let read = small.then(|| std::fs::read(&path).ok()).flatten();
        let mut settings: Self = read
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        if !TEXT_SIZES.contains(&settings.text_size) {
            settings.text_size = TEXT_SIZES[0];
        }
        settings
    }

    /// Writes the settings beside the old file and swaps the two, so that a full disk or a pulled
    /// plug leaves one of them whole.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn save(&self, folder: &Path) -> Result<(), SaveError> {
        let path = folder.join(FILE);
        let draft = folder.join(format!("{FILE}.new"));
        let error = |reason: String| SaveError {
            path: path.clone(),
            reason,
        };
        let json = serde_json::to_vec(self).map_err(|reason| error(reason.to_string()))?;
        std::fs::write(&draft, json)
            .and_then(|()| std::fs::rename(&draft, &path))
            .map_err(|reason| error(reason.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            language: Some("ar".into()),
            text_size: 150,
            colours: Colours::HighContrast,
        };
        settings.save(folder.path()).unwrap();
        assert_eq!(Settings::read(folder.path()), settings);
    }

    #[test]
    fn a_damaged_or_foreign_file_counts_as_not_set() {
        let folder = tempfile::tempdir().unwrap();
        for bytes in [&b"{"[..], b"{\"text_size\":9000}", b"[1]", &[0; 5000]] {
            std::fs::write(folder.path().join(FILE), bytes).unwrap();
            assert_eq!(Settings::read(folder.path()), Settings::default());
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_not_a_crash() {
        let folder = tempfile::tempdir().unwrap();
        assert!(
            Settings::default()
                .save(&folder.path().join("missing"))
                .is_err()
        );
    }
}
