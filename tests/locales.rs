//! What a reader of any language sees: every message is there, takes the same arguments as in
//! English, and can be drawn with the fonts inside the program.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests are tests"
)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use lotse::assets;
use lotse::directory::{Group, Kind, Warning};
use lotse::locale::{LANGUAGES, Locale};

/// `search.ftl` holds words to search for, each language its own; the others hold messages.
const FILES: [&str; 6] = [
    "app.ftl",
    "offer.ftl",
    "kinds.ftl",
    "dates.ftl",
    "languages.ftl",
    "countries.ftl",
];

/// The messages of a file and the arguments of each.
fn messages(tag: &str, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let source =
        assets::locale_file(tag, file).unwrap_or_else(|| panic!("{tag}/{file} is missing"));
    let source = String::from_utf8(source.into_owned()).unwrap();
    let resource = fluent_syntax::parser::parse(source)
        .unwrap_or_else(|(_, errors)| panic!("{tag}/{file}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut arguments = BTreeSet::new();
            collect(message.value.as_ref().unwrap(), &mut arguments);
            let before = messages.insert(message.id.name.clone(), arguments);
            assert!(
                before.is_none(),
                "{tag}/{file}: {} stands twice",
                message.id.name
            );
        }
    }
    messages
}

fn collect(pattern: &Pattern<String>, arguments: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                arguments.insert(id.name.clone());
            }
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    arguments.insert(id.name.clone());
                }
                for variant in variants {
                    collect(&variant.value, arguments);
                }
            }
            Expression::Inline(_) => {}
        }
    }
}

#[test]
fn every_language_has_every_message_with_the_same_arguments() {
    for file in FILES {
        let english = messages("en", file);
        for language in &LANGUAGES {
            let own = messages(language.tag, file);
            let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
            let unknown: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
            assert!(
                missing.is_empty(),
                "{}/{file} lacks {missing:?}",
                language.tag
            );
            assert!(
                unknown.is_empty(),
                "{}/{file} has unknown {unknown:?}",
                language.tag
            );
            for (id, arguments) in &english {
                assert_eq!(&own[id], arguments, "{}/{file}: {id}", language.tag);
            }
        }
    }
}

#[test]
fn counting_sentences_have_every_plural_form_of_arabic() {
    let source = assets::locale_file("ar", "app.ftl").unwrap();
    let source = String::from_utf8(source.into_owned()).unwrap();
    let resource = fluent_syntax::parser::parse(source).unwrap();
    let mut counted = 0;
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        for element in &message.value.as_ref().unwrap().elements {
            if let PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } = element
            {
                counted += 1;
                let forms: BTreeSet<String> = variants
                    .iter()
                    .map(|variant| format!("{:?}", variant.key))
                    .collect();
                for form in ["one", "two", "few", "many", "other"] {
                    let has_form = forms.iter().any(|key| key.contains(form));
                    assert!(has_form, "{} lacks [{form}]", message.id.name);
                }
            }
        }
    }
    assert!(counted >= 4);
}

#[test]
fn what_the_data_names_has_a_word_in_every_language() {
    let wire = |value: serde_json::Value| value.as_str().unwrap().to_owned();
    let kinds = Kind::ALL.iter().map(|kind| format!("kind-{}", kind.name()));
    let groups = Group::ALL
        .iter()
        .map(|group| format!("group-{}", wire(serde_json::to_value(group).unwrap())));
    let warnings = Warning::ALL
        .iter()
        .map(|warning| format!("warning-{}", wire(serde_json::to_value(warning).unwrap())));
    let ids: Vec<String> = kinds.chain(groups).chain(warnings).collect();
    for language in &LANGUAGES {
        let locale = Locale::load(language.tag);
        for id in &ids {
            assert!(locale.has(id), "{}: {id}", language.tag);
        }
    }
}

/// Ids stand in the code as literals; a slip would show the bare id to a visitor.
#[test]
fn every_message_that_the_code_names_exists() {
    let known: BTreeSet<String> = FILES
        .iter()
        .flat_map(|file| messages("en", file).into_keys())
        .collect();
    let mut named = 0;
    for file in rust_files(std::path::Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src"
    ))) {
        let source = std::fs::read_to_string(&file).unwrap();
        let code = source.split("#[cfg(test)]").next().unwrap();
        for call in [
            ".text(\"",
            ".text_with(\"",
            "section(\"",
            "localized(\"",
            "fact(locale, \"",
        ] {
            for found in code.split(call).skip(1) {
                let id = found.split('"').next().unwrap();
                named += 1;
                let family = known
                    .iter()
                    .any(|known| known.starts_with(&format!("{id}-")));
                assert!(known.contains(id) || family, "{}: {id}", file.display());
            }
        }
    }
    assert!(
        named > 60,
        "only {named} found: does the search still fit the code?"
    );
}

fn rust_files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(folder)
        .unwrap()
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rust_files(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

#[test]
fn no_message_hides_a_control_character_or_an_empty_text() {
    for language in &LANGUAGES {
        for file in FILES {
            let source = assets::locale_file(language.tag, file).unwrap();
            let source = String::from_utf8(source.into_owned()).unwrap();
            assert_eq!(
                lotse::locale::bidi::strip(&source),
                source,
                "{}/{file}",
                language.tag
            );
            for id in messages(language.tag, file).keys() {
                assert!(
                    !Locale::load(language.tag).text(id).trim().is_empty(),
                    "{}: {id}",
                    language.tag
                );
            }
        }
    }
}
