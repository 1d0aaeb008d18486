/** Family names of many origins; combined at random with first names, so nobody real is meant. */
export const lastNames: readonly string[] = `
Abel Acar Adler Ahlers Ahrens Aksoy Albers Albrecht Aldag Altenkamp Amiri Arens Arndt Arslan Asmussen Aydin Bachmann Backes
Bahr Bajramovic Balke Banaszak Barth Bartsch Baumann Bayrak Becker Behrens Belov Bender Benning Berg Bergmann Berisha Bernard
Beyer Bialas Biermann Blankenburg Blome Böhm Boll Bongartz Bosch Brandes Brandt Braun Breuer Brinkmann Brück Buchholz Budde
Bülow Burghardt Busse Camara Celik Chaudhry Christiansen Claßen Conrad Cremer Dahmen Daum Decker Demir Diallo Diekmann Dietrich
Dogan Dorn Drescher Dreyer Duman Ebeling Eckert Ehlers Eichner Engels Erdogan Ernst Esser Evers Faber Falk Fassbender
Feld Felten Ferreira Fiedler Fink Flören Forster Franke Franzen Freitag Frenzel Friedrichs Fuhrmann Gabriel Gashi Gebhardt
Geisler Gerlach Giesen Glaser Göbel Gök Goldberg Gomez Görgens Graf Greven Grewe Gronau Grothe Günes Haak Haas Hackenberg
Hagen Hahn Halbach Hamann Hansen Hartung Hasanovic Haupt Hecker Heiland Heinen Heinrichs Hellwig Henke Hennig Herbst Hermes
Hesse Heuser Hillebrand Hinz Hoang Hofer Höfer Holtkamp Hölscher Horn Hübner Hussein Ibrahimi Ilic Imhof Ivanov Jacobi Jahnke
Janssen Jaspers Jensen Jessen Jovanovic Jung Kaczmarek Kaiser Kalkan Kamp Kaplan Karimi Karsten Kaya Keil Keller Kessler Khalil
Kilic Kirchner Klages Klaus Klee Kleinert Klemm Klinge Knaup Koch Kohl Kolb Konrad Koppers Korte Kowalski Kraft Krämer Krause
Kremer Krings Kröger Kruse Kubiak Kuhn Kurt Küster Lammers Lang Langer Laufenberg Lechner Lehnert Leitner Lenz Leven Lewandowski
Lichtenberg Linden Lindner Lindqvist Lohmann Lopez Lorenz Ludwig Lüders Maas Mahler Mangold Marx Mattern Maurer Mazur Meinert
Melnyk Menke Mertens Merz Mewes Mikolajczyk Möller Morina Moser Mrozek Mühlen Mutlu Nagel Naumann Nazari Neuhaus Nguyen
Niemeyer Nolte Nowak Oberhoff Oehler Okafor Olschewski Önal Opitz Orth Ostermann Otten Özdemir Özkan Öztürk Pabst Pahl Papadopoulos
Pauli Pawlak Peters Petrovic Pham Pieper Pohl Polat Popescu Preuß Quast Radtke Rahimi Rau Rausch Reich Reimers Reinartz Renner Reuter
Richartz Riedel Rieger Ritter Rohde Rojas Römer Rosenthal Rossi Roth Rübsam Runge Russo Sachs Sahin Saleh Sander Santos Sauer
Schaaf Schäfer Scheffler Schiller Schlüter Schnitzler Schöneberg Schrader Schreiber Schröter Schütte Schwan Seidel Seifert
Sievers Simic Sommer Sönmez Spiegel Stahl Stamm Steffens Stein Stern Stiller Stoll Strack Strauch Sturm Szymanski Tahiri
Tekin Terhorst Thelen Thiele Thomsen Tiemann Tillmann Toprak Trapp Tran Treder Ude Ufer Uhlig Ulusoy Unger Urban Vasquez Vetter
Vogel Vogt Volkmann Voss Wagner Walter Wegner Weiler Weinand Weller Wendt Wenzel Werner Wessels Wichmann Wiegand Wieland
Willems Wimmer Winkler Wirth Witte Wojcik Wolters Wulff Yalcin Yavuz Yilmaz Zander Zech Zeller Zielinski Zimmer
`
  .trim()
  .split(/\s+/)
