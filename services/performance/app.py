"""What performance runs."""

from services.performance import api
from services.performance.authority import ACTIONS, SUBJECTS
from services.performance.codes import CODES
from services.performance.domain.incentive_plan import INCENTIVE_PLAN
from services.performance.views import incentive_plans
from services.performance.views.commission import answer as commissions
from services.performance.views.grades import GRADES
from services.performance.views.incentive_plans import INCENTIVE_PLANS
from services.performance.views.kpi import answer as kpis
from services.performance.views.kpi import explain
from services.performance.views.labels import LABELS
from services.performance.views.ledger.view import LEDGER
from services.performance.views.organisation import ORGANISATION
from shared.service import Service

SERVICE = Service(
    name="performance",
    routers=(api.router, kpis.router, explain.router, commissions.router, incentive_plans.router),
    nouns=(INCENTIVE_PLAN,),
    views=(LEDGER, ORGANISATION, GRADES, LABELS, INCENTIVE_PLANS),
    names=True,
    codes=CODES,
    actions=ACTIONS,
    subjects=SUBJECTS,
    organisation="organisation",
)
