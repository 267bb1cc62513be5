//! Turns a page round for languages read from right to left.
//!
//! iced 0.14 lays out in one direction only. Instead of reversing rows in every view, which would
//! also reverse the order of Tab, the finished layout is mirrored: each child keeps its place in
//! the tree and its size, and takes the mirrored position inside its parent.

use iced::advanced::layout::{self, Layout, Node};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, overlay, renderer};
use iced::{Event, Length, Point, Rectangle, Size, Vector};

use super::Element;
use crate::locale::Direction;

/// The page as it is for left-to-right, its mirror image for right-to-left.
pub fn mirror<'a, Message: 'a>(dir: Direction, page: Element<'a, Message>) -> Element<'a, Message> {
    Element::new(Mirror { dir, page })
}

struct Mirror<'a, Message> {
    dir: Direction,
    page: Element<'a, Message>,
}

fn mirrored(node: &Node) -> Node {
    let width = node.size().width;
    let children = node
        .children()
        .iter()
        .map(|child| {
            let bounds = child.bounds();
            mirrored(child).move_to(Point::new(width - bounds.x - bounds.width, bounds.y))
        })
        .collect();
    Node::with_children(node.size(), children).move_to(node.bounds().position())
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for Mirror<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.page.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.page.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.page.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.page.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.page.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.page.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> Node {
        let node = self.page.as_widget_mut().layout(tree, renderer, limits);
        match self.dir {
            Direction::Ltr => node,
            Direction::Rtl => mirrored(&node),
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.page
            .as_widget_mut()
            .operate(tree, layout, renderer, operation);
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
        self.page.as_widget_mut().update(
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
        self.page
            .as_widget()
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.page
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
    ) -> Option<overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
        self.page
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
    }
}
