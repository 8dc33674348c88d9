"""What the customers service is made of."""

from services.customers import api
from services.customers.authority import ACTIONS, SUBJECTS
from services.customers.codes import CODES
from services.customers.domain.customer import CUSTOMER
from services.customers.views import customers, history, organisation, searching
from shared.service import Imported, Service

SERVICE = Service(
    name="customers",
    routers=(api.router, customers.router, searching.router, history.router),
    nouns=(CUSTOMER,),
    views=(customers.CUSTOMERS, organisation.ORGANISATION),
    codes=CODES,
    actions=ACTIONS,
    subjects=SUBJECTS,
    organisation="organisation",
    imports=(Imported("customers", "registerCustomers"),),
)
