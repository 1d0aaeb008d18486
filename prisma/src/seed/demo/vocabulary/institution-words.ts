function words(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => line.split('|'))
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Invented proper names of day-care centres. */
export const dayCareNames = words(`
Wiesenwinkel|Rappelkiste|Bärenhöhle|Feldmäuse|Storchennest|Morgenstern|Sandburg|Traumland|Am Forst|Wirbelwind|Spatzennest
Kleeblatt|Am Weiher|Haselmaus|Sonnenhof|Waldkinder|Seepferdchen|Federleicht|Glühwürmchen|Igelbau|Pusteblume|Kunterbunt
Löwenzahn|Regenbogenfisch|Farbenfroh|Zauberwald|Sternschnuppe|Mühlenkinder|Kastanienhof|Apfelbäumchen|Schatzinsel|Windrad
Bachkiesel|Eulennest|Zwergenland|Purzelbaum|Sonnenblume|Kieselstein|Tausendfüßler|Schneckenhaus|Baumhaus|Klatschmohn|Flohkiste
Entdeckerland|Himmelszelt|Pfiffikus|Wurzelkinder|Sausewind|Krümelkiste|Marienkäfer|Bienenkorb|Nesthäkchen|Lummerland|Kichererbse
Flitzebogen|Kinderinsel|Sonnenkäfer|Abenteuerland|Buntspecht|Grashüpfer|Hummelburg|Kastaniennest|Lindenkinder|Maulwurfshügel
Mondlaterne|Naseweis|Obstgarten|Papierflieger|Rasselbande|Siebenpunkt|Steckenpferd|Trampolin|Villa Kraxel|Weltentdecker
Wolkenschaf|Zitronenfalter|Brombeerhecke|Drachennest|Eichhörnchen|Froschteich|Gänseblümchen|Honigwabe|Jonathan|Kuckucksnest
Libelle|Murmelbahn|Nussknacker|Ponyhof|Quellwiese|Rotkehlchen|Schaukelbaum|Tannenzapfen|Uhlenspiegel|Vogelbeere|Zaunkönig
`)

/** Patron saints for Catholic institutions, chosen away from the churches of the three towns. */
export const patrons = words(`
St. Walburga|St. Notburga|St. Sebald|St. Kunigunde|St. Gallus|St. Wendelin|St. Otilia|St. Quirin|St. Ludger|St. Agatha
St. Bonifatius|St. Hedwig|St. Korbinian|St. Marien am Anger|St. Ewald|St. Hildegund|Heilige Familie am Wald|St. Theresia
`)

/** Names of Protestant institutions. */
export const protestantNames = words(`
Arche|Regenbogen|Lukas|Emmaus|Samariter|Brücke|Senfkorn|Johannes-Busch-Haus|Katharina von Bora|Paul-Schneider-Haus|Zachäus
Kinderarche|Schatzkiste|Hirtenweg|Lydia|Noah
`)

export const sportNames = words(`
Turnfreunde Eichenkamp 1921|Kletterclub Griff|Volleyball West|Radsport Rolle|Kanu-Club Angerbach|Judo-Dojo Sakura|SC Grün-Gold 07
Tanzsportkreis Pirouette|Schwimmfreunde Welle|Handballverein Sprungwurf|Reitverein Halfterhof|Tischtennis-Club Topspin
Leichtathletik-Gemeinschaft Tartan|Basketball Baskets 98|FC Blau-Weiß Feldmark|Karateschule Tora|Fechtclub Parade|Badminton-Club Netzroller
Hockeyclub Rot-Weiß|Taekwondo-Zentrum Hanok|Ringer-Club Achse|Turnverein Waldrand 1899|Schachclub Springer|SV Sportfreunde Mühlengrund
Inline-Club Rollwerk|Bogensport Zielwurf|Ruderclub Strömung|Rhönradgruppe Kreisel|DJK Sankt Ewald 1926|Boxschule Aufwärts
Tennisclub Linie 74|FC Fortuna Nordstern|Kunstturnen Salto|Trampolinverein Höhenflug|Cheerleader Comets|Rugby-Club Keiler
Wasserball 54|SG Kolpingfeld|Ju-Jutsu-Verein Balance|SC Union Ziegelei|Floorball Füchse|Segelclub Vorschot|Skiclub Pulver
Minigolf Bahn 18|Akrobatik Menschenturm|Spielverein Alte Heide|Ballspielclub Kreidelinie|Behindertensport Gemeinsam|Eltern-Kind-Turnen Kastanie
Fußballschule Doppelpass|Parkour-Gruppe Mauerläufer|Motorsportjugend Kurve|Baseball Red Barons|Tanzgarde Rheinfunken|Faustball 1911
`)

export const youthCentreNames = words(`
Jugendzentrum Lokschuppen|Jugendtreff Kellerkinder|Abenteuerspielplatz Bretterbude|Jugendhaus Manege|Mädchentreff Lila|Spielmobil Rolle
Jugendcafé Chili|Kinder- und Jugendtreff Pavillon|Offene Tür Sonnenseite|Skatetreff Betonwelle|Jugendtreff Container|Kinderhaus Kiesgrube
`)

