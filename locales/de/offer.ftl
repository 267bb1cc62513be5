# Drafted, not yet reviewed by a second reader.

# What the window says about an offer. Every line stands alone: translate whole sentences.

## Open or closed

# $reach says how one can ask first: by phone, in writing, or not at all.

opening-open = Geöffnet
opening-closed = Geschlossen
opening-always = Tag und Nacht geöffnet
opening-by-appointment = Nach Vereinbarung
opening-unknown =
    { $reach ->
        [phone] Zeiten nicht bekannt: vorher anrufen
        [write] Zeiten nicht bekannt: vorher schreiben
       *[none] Zeiten nicht bekannt
    }
opening-until = bis { $time } Uhr
opening-holiday = heute ist { $holiday }
opening-today = öffnet heute um { $time } Uhr
opening-tomorrow = öffnet morgen um { $time } Uhr
opening-weekday =
    { $weekday ->
        [mon] öffnet am Montag um { $time } Uhr
        [tue] öffnet am Dienstag um { $time } Uhr
        [wed] öffnet am Mittwoch um { $time } Uhr
        [thu] öffnet am Donnerstag um { $time } Uhr
        [fri] öffnet am Freitag um { $time } Uhr
        [sat] öffnet am Samstag um { $time } Uhr
       *[sun] öffnet am Sonntag um { $time } Uhr
    }
opening-date = öffnet am { $date } um { $time } Uhr
hours-phone-first = Vor dem Besuch anrufen
hours-day-closed = geschlossen
hours-day-off = geschlossen, { $holiday }
hours-day-holiday = { $holiday }
hours-day-date = { $weekday }, { $date }

## State

state-paused = Macht zurzeit Pause
state-closed = Dauerhaft geschlossen
state-withdrawn = Aus dem Verzeichnis genommen

## Access

papers-asked-yes = Es wird nach Papieren gefragt
papers-asked-no = Keine Frage nach Papieren
papers-asked-unknown = Papiere: nicht bekannt, vorher fragen
anonymous-yes = Anonym möglich
anonymous-no = Nicht anonym
anonymous-unknown = Anonym: nicht bekannt, vorher fragen
name-needed-yes = Ein Name muss angegeben werden
name-needed-no = Kein Name nötig
name-needed-unknown = Name: nicht bekannt, vorher fragen
insurance-needed-yes = Krankenversicherung nötig
insurance-needed-no = Keine Krankenversicherung nötig
insurance-needed-unknown = Krankenversicherung: nicht bekannt, vorher fragen
cost-free = Kostenlos
cost-small-fee = Kleiner Beitrag
cost-by-income = Kosten je nach Einkommen
cost-paid = Kostet Geld
cost-unknown = Kosten: nicht bekannt, vorher fragen
sharing-no = Sagt niemandem etwas weiter
sharing-with-consent = Gibt Daten nur mit Zustimmung der Person weiter
sharing-exempt-by-law = Muss nichts an Behörden melden
sharing-obliged = Muss an Behörden melden
sharing-unknown = Wer davon erfährt: nicht bekannt, vorher fragen
appointment-none = Kein Termin nötig
appointment-by-phone = Termin am Telefon vereinbaren
appointment-required = Termin nötig
appointment-unknown = Termin: nicht bekannt
step-free-yes = Stufenlos zugänglich
step-free-no = Nicht stufenlos zugänglich
step-free-unknown = Stufenloser Zugang: nicht bekannt, vorher fragen

## Warnings

warning-call-first =
    { $reach ->
        [phone] Vorher anrufen: Diese Angaben sind nicht sicher
        [write] Vorher schreiben: Diese Angaben sind nicht sicher
       *[none] Diese Angaben sind nicht sicher
    }
warning-may-be-closed =
    { $reach ->
        [phone] Gibt es vielleicht nicht mehr: vorher anrufen
        [write] Gibt es vielleicht nicht mehr: vorher schreiben
       *[none] Gibt es vielleicht nicht mehr
    }
warning-may-have-moved = Ist vielleicht umgezogen: vorher nach der Adresse fragen
warning-seasonal = Nur zu bestimmten Zeiten im Jahr
warning-address-incomplete = Die Adresse ist nicht vollständig: nach dem Weg fragen
warning-contact-unconfirmed = Die Kontaktdaten sind nicht bestätigt
warning-hours-may-differ =
    { $reach ->
        [phone] Die Zeiten haben sich vielleicht geändert: vorher anrufen
        [write] Die Zeiten haben sich vielleicht geändert: vorher schreiben
       *[none] Die Zeiten haben sich vielleicht geändert
    }
