const shownRows = 30

const startDocument = `
  mutation StartImport($input: StartImportInput!, $first: Int!) {
    startImport(input: $input) {
      ... on DomainError { message }
      ... on ImportPayload {
        import {
          id
          notes
          totals { rows new changed unchanged duplicatesInFile possibleDuplicates unreadable leftOut }
          rows(first: $first) {
            totalCount
            nodes { rowNumber state name registerNumber changes { label from to } problem { message } notes }
          }
        }
      }
    }
  }`

const applyDocument = `
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) {
      ... on DomainError { message }
      ... on AppliedImportPayload { summary changeSetId revision warnings }
    }
  }`

/** A mutation answers with its payload or with a sentence that says why not. */
function payloadOf(result) {
  if (result.message) throw new Error(result.message)
  return result
}

/** Reads and compares the files on the server; nothing of the network is changed. */
export async function startImport(send, { network, preset, municipalityAgs, files }) {
  const input = { network, preset, files, ...(municipalityAgs && { municipalityAgs }) }
  const data = await send(startDocument, { input, first: shownRows })
  return payloadOf(data.startImport).import
}

/** Takes a previewed import over as one change, all or nothing. */
export async function applyImport(send, importId) {
  const data = await send(applyDocument, { input: { importId } })
  return payloadOf(data.applyImport)
}
