//! The window: state, messages and the one place that knows every screen.

mod background;
mod keys;
mod load;
mod screen;
mod settings;
mod shell;
mod told;
mod update;
mod view;
mod visit;

pub use keys::{SHORTCUTS, Shortcut};
pub use load::{Library, Notice};
pub use screen::{Screen, about, choose, help, offer, results, settings as settings_page, start};
pub use settings::{Settings, TEXT_SIZES};
pub use visit::{IDLE_LIMIT, IDLE_WARNING, Visit};

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use iced::{Size, Subscription, Task};

use crate::finder::{Outcome, Request};
use crate::locale::Locale;
use crate::store::{Location, StoreError};
use crate::ui;
use background::background;
use screen::Context;
use visit::Idle;

/// How often an active visit looks at the clock.
const TICK: Duration = Duration::from_secs(1);

/// What the program is started with.
#[derive(Clone)]
pub struct Boot {
    /// Where the directory is.
    pub location: Location,
    /// The system's languages, best first.
    pub system_languages: Vec<String>,
    /// Gives the present moment; tests give another.
    pub clock: fn() -> DateTime<Utc>,
}

/// The whole state of the window.
pub struct App {
    boot: Boot,
    /// Where settings are kept; none when nothing can be written.
    folder: Option<PathBuf>,
    settings: Settings,
    locale: Locale,
    directory: Directory,
    visit: Visit,
    /// The number of the newest question; answers to older ones are dropped.
    question: u64,
    size: Size,
    idle: Idle,
    /// The last thing to tell, such as "copied".
    notice: Option<told::Told>,
}

/// How far opening the directory has come.
enum Directory {
    Opening,
    Open(Arc<Library>),
    Failed(Option<StoreError>),
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The directory was opened, or not.
    Opened(Option<Result<Arc<Library>, StoreError>>),
    /// A question was answered; the number says which.
    Answered(u64, Option<Arc<Outcome>>),
    /// On the start page.
    Start(start::Message),
    /// On the results page.
    Results(results::Message),
    /// On an offer.
    Offer(offer::Message),
    /// On a list to choose from.
    Choose(choose::Message),
    /// On the settings page.
    Settings(settings_page::Message),
    /// On the frame around every page.
    Shell(shell::Message),
    /// A key that works everywhere was pressed.
    Pressed(Shortcut, Instant),
    /// Somebody pressed or clicked something.
    Input(Instant),
    /// A second has passed.
    Ticked(Instant),
    /// The window has a new size.
    Resized(Size),
}

impl App {
    /// The window before the directory is open, and the task that opens it.
    pub fn new(boot: Boot) -> (Self, Task<Message>) {
        let folder = boot.location.folder().map(ToOwned::to_owned);
        let settings = folder.as_deref().map(Settings::read).unwrap_or_default();
        let locale = locale_of(&settings, &boot);
        let location = boot.location.clone();
        let app = Self {
            boot,
            folder,
            settings,
            locale,
            directory: Directory::Opening,
            visit: Visit::default(),
            question: 0,
            size: ui::WINDOW_SIZE,
            idle: Idle::Active,
            notice: None,
        };
        let open = background(move || Library::open(&location).map(Arc::new)).map(Message::Opened);
        (app, Task::batch([open, ui::focus::focus(start::SEARCH_ID)]))
    }

    /// The title of the window. It never says what anybody is looking for.
    #[must_use]
    pub fn title(&self) -> String {
        match self.visit.screen {
            Screen::Neutral => screen::neutral::title(&self.context()),
            _ => self.locale.text("app-title"),
        }
    }

    /// The colours.
    #[must_use]
    pub fn theme(&self) -> iced::Theme {
        ui::theme::theme(self.settings.colours)
    }

    /// How much larger than usual everything is.
    #[must_use]
    pub fn scale_factor(&self) -> f32 {
        f32::from(self.settings.text_size) / 100.0
    }

    /// What wakes the window: keys and clicks, the size, and the clock while a visit runs.
    pub fn subscription(&self) -> Subscription<Message> {
        // The neutral page shows the time.
        let clock = if self.visit.has_begun() || self.visit.screen == Screen::Neutral {
            iced::time::every(TICK).map(Message::Ticked)
        } else {
            Subscription::none()
        };
        Subscription::batch([iced::event::listen_with(heard), clock])
    }

    fn context(&self) -> Context<'_> {
        Context {
            locale: &self.locale,
            library: self.library(),
            settings: &self.settings,
            now: (self.boot.clock)(),
            visit_has_language: self.visit.language.is_some(),
            country: self.country(),
            width: self.size.width,
        }
    }

    /// The country of the open offer, else of the city that was typed, else of the one chosen.
    fn country(&self) -> Option<&str> {
        let results = &self.visit.results;
        let offer = self.visit.offer.as_ref().zip(self.library());
        let offer = offer.and_then(|(open, library)| library.finder.offers().get(open.index));
        let typed = results
            .outcome
            .as_ref()
            .and_then(|outcome| outcome.understood.city);
        let city = typed.or(results.filters.city.as_ref());
        offer
            .map(|offer| offer.place.country.as_str())
            .or_else(|| city.map(|city| city.country.as_str()))
    }

    fn library(&self) -> Option<&Library> {
        match &self.directory {
            Directory::Open(library) => Some(library),
            Directory::Opening | Directory::Failed(_) => None,
        }
    }
}

fn locale_of(settings: &Settings, boot: &Boot) -> Locale {
    let tag = settings
        .language
        .as_deref()
        .unwrap_or_else(|| crate::locale::negotiate(boot.system_languages.iter().cloned()));
    Locale::load(tag)
}

/// What the window listens to besides its controls. Keys count even where a control used them,
/// because somebody who types is there; a moving pointer alone does not.
fn heard(event: iced::Event, status: iced::event::Status, _: iced::window::Id) -> Option<Message> {
    use iced::{Event, keyboard, mouse, touch, window};
    let now = Instant::now();
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            ..
        }) => {
            let captured = status == iced::event::Status::Captured;
            let shortcut = keys::shortcut(&key, physical_key, modifiers, captured);
            Some(shortcut.map_or(Message::Input(now), |shortcut| {
                Message::Pressed(shortcut, now)
            }))
        }
        Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. })
        | Event::Touch(touch::Event::FingerPressed { .. }) => Some(Message::Input(now)),
        Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Message::Resized(size))
        }
        _ => None,
    }
}
