//! A window in memory: the program's state, its interface and its tasks, one step after the other.
//!
//! `iced_test`'s simulator forgets the focus with every new interface and runs no tasks. This one
//! keeps what iced's own loop keeps: the state of the widgets, the pointer and the clipboard.

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock};

use chrono::{DateTime, TimeZone, Utc};
use iced::advanced::subscription::{self, into_recipes};
use iced::advanced::{clipboard, mouse, renderer::Headless};
use iced::futures::{StreamExt, executor::block_on, stream};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, Point, Size, Task, event};
use iced_test::core::widget::operation::{Operation, Outcome};
use iced_test::runtime::user_interface::Cache;
use iced_test::runtime::{self, Action, UserInterface, task};
use lotse::app::{App, Boot, Library, Message};
use lotse::store::Location;
use lotse::ui;

/// The screen of an old office computer.
pub const SCREEN: Size = Size::new(1366.0, 768.0);

/// The moment of the tests: Wednesday, 18 November 2026, 10:00 in Berlin. It is a public holiday
/// in Saxony and nowhere else.
pub fn clock() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 18, 9, 0, 0).unwrap()
}

/// A window with everything that outlives a frame.
pub struct Window {
    pub app: App,
    pub clipboard: Option<String>,
    cache: Cache,
    renderer: iced::Renderer,
    physical: Size,
    cursor: mouse::Cursor,
}

impl Window {
    /// A window with the made-up directory.
    pub fn open(language: &str) -> Self {
        Self::of(language, super::library::made_up())
    }

    /// A window with the directory that is built in.
    pub fn built_in(language: &str) -> Self {
        Self::of(language, super::library::built_in())
    }

    fn of(language: &str, library: Arc<Library>) -> Self {
        let mut window = Self::opening(language);
        window.send(Message::Opened(Some(Ok(library))));
        window
    }

    /// A window whose directory is not open yet.
    pub fn opening(language: &str) -> Self {
        let boot = Boot {
            location: Location::memory(),
            system_languages: vec![language.to_owned()],
            clock,
        };
        // The task that opens the directory is dropped before it begins.
        let (app, _) = App::new(boot);
        let mut window = Self::around(app);
        window.run(ui::focus::focus(lotse::app::start::SEARCH_ID));
        window
    }

    /// A window around a program that was just started.
    pub fn around(app: App) -> Self {
        let mut window = Self {
            app,
            clipboard: None,
            cache: Cache::new(),
            renderer: renderer(),
            physical: SCREEN,
            cursor: mouse::Cursor::Unavailable,
        };
        window.resize(SCREEN);
        window
    }

    /// Makes the window as large as so many pixels of the screen.
    pub fn resize(&mut self, physical: Size) {
        self.physical = physical;
        let size = self.size();
        self.happen(Event::Window(iced::window::Event::Resized(size)));
    }

    /// The size in logical pixels, after the text size.
    pub fn size(&self) -> Size {
        self.physical * (1.0 / self.app.scale_factor())
    }

    /// Hands a message to the program and runs what follows from it.
    pub fn send(&mut self, message: Message) {
        let task = self.app.update(message);
        self.run(task);
    }

    /// Runs a task to its end. What it wants of the controls happens first, answers come last, as
    /// they do from another thread.
    pub fn run(&mut self, task: Task<Message>) {
        let mut answers = VecDeque::new();
        let mut actions = task::into_stream(task).unwrap_or_else(|| stream::empty().boxed());
        while let Some(action) = block_on(actions.next()) {
            match action {
                Action::Output(message) => answers.push_back(message),
                Action::Widget(operation) => self.operate(operation),
                Action::Clipboard(runtime::clipboard::Action::Write { contents, .. }) => {
                    self.clipboard = Some(contents);
                }
                other => panic!("the window asks for something new: {other:?}"),
            }
        }
        for answer in answers {
            self.send(answer);
        }
    }

    fn operate(&mut self, operation: Box<dyn Operation>) {
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            self.interface(|interface, renderer, _| {
                interface.operate(renderer, operation.as_mut());
            });
            if let Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
    }

