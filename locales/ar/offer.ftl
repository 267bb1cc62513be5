# Drafted by a machine, not yet reviewed by a native reader.

# What the window says about an offer. Every line stands alone: translate whole sentences.

## Open or closed

# $reach says how one can ask first: by phone, in writing, or not at all.

opening-open = مفتوح
opening-closed = مغلق
opening-always = مفتوح ليلًا ونهارًا
opening-by-appointment = حسب الموعد
opening-unknown =
    { $reach ->
        [phone] الأوقات غير معروفة: يُرجى الاتصال أولًا
        [write] الأوقات غير معروفة: تُرجى الكتابة أولًا
       *[none] الأوقات غير معروفة
    }
opening-until = حتى الساعة { $time }
opening-holiday = اليوم عطلة: { $holiday }
opening-today = يفتح اليوم الساعة { $time }
opening-tomorrow = يفتح غدًا الساعة { $time }
opening-weekday =
    { $weekday ->
        [mon] يفتح يوم الاثنين الساعة { $time }
        [tue] يفتح يوم الثلاثاء الساعة { $time }
        [wed] يفتح يوم الأربعاء الساعة { $time }
        [thu] يفتح يوم الخميس الساعة { $time }
        [fri] يفتح يوم الجمعة الساعة { $time }
        [sat] يفتح يوم السبت الساعة { $time }
       *[sun] يفتح يوم الأحد الساعة { $time }
    }
opening-date = يفتح في { $date }، الساعة { $time }
hours-phone-first = يُرجى الاتصال قبل الحضور
hours-day-closed = مغلق
hours-day-off = مغلق، { $holiday }
hours-day-holiday = { $holiday }
hours-day-date = { $weekday }، { $date }

## State

state-paused = متوقف حاليًا
state-closed = مغلق نهائيًا
state-withdrawn = أُزيل من الدليل

## Access

papers-asked-yes = تُطلب أوراق الهوية أو الإقامة
papers-asked-no = لا تُطلب أي أوراق
papers-asked-unknown = الأوراق: غير معروف، يُرجى السؤال أولًا
anonymous-yes = يمكن عدم ذكر الاسم
anonymous-no = لا يمكن طلب المساعدة دون ذكر الاسم
anonymous-unknown = دون ذكر الاسم: غير معروف، يُرجى السؤال أولًا
name-needed-yes = يجب ذكر اسم
name-needed-no = لا يلزم ذكر اسم
name-needed-unknown = الاسم: غير معروف، يُرجى السؤال أولًا
insurance-needed-yes = يلزم تأمين صحي
insurance-needed-no = لا يلزم تأمين صحي
insurance-needed-unknown = التأمين الصحي: غير معروف، يُرجى السؤال أولًا
cost-free = مجاني
cost-small-fee = مبلغ بسيط
cost-by-income = التكلفة حسب الدخل
cost-paid = مقابل المال
cost-unknown = التكلفة: غير معروفة، يُرجى السؤال أولًا
sharing-no = هذه الجهة لا تخبر أحدًا
sharing-with-consent = لا تُنقل البيانات إلا بموافقة الشخص المعني
sharing-exempt-by-law = هذه الجهة غير ملزمة بإبلاغ السلطات
sharing-obliged = هذه الجهة ملزمة بإبلاغ السلطات
sharing-unknown = من سيعلم بالأمر: غير معروف، يُرجى السؤال أولًا
appointment-none = لا يلزم موعد
appointment-by-phone = يُحجز الموعد بالهاتف
appointment-required = يلزم موعد
appointment-unknown = الموعد: غير معروف
step-free-yes = يمكن الدخول دون درج
step-free-no = لا يمكن الدخول دون درج
step-free-unknown = الدخول دون درج: غير معروف، يُرجى السؤال أولًا

## Warnings

warning-call-first =
    { $reach ->
        [phone] يُرجى الاتصال أولًا: هذه المعلومات غير مؤكدة
        [write] تُرجى الكتابة أولًا: هذه المعلومات غير مؤكدة
       *[none] هذه المعلومات غير مؤكدة
    }
warning-may-be-closed =
    { $reach ->
        [phone] ربما لم يعد موجودًا: يُرجى الاتصال أولًا
        [write] ربما لم يعد موجودًا: تُرجى الكتابة أولًا
       *[none] ربما لم يعد موجودًا
    }
warning-may-have-moved = ربما انتقل إلى مكان آخر: يُرجى السؤال عن العنوان أولًا
warning-seasonal = فقط في أوقات معينة من السنة
warning-address-incomplete = العنوان غير كامل: يُرجى السؤال عن الطريق
warning-contact-unconfirmed = بيانات الاتصال غير مؤكدة
warning-hours-may-differ =
    { $reach ->
        [phone] ربما تغيّرت الأوقات: يُرجى الاتصال أولًا
        [write] ربما تغيّرت الأوقات: تُرجى الكتابة أولًا
       *[none] ربما تغيّرت الأوقات
    }
