//! The pressable control.

use iced::advanced::layout::{self, Layout, Node};
use iced::advanced::widget::{Id, Operation, Tree, operation, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::keyboard::key::Named;
use iced::{
    Background, Border, Color, Event, Length, Padding, Rectangle, Size, Theme, Vector, keyboard,
    touch, window,
};

use super::{Description, Role};
use crate::ui::Element;
use crate::ui::theme::{Tokens, tokens};

/// Width of the ring and its distance from the control, in logical pixels.
const RING: f32 = 3.0;

/// How a control stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nothing happens.
    Idle,
    /// The pointer is over it.
    Hovered,
    /// It is being pressed.
    Pressed,
}

/// How a control is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Its ground.
    pub ground: Color,
    /// The line around it.
    pub edge: Color,
    /// Width of that line.
    pub edge_width: f32,
    /// Radius of its corners.
    pub radius: f32,
}

/// Something that can be pressed.
pub struct Target<'a, Message> {
    id: Id,
    description: Description,
    content: Element<'a, Message>,
    on_press: Message,
    width: Length,
    padding: Padding,
    look: fn(Tokens, Role, Status) -> Look,
    drawn: Option<Status>,
}

#[derive(Default)]
struct State {
    is_focused: bool,
    is_pressed: bool,
}

impl operation::Focusable for State {
    fn is_focused(&self) -> bool {
        self.is_focused
    }

    fn focus(&mut self) {
        self.is_focused = true;
    }

    fn unfocus(&mut self) {
        self.is_focused = false;
    }
}

impl<'a, Message: Clone + 'a> Target<'a, Message> {
    /// A control around `content` that publishes `on_press`.
    pub fn new(
        id: impl Into<Id>,
        role: Role,
        name: String,
        content: Element<'a, Message>,
        on_press: Message,
        look: fn(Tokens, Role, Status) -> Look,
    ) -> Self {
        Self {
            id: id.into(),
            description: Description { role, name },
            content,
            on_press,
            width: Length::Shrink,
            padding: Padding::ZERO,
            look,
            drawn: None,
        }
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: Length) -> Self {
        self.width = width;
        self
    }

    /// The space inside.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Target<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> Node {
        layout::padded(limits, self.width, Length::Shrink, self.padding, |limits| {
            self.content
                .as_widget_mut()
                .layout(&mut tree.children[0], renderer, limits)
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        operation.focusable(Some(&self.id), bounds, tree.state.downcast_mut::<State>());
        operation.custom(Some(&self.id), bounds, &mut self.description);
        if let Some(inside) = layout.children().next() {
            operation.traverse(&mut |operation| {
                self.content.as_widget_mut().operate(
                    &mut tree.children[0],
                    inside,
                    renderer,
                    operation,
                );
            });
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let is_over = cursor.is_over(layout.bounds());
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                // A press elsewhere takes the focus along, as it does for text fields.
                state.is_focused = is_over;
                state.is_pressed = is_over;
                shell.request_redraw();
                if is_over {
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                let was_pressed = std::mem::take(&mut state.is_pressed);
                if was_pressed && is_over {
                    shell.publish(self.on_press.clone());
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.is_pressed = false,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(Named::Enter | Named::Space),
                repeat: false,
                ..
            }) if state.is_focused => {
                shell.publish(self.on_press.clone());
                shell.capture_event();
            }
            _ => {}
        }
        let status = match (is_over, state.is_pressed) {
            (true, true) => Status::Pressed,
            (true, false) => Status::Hovered,
            (false, _) => Status::Idle,
        };
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            self.drawn = Some(status);
        } else if self.drawn.is_some_and(|drawn| drawn != status) {
            shell.request_redraw();
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
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
        let tokens = tokens(theme);
        let look = (self.look)(
            tokens,
            self.description.role,
            self.drawn.unwrap_or(Status::Idle),
        );
        let bounds = layout.bounds();
        let border = Border {
            color: look.edge,
            width: look.edge_width,
            radius: look.radius.into(),
        };
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border,
                ..renderer::Quad::default()
            },
            Background::Color(look.ground),
        );
        if let Some(inside) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                inside,
                cursor,
                viewport,
            );
        }
        if tree.state.downcast_ref::<State>().is_focused {
            let border = Border {
                color: tokens.ring,
                width: RING,
                radius: look.radius.into(),
            };
            let ring = renderer::Quad {
                bounds,
                border,
                ..renderer::Quad::default()
            };
            renderer.fill_quad(ring, Background::Color(Color::TRANSPARENT));
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let inside = layout.children().next()?;
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            inside,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: Clone + 'a> From<Target<'a, Message>> for Element<'a, Message> {
    fn from(target: Target<'a, Message>) -> Self {
        Element::new(target)
    }
}