    /// Builds the interface from what is kept, acts on it and keeps what it has become.
    pub fn interface<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, Message, iced::Theme, iced::Renderer>,
            &mut iced::Renderer,
            mouse::Cursor,
        ) -> T,
    ) -> T {
        let (size, cache) = (self.size(), std::mem::take(&mut self.cache));
        let mut interface = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, self.cursor);
        self.cache = interface.into_cache();
        result
    }

    /// Lets something happen to the window: its controls see it first, then the program hears it.
    pub fn happen(&mut self, event: Event) {
        let mut messages = Vec::new();
        let statuses = self.interface(|interface, renderer, cursor| {
            let events = std::slice::from_ref(&event);
            let mut none = clipboard::Null;
            let (_, statuses) =
                interface.update(events, cursor, renderer, &mut none, &mut messages);
            statuses
        });
        for message in messages {
            self.send(message);
        }
        for message in self.heard(event, statuses[0]) {
            self.send(message);
        }
    }

    /// What the program's subscription makes of an event.
    fn heard(&self, event: Event, status: event::Status) -> Vec<Message> {
        // The first recipe listens to the window. Another one, if any, waits for the clock.
        let recipe = into_recipes(self.app.subscription()).swap_remove(0);
        let window = iced::window::Id::unique();
        let event = subscription::Event::Interaction {
            window,
            event,
            status,
        };
        block_on(recipe.stream(stream::iter([event]).boxed()).collect())
    }

    /// Types a text, a key a character.
    pub fn write(&mut self, text: &str) {
        for character in text.chars() {
            let typed = character.to_string();
            let key = if character == ' ' {
                Key::Named(Named::Space)
            } else {
                Key::Character(typed.as_str().into())
            };
            self.key(key, Modifiers::empty(), Some(&typed));
        }
    }

    /// Presses a key.
    pub fn press(&mut self, key: Named) {
        self.press_with(Modifiers::empty(), key);
    }

    /// Presses a key while others are held.
    pub fn press_with(&mut self, modifiers: Modifiers, key: Named) {
        let text = (key == Named::Space).then_some(" ");
        self.key(Key::Named(key), modifiers, text);
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, text: Option<&str>) {
        let physical_key =
            keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
        let location = keyboard::Location::Standard;
        self.happen(Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key.clone(),
            physical_key,
            location,
            modifiers,
            text: text.map(Into::into),
            repeat: false,
        }));
        self.happen(Event::Keyboard(keyboard::Event::KeyReleased {
            key: key.clone(),
            modified_key: key,
            physical_key,
            location,
            modifiers,
        }));
    }

    /// Scrolls a control into sight and clicks it.
    pub fn click(&mut self, id: &str) {
        self.run(ui::focus::focus(id.to_owned()));
        let visible = self.control(id).visible.unwrap();
        self.click_at(visible.center());
    }

    pub fn click_at(&mut self, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        self.happen(Event::Mouse(mouse::Event::CursorMoved { position }));
        self.happen(Event::Mouse(mouse::Event::ButtonPressed(
            mouse::Button::Left,
        )));
        self.happen(Event::Mouse(mouse::Event::ButtonReleased(
            mouse::Button::Left,
        )));
    }
}

/// A renderer that knows the fonts of the program and no other, so that nothing depends on what is
/// installed.
fn renderer() -> iced::Renderer {
    static FONTS: LazyLock<()> = LazyLock::new(|| {
        let mut system = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        let fonts = system.raw().db_mut();
        let installed: Vec<_> = fonts.faces().map(|face| face.id).collect();
        for face in installed {
            fonts.remove_face(face);
        }
        for file in ui::font::FILES {
            system.load_font(file.into());
        }
    });
    LazyLock::force(&FONTS);
    let settings = ui::font::settings();
    let (font, size) = (settings.default_font, settings.default_text_size);
    block_on(<iced::Renderer as Headless>::new(font, size, None)).unwrap()
}
