"""What the targets service is made of."""

from services.targets import api
from services.targets.authority import ACTIONS, SUBJECTS
from services.targets.codes import CODES
from services.targets.domain.target import TARGET
from services.targets.views import reading
from services.targets.views.actuals import ACTUALS
from services.targets.views.attainment import attainment, explain
from services.targets.views.organisation import ORGANISATION
from services.targets.views.promises import PROMISES
from services.targets.views.trees import TREES
from shared.service import Service

SERVICE = Service(
    name="targets",
    routers=(api.router, reading.router, attainment.router, explain.router),
    nouns=(TARGET,),
    views=(TREES, PROMISES, ACTUALS, ORGANISATION),
    codes=CODES,
    actions=ACTIONS,
    subjects=SUBJECTS,
    organisation="organisation",
)
