# What the window says about an offer. Every line stands alone: translate whole sentences.

## Open or closed

# $reach says how one can ask first: by phone, in writing, or not at all.

opening-open = Open
opening-closed = Closed
opening-always = Open day and night
opening-by-appointment = By appointment
opening-unknown =
    { $reach ->
        [phone] Hours not known: call first
        [write] Hours not known: write first
       *[none] Hours not known
    }
opening-until = until { $time }
opening-holiday = today is { $holiday }
opening-today = opens today { $time }
opening-tomorrow = opens tomorrow { $time }
opening-weekday =
    { $weekday ->
        [mon] opens Monday { $time }
        [tue] opens Tuesday { $time }
        [wed] opens Wednesday { $time }
        [thu] opens Thursday { $time }
        [fri] opens Friday { $time }
        [sat] opens Saturday { $time }
       *[sun] opens Sunday { $time }
    }
opening-date = opens on { $date }, { $time }
hours-phone-first = Call before you come
hours-day-closed = closed
hours-day-off = closed, { $holiday }
hours-day-holiday = { $holiday }
hours-day-date = { $weekday }, { $date }

## State

state-paused = Paused at the moment
state-closed = Has closed for good
state-withdrawn = Taken out of the directory

## Access

papers-asked-yes = Papers are asked for
papers-asked-no = No papers asked
papers-asked-unknown = Papers: not known, ask first
anonymous-yes = Can stay anonymous
anonymous-no = Not anonymous
anonymous-unknown = Anonymous: not known, ask first
name-needed-yes = A name must be given
name-needed-no = No name needed
name-needed-unknown = Name: not known, ask first
insurance-needed-yes = Health insurance needed
insurance-needed-no = No health insurance needed
insurance-needed-unknown = Health insurance: not known, ask first
cost-free = Free of charge
cost-small-fee = A small fee
cost-by-income = Cost depends on income
cost-paid = Costs money
cost-unknown = Cost: not known, ask first
sharing-no = Tells nobody
sharing-with-consent = Passes data on only if you agree
sharing-exempt-by-law = Does not have to report to authorities
sharing-obliged = Must report to authorities
sharing-unknown = Who learns about it: not known, ask first
appointment-none = No appointment needed
appointment-by-phone = Make an appointment by phone
appointment-required = Appointment needed
appointment-unknown = Appointment: not known
step-free-yes = Step-free
step-free-no = Not step-free
step-free-unknown = Step-free: not known, ask first

## Warnings

warning-call-first =
    { $reach ->
        [phone] Call first: this information is not certain
        [write] Write first: this information is not certain
       *[none] This information is not certain
    }
warning-may-be-closed =
    { $reach ->
        [phone] May no longer exist: call first
        [write] May no longer exist: write first
       *[none] May no longer exist
    }
warning-may-have-moved = May have moved: ask for the address first
warning-seasonal = Only at certain times of the year
warning-address-incomplete = The address is not complete: ask for the way
warning-contact-unconfirmed = The contact details are not confirmed
warning-hours-may-differ =
    { $reach ->
        [phone] The hours may have changed: call first
        [write] The hours may have changed: write first
       *[none] The hours may have changed
    }
warning-referral-needed = You need to be sent there by another office
warning-limited-places = There are few places: ask first
warning-residents-only = Only for people who live in this area
warning-city-approximate = The city is only approximate: ask where to go
warning-other = There is something to know first: call

## For whom

audience-only = Only for: { $groups }
audience-welcome = For: { $groups }
audience-age-range = Age { $min } to { $max }
audience-age-from = Age { $min } and over
audience-age-to = Up to age { $max }
group-everyone = everyone
group-women = women
group-men = men
group-trans-inclusive = trans people
group-lgbtiq = LGBTIQ people
group-children = children
group-young-people = young people
group-families = families
group-parents = parents
group-pregnant = pregnant people
group-older-people = older people
group-students = students
group-workers = workers
group-undocumented = people without papers
group-uninsured = people without health insurance
group-refugees = refugees
group-asylum-seekers = people seeking asylum
group-migrants = migrants
group-newcomers = newcomers
group-eu-citizens = people from EU countries
group-roma = Roma
group-homeless = people without a home
group-survivors-of-violence = people who have suffered violence
group-survivors-of-torture = people who have suffered torture
group-survivors-of-trafficking = people who have been trafficked
group-survivors-of-racism = people who have suffered racism
group-people-with-disabilities = people with disabilities
group-people-who-use-drugs = people who use drugs
group-low-income = people with little money
group-detained = people in detention
group-supporters = volunteers and supporters
group-other = a certain group: ask first

## Languages

spoken-staff = { $language }
spoken-interpreter = { $language } with an interpreter
spoken-phone-interpreter = { $language } with an interpreter on the phone
spoken-ask-ahead = { $language } if you ask ahead
spoken-unknown = Languages: not known, ask first

## Place

place-phone = By telephone
place-online = On the internet
place-mobile = Comes to people, no fixed place
place-protected = This place keeps its address secret. Call or write.
place-address-unknown = Address not known: call or write first
place-countrywide = Everywhere in { $country }
place-regional = Regional, { $country }
place-europe = Everywhere in Europe
place-distance = { $km } km away

## Contact

phone-text = { $number } (text message)
phone-messenger = { $number } (messenger)
phone-fax = { $number } (fax)
phone-short-code = { $number } (works in: { $country })
contact-none = No contact details known

## Age of the facts

checked-web = Source: { $ago }
checked-phone = Confirmed by phone { $ago }
checked-visit = Confirmed by a visit { $ago }
checked-never = Never confirmed
age-call-first =
    { $reach ->
        [phone] Old information: call first
        [write] Old information: write first
       *[none] Old information: not certain
    }
source-undated = no date

## Texts

text-machine = Machine translation
text-in-language = In { $language }

## Headings

heading-hours = Hours
heading-place = Place
heading-contact = Contact
heading-access = What to expect
heading-languages = Languages
heading-audience = For whom
heading-bring = Bring
heading-way = How to get there
heading-next = What happens next
heading-note = Good to know
heading-sources = Sources
heading-organisation = Run by { $organisation }

# The last line of everything that leaves the window.
data-of = Directory of { $date }
