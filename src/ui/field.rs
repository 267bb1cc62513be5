//! The field to type in.

use iced::advanced::input_method;
use iced::advanced::layout::{self, Layout, Node};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, overlay, renderer};
use iced::alignment::Horizontal;
use iced::widget::{Id, text_input};
use iced::{Border, Event, Length, Rectangle, Size, Theme, Vector, keyboard};

use super::Element;
use super::focus::{Description, Role};
use super::text::Style;
use super::theme::tokens;
use crate::locale::Direction;

/// A field for a line of text. It must be told the direction of the page, because the text inside
/// a field is placed by iced itself.
pub fn field<'a, Message: Clone + 'a>(
    id: &'static str,
    placeholder: &str,
    value: &str,
    dir: Direction,
    on_input: impl Fn(String) -> Message + 'a,
    on_submit: Message,
) -> Element<'a, Message> {
    let side = match dir {
        Direction::Ltr => Horizontal::Left,
        Direction::Rtl => Horizontal::Right,
    };
    let input = text_input(placeholder, value)
        .id(Id::new(id))
        .on_input(on_input)
        .on_submit(on_submit)
        .align_x(side)
        .padding([9.0, 14.0])
        .size(Style::Body.size() + 1.0)
        .width(Length::Fill)
        .style(style);
    let description = Description {
        role: Role::TextField,
        name: placeholder.to_owned(),
    };
    Element::new(Field {
        id: Id::new(id),
        description,
        input: input.into(),
    })
}

/// Adds to iced's field what it lacks: a name, and keys that stand for more than one letter.
struct Field<'a, Message> {
    id: Id,
    description: Description,
    input: Element<'a, Message>,
}

/// A key of some layouts writes two letters, such as lam-alef on Arabic ones. iced's field takes
/// only the first one of a key, but all of what an input method hands over.
fn whole_text(event: &Event) -> Option<Event> {
    let Event::Keyboard(keyboard::Event::KeyPressed {
        text: Some(text),
        modifiers,
        ..
    }) = event
    else {
        return None;
    };
    let many = text.chars().nth(1).is_some() && !text.chars().any(char::is_control);
    (many && !modifiers.command())
        .then(|| Event::InputMethod(input_method::Event::Commit(text.to_string())))
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Field<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.input.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.input.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.input.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.input.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.input.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> Node {
        self.input.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.input
            .as_widget_mut()
            .operate(tree, layout, renderer, operation);
        operation.custom(Some(&self.id), layout.bounds(), &mut self.description);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let whole = whole_text(event);
        let event = whole.as_ref().unwrap_or(event);
        self.input.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.input
            .as_widget()
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.input
            .as_widget()
            .draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        self.input
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
    }
}

fn style(theme: &Theme, status: text_input::Status) -> text_input::Style {
    let tokens = tokens(theme);
    let (color, width) = match status {
        text_input::Status::Focused { .. } => (tokens.ring, 3.0),
        text_input::Status::Hovered => (tokens.accent, 1.0),
        text_input::Status::Active | text_input::Status::Disabled => (tokens.edge, 1.0),
    };
    text_input::Style {
        background: tokens.surface.into(),
        border: Border {
            color,
            width,
            radius: 8.0.into(),
        },
        icon: tokens.muted,
        placeholder: tokens.muted,
        value: tokens.ink,
        selection: tokens.accent_soft,
    }
}
