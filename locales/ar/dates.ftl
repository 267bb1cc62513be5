# Dates and ages. Times are always 24 h digits and are not translated.

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد

date-long = { $day } { $month } { $year }

list-separator = ،_

ago-today = اليوم
ago-days =
    { $count ->
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
ago-months =
    { $count ->
        [one] قبل شهر واحد
        [two] قبل شهرين
        [few] قبل { $count } أشهر
        [many] قبل { $count } شهرًا
       *[other] قبل { $count } شهر
    }
ago-years =
    { $count ->
        [one] قبل سنة واحدة
        [two] قبل سنتين
        [few] قبل { $count } سنوات
        [many] قبل { $count } سنة
       *[other] قبل { $count } سنة
    }
