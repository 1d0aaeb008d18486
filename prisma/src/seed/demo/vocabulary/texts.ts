/** Concerns as networks know them: about structures, never about a child or a case. */
export const concerns: readonly { readonly title: string; readonly text: string; readonly answer: string }[] = [
  {
    title: 'Rückmeldung nach Mitteilungen',
    text: 'Die Kitas wünschen sich verlässlich eine kurze Rückmeldung, ob das Jugendamt tätig geworden ist.',
    answer: 'Der Meldebogen enthält jetzt ein Feld für die Rückmeldung; Frist zehn Arbeitstage.',
  },
  {
    title: 'Erreichbarkeit am Freitagnachmittag',
    text: 'Nach 12 Uhr ist unklar, wer beim ASD ans Telefon geht.',
    answer: 'Ab 12 Uhr übernimmt der Bereitschaftsdienst; die Nummer steht im Meldeweg.',
  },
  {
    title: 'Meldebogen zu lang',
    text: 'Praxen füllen den Bogen im Alltag kaum aus.',
    answer: 'Für Praxen gibt es eine einseitige Fassung.',
  },
  {
    title: 'Vertretung der Kinderschutzfachkraft',
    text: 'In den Sommerferien war keine Fachkraft erreichbar.',
    answer: 'Der Pool vertritt in den Ferien; der Plan hängt an.',
  },
  {
    title: 'Schulung für Übungsleitungen',
    text: 'Die Vereine bitten um eine Schulung am Wochenende.',
    answer: 'Ein Samstagstermin ist im Frühjahr geplant.',
  },
  {
    title: 'Schweigepflicht in Praxen',
    text: 'Unklar ist, was pseudonymisiert beraten werden darf.',
    answer: 'Die Arbeitshilfe zu § 4 KKG wurde versandt.',
  },
  {
    title: 'Übergang Kita–Grundschule',
    text: 'Wer informiert die Schule über bestehende Ansprechpersonen?',
    answer: 'Die Leitlinie Übergang nennt die Schritte.',
  },
  {
    title: 'Einladung zu spät',
    text: 'Die Einladung zum Netzwerktreffen kam zwei Wochen vorher.',
    answer: 'Termine stehen künftig ein halbes Jahr vorher im Kalender.',
  },
  {
    title: 'Ansprechperson der Polizei',
    text: 'Welche Stelle ist für Fragen außerhalb einer Anzeige da?',
    answer: 'Der Opferschutz steht als Kontakt im Netz.',
  },
  {
    title: 'Mehrsprachige Information',
    text: 'Für Elterngespräche fehlen Informationen in anderen Sprachen.',
    answer: 'Faltblätter in sechs Sprachen liegen in der Koordinierungsstelle.',
  },
  {
    title: 'Schutzkonzept im kleinen Verein',
    text: 'Der Aufwand ist für kleine Vereine sehr hoch.',
    answer: 'Die AG Schutzkonzepte stellt eine Vorlage bereit.',
  },
  {
    title: 'Fachaustausch öfter',
    text: 'Die Kinderschutzfachkräfte möchten sich alle zwei Monate treffen.',
    answer: 'Es bleibt bei vier Treffen im Jahr, dazu kommt ein Telefontermin.',
  },
  {
    title: 'Frühe Hilfen überlastet',
    text: 'Wartezeiten bei den Familienhebammen.',
    answer: 'Der Jugendhilfeausschuss wurde unterrichtet.',
  },
  {
    title: 'Rolle der Schulsozialarbeit',
    text: 'Ist die Schulsozialarbeit selbst Kinderschutzfachkraft?',
    answer: 'Nein; sie zieht eine Fachkraft hinzu. Der Meldeweg Schule beschreibt es.',
  },
  {
    title: 'Vordruck der Vereinbarung',
    text: 'Die neue Fassung der Vereinbarung nach § 8a liegt nicht vor.',
    answer: 'Die Fassung ist abgestimmt und wird verschickt.',
  },
  {
    title: 'Digitale Treffen',
    text: 'Praxen können tagsüber nicht ins Rathaus kommen.',
    answer: 'Jedes zweite Treffen findet abends digital statt.',
  },
  {
    title: 'Begriffe klären',
    text: 'Die Bezeichnungen für die Fachkräfte gehen durcheinander.',
    answer: 'Im Netz gilt: Kinderschutzfachkraft.',
  },
  {
    title: 'Kontaktliste veraltet',
    text: 'Zwei Nummern der Liste stimmen nicht mehr.',
    answer: 'Die Nummern wurden bestätigt und geändert.',
  },
  {
    title: 'Notfallnummer am Wochenende',
    text: 'Kindertagespflegepersonen fragen, wen sie am Wochenende anrufen.',
    answer: 'Polizei und Bereitschaftsdienst; der Meldeweg nennt beide.',
  },
  {
    title: 'Fortbildung zu Behinderung',
    text: 'Es fehlt ein Angebot zum Schutz von Kindern mit Behinderung.',
    answer: 'Das Thema ist für das nächste Halbjahr vorgesehen.',
  },
  {
    title: 'Beteiligung der Eltern',
    text: 'Wann muss mit den Eltern gesprochen werden?',
    answer: 'Die Leitlinie nennt die Ausnahmen.',
  },
  {
    title: 'Wechsel im ASD-Bezirk',
    text: 'Die neue Zuständigkeit nach dem Umzug des Teams ist nicht bekannt.',
    answer: 'Der neue Zuschnitt wurde allen Einrichtungen mitgeteilt.',
  },
]

