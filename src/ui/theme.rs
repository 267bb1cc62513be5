//! Colours: three themes of the same tokens, each pair of text and ground with enough contrast.

use iced::widget::scrollable;
use iced::{Color, Theme, color};

use super::Colours;

/// What a colour is for. Screens name these, never a colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tokens {
    /// Behind everything.
    pub ground: Color,
    /// Behind cards, fields and bars.
    pub surface: Color,
    /// Text.
    pub ink: Color,
    /// Text that matters less.
    pub muted: Color,
    /// Lines around cards.
    pub line: Color,
    /// Lines around what can be pressed or typed in.
    pub edge: Color,
    /// What can be pressed, and what is chosen.
    pub accent: Color,
    /// Text on the accent.
    pub on_accent: Color,
    /// Behind what is chosen.
    pub accent_soft: Color,
    /// Statements that make a visit easier.
    pub good: Color,
    /// Statements that ask for care.
    pub caution: Color,
    /// Behind warnings.
    pub caution_soft: Color,
    /// Emergencies.
    pub danger: Color,
    /// Behind the emergency strip.
    pub danger_soft: Color,
    /// Around what has the focus.
    pub ring: Color,
}

/// Paper, sea blue, amber.
const LIGHT: Tokens = Tokens {
    ground: color!(0xf4f2ec),
    surface: color!(0xffffff),
    ink: color!(0x17252d),
    muted: color!(0x4d5c66),
    line: color!(0xdad6cb),
    edge: color!(0x7b868c),
    accent: color!(0x0b5a70),
    on_accent: color!(0xffffff),
    accent_soft: color!(0xdbebef),
    good: color!(0x1b6638),
    caution: color!(0x7d4300),
    caution_soft: color!(0xfcedd0),
    danger: color!(0x9d1a1a),
    danger_soft: color!(0xfae6e2),
    ring: color!(0xc2410c),
};

/// The same by night.
const DARK: Tokens = Tokens {
    ground: color!(0x0f171b),
    surface: color!(0x182329),
    ink: color!(0xecf1f3),
    muted: color!(0xadbac1),
    line: color!(0x30404a),
    edge: color!(0x7c8c95),
    accent: color!(0x74c8de),
    on_accent: color!(0x06222b),
    accent_soft: color!(0x123945),
    good: color!(0x82d39c),
    caution: color!(0xf2bb54),
    caution_soft: color!(0x382b11),
    danger: color!(0xffa79d),
    danger_soft: color!(0x411e1b),
    ring: color!(0xffb340),
};

/// Black, white and yellow.
const HIGH_CONTRAST: Tokens = Tokens {
    ground: color!(0x000000),
    surface: color!(0x000000),
    ink: color!(0xffffff),
    muted: color!(0xffffff),
    line: color!(0xffffff),
    edge: color!(0xffffff),
    accent: color!(0xffff00),
    on_accent: color!(0x000000),
    accent_soft: color!(0x003b4a),
    good: color!(0x8cff9e),
    caution: color!(0xffd75e),
    caution_soft: color!(0x000000),
    danger: color!(0xffb3b3),
    danger_soft: color!(0x000000),
    ring: color!(0x00ffff),
};

/// The tokens of the chosen colours.
#[must_use]
pub fn tokens_of(colours: Colours) -> Tokens {
    match colours {
        Colours::Light => LIGHT,
        Colours::Dark => DARK,
        Colours::HighContrast => HIGH_CONTRAST,
    }
}

/// iced's theme of the chosen colours.
#[must_use]
pub fn theme(colours: Colours) -> Theme {
    let tokens = tokens_of(colours);
    let palette = iced::theme::Palette {
        background: tokens.ground,
        text: tokens.ink,
        primary: tokens.accent,
        success: tokens.good,
        warning: tokens.caution,
        danger: tokens.danger,
    };
    Theme::custom(colours.name().to_owned(), palette)
}

/// The tokens of a theme made by [`theme`]. iced's theme carries six colours only; which of ours it
/// is can be told from its accent.
#[must_use]
pub fn tokens(theme: &Theme) -> Tokens {
    let accent = theme.palette().primary;
    Colours::ALL
        .into_iter()
        .map(tokens_of)
        .find(|tokens| tokens.accent == accent)
        .unwrap_or(LIGHT)
}

/// The scrollbar: always to be seen, so that nobody misses what is below.
pub(super) fn scrollbar(theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let tokens = tokens(theme);
    let mut style = scrollable::default(theme, status);
    style.vertical_rail.background = None;
    style.vertical_rail.scroller.background = tokens.edge.into();
    style
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as WCAG 2.2 defines it.
    fn luminance(color: Color) -> f32 {
        let channel = |value: f32| {
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
    }

    fn contrast(one: Color, other: Color) -> f32 {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_can_be_read_on_its_ground() {
        for colours in Colours::ALL {
            let t = tokens_of(colours);
            let texts = [t.ink, t.muted, t.accent, t.good, t.caution, t.danger];
            let grounds = [t.ground, t.surface];
            let pairs = texts
                .into_iter()
                .flat_map(|text| grounds.map(|ground| (text, ground)))
                .chain([
                    (t.on_accent, t.accent),
                    (t.ink, t.accent_soft),
                    (t.accent, t.accent_soft),
                    (t.muted, t.accent_soft),
                    (t.good, t.accent_soft),
                    (t.caution, t.accent_soft),
                    (t.ink, t.caution_soft),
                    (t.caution, t.caution_soft),
                    (t.ink, t.danger_soft),
                    (t.danger, t.danger_soft),
                ]);
            for (text, ground) in pairs {
                let found = contrast(text, ground);
                assert!(
                    found >= 4.5,
                    "{colours:?}: {text:?} on {ground:?} has {found:.2}"
                );
            }
        }
    }

    #[test]
    fn the_focus_ring_and_the_edges_of_controls_can_be_seen() {
        for colours in Colours::ALL {
            let t = tokens_of(colours);
            for (line, ground) in [
                (t.ring, t.ground),
                (t.ring, t.surface),
                (t.ring, t.accent_soft),
                (t.edge, t.ground),
                (t.edge, t.surface),
            ] {
                let found = contrast(line, ground);
                assert!(
                    found >= 3.0,
                    "{colours:?}: {line:?} on {ground:?} has {found:.2}"
                );
            }
        }
    }

    #[test]
    fn a_theme_knows_its_tokens() {
        for colours in Colours::ALL {
            assert_eq!(tokens(&theme(colours)), tokens_of(colours));
        }
    }
}
