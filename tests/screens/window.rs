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
use iced::widget::Id;
use iced::{Event, Point, Rectangle, Size, Task, event};
use iced_test::core::widget::operation::{Operation, Outcome, black_box};
use iced_test::runtime::user_interface::Cache;
use iced_test::runtime::{self, Action, UserInterface, task};
use iced_test::selector::{Candidate, Selector};
use lotse::app::{App, Boot, Library, Message};
use lotse::locale::bidi;
use lotse::store::Location;
use lotse::ui;
use lotse::ui::focus::{Description, Role};

/// The screen of an old office computer.
pub const SCREEN: Size = Size::new(1366.0, 768.0);

/// The moment of the tests: Wednesday, 18 November 2026, 10:00 in Berlin. It is a public holiday
/// in Saxony and nowhere else.
pub fn clock() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 18, 9, 0, 0).unwrap()
}

/// A page and the way to it.
pub struct Page {
    pub name: &'static str,
    pub open: fn(&mut Window),
}

/// Every page on which anything can be pressed.
pub const PAGES: [Page; 10] = [
    Page {
        name: "start",
        open: |_| (),
    },
    Page {
        name: "results",
        open: |window| {
            window.press(Named::F3);
            window.write("Leipzig");
        },
    },
    Page {
        name: "filtered results",
        open: |window| {
            window.press(Named::F3);
            if window.find("filter-free").is_none() {
                window.press(Named::F6);
            }
            window.click("filter-free");
        },
    },
    Page {
        name: "offer",
        open: |window| {
            window.press(Named::F3);
            window.open_offer("Medinetz Musterstadt");
        },
    },
    Page {
        name: "offer with a notice",
        open: |window| {
            window.press(Named::F3);
            window.open_offer("Haus für Frauen Region Leipzig");
            window.press(Named::F7);
        },
    },
    Page {
        name: "cities",
        open: |window| window.press(Named::F4),
    },
    Page {
        name: "kinds",
        open: |window| {
            window.press(Named::F3);
            if window.find("filter-kind").is_none() {
                window.press(Named::F6);
            }
            window.click("filter-kind");
        },
    },
    Page {
        name: "settings",
        open: |window| window.press(Named::F2),
    },
    Page {
        name: "help",
        open: |window| window.press(Named::F1),
    },
    Page {
        name: "about",
        open: |window| {
            window.press(Named::F1);
            window.click("help-about");
        },
    },
];

/// A window with everything that outlives a frame.
pub struct Window {
    pub app: App,
    pub clipboard: Option<String>,
    cache: Cache,
    renderer: iced::Renderer,
    physical: Size,
    cursor: mouse::Cursor,
}

/// A piece of text as it is drawn, without direction marks.
#[derive(Debug, Clone)]
pub struct Words {
    pub text: String,
    /// The same with direction marks.
    pub drawn: String,
    pub bounds: Rectangle,
}

/// A control that can have the focus.
#[derive(Debug, Clone)]
pub struct Control {
    pub id: Option<Id>,
    pub name: String,
    /// What is typed into it, or what stands there instead.
    pub value: String,
    pub role: Option<Role>,
    pub bounds: Rectangle,
    /// The part of it that is not scrolled away, where it is on the screen.
    pub visible: Option<Rectangle>,
    pub is_focused: bool,
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