export const bulletins: readonly { readonly title: string; readonly text: string; readonly daysAgo: number }[] = [
  {
    title: 'Neuer Meldebogen nach § 8a SGB VIII',
    text: 'Der Bogen ist kürzer und enthält ein Feld für die Rückmeldung.',
    daysAgo: 610,
  },
  { title: 'Arbeitshilfe zu § 4 KKG', text: 'Pseudonymisierte Beratung in Praxen und Beratungsstellen.', daysAgo: 402 },
  { title: 'Bereitschaftsdienst: neue Zeiten', text: 'Ab sofort freitags ab 12 Uhr.', daysAgo: 236 },
  { title: 'Vorlage Schutzkonzept für Vereine', text: 'Vorlage und Beispiel zum Anpassen.', daysAgo: 128 },
  { title: 'Termine im nächsten Halbjahr', text: 'Netzwerktreffen, Fachaustausch und Fortbildungen.', daysAgo: 33 },
]

export const trainingNeeds: readonly string[] = [
  'Gespräche mit Eltern über Sorgen führen',
  'Digitale Gewalt und Cybergrooming',
  'Kinder psychisch erkrankter Eltern',
  'Schutz von Kindern mit Behinderung',
  'Frühkindliche Bindung und Gefährdung',
  'Peergewalt in Einrichtungen',
  'Schutzkonzepte im Sport',
  'Sexualisierte Gewalt: erste Schritte',
  'Dokumentation von Beobachtungen',
  'Suchtbelastung in der Schwangerschaft',
  'Kultursensible Elternarbeit',
  'Rechte von Kindern in der Kita',
  'Trennung und Hochstrittigkeit',
  'Zusammenarbeit mit dem Familiengericht',
]

export const guidelines: readonly {
  readonly title: string
  readonly topic: string
  readonly versions: readonly { readonly monthsAgo: number; readonly approvedBy: string }[]
}[] = [
  {
    title: 'Leitlinie Verfahren bei Kindeswohlgefährdung',
    topic: '§ 8a SGB VIII',
    versions: [
      { monthsAgo: 34, approvedBy: 'Jugendamtsleitung' },
      { monthsAgo: 14, approvedBy: 'Steuerungsgruppe' },
    ],
  },
  {
    title: 'Leitlinie Mitteilungen durch Geheimnisträger*innen',
    topic: '§ 4 KKG',
    versions: [{ monthsAgo: 26, approvedBy: 'Steuerungsgruppe' }],
  },
  {
    title: 'Leitlinie Übergang Kita–Grundschule',
    topic: 'Übergänge',
    versions: [
      { monthsAgo: 19, approvedBy: 'Steuerungsgruppe' },
      { monthsAgo: 5, approvedBy: 'Steuerungsgruppe' },
    ],
  },
  {
    title: 'Geschäftsordnung des Netzwerks',
    topic: 'Struktur',
    versions: [
      { monthsAgo: 31, approvedBy: 'Jugendhilfeausschuss' },
      { monthsAgo: 17, approvedBy: 'Netzwerktreffen' },
      { monthsAgo: 3, approvedBy: 'Netzwerktreffen' },
    ],
  },
  {
    title: 'Arbeitshilfe Schutzkonzepte',
    topic: 'Schutzkonzepte',
    versions: [{ monthsAgo: 11, approvedBy: 'AG Schutzkonzepte' }],
  },
]
