"""The wiring of pipeline: the only file that sees all of it."""

from services.pipeline.api import ticket_promises, white_space
from services.pipeline.api import tickets as ticket_commands
from services.pipeline.api.catalogue import pipelines, price_books, products
from services.pipeline.api.deals import activities, contracts, deals, quotes
from services.pipeline.api.money import accounts, importing, refunds
from services.pipeline.api.money import interest as interest_commands
from services.pipeline.api.money import invoices as invoice_commands
from services.pipeline.api.orders import orders as order_commands
from services.pipeline.api.orders import tasks
from services.pipeline.authority import ACTIONS, SUBJECTS
from services.pipeline.codes import CODES
from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.account.overdue.interest import INTEREST
from services.pipeline.domain.catalogue.price_book import PRICE_BOOK
from services.pipeline.domain.catalogue.product import PRODUCT
from services.pipeline.domain.catalogue.product_line import PRODUCT_LINE
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.order.order import ORDER
from services.pipeline.domain.renewal.renewal import RENEWALS
from services.pipeline.domain.stages.policy import STAGE_POLICY
from services.pipeline.domain.tickets.order_tickets import ORDER_TICKETS
from services.pipeline.domain.tickets.promises import TICKET_PROMISES
from services.pipeline.domain.tickets.ticket import TICKET
from services.pipeline.policies import dunning as dunning_policies
from services.pipeline.policies import money as money_policies
from services.pipeline.policies import orders as order_policies
from services.pipeline.policies import renewals as renewal_policies
from services.pipeline.policies import rotting
from services.pipeline.policies import tickets as ticket_policies
from services.pipeline.views import known, searching
from services.pipeline.views.catalogue import pipelines as pipeline_views
from services.pipeline.views.catalogue import price_books as price_book_views
from services.pipeline.views.catalogue import products as product_views
from services.pipeline.views.deals import activities as activity_views
from services.pipeline.views.deals import attention, board, forecast, history
from services.pipeline.views.deals import deals as deal_views
from services.pipeline.views.deals import quotes as quote_views
from services.pipeline.views.figures import durations, funnel, leakage, lost_reasons, order_book, velocity, win_rate
from services.pipeline.views.money import accounts as account_views
from services.pipeline.views.money import ageing, corrections, dunning, interest, invoices, payments, receivables
from services.pipeline.views.orders import due, milestones, on_time, order, orders
from services.pipeline.views.orders import tasks as task_views
from services.pipeline.views.renewals import calendar, retention
from services.pipeline.views.tickets import escalations, promises, ticket, tickets
from services.pipeline.views.white_space import gaps
from shared.organisation.view import organisation_view
from shared.service import Imported, Service

