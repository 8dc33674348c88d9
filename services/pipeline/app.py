"""The wiring of pipeline: the only file that sees all of it."""

from services.pipeline import policies
from services.pipeline.api import accounts, activities, contracts, deals, products, quotes
from services.pipeline.authority import ACTIONS, SUBJECTS
from services.pipeline.codes import CODES
from services.pipeline.domain.account import ACCOUNT
from services.pipeline.domain.deal import DEAL
from services.pipeline.domain.order import ORDER
from services.pipeline.domain.product import PRODUCT
from services.pipeline.domain.product_line import PRODUCT_LINE
from services.pipeline.views import known, orders, searching
from services.pipeline.views import products as product_views
from services.pipeline.views.deals import activities as activity_views
from services.pipeline.views.deals import board, forecast, history
from services.pipeline.views.deals import deals as deal_views
from services.pipeline.views.deals import quotes as quote_views
from services.pipeline.views.money import accounts as account_views
from services.pipeline.views.money import ageing, invoices, payments, receivables
from shared.organisation.view import organisation_view
from shared.service import Service

SERVICE = Service(
    name="pipeline",
    routers=(
        products.router,
        product_views.router,
        deals.router,
        activities.router,
        quotes.router,
        contracts.router,
        deal_views.router,
        activity_views.router,
        quote_views.router,
        history.router,
        board.router,
        forecast.router,
        orders.router,
        searching.router,
        accounts.router,
        account_views.router,
        invoices.router,
        payments.router,
        ageing.router,
    ),
    nouns=(PRODUCT_LINE, PRODUCT, DEAL, ORDER, ACCOUNT),
    views=(
        known.KNOWN,
        organisation_view(),
        product_views.PRODUCTS,
        deal_views.DEALS,
        activity_views.ACTIVITIES,
        quote_views.QUOTES,
        forecast.FORECAST,
        orders.ORDERS,
        receivables.RECEIVABLES,
        ageing.RECEIVABLE_AGES,
    ),
    policies=(
        policies.WHEN_DEAL_SIGNED_THEN_OPEN_ORDER,
        policies.WHEN_DEAL_SIGNED_THEN_ISSUE_INVOICES,
    ),
    deadlines=(policies.WHEN_PAYMENT_IS_LATE_THEN_MARK_OVERDUE,),
    codes=CODES,
    actions=ACTIONS,
    subjects=SUBJECTS,
    organisation="organisation",
)
