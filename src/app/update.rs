//! From messages to state: the only place that knows what every screen may ask for.

use std::sync::Arc;
use std::time::Instant;

use iced::Task;
use iced::widget::scrollable::AbsoluteOffset;

use super::background::background;
use super::keys::Shortcut;
use super::screen::{Screen, choose, offer, results, settings as settings_page, start};
use super::told::Told;
use super::visit::{Idle, Visit};
use super::{App, Directory, Message, Request, shell};
use crate::locale::{Locale, fluent_args};
use crate::ui::focus;

impl App {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Opened(Some(Ok(library))) => {
                self.directory = Directory::Open(library);
                self.ask()
            }
            Message::Opened(Some(Err(error))) => {
                self.directory = Directory::Failed(Some(error));
                Task::none()
            }
            Message::Opened(None) => {
                self.directory = Directory::Failed(None);
                Task::none()
            }
            Message::Answered(number, outcome) => {
                if number == self.question {
                    self.visit.results.answered(outcome);
                    self.close_stale_offer();
                }
                Task::none()
            }
            Message::Start(message) => self.on_start(message),
            Message::Results(message) => self.on_results(message),
            Message::Offer(message) => self.on_offer(message),
            Message::Choose(message) => self.on_choose(message),
            Message::Settings(message) => self.on_settings(message),
            Message::Shell(message) => self.on_shell(message),
            Message::Pressed(shortcut, now) => self.on_shortcut(shortcut, now),
            Message::Input(now) => {
                self.heard(now);
                Task::none()
            }
            Message::Ticked(now) => {
                self.idle = self.visit.idle(now);
                self.notice = self.notice.take().and_then(Told::after_a_second);
                if self.idle == Idle::Over {
                    self.end_visit(Screen::Start)
                } else {
                    Task::none()
                }
            }
            Message::Resized(size) => {
                self.size = size;
                Task::none()
            }
        }
    }

    /// Asks the newest question on another thread. Older questions may still be answered, but
    /// nobody listens any more.
    fn ask(&mut self) -> Task<Message> {
        self.question += 1;
        let Directory::Open(library) = &self.directory else {
            return Task::none();
        };
        let (number, library) = (self.question, Arc::clone(library));
        let request = Request {
            query: self.visit.results.query.clone(),
            filters: self.visit.results.filters.clone(),
            now: (self.boot.clock)(),
        };
        background(move || Arc::new(library.finder.find(&request)))
            .map(move |outcome| Message::Answered(number, outcome))
    }

    fn on_start(&mut self, message: start::Message) -> Task<Message> {
        match start::update(&mut self.visit.results, message) {
            start::Action::Search => {
                self.visit.open(Screen::Results);
                // The field on the results page is another one: typing goes on there.
                Task::batch([
                    self.ask(),
                    focus::to_top(),
                    focus::focus_at_end(results::SEARCH_ID),
                ])
            }
            start::Action::ShowKind => {
                self.visit.open(Screen::Results);
                Task::batch([self.ask(), focus::to_top(), focus::down()])
            }
            start::Action::ChooseCity => self.open_choice(choose::What::City),
        }
    }

    fn on_results(&mut self, message: results::Message) -> Task<Message> {
        match self.visit.results.update(message) {
            results::Action::None => Task::none(),
            results::Action::Ask => Task::batch([self.ask(), to_top(results::LIST_ID)]),
            results::Action::AskWithoutWishes => Task::batch([
                self.ask(),
                to_top(results::LIST_ID),
                focus::focus(results::FILTERS_ID),
            ]),
            results::Action::Open(index) => self.open_offer(index),
            results::Action::Choose(what) => self.open_choice(what),
            results::Action::FocusFirst => focus::down(),
        }
    }

    fn on_offer(&mut self, message: offer::Message) -> Task<Message> {
        let Some(state) = &mut self.visit.offer else {
            return Task::none();
        };
        match state.update(message) {
            offer::Action::Close => self.close_offer(),
            offer::Action::Copy(text) => self.copy(text),
            offer::Action::CopyCard => self.copy_card(),
            offer::Action::ToggleQr => self.toggle_qr(),
            offer::Action::OpenLink(link) => self.open_link(link),
        }
    }

    fn on_choose(&mut self, message: choose::Message) -> Task<Message> {
        let Screen::Choose(what) = self.visit.screen else {
            return Task::none();
        };
        match self.visit.choose.update(message) {
            choose::Action::None => Task::none(),
            choose::Action::Close => self.back(),
            choose::Action::Choose(choice) => {
                self.visit.results.choose(choice);
                self.visit.back();
                let focus = match self.visit.screen {
                    Screen::Start => focus::focus_at_end(start::SEARCH_ID),
                    Screen::Results => focus::focus(results::choice_id(what)),
                    _ => self.focus_page(),
                };
                Task::batch([self.ask(), focus])
            }
        }
    }

    fn on_settings(&mut self, message: settings_page::Message) -> Task<Message> {
        match message {
            settings_page::Message::LanguageChosen(tag) => {
                let staff = super::locale_of(&self.settings, &self.boot);
                self.visit.language = (staff.tag() != tag).then_some(tag);
                self.speak(Locale::load(tag));
                return Task::none();
            }
            settings_page::Message::LanguageKept => {
                self.settings.language = Some(self.locale.tag().to_owned());
                self.visit.language = None;
            }
            settings_page::Message::TextSizeChosen(percent) => {
                let before = self.scale_factor();
                self.settings.text_size = percent;
                // The window stays as it is and so is not told anew how much fits into it.
                self.size = self.size * (before / self.scale_factor());
            }
            settings_page::Message::ColoursChosen(colours) => self.settings.colours = colours,
        }
        let saved = self
            .folder
            .as_deref()
            .is_some_and(|folder| self.settings.save(folder).is_ok());
        self.notice = (!saved).then(|| Told::until_read(self.locale.text("settings-not-saved")));
        // The button that keeps the language is gone once it was pressed.
        if matches!(message, settings_page::Message::LanguageKept) {
            return self.focus_page();
        }
        Task::none()
    }

    /// Goes on in another language.
    fn speak(&mut self, locale: Locale) {
        self.locale = locale;
        if let Some(mut offer) = self.visit.offer.take() {
            offer.refresh_qr(self.context());
            self.visit.offer = Some(offer);
        }
    }

    fn on_shell(&mut self, message: shell::Message) -> Task<Message> {
        match message {
            shell::Message::Home => {
                self.visit.below.clear();
                self.visit.screen = Screen::Start;
                focus::focus(start::SEARCH_ID)
            }
            shell::Message::Back => self.back(),
            shell::Message::Open(screen) => self.open(screen),
            shell::Message::EndVisit => self.end_visit(Screen::Start),
            // The button that was pressed is gone.
            shell::Message::Stay => self.focus_page(),
            shell::Message::LinkOpened(Some(Ok(()))) => Task::none(),
            shell::Message::LinkOpened(failed) => {
                let target = failed
                    .and_then(Result::err)
                    .map(|url| url.to_string())
                    .unwrap_or_default();
                let words = self
                    .locale
                    .text_with("link-failed", &fluent_args!["target" => target]);
                self.notice = Some(Told::until_read(words));
                Task::none()
            }
            shell::Message::NoticeRead => {
                self.notice = None;
                self.focus_page()
            }
        }
    }

    fn on_shortcut(&mut self, shortcut: Shortcut, now: Instant) -> Task<Message> {
        self.heard(now);
        if self.visit.screen == Screen::Neutral && shortcut != Shortcut::EndVisit {
            return Task::none();
        }
        match shortcut {
            Shortcut::Help => self.open(Screen::Help),
            Shortcut::Settings => self.open(Screen::Settings),
            Shortcut::Search => {
                self.show_list();
                focus::focus_at_end(results::SEARCH_ID)
            }
            Shortcut::City => self.open_choice(choose::What::City),
            Shortcut::Filters => {
                self.show_list();
                let wide = self.context().side_by_side();
                self.visit.results.toggle_filters(wide);
                focus::focus(results::FILTERS_ID)
            }
            Shortcut::Copy => self.copy_card(),
            Shortcut::QrCode => self.toggle_qr(),
            Shortcut::EndVisit => self.end_visit(Screen::Start),
            Shortcut::Escape => {
                if self.visit.escape(now) {
                    return self.end_visit(Screen::Neutral);
                }
                self.back()
            }
            Shortcut::Next => focus::next(),
            Shortcut::Previous => focus::previous(),
            Shortcut::Down => focus::down(),
            Shortcut::Up => focus::up(),
            Shortcut::PageDown => focus::page_down(),
            Shortcut::PageUp => focus::page_up(),
            // The field tells nobody whether anything was selected. Clearing the clipboard once
            // too often is better than leaving a query there.
            Shortcut::FieldCopied => {
                self.visit.copied = true;
                Task::none()
            }
        }
    }

    /// Somebody is there.
    fn heard(&mut self, now: Instant) {
        self.visit.input(now);
        self.idle = Idle::Active;
    }

    /// Ends the visit: a new one knows nothing of it, and what it copied is gone.
    fn end_visit(&mut self, then: Screen) -> Task<Message> {
        let copied = self.visit.copied;
        if self.visit.language.is_some() {
            self.locale = super::locale_of(&self.settings, &self.boot);
        }
        self.visit = Visit::default();
        self.visit.screen = then;
        self.idle = Idle::Active;
        self.notice = None;
        let clear = if copied {
            iced::clipboard::write(String::new())
        } else {
            Task::none()
        };
        Task::batch([clear, self.ask(), focus::focus(start::SEARCH_ID)])
    }

    fn open(&mut self, screen: Screen) -> Task<Message> {
        self.visit.open(screen);
        Task::batch([focus::to_top(), focus::focus(shell::BACK_ID)])
    }

    /// Shows field, filters and list. In a narrow window an open offer stands in their place.
    fn show_list(&mut self) {
        self.visit.open(Screen::Results);
        if !self.context().side_by_side() {
            self.visit.offer = None;
        }
    }

    fn open_choice(&mut self, what: choose::What) -> Task<Message> {
        self.visit.choose = choose::State::default();
        self.visit.open(Screen::Choose(what));
        Task::batch([focus::to_top(), focus::focus(choose::FIELD_ID)])
    }

    fn open_offer(&mut self, index: usize) -> Task<Message> {
        self.visit.offer = Some(offer::State::new(index));
        self.visit.open(Screen::Results);
        Task::batch([to_top(offer::PAGE_ID), focus::focus(offer::CLOSE_ID)])
    }

    fn close_offer(&mut self) -> Task<Message> {
        match self.visit.offer.take() {
            Some(offer) => focus::focus(results::card_id(offer.index)),
            None => Task::none(),
        }
    }

    /// An offer that the newest answer does not hold any more would stand beside a list of others.
    fn close_stale_offer(&mut self) {
        let Some((open, outcome)) = self
            .visit
            .offer
            .as_ref()
            .zip(self.visit.results.outcome.as_ref())
        else {
            return;
        };
        let mut found = outcome.fitting.iter().chain(&outcome.unknown);
        if !found.any(|found| found.offer == open.index) {
            self.visit.offer = None;
        }
    }

    /// One step back: from the open offer to the list, from a page to the one below.
    fn back(&mut self) -> Task<Message> {
        if self.visit.screen == Screen::Results && self.visit.offer.is_some() {
            return self.close_offer();
        }
        self.visit.back();
        self.focus_page()
    }

    /// Gives the focus to the control of the page with which work goes on.
    fn focus_page(&self) -> Task<Message> {
        let list_is_hidden = self.visit.offer.is_some() && !self.context().side_by_side();
        focus::focus(match self.visit.screen {
            Screen::Start => start::SEARCH_ID,
            Screen::Results if list_is_hidden => offer::CLOSE_ID,
            Screen::Results => results::SEARCH_ID,
            Screen::Choose(_) => choose::FIELD_ID,
            _ => shell::BACK_ID,
        })
    }

    fn copy(&mut self, text: String) -> Task<Message> {
        self.visit.copied = true;
        self.notice = Some(Told::for_a_moment(self.locale.text("button-copied")));
        iced::clipboard::write(crate::locale::bidi::strip(&text))
    }

    fn copy_card(&mut self) -> Task<Message> {
        let context = self.context();
        let card = self
            .visit
            .offer
            .as_ref()
            .and_then(|offer| offer.card(context));
        card.map_or_else(Task::none, |card| self.copy(card))
    }

    fn toggle_qr(&mut self) -> Task<Message> {
        // The context borrows the whole window, so the offer steps out of it for a moment.
        if let Some(mut offer) = self.visit.offer.take() {
            offer.toggle_qr(self.context());
            self.visit.offer = Some(offer);
        }
        to_top(offer::PAGE_ID)
    }

    fn open_link(&mut self, link: offer::Link) -> Task<Message> {
        let Some(target) = link.target() else {
            self.notice = Some(Told::until_read(self.locale.text("link-refused")));
            return Task::none();
        };
        background(move || open::that_detached(target.as_str()).map_err(|_| target))
            .map(|opened| Message::Shell(shell::Message::LinkOpened(opened)))
    }
}

/// Scrolls one part of the page to its top.
fn to_top(id: &'static str) -> Task<Message> {
    iced::widget::operation::scroll_to(id, AbsoluteOffset { x: 0.0, y: 0.0 })
}
