# Words that people type when they look for help, for each kind of help.
#
# For translators: this is not a translation. Write what people really say in your language: short words, phrases of up to four
# words, common other spellings, and how people type them in Latin letters if your language has another script. Part them with
# commas; a long line may go on in the next one if that begins with spaces. Capitals, accents and small differences between letters
# do not matter, and neither do typing errors. The beginning of a word is found, too, so "doctors" is not needed beside "doctor".
# A word may stand at several kinds. You may add and take away as many as you like. The words of all languages count at once,
# whatever the language of the window. Leave the names before the = as they are.

kind-medical = doctor, physician, medical help, clinic, hospital, nurse, dentist, dental, teeth, toothache, sick, ill, illness, pain,
    health, medicine, pharmacy, prescription, pregnant, midwife, gynaecologist, gynecologist, paediatrician, vaccination, treatment, pregnancy, birth,
    abortion, terminate pregnancy, unwanted pregnancy, contraception, birth control, condom, morning-after pill, HIV, AIDS, STD, STI,
    sexually transmitted disease
kind-clearing-house = health insurance, insurance, no insurance, without insurance, uninsured, not insured, insurance card,
    treatment certificate, treatment voucher, anonymous treatment certificate, clearing office, clearing house, hospital bill
kind-counselling = advice, counselling, counseling, counsellor, counselor, advisor, social worker, social advice, information,
    help with forms, letter from the office, paperwork, migration advice, refugee advice, debt, benefits,
    abortion, unwanted pregnancy, pregnancy advice, HIV, interpreter, interpreting, translation, translator, translate, language mediator,
    birth certificate, marriage certificate, registry office, registration office, town hall, citizens' office, register address,
    racism, racist, racist attack, discrimination, hate crime, bank account
kind-counselling-cafe = café, cafe, coffee, advice café, counselling café, welcome café, drop-in, language café, open meeting
kind-legal = lawyer, attorney, legal help, legal advice, law, rights, asylum, asylum procedure, asylum interview, deportation,
    rejection, appeal, court, residence permit, visa, Dublin, family reunion, passport, work permit,
    Dublin procedure, Dublin decision, Dublin regulation, Dublin transfer, Dublin III, immigration office, racism, discrimination
kind-psychosocial = psychologist, psychotherapist, therapist, therapy, psychological help, mental health, trauma, depression,
    anxiety, nightmares, cannot sleep, stress, grief, suicide, torture, addiction, drugs
kind-women = women, woman, girl, women only, violence against women, domestic violence, women's shelter, women's refuge,
    forced marriage, rape, raped, beaten, beats me, hits me, my husband beats me, violent husband, abuse, trafficking, prostitution, female genital mutilation, FGM
kind-lgbtiq = LGBTIQ, LGBT, LGBTQ, gay, lesbian, bisexual, trans, transgender, intersex, queer, coming out
kind-children-youth = child, children, kid, baby, teenager, young people, youth, minor, unaccompanied minor, parents, family,
    kindergarten, nursery, childcare, playground, youth welfare office
kind-shelter = housing, home, flat, apartment, room, place to live, rent, landlord, accommodation, refugee home, shelter,
    looking for a flat, eviction
kind-emergency-shelter = place to sleep, sleep, sleep tonight, bed, night shelter, emergency shelter, homeless, on the street, no home,
    no place to sleep, shower, winter shelter
kind-school = school, enrol, enroll, school place, pupil, class, diploma, certificate, recognition, literacy, reading and writing,
    training, vocational school, university, study, student, evening school
kind-language-course = language course, German course, language class, learn German, German, integration course, English course,
    language school, conversation, alphabet course, B1
kind-work = work, job, employment, vacancy, employer, wages, salary, not paid, apprenticeship, internship, application, CV, trade union,
    labour rights, exploitation, unemployed, job centre
kind-community = meeting place, meet people, community, association, friends, neighbourhood, neighborhood, group, self-help group, volunteer, mentor,
    buddy, mosque, church, Roma, leisure
kind-culture = culture, music, theatre, theater, cinema, museum, concert, art, dance, sport, football, library, books, painting, choir
kind-food-clothing = food, hungry, eat, meal, soup kitchen, food bank, groceries, clothes, clothing, shoes, jacket, furniture,
    nappies, diapers, hygiene
kind-hotline = hotline, helpline, phone, telephone, telephone help, call, emergency number, emergency, crisis line, ambulance, police,
    interpreter, interpreting, translation, translator, translate, language mediator
kind-church-asylum = church asylum, church, sanctuary, parish, pastor, priest, protection from deportation, church protection
kind-city-card = city card, city pass, social card, discount, bus ticket, ticket, free transport, reduced price, city ID
kind-network = network, solidarity city, alliance, sanctuary city, initiative, campaign, refugee council, activism

# Words that say nothing about the help that is looked for. They never decide what is found.
small-words = i, a, an, the, and, or, my, me, we, our, you, your, he, she, her, his, it, is, am, are, be, have, has, had, need, want, looking,
    look, find, search, where, what, how, who, when, can, could, get, give, do, does, for, from, to, in, at, on, of, with, without, no, not,
    but, near, here, there, this, that, please, help, some, any, someone, who, nice, reading, split, bath, was, were, by, test
