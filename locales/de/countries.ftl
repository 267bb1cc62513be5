# Names of countries, by ISO 3166-1 code.

country-at = Österreich
country-ba = Bosnien und Herzegowina
country-be = Belgien
country-bg = Bulgarien
country-ch = Schweiz
country-de = Deutschland
country-dk = Dänemark
country-es = Spanien
country-eu = Europa
country-fi = Finnland
country-fr = Frankreich
country-gb = Vereinigtes Königreich
country-gr = Griechenland
country-hr = Kroatien
country-hu = Ungarn
country-ie = Irland
country-it = Italien
country-mt = Malta
country-nl = Niederlande
country-no = Norwegen
country-pl = Polen
country-pt = Portugal
country-rs = Serbien
country-se = Schweden
country-si = Slowenien