SERVICE = Service(
    name="pipeline",
    routers=(
        products.router,
        product_views.router,
        price_books.router,
        price_book_views.router,
        pipelines.router,
        pipeline_views.router,
        deals.router,
        activities.router,
        quotes.router,
        contracts.router,
        deal_views.router,
        activity_views.router,
        attention.router,
        quote_views.router,
        history.router,
        board.router,
        forecast.router,
        funnel.router,
        durations.router,
        win_rate.router,
        lost_reasons.router,
        velocity.router,
        leakage.router,
        order_book.router,
        calendar.router,
        retention.router,
        order_commands.router,
        tasks.router,
        gaps.router,
        white_space.router,
        orders.router,
        order.router,
        milestones.router,
        on_time.router,
        task_views.router,
        due.router,
        ticket_commands.router,
        tickets.router,
        ticket.router,
        escalations.router,
        ticket_promises.router,
        promises.router,
        searching.router,
        accounts.router,
        refunds.router,
        invoice_commands.router,
        importing.router,
        interest_commands.router,
        interest.router,
        account_views.router,
        invoices.router,
        payments.router,
        corrections.router,
        dunning.router,
        ageing.router,
    ),
    nouns=(
        PRODUCT_LINE,
        PRODUCT,
        PRICE_BOOK,
        STAGE_POLICY,
        DEAL,
        ORDER,
        ACCOUNT,
        INTEREST,
        RENEWALS,
        TICKET,
        ORDER_TICKETS,
        TICKET_PROMISES,
    ),
    views=(
        known.KNOWN,
        organisation_view(),
        product_views.PRODUCTS,
        price_book_views.PRICE_BOOKS,
        pipeline_views.PIPELINES,
        deal_views.DEALS,
        activity_views.ACTIVITIES,
        attention.ATTENTION,
        quote_views.QUOTES,
        forecast.FORECAST,
        funnel.FUNNEL,
        durations.DURATIONS,
        win_rate.WIN_RATE,
        lost_reasons.LOST_REASONS,
        velocity.VELOCITY,
        leakage.LEAKAGE,
        order_book.ORDER_BOOK,
        calendar.CALENDAR,
        retention.RETENTION,
        gaps.WHITE_SPACE,
        orders.ORDERS,
        milestones.MILESTONES,
        on_time.ON_TIME_DELIVERY,
        task_views.TASKS,
        tickets.TICKETS,
        escalations.ESCALATIONS,
        promises.TICKET_PROMISES,
        receivables.RECEIVABLES,
        corrections.CORRECTIONS,
        interest.INTEREST_RATES,
        ageing.RECEIVABLE_AGES,
    ),
    policies=(
        order_policies.WHEN_DEAL_SIGNED_THEN_OPEN_ORDER,
        order_policies.WHEN_SIGNED_DEAL_CHANGED_THEN_FOLLOW_IT,
        order_policies.WHEN_CONTRACT_CANCELLED_THEN_REDUCE_DEAL,
        dunning_policies.WHEN_CUSTOMER_IS_LONG_OVERDUE_THEN_HOLD_ORDERS,
        money_policies.WHEN_DEAL_SIGNED_THEN_ISSUE_INVOICES,
        money_policies.WHEN_CONTRACT_AMENDED_THEN_CORRECT_INVOICES,
        money_policies.WHEN_CONTRACT_CANCELLED_THEN_CREDIT_INVOICES,
        money_policies.WHEN_CREDIT_CHANGED_THEN_CREDIT_MONEY_SO,
        money_policies.WHEN_MILESTONE_HAPPENED_THEN_MEET_TRIGGER,
        renewal_policies.WHEN_CONTRACT_AGREED_THEN_LEARN_ITS_TERM,
        renewal_policies.WHEN_CUSTOMER_GRADED_THEN_LEARN_ITS_GRADE,
        renewal_policies.WHEN_RENEWAL_OPENED_THEN_OPEN_DEAL,
        renewal_policies.WHEN_RENEWAL_DEAL_ENDED_THEN_SETTLE,
        ticket_policies.WHEN_ORDER_IS_SERVED_OR_HANDED_OVER_THEN_KEEP_ITS_TICKETS,
        ticket_policies.WHEN_ORDER_HANDED_OVER_THEN_HAND_TICKETS_OVER,
    ),
    deadlines=(
        order_policies.WHEN_WARRANTY_IS_OVER_THEN_END_IT,
        money_policies.WHEN_PAYMENT_IS_LATE_THEN_MARK_OVERDUE,
        rotting.WHEN_NOTHING_HAPPENS_THEN_MARK_ROTTEN,
        dunning_policies.WHEN_INVOICE_STAYS_OPEN_THEN_STEP_DUNNING,
        renewal_policies.WHEN_TERM_NEARS_ITS_END_THEN_OPEN_RENEWAL,
        ticket_policies.WHEN_TICKET_IS_LATE_THEN_ESCALATE,
    ),
    codes=CODES,
    actions=ACTIONS,
    subjects=SUBJECTS,
    organisation="organisation",
    imports=(
        Imported("product-lines", "addProductLines"),
        Imported("products", "addProducts"),
        Imported("deals", "importDeals"),
        Imported("activities", "logActivities"),
        Imported("invoices", "importInvoices"),
        Imported("payments", "recordPayments"),
    ),
)
