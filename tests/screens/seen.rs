//! What is to be seen in a window: its texts and controls.

use iced::Rectangle;
use iced::keyboard::key::Named;
use iced::widget::Id;
use iced_test::core::widget::operation::{Operation, Outcome, black_box};
use iced_test::selector::{Candidate, Selector};
use lotse::locale::bidi;
use lotse::ui;
use lotse::ui::focus::{Description, Role};

use crate::window::Window;

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
