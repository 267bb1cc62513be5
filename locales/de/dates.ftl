# Dates and ages. Times are always 24 h digits and are not translated.

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

weekday-mon = Montag
weekday-tue = Dienstag
weekday-wed = Mittwoch
weekday-thu = Donnerstag
weekday-fri = Freitag
weekday-sat = Samstag
weekday-sun = Sonntag

date-long = { $day }. { $month } { $year }

list-separator = ,_

ago-today = heute
ago-days =
    { $count ->
        [one] vor { $count } Tag
       *[other] vor { $count } Tagen
    }
ago-months =
    { $count ->
        [one] vor { $count } Monat
       *[other] vor { $count } Monaten
    }
ago-years =
    { $count ->
        [one] vor { $count } Jahr
       *[other] vor { $count } Jahren
    }
