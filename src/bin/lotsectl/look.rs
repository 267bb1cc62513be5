//! `lotsectl show` and `lotsectl search`: the directory as the window sees it, on the terminal.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use lotse::finder::{Filters, Finder, Request};
use lotse::locale::{Locale, bidi};
use lotse::search::Places;
use lotse::store::{Location, Store};
use lotse::wording;

fn open(data: Option<PathBuf>) -> anyhow::Result<Store> {
    let location = data.map_or_else(Location::memory, |folder| Location::choose(Some(folder)));
    let started = Store::start(&location).context("cannot open the directory")?;
    started
        .import
        .context("cannot read the built-in directory")?;
    Ok(started.opened.store)
}

/// Prints one offer as text.
pub fn show(
    id: &str,
    lang: &str,
    data: Option<PathBuf>,
    out: &mut impl Write,
) -> anyhow::Result<ExitCode> {
    let store = open(data)?;
    let locale = locale(lang)?;
    let Some(offer) = store.offer(id)? else {
        bail!("no offer has the id {id}");
    };
    let published = store.areas()?.iter().map(|area| area.published_on).min();
    writeln!(
        out,
        "{}",
        wording::card(&locale, &offer, chrono::Utc::now(), published)
    )?;
    Ok(ExitCode::SUCCESS)
}

/// Prints what a query finds, best first.
pub fn search(
    query: &str,
    lang: &str,
    city: Option<&str>,
    limit: usize,
    data: Option<PathBuf>,
    out: &mut impl Write,
) -> anyhow::Result<ExitCode> {
    let locale = locale(lang)?;
    let city = match city {
        Some(name) => Some(
            Places::embedded()
                .find(name)
                .next()
                .with_context(|| format!("no city is called {name}"))?,
        ),
        None => None,
    };
    let finder = Finder::new(open(data)?.offers()?);
    let filters = Filters {
        city: city.cloned(),
        ..Filters::default()
    };
    let outcome = finder.find(&Request {
        query: query.to_owned(),
        filters,
        now: chrono::Utc::now(),
    });
    for found in outcome.fitting.iter().take(limit) {
        let offer = &finder.offers()[found.offer];
        let place = wording::short_place(&locale, offer);
        let kind = locale.text(&format!("kind-{}", offer.kind.name()));
        let line = format!(
            "{}\t{}\t{kind}\t{place}\t{:?}",
            offer.id,
            bidi::clean(&offer.name),
            found.why
        );
        writeln!(out, "{}", bidi::strip(&line))?;
    }
    let count = locale.text_with(
        "results-count",
        &lotse::locale::fluent_args!["count" => outcome.fitting.len()],
    );
    writeln!(out, "{}", bidi::strip(&count))?;
    Ok(ExitCode::SUCCESS)
}

fn locale(tag: &str) -> anyhow::Result<Locale> {
    if lotse::locale::language(tag).is_none() {
        bail!("there is no language {tag}");
    }
    Ok(Locale::load(tag))
}
