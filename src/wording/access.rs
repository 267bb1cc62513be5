//! What an offer asks of those who come.

use chrono::NaiveDate;

use crate::directory::{Appointment, Cost, DataSharing, Fact, Offer, PlaceType};
use crate::locale::Locale;

use super::{Statement, Tone, soften, wire_name};

/// Every access fact as a statement, those that make a visit safe first, unknown ones last.
#[must_use]
pub fn access(locale: &Locale, offer: &Offer, today: NaiveDate) -> Vec<Statement> {
    let access = &offer.access;
    // Whoever may stay anonymous needs no name, unless somebody says otherwise: then both are shown.
    let says_enough = access.anonymous == Fact::Yes && access.name_needed != Fact::Yes;
    let name = (!says_enough).then(|| fact(locale, "name-needed", access.name_needed, Fact::No));
    let mut statements = vec![
        papers_word(locale, offer, today),
        fact(locale, "anonymous", access.anonymous, Fact::Yes),
        fact(
            locale,
            "insurance-needed",
            access.insurance_needed,
            Fact::No,
        ),
        cost_word(locale, offer, today),
        appointment(locale, access.appointment),
        sharing(locale, access.passes_data_on),
    ];
    if offer.place.kind == PlaceType::Physical {
        statements.push(fact(locale, "step-free", offer.place.step_free, Fact::Yes));
    }
    statements.extend(name);
    statements.sort_by_key(|statement| statement.tone == Tone::Unknown);
    statements
        .into_iter()
        .map(|statement| soften(statement, offer, today))
        .collect()
}

/// Whether papers are asked for.
#[must_use]
pub fn papers_word(locale: &Locale, offer: &Offer, today: NaiveDate) -> Statement {
    soften(
        fact(locale, "papers-asked", offer.access.papers_asked, Fact::No),
        offer,
        today,
    )
}

/// What it costs.
#[must_use]
pub fn cost_word(locale: &Locale, offer: &Offer, today: NaiveDate) -> Statement {
    let cost = offer.access.cost;
    let tone = match cost {
        Cost::Free => Tone::Good,
        Cost::SmallFee | Cost::ByIncome | Cost::Paid => Tone::Neutral,
        Cost::Unknown => Tone::Unknown,
    };
    let text = locale.text(&format!("cost-{}", wire_name(&cost)));
    soften(Statement { text, tone }, offer, today)
}

fn appointment(locale: &Locale, appointment: Appointment) -> Statement {
    let tone = match appointment {
        Appointment::None => Tone::Good,
        Appointment::ByPhone | Appointment::Required => Tone::Neutral,
        Appointment::Unknown => Tone::Unknown,
    };
    Statement {
        text: locale.text(&format!("appointment-{}", wire_name(&appointment))),
        tone,
    }
}

fn fact(locale: &Locale, topic: &str, value: Fact, good: Fact) -> Statement {
    let tone = match value {
        Fact::Unknown => Tone::Unknown,
        value if value == good => Tone::Good,
        _ => Tone::Caution,
    };
    Statement {
        text: locale.text(&format!("{topic}-{}", wire_name(&value))),
        tone,
    }
}

fn sharing(locale: &Locale, sharing: DataSharing) -> Statement {
    let tone = match sharing {
        DataSharing::No | DataSharing::ExemptByLaw => Tone::Good,
        DataSharing::WithConsent => Tone::Neutral,
        DataSharing::Obliged => Tone::Caution,
        DataSharing::Unknown => Tone::Unknown,
    };
    Statement {
        text: locale.text(&format!("sharing-{}", wire_name(&sharing))),
        tone,
    }
}
