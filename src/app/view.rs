//! Drawing the window: the page that is open, inside its frame.

use super::screen::{Screen, about, choose, help, neutral, offer, results, settings, start};
use super::{App, Directory, Library, Message, shell};
use crate::ui::text::{Style, line};
use crate::ui::{self, Element, Space, layout};

impl App {
    /// Draws the window.
    pub fn view(&self) -> Element<'_, Message> {
        let context = self.context();
        let dir = self.locale.direction();
        if self.visit.screen == Screen::Neutral {
            return ui::mirror(dir, neutral::view(context));
        }
        let page = match (&self.directory, self.visit.screen) {
            (Directory::Failed(error), Screen::Start | Screen::Results | Screen::Choose(_)) => {
                self.failure(error.as_ref())
            }
            (_, Screen::Start) => start::view(&self.visit.results, context).map(Message::Start),
            (_, Screen::Results) => self.results(),
            (_, Screen::Choose(what)) => {
                choose::view(&self.visit.choose, what, &self.visit.results, context)
                    .map(Message::Choose)
            }
            (_, Screen::Settings) => settings::view(context).map(Message::Settings),
            (_, Screen::Help) => {
                help::view(context, Message::Shell(shell::Message::Open(Screen::About)))
            }
            (_, Screen::About) => about::view(context),
            (_, Screen::Neutral) => neutral::view(context),
        };
        let notices = shell::idle_notice(context, self.idle)
            .into_iter()
            .chain(
                self.notice
                    .as_ref()
                    .map(|told| shell::notice(context, &told.words)),
            )
            .chain(shell::library_notices(context))
            .collect();
        let offer = self
            .visit
            .offer
            .as_ref()
            .map(|offer| (offer.index, offer.shows_qr()));
        let page = ui::ground(&(self.visit.screen, offer, self.question), page);
        ui::mirror(
            dir,
            shell::view(context, self.visit.screen, notices, page, Message::Shell),
        )
    }

    /// List and offer: beside each other in a wide window, one instead of the other in a narrow one.
    fn results(&self) -> Element<'_, Message> {
        let context = self.context();
        let state = &self.visit.results;
        let open = self.visit.offer.as_ref();
        let head = results::head(state, context).map(Message::Results);
        let list =
            results::list(state, open.map(|offer| offer.index), context).map(Message::Results);
        let offer = open
            .zip(context.library)
            .map(|(offer, library)| offer::view(offer, library, context).map(Message::Offer));
        if !context.side_by_side() {
            return offer.unwrap_or_else(|| layout::column(Space::None, [head, list]));
        }
        let offer = offer.unwrap_or_else(|| {
            layout::centred_both(line(self.locale.text("results-choose"), Style::Body))
        });
        layout::column(Space::None, [head, side_by_side(list, offer)])
    }

    fn failure(&self, error: Option<&crate::store::StoreError>) -> Element<'_, Message> {
        let why = error.map(|error| self.locale.text(error.message_id()));
        let sentences = std::iter::once(self.locale.text("error-directory"))
            .chain(why)
            .collect();
        layout::padded(Space::Large, ui::banner(sentences))
    }
}

/// The list wants less room than the offer.
fn side_by_side<'a>(
    list: Element<'a, Message>,
    offer: Element<'a, Message>,
) -> Element<'a, Message> {
    let offer = layout::padded_xy(Space::None, Space::Small, ui::sheet(offer));
    let offer = layout::row_top(
        Space::None,
        [layout::fill(offer), layout::gap(Space::Large)],
    );
    layout::row_top(
        Space::None,
        [layout::portion(6, list), layout::portion(7, offer)],
    )
}

/// The library of the window, for tests.
impl App {
    /// The directory, once it is open.
    #[must_use]
    pub fn opened(&self) -> Option<&Library> {
        self.library()
    }
}
