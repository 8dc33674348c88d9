// Starts the reference over the descriptions that the page names; with ?as=PERSONA its requests bear that one's token.
const told = JSON.parse(document.getElementById("told").textContent);

async function tokenOf(persona) {
  const answer = await fetch("/identity/token", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ persona }),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(`${said.title}. ${said.detail}`);
  return said.access_token;
}

function offer(personas, says) {
  const choice = document.getElementById("persona");
  for (const persona of personas) choice.append(new Option(persona, persona, false, persona === told.as));
  choice.addEventListener("change", () => {
    location.search = choice.value === "" ? "" : new URLSearchParams({ as: choice.value });
  });
  document.getElementById("says").textContent = says;
}

let token = "";
let says = "";
if (told.as !== null) {
  try {
    token = await tokenOf(told.as);
  } catch (error) {
    says = error.message;
  }
}
if (told.personas.length > 0) offer(told.personas, says);
Scalar.createApiReference("#reference", {
  sources: told.services.map((name) => ({ title: name, slug: name, url: `/${name}/openapi.json` })),
  authentication: { preferredSecurityScheme: "token", securitySchemes: { token: { token } } },
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  operationTitleSource: "path",
  showDeveloperTools: "never",
  showOperationId: true,
  telemetry: false,
  withDefaultFonts: false,
});
