//! The forms of single values: ids, codes, numbers and addresses.

use unic_langid::LanguageIdentifier;
use url::{Host, Url};

use super::characters::is_invisible;
use super::limits::MAX_ID_CHARS;

/// The form of ids and of areas, for the JSON Schema; [`is_slug`] checks the same.
pub(super) const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// Whether `text` is an id: lower-case words of letters and digits, joined by hyphens.
pub(super) fn is_slug(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= MAX_ID_CHARS && text.split('-').all(is_word)
}

/// Whether `text` has the form of an ISO 3166-1 alpha-2 code.
pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether `text` has the form of an ISO 3166-2 code of `country`.
pub(super) fn is_region_of(text: &str, country: &str) -> bool {
    text.split_once('-').is_some_and(|(prefix, part)| {
        prefix == country
            && (1..=3).contains(&part.len())
            && part
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    })
}

/// Whether `text` is an E.164 number: a plus and 7 to 15 digits, the first not zero.
pub(super) fn is_e164(text: &str) -> bool {
    text.strip_prefix('+')
        .is_some_and(|digits| !digits.starts_with('0') && has_digits(digits, 7, 15))
}

/// Whether `text` is a number that works in one country only, such as `116111` or `080022225`.
pub(super) fn is_short_code(text: &str) -> bool {
    has_digits(text, 2, 11)
}

fn has_digits(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `text` can be an e-mail address. Characters that mean something in a `mailto:` link
/// are refused, so that no address adds a recipient or a text.
pub(super) fn is_email(text: &str) -> bool {
    let is_safe =
        |c: char| !c.is_whitespace() && !is_invisible(c) && !"?&#%<>\"(),:;[]\\@".contains(c);
    text.rsplit_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && text.len() <= 254
            && local.chars().all(is_safe)
            && domain.chars().all(is_safe)
            && is_domain(domain)
    })
}

fn is_domain(text: &str) -> bool {
    match Host::parse(text) {
        Ok(Host::Domain(domain)) => domain
            .split_once('.')
            .is_some_and(|(first, rest)| !first.is_empty() && !rest.is_empty()),
        _ => false,
    }
}

/// Whether `text` is a web address that may be opened: https or http, without a user or password.
pub(super) fn is_web_address(text: &str) -> bool {
    // The parser drops white space and what is invisible silently; what is shown must be what is
    // opened.
    !text.contains(|c: char| c.is_whitespace() || is_invisible(c))
        && Url::parse(text).is_ok_and(|url| {
            matches!(url.scheme(), "https" | "http")
                && url.has_host()
                && url.username().is_empty()
                && url.password().is_none()
        })
}

/// Whether `text` is a BCP 47 tag in its usual spelling. `pt-br` is refused: nothing would find
/// it under `pt-BR`.
pub(super) fn is_language(text: &str) -> bool {
    text.parse::<LanguageIdentifier>()
        .is_ok_and(|tag| tag == text && tag != LanguageIdentifier::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        for good in ["cabl-leipzig", "a", "1-2"] {
            assert!(is_slug(good), "{good}");
        }
        let long = "x".repeat(MAX_ID_CHARS + 1);
        for bad in ["", "-a", "a-", "a--b", "A", "ä", "a b", "a/b", &long] {
            assert!(!is_slug(bad), "{bad}");
        }
    }

    #[test]
    fn regions_belong_to_their_country() {
        for (region, country) in [("DE-SN", "DE"), ("AT-1", "AT"), ("BA-BIH", "BA")] {
            assert!(is_region_of(region, country));
        }
        for bad in ["AT-1", "DE", "DE-", "DE-sn", "DE-SACH", "DE-S-N"] {
            assert!(!is_region_of(bad, "DE"), "{bad}");
        }
        assert!(is_country("EU") && !is_country("de") && !is_country("DEU"));
    }

    #[test]
    fn telephone_numbers() {
        assert!(is_e164("+4982145519003"));
        for bad in [
            "+0049821",
            "4982145519003",
            "+49 821",
            "+123456",
            "+1234567890123456",
        ] {
            assert!(!is_e164(bad), "{bad}");
        }
        assert!(is_short_code("115") && is_short_code("080022225"));
        assert!(!is_short_code("1") && !is_short_code("+115") && !is_short_code("11 5"));
    }

    #[test]
    fn email_addresses() {
        assert!(is_email("info@medibuero-kiel.de") && is_email("büro@straße.example"));
        for bad in [
            "info",
            "@x.de",
            "a@b",
            "a@127.0.0.1",
            "a b@x.de",
            "a@x.de?bcc=b@x.de",
            "a\u{200C}@x.de",
            "a@b@x.de",
            "a@x.",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn web_addresses() {
        assert!(is_web_address("https://medibuero-kiel.de/a?b=c#d"));
        for bad in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://",
            "https://user@x.de",
            "https://a:b@x.de",
            "https://x.de/\tb",
            " https://x.de",
            "https://gut.de\u{200B}.evil.com/",
            "https://gut.de\u{200D}.evil.com/",
            "https://gut.de/\u{FE0F}",
            "x.de",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }

    #[test]
    fn languages_are_spelled_as_they_are_looked_up() {
        for good in ["ar", "ckb", "pt-BR", "sr-Latn", "kmr"] {
            assert!(is_language(good), "{good}");
        }
        for bad in ["", "und", "pt-br", "pt_BR", "AR", "arabic language", "a"] {
            assert!(!is_language(bad), "{bad}");
        }
    }
}
