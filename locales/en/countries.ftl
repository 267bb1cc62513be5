# Names of countries, by ISO 3166-1 code.

country-at = Austria
country-ba = Bosnia and Herzegovina
country-be = Belgium
country-bg = Bulgaria
country-ch = Switzerland
country-de = Germany
country-dk = Denmark
country-es = Spain
country-eu = Europe
country-fi = Finland
country-fr = France
country-gb = United Kingdom
country-gr = Greece
country-hr = Croatia
country-hu = Hungary
country-ie = Ireland
country-it = Italy
country-mt = Malta
country-nl = Netherlands
country-no = Norway
country-pl = Poland
country-pt = Portugal
country-rs = Serbia
country-se = Sweden
country-si = Slovenia