    fn interface<T>(
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

    fn click_at(&mut self, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        self.happen(Event::Mouse(mouse::Event::CursorMoved { position }));
        self.happen(Event::Mouse(mouse::Event::ButtonPressed(
            mouse::Button::Left,
        )));
        self.happen(Event::Mouse(mouse::Event::ButtonReleased(
            mouse::Button::Left,
        )));
    }

    fn all<T: Clone + Send>(
        &mut self,
        select: impl FnMut(Candidate<'_>) -> Option<T> + Send,
    ) -> Vec<T> {
        let mut operation = select.find_all();
        self.interface(|interface, renderer, _| {
            interface.operate(renderer, &mut black_box(&mut operation));
        });
        match operation.finish() {
            Outcome::Some(found) => found,
            Outcome::None | Outcome::Chain(_) => Vec::new(),
        }
    }

    /// Every text of the page, in reading order, pictograms left out.
    pub fn words(&mut self) -> Vec<Words> {
        self.all(|candidate| match candidate {
            Candidate::Text {
                content, bounds, ..
            } if !content.chars().all(is_pictogram) => Some(Words {
                text: bidi::strip(content),
                drawn: content.to_owned(),
                bounds,
            }),
            _ => None,
        })
    }

    /// The page as plain text, a line a text.
    pub fn page(&mut self) -> String {
        let words = self.words().into_iter().map(|words| words.text);
        words.collect::<Vec<_>>().join("\n")
    }

    /// Whether one of the texts of the page is this one.
    pub fn shows(&mut self, text: &str) -> bool {
        self.words().iter().any(|words| words.text == text)
    }

    /// Every control of the page in the order of Tab.
    pub fn controls(&mut self) -> Vec<Control> {
        let seen = self.all(|candidate| match candidate {
            Candidate::TextInput { state, .. } => Some(Seen::Field(state.text().to_owned())),
            Candidate::Focusable {
                id,
                bounds,
                visible_bounds,
                state,
            } => Some(Seen::Control(Control {
                id: id.cloned(),
                name: String::new(),
                value: String::new(),
                role: None,
                bounds,
                visible: visible_bounds,
                is_focused: state.is_focused(),
            })),
            Candidate::Custom { state, .. } => state.downcast_ref().cloned().map(Seen::Described),
            _ => None,
        });
        let mut controls: Vec<Control> = Vec::new();
        // A field shows its text before it can have the focus; what a control is comes after.
        let mut value = String::new();
        for seen in seen {
            match (seen, controls.last_mut()) {
                (Seen::Field(text), _) => value = text,
                (Seen::Control(control), _) => controls.push(Control {
                    value: std::mem::take(&mut value),
                    ..control
                }),
                (Seen::Described(description), Some(control)) => {
                    control.name = bidi::strip(&description.name);
                    control.role = Some(description.role);
                }
                (Seen::Described(_), None) => {}
            }
        }
        controls
    }

    /// What the controls tell about themselves to those who do not see them.
    pub fn described(&mut self) -> Vec<Description> {
        let mut describe = ui::focus::describe();
        self.interface(|interface, renderer, _| {
            interface.operate(renderer, &mut black_box(&mut describe));
        });
        match describe.finish() {
            Outcome::Some(described) => described,
            Outcome::None | Outcome::Chain(_) => Vec::new(),
        }
    }

    /// The control of an id, if it is on the page.
    pub fn find(&mut self, id: &str) -> Option<Control> {
        let id = Id::from(id.to_owned());
        let controls = self.controls();
        controls.into_iter().find(|it| it.id.as_ref() == Some(&id))
    }

    /// The control of an id.
    pub fn control(&mut self, id: &str) -> Control {
        let control = self.find(id);
        control.unwrap_or_else(|| panic!("there is no {id} on this page:\n{}", self.page()))
    }

    /// The texts inside a control.
    pub fn inside(&mut self, id: &str) -> Vec<String> {
        let bounds = self.control(id).bounds;
        let words = self.words().into_iter();
        words
            .filter(|words| bounds.contains(words.bounds.center()))
            .map(|words| words.text)
            .collect()
    }

    /// What stands in the field of an id.
    pub fn value(&mut self, id: &str) -> String {
        self.control(id).value
    }

    /// Whether the control of an id has the focus.
    pub fn has_focus(&mut self, id: &str) -> bool {
        self.find(id).is_some_and(|control| control.is_focused)
    }

    /// The names of all list entries, such as the names on the cards, in their order.
    pub fn entries(&mut self) -> Vec<String> {
        let controls = self.controls().into_iter();
        controls
            .filter(|control| control.role == Some(Role::ListItem))
            .map(|control| control.name)
            .collect()
    }

    /// Opens the offer of this name from the list of results.
    pub fn open_offer(&mut self, name: &str) {
        let controls = self.controls();
        let card = controls
            .iter()
            .find(|it| it.role == Some(Role::ListItem) && it.name == name);
        self.press_control(card.unwrap_or_else(|| panic!("no card {name}")));
    }

    /// Goes to a control and presses it.
    pub fn press_control(&mut self, control: &Control) {
        self.run(ui::focus::focus(control.id.clone().unwrap()));
        self.press(Named::Enter);
    }
}

#[derive(Debug, Clone)]
enum Seen {
    Field(String),
    Control(Control),
    Described(Description),
}

/// Pictograms are letters of a font of their own, in Unicode's private area.
fn is_pictogram(character: char) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&character)
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