warning-referral-needed = تلزم إحالة من جهة أخرى
warning-limited-places = الأماكن قليلة: يُرجى السؤال أولًا
warning-residents-only = فقط لسكان هذه المنطقة
warning-city-approximate = المدينة مذكورة بشكل تقريبي فقط: يُرجى السؤال عن المكان الصحيح
warning-other = هناك أمر تجب معرفته أولًا: يُرجى الاتصال

## For whom

audience-only = مخصص فقط للفئات التالية: { $groups }
audience-welcome = للفئات التالية: { $groups }
audience-age-range = العمر من { $min } إلى { $max }
audience-age-from = العمر من { $min } فما فوق
audience-age-to = العمر حتى { $max }
group-everyone = الجميع
group-women = النساء
group-men = الرجال
group-trans-inclusive = العابرون والعابرات جندريًا
group-lgbtiq = أفراد مجتمع الميم (LGBTIQ)
group-children = الأطفال
group-young-people = الشباب
group-families = العائلات
group-parents = الآباء والأمهات
group-pregnant = الحوامل
group-older-people = كبار السن
group-students = الطلاب والطالبات
group-workers = العمال والعاملات
group-undocumented = أشخاص دون أوراق إقامة
group-uninsured = أشخاص دون تأمين صحي
group-refugees = اللاجئون واللاجئات
group-asylum-seekers = طالبو وطالبات اللجوء
group-migrants = المهاجرون والمهاجرات
group-newcomers = القادمون الجدد
group-eu-citizens = أشخاص من دول الاتحاد الأوروبي
group-roma = الروما
group-homeless = أشخاص دون مسكن
group-survivors-of-violence = أشخاص تعرّضوا للعنف
group-survivors-of-torture = أشخاص تعرّضوا للتعذيب
group-survivors-of-trafficking = أشخاص تعرّضوا للاتجار بالبشر
group-survivors-of-racism = أشخاص تعرّضوا للعنصرية
group-people-with-disabilities = أشخاص من ذوي الإعاقة
group-people-who-use-drugs = أشخاص يتعاطون المخدرات
group-low-income = أشخاص لديهم القليل من المال
group-detained = أشخاص في الاحتجاز
group-supporters = المتطوعون والداعمون
group-other = فئة معينة: يُرجى السؤال أولًا

## Languages

spoken-staff = { $language }
spoken-interpreter = { $language } مع ترجمة شفوية
spoken-phone-interpreter = { $language } مع ترجمة شفوية عبر الهاتف
spoken-ask-ahead = { $language } عند الطلب مسبقًا
spoken-unknown = اللغات: غير معروفة، يُرجى السؤال أولًا

## Place

place-phone = عبر الهاتف
place-online = عبر الإنترنت
place-mobile = خدمة متنقلة تأتي إلى الناس، دون مكان ثابت
place-protected = عنوان هذا المكان سري. يُرجى الاتصال أو الكتابة.
place-address-unknown = العنوان غير معروف: يُرجى الاتصال أو الكتابة أولًا
place-countrywide = في كل أنحاء { $country }
place-regional = إقليمي، { $country }
place-europe = في كل أنحاء أوروبا
place-distance = على بعد { $km } كم

## Contact

phone-text = { $number } (رسالة نصية)
phone-messenger = { $number } (تطبيق مراسلة)
phone-fax = { $number } (فاكس)
phone-short-code = { $number } (يعمل في: { $country })
contact-none = لا توجد بيانات اتصال معروفة

## Age of the facts

checked-web = تاريخ المصدر: { $ago }
checked-phone = تم التأكيد هاتفيًا { $ago }
checked-visit = تم التأكيد بزيارة { $ago }
checked-never = لم تُؤكَّد المعلومات قط
age-call-first =
    { $reach ->
        [phone] معلومات قديمة: يُرجى الاتصال أولًا
        [write] معلومات قديمة: تُرجى الكتابة أولًا
       *[none] معلومات قديمة: غير مؤكدة
    }
source-undated = دون تاريخ

## Texts

text-machine = ترجمة آلية
text-in-language = باللغة { $language }

## Headings

heading-hours = الأوقات
heading-place = المكان
heading-contact = الاتصال
heading-access = ما يمكن توقعه
heading-languages = اللغات
heading-audience = لمن
heading-bring = ما يجب إحضاره
heading-way = طريقة الوصول
heading-next = ماذا يحدث بعد ذلك
heading-note = معلومات مفيدة
heading-sources = المصادر
heading-organisation = الجهة المسؤولة: { $organisation }

# The last line of everything that leaves the window.
data-of = الدليل بتاريخ { $date }