warning-referral-needed = Nur über die Vermittlung durch eine andere Stelle
warning-limited-places = Es gibt nur wenige Plätze: vorher fragen
warning-residents-only = Nur für Menschen, die in dieser Gegend wohnen
warning-city-approximate = Die Stadt ist nur ungefähr angegeben: nach dem genauen Ort fragen
warning-other = Vorher ist etwas zu beachten: anrufen

## For whom

audience-only = Nur für: { $groups }
audience-welcome = Für: { $groups }
audience-age-range = Alter { $min } bis { $max } Jahre
audience-age-from = Ab { $min } Jahren
audience-age-to = Bis { $max } Jahre
group-everyone = alle
group-women = Frauen
group-men = Männer
group-trans-inclusive = trans Personen
group-lgbtiq = LGBTIQ-Personen
group-children = Kinder
group-young-people = junge Menschen
group-families = Familien
group-parents = Eltern
group-pregnant = Schwangere
group-older-people = ältere Menschen
group-students = Studierende
group-workers = Arbeitende
group-undocumented = Menschen ohne Papiere
group-uninsured = Menschen ohne Krankenversicherung
group-refugees = Geflüchtete
group-asylum-seekers = Asylsuchende
group-migrants = Zugewanderte
group-newcomers = neu Angekommene
group-eu-citizens = Menschen aus EU-Ländern
group-roma = Romnja und Roma
group-homeless = Menschen ohne Wohnung
group-survivors-of-violence = Menschen, die Gewalt erlebt haben
group-survivors-of-torture = Menschen, die Folter erlebt haben
group-survivors-of-trafficking = Betroffene von Menschenhandel
group-survivors-of-racism = Menschen, die Rassismus erlebt haben
group-people-with-disabilities = Menschen mit Behinderungen
group-people-who-use-drugs = Menschen, die Drogen nehmen
group-low-income = Menschen mit wenig Geld
group-detained = Menschen in Haft
group-supporters = Ehrenamtliche und Unterstützende
group-other = eine bestimmte Gruppe: vorher fragen

## Languages

spoken-staff = { $language }
spoken-interpreter = { $language } mit Dolmetschen
spoken-phone-interpreter = { $language } mit Dolmetschen am Telefon
spoken-ask-ahead = { $language } nach vorheriger Anfrage
spoken-unknown = Sprachen: nicht bekannt, vorher fragen

## Place

place-phone = Am Telefon
place-online = Im Internet
place-mobile = Kommt zu den Menschen, kein fester Ort
place-protected = Dieser Ort hält seine Adresse geheim. Anrufen oder schreiben.
place-address-unknown = Adresse nicht bekannt: vorher anrufen oder schreiben
place-countrywide = Landesweit: { $country }
place-regional = Regional, { $country }
place-europe = In ganz Europa
place-distance = { $km } km entfernt

## Contact

phone-text = { $number } (SMS)
phone-messenger = { $number } (Messenger)
phone-fax = { $number } (Fax)
phone-short-code = { $number } (funktioniert in: { $country })
contact-none = Keine Kontaktdaten bekannt

## Age of the facts

checked-web = Stand der Quelle: { $ago }
checked-phone = Am Telefon bestätigt: { $ago }
checked-visit = Vor Ort bestätigt: { $ago }
checked-never = Nie bestätigt
age-call-first =
    { $reach ->
        [phone] Alte Angaben: vorher anrufen
        [write] Alte Angaben: vorher schreiben
       *[none] Alte Angaben: nicht sicher
    }
source-undated = ohne Datum

## Texts

text-machine = Maschinelle Übersetzung
text-in-language = Auf { $language }

## Headings

heading-hours = Zeiten
heading-place = Ort
heading-contact = Kontakt
heading-access = Was zu erwarten ist
heading-languages = Sprachen
heading-audience = Für wen
heading-bring = Mitbringen
heading-way = Der Weg dorthin
heading-next = Wie es weitergeht
heading-note = Gut zu wissen
heading-sources = Quellen
heading-organisation = Träger: { $organisation }

# The last line of everything that leaves the window.
data-of = Verzeichnis vom { $date }
