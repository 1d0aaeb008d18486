const thresholds = `failureRiskInstitutions freshMonths staleMonths certificateDueDays conceptReviewMonths
  reachTarget freshnessTarget qualificationOffersPerYear attendanceMeetings concernWeeks
  statuteGroupWeight failureRiskWeight kitaSpecialistWeight otherGapWeight`
const dated = 'validFrom validTo isActive version'
const confirmation =
  'lastConfirmed { confirmedOn confirmedBy field side } fields { field confirmedOn } history { confirmedOn }'
const person = `id displayName isNamed title firstName lastName professionKey phone email isDemo version
  affiliations { institution { name } } roles { id } qualifications { kind state }`
const decision = `id gapKey kind reason decidedBy ${dated} assignee { id name }`
const gap =
  'key indicator severity subject { kind id label person { displayName } } reason proposal closedBy institutions { name }'

/** One operation that reads every list of a network and every field of what is in it. */
export const readEverything = `{
  viewer { id name isInstanceAdministrator isDemo memberships { role network { slug } } }
  networks { id slug name isDemo }
  statutes { key version label source validFrom validTo groups { number label shortLabel professionalGroupKeys } }
  network(slug: "klein") {
    id slug name isDemo revision asOf viewerRoles
    municipalities { id ags name }
    districts { id name isSupraLocal municipality { name } }
    statute { key }
    coordinationOffice {
      id name street postalCode city phone email tasks adviceLinePhone adviceLineHours { weekday from to } version
      coordinators { id ${dated} person { displayName } } confirmation { ${confirmation} }
    }
    institutions { totalCount nodes {
      id name registerNumber ownNumber places isContactedInDanger isDemo ${dated}
      street postalCode city latitude longitude phone email website openingHours
      type { key label groupKey isDayCareCentre needsProtectionConcept needsAgreement expectsSpecialist }
      group { key } carrier { name } district { name }
      reach viaRoles { id } gaps roles { id } people { id } links { id } linkCount peopleCount
      specialist { cover isExpected hasInvalidAssignment people { displayName } assignments { kind } }
      protectionConcept { state } agreement { signedOn } confirmation { ${confirmation} }
      history { ${dated} type { key } carrier { name } district { name } }
    } }
    people { totalCount nodes { ${person} } }
    affiliations { nodes {
      id position isContact phone email ${dated} person { displayName } institution { name } confirmation { ${confirmation} }
    } }
    qualifications { nodes { id kind course provider issuedOn refresherDue state version person { displayName } } }
    professionalGroups { nodes {
      id key label code statutoryNumber isCustom institutionCount roles { id }
    } }
    multiplierRoles { nodes {
      id title ${dated} isVacant hasFailureRisk institution { name } group { key }
      scope { institution { name } district { name } carrier { name } }
      holder { displayName } deputy { displayName } acting { displayName } reaches { nodes { name } }
      holders { id kind ${dated} role { id } person { displayName } confirmation { ${confirmation} } }
      holderHistory { kind validFrom validTo person { displayName } }
    } }
    carriers { nodes { id name kind registerNumber phone email isDemo ${dated} institutions { nodes { name } } agreements { id } } }
    agreements { nodes { id signedOn reviewDue isReviewDue ${dated} carrier { name } institution { name } } }
    protectionConcepts { nodes { id state adoptedOn ${dated} institution { name } } }
    specialistAssignments { nodes { id kind ${dated} institution { name } person { displayName } pool { name } } }
    specialistPools { nodes { id name ${dated} carrier { name } members { ${dated} person { displayName } } } }
    cooperationLinks { nodes {
      id kind frequency description confirmed stale ${dated} source { name } target { name }
      sourceConfirmation { ${confirmation} } targetConfirmation { ${confirmation} }
    } }
    steeringGroups { nodes { id title topic ${dated} members { person { displayName } } meetings { title } } }
    contactTopics { nodes { id title description ${dated} contacts { id person { displayName } } } }
    guidelines { nodes { id title topic version current { number approvedBy approvedOn reviewDue url } versions { ${dated} } } }
    meetings { nodes {
      id kind title heldOn startsAt endsAt place recursEveryMonths cancelledOn participants version
      steeringGroup { title } invitations { nodes { answer hasAttended institution { name } group { key } person { displayName } } }
    } }
    trainings { nodes { id title topic provider heldOn isInterdisciplinary places cancelledOn version } }
    coverage { day rulesVersion indicators {
      key label explanation source numerator failing unknown denominator share value valueWords target
      parts { key label of count } excluded { label reason } flagged { label reason } gaps { totalCount }
    } }
    gaps { totalCount nodes { ${gap} } }
    institutionGroups(by: [TYPE, REACH]) {
      label count reachedOwn reachedGroup notReached reachedShare withSpecialist connected withGaps
      keys { dimension key label id } institutions { nodes { name } }
      coverage { indicators(keys: [INSTITUTIONS_REACHED]) { numerator denominator } }
    }
    graph { revision
      nodes { id kind label groupKey groupCode statutoryNumber typeKey districtId reach viaRoleIds hasDeputy failureRisk gaps
        missing roles { id } acting { displayName } position { x y } }
      edges { id source target kind cooperationKind confirmed stale since }
    }
  }
}`

