"""Which action of the policy table each operation is, and which reads the nouns of published events."""

ACTIONS = {
    "listTargets": "targets.read",
    "getTarget": "targets.read",
    "getAttainment": "targets.read",
    "explainAttainment": "targets.read",
    "setTarget": "targets.draft",
    "changeTargetAmount": "targets.draft",
    "breakDownTarget": "targets.draft",
    "publishTarget": "targets.publish",
    "reviseTarget": "targets.publish",
}

SUBJECTS = {
    "target": "targets.read",
}
