//! Language, text size, colours: what the staff set.

use super::Context;
use crate::app::settings::TEXT_SIZES;
use crate::locale::{LANGUAGES, fluent_args};
use crate::ui::text::{Style, line};
use crate::ui::{self, ButtonKind, Colours, Element, Icon, Space, layout};

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// An interface language was chosen, until the visit ends.
    LanguageChosen(&'static str),
    /// The present language shall stay when the visit ends.
    LanguageKept,
    /// A text size in per cent was chosen.
    TextSizeChosen(u16),
    /// Colours were chosen.
    ColoursChosen(Colours),
}

/// Draws the page.
pub fn view(context: Context<'_>) -> Element<'_, Message> {
    let (locale, settings) = (context.locale, context.settings);
    // Every language calls itself by its own name, so that whoever needs it can read it.
    let languages = LANGUAGES.iter().map(|language| {
        let is_chosen = language.tag == locale.tag();
        let message = Message::LanguageChosen(language.tag);
        ui::choice(
            format!("language-{}", language.tag),
            language.endonym.to_owned(),
            is_chosen,
            message,
        )
    });
    let sizes = TEXT_SIZES.into_iter().map(|percent| {
        let label = locale.text_with(
            "settings-text-size-value",
            &fluent_args!["percent" => percent],
        );
        let is_chosen = settings.text_size == percent;
        ui::choice(
            format!("text-size-{percent}"),
            label,
            is_chosen,
            Message::TextSizeChosen(percent),
        )
    });
    let colours = Colours::ALL.into_iter().map(|colours| {
        let label = locale.text(&format!("theme-{}", colours.name()));
        let is_chosen = settings.colours == colours;
        ui::choice(
            format!("theme-{}", colours.name()),
            label,
            is_chosen,
            Message::ColoursChosen(colours),
        )
    });
    // Whoever comes next shall find the staff's language, unless the staff say otherwise.
    let keep = context.visit_has_language.then(|| {
        let label = locale.text("settings-language-keep");
        ui::button(
            "language-keep",
            ButtonKind::Quiet,
            Some(Icon::Pin),
            label,
            Message::LanguageKept,
        )
    });
    let part = |id: &str, choices: Vec<Element<'static, Message>>| {
        ui::section(locale.text(id), [layout::flow(Space::Small, choices)])
    };
    super::page(
        "settings-page",
        [
            line(locale.text("settings-title"), Style::Title),
            part("settings-language", languages.chain(keep).collect()),
            part("settings-text-size", sizes.collect()),
            part("settings-theme", colours.collect()),
        ],
    )
}
