"""What the people service is made of."""

from services.people.api import employees as hiring
from services.people.api import posts
from services.people.api import units as opening
from services.people.authority import ACTIONS, SUBJECTS
from services.people.codes import CODES
from services.people.domain.organisation import ORGANISATION
from services.people.views import employees, org_tree, reporting_line, units
from services.people.views.directory import DIRECTORY
from shared.service import Imported, Service

SERVICE = Service(
    name="people",
    routers=(
        posts.router,
        opening.router,
        units.router,
        org_tree.router,
        hiring.router,
        employees.router,
        reporting_line.router,
    ),
    nouns=(ORGANISATION,),
    views=(DIRECTORY,),
    codes=CODES,
    actions=ACTIONS,
    subjects=SUBJECTS,
    organisation="directory",
    imports=(Imported("units", "openUnits"), Imported("employees", "hireEmployees")),
)