/** What does not fit into the first operation: the reporting paths, the settings, who came, what an institution page adds. */
export const readReporting = `{
  network(slug: "klein") {
    gaps { nodes { snoozedUntil snoozeReason isAssigned assignee { id name } decisions { ${decision} } } }
    gapDecisions { totalCount nodes { gap { key } ${decision} } }
    coordinatingUsers { id name }
    settings {
      thresholds { ${thresholds} } thresholdsFrom thresholdsVersion thresholdHistory { validFrom validTo thresholds { ${thresholds} } }
      statute { key } statuteVersion statuteHistory { validFrom validTo statute { key } }
    }
    professionalGroups { nodes { labelDe labelEn validFrom validTo version institutionTypes { key } } }
    institutions { nodes {
      id type { conceptBasis } protectionConcept { reviewDue isReviewDue }
      confirmation { freshUntil lastConfirmed { freshness } }
      invitations { nodes { hasAttended meeting { title } } } reportingPaths { id } missingPathTypes { key }
      reportCheck { situation }
    } }
    reportCheck {
      institution { name } pathType { key } situation path { title } result brokenAt { position } weaknesses words
    }
    meetings { nodes { answers { attended absent attendanceUnknown } invitations { nodes { id version } } } }
    trainings { nodes {
      enrolmentCounts { enrolled waiting cancelled attended } enrolments { nodes { id state version person { displayName } } }
    } }
    reportingPaths { nodes {
      id title trigger number originTypes { key } originGroupKeys approvedBy approvedOn reviewDue isReviewDue ${dated}
      pathType { key label legalBasis } institutions { nodes { name } } previous { id } next { id }
      arrivals { situation arrives weak unknown deadEnd }
      outcomes { situation result words weaknesses brokenAt { position } institutions { nodes { name } } }
      steps {
        id position actor action obligation recipient channels phone hours { weekday from to } fallbackRecipient fallbackPhone
        deadline form isPseudonymised expectsFeedback version confirmation { ${confirmation} }
        contact { institution { name } people { displayName } pools { name } isAdviceLine }
        namedInstitution { name }
        fallbackContact { institution { name } people { displayName } pools { name } isAdviceLine }
      }
    } }
    reportArrivals { institutions withoutPath pathType { key } paths { title } arrivals { situation deadEnd } }
    invitationPlan(size: 9) { steps {
      key action words sought weight effect subject { kind id label person { displayName } } district { name } carrier { name }
      candidates { nodes { reason person { displayName } institution { name } } }
      gains { indicator count } closes { key } opens { ${gap} }
    } }
    concerns { nodes { id title text answer openedOn answeredOn state dueOn openDays version institution { name } role { id } } }
    whatIf(leaving: []) {
      before { indicators { key numerator } } after { indicators { key numerator } } opened { ${gap} } closed { ${gap} } effects
      losingMultiplier { name } losingSpecialist { name } losingContact { name }
      vacated { label } takenOver { label acting { displayName } } componentsBefore components
      cutPaths { institution { name } words } precautions { words statutoryNumber keeps { name } role { label } }
      graph(filter: { kinds: [ROLE] }) { nodes { id acting { displayName } } }
    }
    rolesToSecure { nodes { role { id label groupKey groupLabel } actingPerson { displayName } institutions statutoryNumber isSoleOfGroup weight } }
    leavers(ids: []) { id isThere person { displayName } institution { name } role { label } }
  }
}`