export const youthAssociationNames = words(`
Pfadfinderstamm Silberfuchs|Jugendfeuerwehr Löschzug Nord|Jugendfeuerwehr Löschzug Süd|Jugendrotkreuz Ortsgruppe|Ferienwerk Zeltstadt
THW-Jugend Ortsgruppe|KjG-Gruppe Feuerstelle|Falkengruppe Rote Zelte|Naturschutzjugend Wiesel|Landjugend Feldmark|Jugendchor Stimmgabel
`)

export const leisureNames = words(`
Medienwerkstatt Pixel|Kinderatelier Farbtopf|Jugendkunstschule Klecks|Musikschule Tonleiter|Jugendbücherei Lesehöhle
Jugendtheater Rampenlicht|Kinderzirkus Konfetti|Kulturwerkstatt Alte Schmiede|Reittherapie Sonnenkoppel|Nachhilfekreis Leselampe
`)

export const childMindingNames = words(`
Kleine Füchse|Zwergenhaus|Sonnenstrahl|Die Krümel|Murmeltiere|Kleine Entdecker|Mäusebande|Schmetterlinge|Wichtelstube|Pünktchen
Kleine Riesen|Hoppelhasen|Sternenkinder|Bambini|Tapsi|Käferchen|Nestwärme|Die Pänz|Erdmännchen|Weidenkätzchen|Kirschkern|Minimäuse
`)

export const therapyNames = words(`
Praxis für Logopädie Sprachwerk|Logopädie Wortschatz|Praxis für Logopädie Silbe|Logopädie Redefluss|Praxis für Logopädie Mundwerk
Praxis für Ergotherapie Balance|Ergotherapie Handstand|Praxis für Ergotherapie Greifbar|Ergotherapie Alltagshelden|Ergotherapie Spielraum
Kinderphysiotherapie In Bewegung|Praxis für Physiotherapie Rückenwind|Kinderphysiotherapie Kleine Schritte|Logopädie Zungenspitze
Praxis für Ergotherapie Fingerfertig|Motopädie Sprungbrett
`)

/** Houses in which children live or spend the day. */
export const houseNames = words(`
Haus Birke|Haus Eiche|Haus Linde|Haus am Ufer|Haus Sonnentau|Haus Holunder|Leuchtturm|Ankerplatz|Nordlicht|Kleeblatt|Haus Wacholder
Haus Kastanie|Haus Regenbach|Sternwarte|Haus Windrose|Haus Feldrain
`)

/** Services that come to families or are visited by them. */
export const serviceNames = words(`
Kompass|Wegweiser|Rückhalt|Brückenschlag|Lotsenpunkt|Seitenwechsel|Mosaik|Spielraum|Perspektive|Halt und Hand|Aufwind|Zeitraum|Flickwerk
Kursbuch|Geländer|Zwischenstopp|Fährmann|Rückenwind|Ausblick|Trittstein|Wendepunkt|Nahtstelle
`)

/** Street names without a known place; the numbers are invented. */
export const streetNames = words(`
Am Ostpark|Wiesenwinkel|Zur Alten Ziegelei|Am Mühlengraben|Haselkamp|Kastanienweg|Lindenbogen|An der Obstwiese|Feldmarkstraße|Erlengrund
Am Kirschgarten|Sperberweg|Ginsterhang|Zum Bachlauf|Weidenpfad|Holunderstieg|Am Hellen Berg|Brunnenfeld|Ahornallee|Buchenhof|Krähenbusch
Amselschlag|Am Steinbruchrand|Kornblumenstraße|Heckenrosenweg|Tannenkuhle|Birkenrain|Schmiedegasse|Gerberplatz|Am Alten Markt|Webergasse
Töpferstraße|Bahnhofsvorplatz|Schulgasse|Kirchbogen|Am Anger|Dorfanger|Ringstraße Nord|Ringstraße Süd|Promenadenweg|Zum Hofkreuz
`)

export const practicePlaces = words(`
am Markt|im Ärztehaus|am Stadtpark|an der Mühle|am Bahnhof|im Hofgarten|am Ring|an der Promenade|am Brunnenplatz|im Gerberviertel
`)

export const congregationNames = words(`
Ev. Gemeinde Emmauskirche|Ev. Gemeinde Samariterkirche|Ev. Gemeinde Arche|Freie evangelische Gemeinde Brücke|Moscheegemeinde am Weiher
Serbisch-orthodoxe Gemeinde Heiliger Sava|Neuapostolische Gemeinde Süd|Alevitischer Kulturverein|Mennonitengemeinde Feldstraße
Griechisch-orthodoxe Gemeinde Nikolaos|Baptistengemeinde Quelle|Islamischer Kulturverein Nur|Kath. Kirchengemeinde St. Ewald
Kath. Kirchengemeinde St. Walburga|Kath. Kirchengemeinde St. Quirin|Kath. Kirchengemeinde Heilige Familie|Messdienerschaft St. Notburga
Kindergottesdienst-Team Lukas|Ev. Jugend Johannes-Busch-Haus|CVJM Ortsverein|Konfirmandenarbeit Region Nord|Kath. Jugendwerk Dekanat
Kirchenmusik Kinderchöre|Ev. Gemeinde Paul-Schneider-Haus|Kath. Kirchengemeinde St. Hildegund|Adventgemeinde Am Ring|Rumänisch-orthodoxe Gemeinde
Eritreische Gemeinde|Ev. Gemeinde Katharina von Bora|Kath. Familienkreis St. Agatha|Heilsarmee Ortskorps|Jüdischer Kulturverein Schalom
`)
