// Generated from docs/reference/openapi/pipeline.json by 'npm run generate'.

export interface paths {
    "/v1/product-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Product Lines
         * @description Product lines by name.
         */
        get: operations["listProductLines"];
        put?: never;
        /**
         * Add Line
         * @description Start a product line.
         */
        post: operations["addProductLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/product-lines/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Lines
         * @description Start up to 200 product lines, each by itself.
         */
        post: operations["addProductLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Products
         * @description Products by name, with what they cost today.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Add Product
         * @description Start to sell a product at a price.
         */
        post: operations["addProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Products
         * @description Start to sell up to 200 products, each by itself.
         */
        post: operations["addProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{product_id}/reprice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reprice Product
         * @description Change a product's list price or unit cost from a day on; what was sold keeps its price.
         */
        post: operations["repriceProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/product-lines/{line_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Product Line
         * @description One product line.
         */
        get: operations["getProductLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Product
         * @description One product with its prices, past and to come.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deals
         * @description Deals, the newest first; `q` finds in customer, reference and product names.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Open Deal
         * @description Open a deal in stage research.
         */
        post: operations["openDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Deals
         * @description Open up to 200 deals, each by itself.
         */
        post: operations["openDeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Deals
         * @description Take over up to 200 deals from elsewhere, each with its whole life in one append and in no stage order.
         */
        post: operations["importDeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise Deal
         * @description Change an open deal's owner, credits, lines or expected close.
         */
        post: operations["reviseDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance Deal
         * @description Move a deal to the next stage.
         */
        post: operations["advanceDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lose Deal
         * @description Give a deal up, with the reason.
         */
        post: operations["loseDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Deal
         * @description Take a loss back: the deal stands where it was lost.
         */
        post: operations["reopenDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Deal
         * @description Sign a deal that is in negotiation; its order and invoices follow.
         */
        post: operations["signDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Deal
         * @description A deal with the first 200 events of its history.
         */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deal History
         * @description Every event of a deal, the first one first.
         */
        get: operations["listDealHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{customer_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Account History
         * @description Every event of a customer's account, the first one first.
         */
        get: operations["listAccountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Board
         * @description Number, net and weighted amount of each stage's deals, in order; the cards are `GET /deals?stage=`.
         */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Forecast
         * @description Deals by expected close (signed ones by signature) and category; slipped and undated ones stand apart.
         */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Orders
         * @description Orders, the latest first.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Order
         * @description One order.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Deals
         * @description Deals that meet all conditions of one of the groups; amounts are minor units.
         */
        post: operations["searchDeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Orders
         * @description Orders that meet all conditions of one of the groups; `q` finds in its deal.
         */
        post: operations["searchOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Invoices
         * @description Invoices that meet all conditions of one of the groups; `q` is part of the number.
         */
        post: operations["searchInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Payments
         * @description Payments that meet all conditions of one of the groups; `q` is part of the reference.
         */
        post: operations["searchPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{customer_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Payment
         * @description Record what a customer paid.
         */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Payments
         * @description Record up to 200 payments, each by itself.
         */
        post: operations["recordPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{customer_id}/payments/{payment_id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund Payment
         * @description Give money back: first what is on account, then from the newest allocations.
         */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Account
         * @description A customer's totals with the last 200 invoices and payments; invoiced = paid + outstanding.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invoices
         * @description Invoices, the first due first.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Invoice
         * @description One invoice.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Payments
         * @description Payments, the latest first.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Payment
         * @description One payment and the invoices it covers now.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Ageing
         * @description What was outstanding on a day, by how long past due; the five ages sum to it.
         */
        get: operations["getAgeing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Import
         * @description Begin: commands that carry `Import-Id` set deadlines that wait for the finish, or for an hour without any.
         */
        post: operations["openImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Import
         * @description End: deadlines that came due meanwhile look at how things are now.
         */
        post: operations["finishImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Events
         * @description The published events behind a position, oldest first; none is ever skipped.
         *
         *     A page may be empty and still have more behind it: go on with `next_after`, or the `Link` header's `next`.
         *     `Accept: application/cloudevents-batch+json` gives the bare array.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream Changes
         * @description What happens from now on, or after `Last-Event-ID`, of what the caller may read; a comment each 15 s.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me
         * @description The caller's role, and of an employee the post, unit, region and units managed, as they hold today.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Permissions
         * @description Every operation of this service that the caller may use, and how far it reaches.
         */
        get: operations["listMyPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/permissions/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Permission
         * @description Why an employee may use an operation or not: role, action, scope, and whether it reaches an owner.
         */
        get: operations["explainPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Account
         * @description What a customer owes and has paid; invoiced = paid + outstanding.
         */
        Account: {
            /**
             * Id
             * Format: uuid
             * @description The customer's.
             */
            id: string;
            /** Version */
            version: number;
            /** Customer Name */
            customer_name: string | null;
            /**
             * @example {
             *       "amount_minor": 13560000,
             *       "currency": "CNY"
             *     }
             */
            invoiced: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            paid: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 13560000,
             *       "currency": "CNY"
             *     }
             */
            outstanding: components["schemas"]["Money"];
            /**
             * @description Paid, and not yet put to an invoice.
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            on_account: components["schemas"]["Money"];
            /**
             * Invoices
             * @description The last 200.
             */
            invoices: components["schemas"]["Invoice"][];
            /**
             * Payments
             * @description The last 200.
             * @example []
             */
            payments: components["schemas"]["Payment"][];
        };
        /** AdvanceDealBody */
        AdvanceDealBody: {
            /**
             * Stage
             * @example needs
             * @enum {string}
             */
            stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation";
            /** Advanced On */
            advanced_on?: string | null;
        };
        /**
         * Ageing
         * @description How old what is owed is, on a day and as known at a moment.
         */
        Ageing: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             */
            known_at: string;
            /**
             * Settled
             * @description Whether nothing that arrives later can change the answer.
             */
            settled: boolean;
            /** Settled Until */
            settled_until: string | null;
            /** Items */
            items: components["schemas"]["AgeingRow"][];
        };
        /**
         * AgeingKey
         * @description Who owes, or whose deals it is owed from.
         */
        AgeingKey: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "employee" | "customer";
            /**
             * Id
             * @description Null for what has none.
             * @example 0199d3a0-5c00-7000-8000-8b848a683efe
             */
            id: string | null;
            /**
             * Name
             * @description What it is called now, where a name is known.
             * @example Lin Mei
             */
            name: string | null;
        };
        /**
         * AgeingRow
         * @description What is outstanding, by how long past due; the five ages sum to it.
         */
        AgeingRow: {
            /** @description Null when nothing was asked to be cut by. */
            key: components["schemas"]["AgeingKey"] | null;
            outstanding: components["schemas"]["SignedMoney"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            not_due: components["schemas"]["SignedMoney"];
            days_1_30: components["schemas"]["SignedMoney"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            days_31_60: components["schemas"]["SignedMoney"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            days_61_90: components["schemas"]["SignedMoney"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            over_90: components["schemas"]["SignedMoney"];
        };
        /**
         * AllocatedPart
         * @description How much of a payment is on an invoice.
         */
        AllocatedPart: {
            /**
             * Invoice Id
             * Format: uuid
             */
            invoice_id: string;
            /**
             * @example {
             *       "amount_minor": 13560000,
             *       "currency": "CNY"
             *     }
             */
            gross: components["schemas"]["Money"];
        };
        /**
         * AllocationBody
         * @description How much of a payment goes to an invoice.
         */
        AllocationBody: {
            /**
             * Invoice Id
             * Format: uuid
             */
            invoice_id: string;
            gross: components["schemas"]["Money"];
        };
        /**
         * Board
         * @description Every stage with what stands in it, in order.
         */
        Board: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /** Stages */
            stages: components["schemas"]["StageSums"][];
        };
        /**
         * CloudEvent
         * @description A published event, CloudEvents 1.0 in structured mode; attributes may be added.
         */
        CloudEvent: {
            /**
             * Specversion
             * @constant
             */
            specversion: "1.0";
            /**
             * Id
             * Format: uuid
             * @description The same wherever the event is read.
             */
            id: string;
            /**
             * Type
             * @example salesloop.pipeline.DealSigned.v1
             */
            type: string;
            /**
             * Source
             * Format: uri-reference
             * @example /services/pipeline
             */
            source: string;
            /**
             * Subject
             * @description Noun and id.
             * @example deal/0199d3a0-5c00-7000-8000-5a4df0c9b1d2
             */
            subject: string;
            /**
             * Time
             * Format: date-time
             * @description When it happened; it may lie in the past.
             */
            time: string;
            /**
             * Dataschema
             * Format: uri
             * @example urn:salesloop:schema:pipeline:DealSigned:v1
             */
            dataschema: string;
            /**
             * Recordedtime
             * Format: date-time
             * @description When it was stored.
             */
            recordedtime: string;
            /**
             * Occurredon
             * Format: date
             * @description The business date.
             */
            occurredon: string;
            /**
             * Sequence
             * @description The position in the service's log.
             * @example 00000000000000004711
             */
            sequence: string;
            /**
             * Previous
             * @description The sequence of the event before it in its partition, zeros for none.
             * @example 00000000000000000000
             */
            previous: string;
            /**
             * Logid
             * @example 1
             */
            logid: string;
            /**
             * Generation
             * @example 1
             */
            generation: string;
            /**
             * Correlationid
             * @example 8f14e45fceea467a9575d1a2b3c4d5e6
             */
            correlationid?: string;
            /**
             * Causationid
             * @example 8f14e45fceea467a9575d1a2b3c4d5e6
             */
            causationid?: string;
            /**
             * Traceparent
             * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
             */
            traceparent?: string;
            /**
             * Importid
             * Format: uuid
             */
            importid?: string;
            /**
             * Datacontenttype
             * @constant
             */
            datacontenttype: "application/json";
            /**
             * Data
             * @description As the event's own schema says.
             * @example {
             *       "deal_id": "0199d3a0-5c00-7000-8000-5a4df0c9b1d2"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * CloudEventPage
         * @description Events behind a position, the oldest first.
         */
        CloudEventPage: {
            /** Items */
            items: components["schemas"]["CloudEvent"][];
            /**
             * Next After
             * @description Send it as `after`, now or later.
             * @example 4711
             */
            next_after: number;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
        };
        /**
         * CreditBody
         * @description A person's share of the revenue credit.
         */
        CreditBody: {
            /**
             * Employee Id
             * Format: uuid
             */
            employee_id: string;
            /**
             * Share Bp
             * @description Basis points; all shares sum to 10 000
             */
            share_bp: number;
        };
        /**
         * CreditedShare
         * @description A person's share of the revenue credit.
         */
        CreditedShare: {
            /**
             * Employee Id
             * Format: uuid
             */
            employee_id: string;
            /**
             * Share Bp
             * @description Basis points; all shares sum to 10 000.
             */
            share_bp: number;
        };
        /** CustomerPaymentBody */
        CustomerPaymentBody: {
            /** Reference */
            reference: string;
            gross: components["schemas"]["Money"];
            /** Received On */
            received_on?: string | null;
            /** Allocations */
            allocations?: components["schemas"]["AllocationBody"][] | null;
            /**
             * Customer Id
             * Format: uuid
             */
            customer_id: string;
        };
        /**
         * Deal
         * @description A deal and where it stands.
         */
        Deal: {
            /**
             * Customer Id
             * @description Null of some deals from elsewhere.
             */
            customer_id: string | null;
            /**
             * Customer Name
             * @description As it was when it was last written down here.
             */
            customer_name: string | null;
            /** Source */
            source: string | null;
            /** Channel */
            channel: string | null;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /**
             * Credits
             * @description Who shares the credit; empty: all of it is the owner's.
             */
            credits: components["schemas"]["CreditedShare"][];
            /** Lines */
            lines: components["schemas"]["SoldLine"][];
            /** @description Of all lines. */
            net: components["schemas"]["Money"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "signed" | "lost";
            /**
             * Stage
             * @example needs
             * @enum {string}
             */
            stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation" | "signed" | "lost";
            /** Probability Bp */
            probability_bp: number;
            /**
             * @description Net by probability.
             * @example {
             *       "amount_minor": 3000000,
             *       "currency": "CNY"
             *     }
             */
            weighted: components["schemas"]["Money"];
            /** Expected Close On */
            expected_close_on: string | null;
            /**
             * Opened On
             * @description Null where it is not known of a deal from elsewhere.
             */
            opened_on: string | null;
            /**
             * Closed On
             * @description When it was signed or lost.
             * @example null
             */
            closed_on: string | null;
            /**
             * Lost Reason
             * @example null
             */
            lost_reason: ("price" | "competitor" | "budget" | "missing_feature" | "timing" | "no_decision_maker" | "no_answer" | "other") | null;
            /**
             * Lost In
             * @description The stage in which it was lost.
             * @example null
             */
            lost_in: ("research" | "screening" | "contact" | "needs" | "presentation" | "negotiation" | "signed" | "lost") | null;
            /**
             * Term Start
             * @example null
             */
            term_start: string | null;
            /**
             * Term End
             * @example null
             */
            term_end: string | null;
            /**
             * Schedule
             * @description What was agreed on signing.
             * @example []
             */
            schedule: components["schemas"]["DueInstalment"][];
            /**
             * Origin
             * @enum {string}
             */
            origin: "native" | "import";
            /** External Reference */
            external_reference: string | null;
        };
        /**
         * DealBatch
         * @description What became of each deal of a batch.
         */
        DealBatch: {
            /** Items */
            items: components["schemas"]["DealResult"][];
        };
        /**
         * DealInFull
         * @description A deal with the first 200 events of its history.
         */
        DealInFull: {
            /**
             * Customer Id
             * @description Null of some deals from elsewhere.
             */
            customer_id: string | null;
            /**
             * Customer Name
             * @description As it was when it was last written down here.
             */
            customer_name: string | null;
            /** Source */
            source: string | null;
            /** Channel */
            channel: string | null;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /**
             * Credits
             * @description Who shares the credit; empty: all of it is the owner's.
             */
            credits: components["schemas"]["CreditedShare"][];
            /** Lines */
            lines: components["schemas"]["SoldLine"][];
            /** @description Of all lines. */
            net: components["schemas"]["Money"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "signed" | "lost";
            /**
             * Stage
             * @example needs
             * @enum {string}
             */
            stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation" | "signed" | "lost";
            /** Probability Bp */
            probability_bp: number;
            /**
             * @description Net by probability.
             * @example {
             *       "amount_minor": 3000000,
             *       "currency": "CNY"
             *     }
             */
            weighted: components["schemas"]["Money"];
            /** Expected Close On */
            expected_close_on: string | null;
            /**
             * Opened On
             * @description Null where it is not known of a deal from elsewhere.
             */
            opened_on: string | null;
            /**
             * Closed On
             * @description When it was signed or lost.
             * @example null
             */
            closed_on: string | null;
            /**
             * Lost Reason
             * @example null
             */
            lost_reason: ("price" | "competitor" | "budget" | "missing_feature" | "timing" | "no_decision_maker" | "no_answer" | "other") | null;
            /**
             * Lost In
             * @description The stage in which it was lost.
             * @example null
             */
            lost_in: ("research" | "screening" | "contact" | "needs" | "presentation" | "negotiation" | "signed" | "lost") | null;
            /**
             * Term Start
             * @example null
             */
            term_start: string | null;
            /**
             * Term End
             * @example null
             */
            term_end: string | null;
            /**
             * Schedule
             * @description What was agreed on signing.
             * @example []
             */
            schedule: components["schemas"]["DueInstalment"][];
            /**
             * Origin
             * @enum {string}
             */
            origin: "native" | "import";
            /** External Reference */
            external_reference: string | null;
            /**
             * History
             * @example [
             *       {
             *         "actor": "employee/0199d3a0-5c00-7000-8000-8b848a683efe",
             *         "data": {
             *           "note": "A cheaper one will do."
             *         },
             *         "id": "0199d3a0-5c00-7000-8000-421926dafbf5",
             *         "occurred_at": "2026-03-31T09:30:00Z",
             *         "occurred_on": "2026-03-31",
             *         "on_behalf_of": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
             *         "recorded_at": "2026-03-31T09:30:00Z",
             *         "type": "DealLossExplained",
             *         "version": 3
             *       }
             *     ]
             */
            history: components["schemas"]["HistoryEvent"][];
        };
        /**
         * DealPage
         * @description A page of deals.
         */
        DealPage: {
            /** Items */
            items: components["schemas"]["Deal"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` for what follows; null on the last page.
             * @example null
             */
            next_cursor: string | null;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
            /**
             * Total
             * @description How many the whole list has, when asked for by `include_total`.
             * @example 1
             */
            total?: number;
        };
        /**
         * DealResult
         * @description What became of one deal of a batch.
         */
        DealResult: {
            /**
             * Index
             * @description The item's place in the request, from 0.
             * @example 0
             */
            index: number;
            /**
             * Status
             * @description As if the item had been sent by itself.
             * @example 201
             */
            status: number;
            /**
             * Etag
             * @example "1"
             */
            etag?: string;
            /** Consistency Token */
            consistency_token?: string;
            /** Location */
            location?: string;
            /**
             * Idempotency Replayed
             * @constant
             */
            idempotency_replayed?: true;
            /**
             * Body
             * @description The new resource, or with a status of 400 and above the problem.
             */
            body: components["schemas"]["Deal"] | components["schemas"]["Problem"];
        };
        /**
         * DealSearch
         * @description What is searched for: whatever meets all conditions of one of the groups, and has `q`.
         *
         *     `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions.
         */
        DealSearch: {
            /**
             * Q
             * @description Text to find; two characters are enough
             */
            q?: string | null;
            /** Sort */
            sort?: string | null;
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit?: number;
            /**
             * Include Total
             * @default false
             */
            include_total?: boolean;
            /**
             * Filter Groups
             * @default []
             */
            filter_groups?: components["schemas"]["DealSearchGroup"][];
        };
        /**
         * DealSearchCondition
         * @description One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text.
         */
        DealSearchCondition: {
            /**
             * Field
             * @enum {string}
             */
            field: "stage" | "status" | "owner_id" | "customer_id" | "external_reference" | "net" | "weighted" | "expected_close_on" | "created_at" | "changed_at";
            /**
             * Op
             * @default eq
             * @enum {string}
             */
            op?: "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in" | "contains" | "is_null";
            /** Value */
            value: string | number | boolean | (string | number | boolean)[];
        };
        /**
         * DealSearchGroup
         * @description Conditions that hold together.
         */
        DealSearchGroup: {
            /** Filters */
            filters: components["schemas"]["DealSearchCondition"][];
        };
        /**
         * DealSums
         * @description Some deals added up.
         */
        DealSums: {
            /** Count */
            count: number;
            net: components["schemas"]["Money"];
            /**
             * @description Net by probability, deal by deal.
             * @example {
             *       "amount_minor": 3000000,
             *       "currency": "CNY"
             *     }
             */
            weighted: components["schemas"]["Money"];
        };
        /**
         * DueInstalment
         * @description A part of the price and when it is due.
         */
        DueInstalment: {
            /**
             * Number
             * @description From 1, within its deal.
             */
            number: number;
            net: components["schemas"]["Money"];
            /**
             * Due On
             * @description Null while it waits for something to happen first.
             */
            due_on: string | null;
        };
        /**
         * Explanation
         * @description Why somebody may use an operation or not; of whoever does not work here there is no role to speak of.
         */
        Explanation: {
            /**
             * Operation
             * @example signDeal
             */
            operation: string;
            /**
             * Action
             * @example deals.sign
             */
            action?: string;
            /**
             * Role
             * @example sales_rep
             * @enum {string}
             */
            role?: "general_manager" | "sales_director" | "regional_manager" | "sales_rep" | "account_manager" | "sales_support" | "finance" | "hr" | "delivery" | "admin" | "integrator";
            /** Allowed */
            allowed: boolean;
            /**
             * Scope
             * @example own
             */
            scope?: ("own" | "team" | "region" | "all") | null;
            /**
             * Not For Oneself
             * @example false
             */
            not_for_oneself?: boolean;
            /**
             * Reaches
             * @description Whether the scope covers the owner that was asked about.
             * @example true
             */
            reaches?: boolean;
            /**
             * Sees
             * @example true
             */
            sees?: boolean;
            /**
             * Because
             * @example The post sales_rep has deals.sign as far as own.
             */
            because: string;
        };
        /**
         * Fault
         * @description One thing that is wrong with a request.
         */
        Fault: {
            /**
             * Pointer
             * @description JSON pointer into the body.
             * @example /name
             */
            pointer?: string;
            /**
             * Parameter
             * @description Name of the query or path parameter.
             * @example limit
             */
            parameter?: string;
            /**
             * Code
             * @example required
             */
            code: string;
            /**
             * Detail
             * @example Field required
             */
            detail: string;
        };
        /** FinishImportBody */
        FinishImportBody: Record<string, never>;
        /**
         * Forecast
         * @description What will be signed, weighted by how likely it is.
         */
        Forecast: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /** Items */
            items: components["schemas"]["ForecastRow"][];
            /**
             * @description Open ones whose day has gone by.
             * @example {
             *       "count": 0,
             *       "net": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       },
             *       "weighted": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       }
             *     }
             */
            slipped: components["schemas"]["DealSums"];
            /**
             * @description Open ones without a day.
             * @example {
             *       "count": 0,
             *       "net": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       },
             *       "weighted": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       }
             *     }
             */
            undated: components["schemas"]["DealSums"];
        };
        /**
         * ForecastCategories
         * @description The same deals by how likely they are: below 50 %, below 75 %, below 100 %, signed.
         */
        ForecastCategories: {
            pipeline: components["schemas"]["DealSums"];
            /**
             * @example {
             *       "count": 0,
             *       "net": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       },
             *       "weighted": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       }
             *     }
             */
            best_case: components["schemas"]["DealSums"];
            /**
             * @example {
             *       "count": 0,
             *       "net": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       },
             *       "weighted": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       }
             *     }
             */
            commit: components["schemas"]["DealSums"];
            /**
             * @example {
             *       "count": 0,
             *       "net": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       },
             *       "weighted": {
             *         "amount_minor": 0,
             *         "currency": "CNY"
             *       }
             *     }
             */
            closed: components["schemas"]["DealSums"];
        };
        /**
         * ForecastKey
         * @description What a row of the forecast is of; a month's id is '2026-04'.
         */
        ForecastKey: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "employee" | "product_line" | "month";
            /**
             * Id
             * @description Null for what has none.
             * @example 0199d3a0-5c00-7000-8000-8b848a683efe
             */
            id: string | null;
            /**
             * Name
             * @description What it is called now, where a name is known.
             * @example Lin Mei
             */
            name: string | null;
        };
        /**
         * ForecastRow
         * @description Deals that close within the days asked for.
         */
        ForecastRow: {
            /** Count */
            count: number;
            net: components["schemas"]["Money"];
            /**
             * @description Net by probability, deal by deal.
             * @example {
             *       "amount_minor": 3000000,
             *       "currency": "CNY"
             *     }
             */
            weighted: components["schemas"]["Money"];
            /** @description Null when nothing was asked to be cut by. */
            key: components["schemas"]["ForecastKey"] | null;
            categories: components["schemas"]["ForecastCategories"];
        };
        /**
         * HistoryEvent
         * @description Something that happened to a resource.
         */
        HistoryEvent: {
            /**
             * Version
             * @description The resource's version after it.
             * @example 1
             */
            version: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Type
             * @description What happened; new types may appear.
             * @example CustomerGradeExplained
             */
            type: string;
            /**
             * Actor
             * @description Who did it: `employee/<id>`, `persona/<name>`, `policy/<name>` or `deadline/<name>`.
             * @example employee/0199d3a0-5c00-7000-8000-8b848a683efe
             */
            actor: string | null;
            /**
             * On Behalf Of
             * @description The employee for whom support acted.
             * @example null
             */
            on_behalf_of: string | null;
            /**
             * Occurred On
             * Format: date
             */
            occurred_on: string;
            /**
             * Occurred At
             * Format: date-time
             * @description When it happened; it may lie in the past.
             */
            occurred_at: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Data
             * @description What it says: amounts are minor units; members depend on the type.
             * @example {
             *       "reason": "They roll it out in every plant."
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * HistoryEventPage
         * @description A page of what happened.
         */
        HistoryEventPage: {
            /** Items */
            items: components["schemas"]["HistoryEvent"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` for what follows; null on the last page.
             * @example null
             */
            next_cursor: string | null;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
            /**
             * Total
             * @description How many the whole list has, when asked for by `include_total`.
             * @example 1
             */
            total?: number;
        };
        /**
         * Import
         * @description A load of old data.
         */
        Import: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "finished";
            /**
             * Source
             * @description What is loaded, as it was given.
             * @example crm
             */
            source: string;
        };
        /**
         * ImportDealBody
         * @description A deal's whole life from elsewhere; a signed or lost one has `closed_on`.
         */
        ImportDealBody: {
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /** Customer Id */
            customer_id?: string | null;
            /**
             * Credits
             * @default []
             */
            credits?: components["schemas"]["CreditBody"][];
            /**
             * Lines
             * @default []
             */
            lines?: components["schemas"]["LineBody"][];
            /**
             * Stage
             * @example signed
             * @enum {string}
             */
            stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation" | "signed" | "lost";
            /** Expected Close On */
            expected_close_on?: string | null;
            /** Opened On */
            opened_on?: string | null;
            /** Closed On */
            closed_on?: string | null;
            /**
             * Lost Reason
             * @default other
             * @enum {string}
             */
            lost_reason?: "price" | "competitor" | "budget" | "missing_feature" | "timing" | "no_decision_maker" | "no_answer" | "other";
            /**
             * Note
             * @example null
             */
            note?: string | null;
            /** Source */
            source?: string | null;
            /** Channel */
            channel?: string | null;
            /**
             * Schedule
             * @default []
             */
            schedule?: components["schemas"]["InstalmentBody"][];
            /** External Reference */
            external_reference?: string | null;
        };
        /** ImportDealsBody */
        ImportDealsBody: {
            /** Items */
            items: components["schemas"]["ImportDealBody"][];
        };
        /**
         * InstalmentBody
         * @description A part of the price and when it is due.
         */
        InstalmentBody: {
            net: components["schemas"]["Money"];
            /**
             * Due On
             * Format: date
             * @example 2026-04-30
             */
            due_on: string;
        };
        /**
         * Invoice
         * @description An instalment that has been invoiced, and what is open of it; gross = net + VAT = paid + outstanding.
         */
        Invoice: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description Its account's, when it last changed.
             */
            version: number;
            /**
             * Number
             * @example INV-2026-9B1C04D7E2F5
             */
            number: string;
            /**
             * Customer Id
             * Format: uuid
             */
            customer_id: string;
            /** Customer Name */
            customer_name: string | null;
            /**
             * Deal Id
             * Format: uuid
             */
            deal_id: string;
            /**
             * Order Id
             * Format: uuid
             */
            order_id: string;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /** Instalment */
            instalment: number;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "overdue" | "paid";
            net: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 1560000,
             *       "currency": "CNY"
             *     }
             */
            vat: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 13560000,
             *       "currency": "CNY"
             *     }
             */
            gross: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            paid: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 13560000,
             *       "currency": "CNY"
             *     }
             */
            outstanding: components["schemas"]["Money"];
        };
        /**
         * InvoicePage
         * @description A page of invoices.
         */
        InvoicePage: {
            /** Items */
            items: components["schemas"]["Invoice"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` for what follows; null on the last page.
             * @example null
             */
            next_cursor: string | null;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
            /**
             * Total
             * @description How many the whole list has, when asked for by `include_total`.
             * @example 1
             */
            total?: number;
        };
        /**
         * InvoiceSearch
         * @description What is searched for: whatever meets all conditions of one of the groups, and has `q`.
         *
         *     `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions.
         */
        InvoiceSearch: {
            /**
             * Q
             * @description Text to find; two characters are enough
             */
            q?: string | null;
            /** Sort */
            sort?: string | null;
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit?: number;
            /**
             * Include Total
             * @default false
             */
            include_total?: boolean;
            /**
             * Filter Groups
             * @default []
             */
            filter_groups?: components["schemas"]["InvoiceSearchGroup"][];
        };
        /**
         * InvoiceSearchCondition
         * @description One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text.
         */
        InvoiceSearchCondition: {
            /**
             * Field
             * @enum {string}
             */
            field: "number" | "customer_id" | "deal_id" | "order_id" | "owner_id" | "status" | "issued_on" | "due_on";
            /**
             * Op
             * @default eq
             * @enum {string}
             */
            op?: "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in" | "contains" | "is_null";
            /** Value */
            value: string | number | boolean | (string | number | boolean)[];
        };
        /**
         * InvoiceSearchGroup
         * @description Conditions that hold together.
         */
        InvoiceSearchGroup: {
            /** Filters */
            filters: components["schemas"]["InvoiceSearchCondition"][];
        };
        /**
         * LineBody
         * @description One sold item; without `net` (the line's total) it is list price × quantity.
         */
        LineBody: {
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /** Quantity */
            quantity: number;
            net?: components["schemas"]["Money"] | null;
        };
        /**
         * LoseDealBody
         * @description The reason `other` needs a note; a note never leaves this service.
         */
        LoseDealBody: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "price" | "competitor" | "budget" | "missing_feature" | "timing" | "no_decision_maker" | "no_answer" | "other";
            /**
             * Note
             * @example A cheaper one will do.
             */
            note?: string | null;
            /** Lost On */
            lost_on?: string | null;
        };
        /**
         * Me
         * @description The caller.
         */
        Me: {
            /**
             * Actor
             * @example employee/0199d3a0-5c00-7000-8000-8b848a683efe
             */
            actor: string;
            /**
             * Role
             * @example sales_rep
             * @enum {string}
             */
            role: "general_manager" | "sales_director" | "regional_manager" | "sales_rep" | "account_manager" | "sales_support" | "finance" | "hr" | "delivery" | "admin" | "integrator";
            /** Employee Id */
            employee_id: string | null;
            /** Unit Id */
            unit_id: string | null;
            /** Region Id */
            region_id: string | null;
            /**
             * Manages
             * @description The units the caller manages, and those below them.
             */
            manages: string[];
        };
        /**
         * Money
         * @description An amount in minor units of its currency, not negative.
         */
        Money: {
            /**
             * Amount Minor
             * @description Minor units of the currency
             */
            amount_minor: number;
            /**
             * Currency
             * @description ISO 4217
             * @example CNY
             */
            currency: string;
        };
        /**
         * OpenDealBody
         * @description A new deal; without credits its owner is credited alone.
         */
        OpenDealBody: {
            /**
             * Customer Id
             * Format: uuid
             */
            customer_id: string;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /**
             * Credits
             * @default []
             */
            credits?: components["schemas"]["CreditBody"][];
            /**
             * Lines
             * @default []
             */
            lines?: components["schemas"]["LineBody"][];
            /** Expected Close On */
            expected_close_on?: string | null;
            /** Opened On */
            opened_on?: string | null;
            /** Source */
            source?: string | null;
            /** Channel */
            channel?: string | null;
            /** External Reference */
            external_reference?: string | null;
        };
        /** OpenDealsBody */
        OpenDealsBody: {
            /** Items */
            items: components["schemas"]["OpenDealBody"][];
        };
        /** OpenImportBody */
        OpenImportBody: {
            /**
             * Source
             * @description What is loaded, for whoever reads the log.
             * @example crm
             */
            source?: string | null;
        };
        /**
         * Order
         * @description An order that a signed deal set in motion.
         */
        Order: {
            /**
             * Customer Id
             * @description Null of some deals from elsewhere.
             */
            customer_id: string | null;
            /**
             * Customer Name
             * @description As it was when it was last written down here.
             */
            customer_name: string | null;
            /** Source */
            source: string | null;
            /** Channel */
            channel: string | null;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /**
             * Credits
             * @description Who shares the credit; empty: all of it is the owner's.
             */
            credits: components["schemas"]["CreditedShare"][];
            /** Lines */
            lines: components["schemas"]["SoldLine"][];
            /** @description Of all lines. */
            net: components["schemas"]["Money"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Status
             * @constant
             */
            status: "received";
            /**
             * Deal Id
             * Format: uuid
             */
            deal_id: string;
            /**
             * Received On
             * Format: date
             */
            received_on: string;
        };
        /**
         * OrderPage
         * @description A page of orders.
         */
        OrderPage: {
            /** Items */
            items: components["schemas"]["Order"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` for what follows; null on the last page.
             * @example null
             */
            next_cursor: string | null;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
            /**
             * Total
             * @description How many the whole list has, when asked for by `include_total`.
             * @example 1
             */
            total?: number;
        };
        /**
         * OrderSearch
         * @description What is searched for: whatever meets all conditions of one of the groups, and has `q`.
         *
         *     `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions.
         */
        OrderSearch: {
            /**
             * Q
             * @description Text to find; two characters are enough
             */
            q?: string | null;
            /** Sort */
            sort?: string | null;
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit?: number;
            /**
             * Include Total
             * @default false
             */
            include_total?: boolean;
            /**
             * Filter Groups
             * @default []
             */
            filter_groups?: components["schemas"]["OrderSearchGroup"][];
        };
        /**
         * OrderSearchCondition
         * @description One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text.
         */
        OrderSearchCondition: {
            /**
             * Field
             * @enum {string}
             */
            field: "deal_id" | "customer_id" | "owner_id" | "received_on";
            /**
             * Op
             * @default eq
             * @enum {string}
             */
            op?: "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in" | "contains" | "is_null";
            /** Value */
            value: string | number | boolean | (string | number | boolean)[];
        };
        /**
         * OrderSearchGroup
         * @description Conditions that hold together.
         */
        OrderSearchGroup: {
            /** Filters */
            filters: components["schemas"]["OrderSearchCondition"][];
        };
        /**
         * Payment
         * @description A bank line and where its money is now; gross = refunded + on account + allocations.
         */
        Payment: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description Its account's, when it last changed.
             */
            version: number;
            /**
             * Customer Id
             * Format: uuid
             */
            customer_id: string;
            /** Reference */
            reference: string;
            /**
             * Received On
             * Format: date
             */
            received_on: string;
            /**
             * @example {
             *       "amount_minor": 13560000,
             *       "currency": "CNY"
             *     }
             */
            gross: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            refunded: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            on_account: components["schemas"]["Money"];
            /** Allocations */
            allocations: components["schemas"]["AllocatedPart"][];
        };
        /**
         * PaymentBatch
         * @description What became of each payment of a batch.
         */
        PaymentBatch: {
            /** Items */
            items: components["schemas"]["PaymentResult"][];
        };
        /**
         * PaymentBody
         * @description One bank line; without allocations the oldest due invoices are paid first. What is over stays on account.
         */
        PaymentBody: {
            /** Reference */
            reference: string;
            gross: components["schemas"]["Money"];
            /** Received On */
            received_on?: string | null;
            /** Allocations */
            allocations?: components["schemas"]["AllocationBody"][] | null;
        };
        /**
         * PaymentPage
         * @description A page of payments.
         */
        PaymentPage: {
            /** Items */
            items: components["schemas"]["Payment"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` for what follows; null on the last page.
             * @example null
             */
            next_cursor: string | null;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
            /**
             * Total
             * @description How many the whole list has, when asked for by `include_total`.
             * @example 1
             */
            total?: number;
        };
        /**
         * PaymentResult
         * @description What became of one payment of a batch.
         */
        PaymentResult: {
            /**
             * Index
             * @description The item's place in the request, from 0.
             * @example 0
             */
            index: number;
            /**
             * Status
             * @description As if the item had been sent by itself.
             * @example 201
             */
            status: number;
            /**
             * Etag
             * @example "1"
             */
            etag?: string;
            /** Consistency Token */
            consistency_token?: string;
            /** Location */
            location?: string;
            /**
             * Idempotency Replayed
             * @constant
             */
            idempotency_replayed?: true;
            /**
             * Body
             * @description The new resource, or with a status of 400 and above the problem.
             */
            body: components["schemas"]["Payment"] | components["schemas"]["Problem"];
        };
        /**
         * PaymentSearch
         * @description What is searched for: whatever meets all conditions of one of the groups, and has `q`.
         *
         *     `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions.
         */
        PaymentSearch: {
            /**
             * Q
             * @description Text to find; two characters are enough
             */
            q?: string | null;
            /** Sort */
            sort?: string | null;
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit?: number;
            /**
             * Include Total
             * @default false
             */
            include_total?: boolean;
            /**
             * Filter Groups
             * @default []
             */
            filter_groups?: components["schemas"]["PaymentSearchGroup"][];
        };
        /**
         * PaymentSearchCondition
         * @description One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text.
         */
        PaymentSearchCondition: {
            /**
             * Field
             * @enum {string}
             */
            field: "customer_id" | "reference" | "received_on";
            /**
             * Op
             * @default eq
             * @enum {string}
             */
            op?: "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in" | "contains" | "is_null";
            /** Value */
            value: string | number | boolean | (string | number | boolean)[];
        };
        /**
         * PaymentSearchGroup
         * @description Conditions that hold together.
         */
        PaymentSearchGroup: {
            /** Filters */
            filters: components["schemas"]["PaymentSearchCondition"][];
        };
        /** PaymentsBody */
        PaymentsBody: {
            /** Items */
            items: components["schemas"]["CustomerPaymentBody"][];
        };
        /**
         * Permission
         * @description An operation and how far somebody may use it.
         */
        Permission: {
            /**
             * Operation
             * @example signDeal
             */
            operation: string;
            /**
             * Action
             * @example deals.sign
             */
            action: string;
            /**
             * Role
             * @example sales_rep
             * @enum {string}
             */
            role: "general_manager" | "sales_director" | "regional_manager" | "sales_rep" | "account_manager" | "sales_support" | "finance" | "hr" | "delivery" | "admin" | "integrator";
            /** Allowed */
            allowed: boolean;
            /** Scope */
            scope: ("own" | "team" | "region" | "all") | null;
            /**
             * Not For Oneself
             * @example false
             */
            not_for_oneself: boolean;
            /**
             * Because
             * @example The post sales_rep has deals.sign as far as own.
             */
            because: string;
        };
        /**
         * Permissions
         * @description What the caller may do.
         */
        Permissions: {
            /** Items */
            items: components["schemas"]["Permission"][];
        };
        /**
         * Price
         * @description What a product costs from a day on.
         */
        Price: {
            /**
             * Effective From
             * Format: date
             */
            effective_from: string;
            /**
             * @example {
             *       "amount_minor": 1200000,
             *       "currency": "CNY"
             *     }
             */
            list_price: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 800000,
             *       "currency": "CNY"
             *     }
             */
            unit_cost: components["schemas"]["Money"];
        };
        /**
         * Problem
         * @description Any error (RFC 9457); some codes have further members.
         */
        Problem: {
            /**
             * Type
             * Format: uri-reference
             * @example /problems/version_mismatch
             */
            type: string;
            /**
             * Title
             * @example The resource has changed
             */
            title: string;
            /**
             * Status
             * @example 412
             */
            status: number;
            /**
             * Detail
             * @example The resource is at version 4.
             */
            detail: string;
            /**
             * Instance
             * @description The path that was asked.
             * @example /customers/v1/customers
             */
            instance: string;
            /**
             * Code
             * @description Stable; new ones may appear.
             * @example version_mismatch
             */
            code: string;
            /**
             * Errors
             * @example []
             */
            errors: components["schemas"]["Fault"][];
            /**
             * Trace Id
             * @example 4bf92f3577b34da6a3ce929d0e0e4736
             */
            trace_id: string;
            /**
             * Retryable
             * @description The same request can succeed later.
             * @example false
             */
            retryable: boolean;
            /**
             * Current Version
             * @description With `version_mismatch`.
             * @example 4
             */
            current_version?: number;
            /**
             * Holder
             * Format: uuid
             * @description With `…_taken`: who has it.
             */
            holder?: string;
        };
        /**
         * Product
         * @description A product and what it costs.
         */
        Product: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Name
             * @example Cold Chain Monitor
             */
            name: string;
            /**
             * Product Line Id
             * Format: uuid
             */
            product_line_id: string;
            /** Product Line Name */
            product_line_name: string;
            /** External Reference */
            external_reference: string | null;
            /**
             * Prices
             * @description Past and to come, by date.
             */
            prices: components["schemas"]["Price"][];
            /**
             * @description Today's, or the first there will be.
             * @example {
             *       "amount_minor": 1200000,
             *       "currency": "CNY"
             *     }
             */
            list_price: components["schemas"]["Money"];
            /**
             * @description Today's, or the first there will be.
             * @example {
             *       "amount_minor": 800000,
             *       "currency": "CNY"
             *     }
             */
            unit_cost: components["schemas"]["Money"];
        };
        /**
         * ProductBatch
         * @description What became of each product of a batch.
         */
        ProductBatch: {
            /** Items */
            items: components["schemas"]["ProductResult"][];
        };
        /**
         * ProductBody
         * @description A product and its first price; without a unit cost it costs nothing.
         */
        ProductBody: {
            /**
             * Name
             * @example Cold Chain Monitor
             */
            name: string;
            /**
             * Product Line Id
             * Format: uuid
             */
            product_line_id: string;
            /**
             * @example {
             *       "amount_minor": 1200000,
             *       "currency": "CNY"
             *     }
             */
            list_price: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 800000,
             *       "currency": "CNY"
             *     }
             */
            unit_cost?: components["schemas"]["Money"] | null;
            /** Listed On */
            listed_on?: string | null;
            /** External Reference */
            external_reference?: string | null;
        };
        /**
         * ProductLine
         * @description A line of products.
         */
        ProductLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Name
             * @example Monitoring
             */
            name: string;
            /**
             * Listed On
             * Format: date
             */
            listed_on: string;
            /** External Reference */
            external_reference: string | null;
        };
        /**
         * ProductLineBatch
         * @description What became of each product line of a batch.
         */
        ProductLineBatch: {
            /** Items */
            items: components["schemas"]["ProductLineResult"][];
        };
        /** ProductLineBody */
        ProductLineBody: {
            /**
             * Name
             * @example Monitoring
             */
            name: string;
            /** Listed On */
            listed_on?: string | null;
            /** External Reference */
            external_reference?: string | null;
        };
        /**
         * ProductLinePage
         * @description A page of product lines.
         */
        ProductLinePage: {
            /** Items */
            items: components["schemas"]["ProductLine"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` for what follows; null on the last page.
             * @example null
             */
            next_cursor: string | null;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
            /**
             * Total
             * @description How many the whole list has, when asked for by `include_total`.
             * @example 1
             */
            total?: number;
        };
        /**
         * ProductLineResult
         * @description What became of one product line of a batch.
         */
        ProductLineResult: {
            /**
             * Index
             * @description The item's place in the request, from 0.
             * @example 0
             */
            index: number;
            /**
             * Status
             * @description As if the item had been sent by itself.
             * @example 201
             */
            status: number;
            /**
             * Etag
             * @example "1"
             */
            etag?: string;
            /** Consistency Token */
            consistency_token?: string;
            /** Location */
            location?: string;
            /**
             * Idempotency Replayed
             * @constant
             */
            idempotency_replayed?: true;
            /**
             * Body
             * @description The new resource, or with a status of 400 and above the problem.
             */
            body: components["schemas"]["ProductLine"] | components["schemas"]["Problem"];
        };
        /** ProductLinesBody */
        ProductLinesBody: {
            /** Items */
            items: components["schemas"]["ProductLineBody"][];
        };
        /**
         * ProductPage
         * @description A page of products.
         */
        ProductPage: {
            /** Items */
            items: components["schemas"]["Product"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` for what follows; null on the last page.
             * @example null
             */
            next_cursor: string | null;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
            /**
             * Total
             * @description How many the whole list has, when asked for by `include_total`.
             * @example 1
             */
            total?: number;
        };
        /**
         * ProductResult
         * @description What became of one product of a batch.
         */
        ProductResult: {
            /**
             * Index
             * @description The item's place in the request, from 0.
             * @example 0
             */
            index: number;
            /**
             * Status
             * @description As if the item had been sent by itself.
             * @example 201
             */
            status: number;
            /**
             * Etag
             * @example "1"
             */
            etag?: string;
            /** Consistency Token */
            consistency_token?: string;
            /** Location */
            location?: string;
            /**
             * Idempotency Replayed
             * @constant
             */
            idempotency_replayed?: true;
            /**
             * Body
             * @description The new resource, or with a status of 400 and above the problem.
             */
            body: components["schemas"]["Product"] | components["schemas"]["Problem"];
        };
        /** ProductsBody */
        ProductsBody: {
            /** Items */
            items: components["schemas"]["ProductBody"][];
        };
        /**
         * RefundBody
         * @description The bank line by which money of a payment goes back.
         */
        RefundBody: {
            /** Reference */
            reference: string;
            gross: components["schemas"]["Money"];
            /** Refunded On */
            refunded_on?: string | null;
        };
        /** ReopenDealBody */
        ReopenDealBody: {
            /** Reopened On */
            reopened_on?: string | null;
        };
        /**
         * RepriceBody
         * @description What is given changes from `effective_from` on.
         */
        RepriceBody: {
            /**
             * @example {
             *       "amount_minor": 1200000,
             *       "currency": "CNY"
             *     }
             */
            list_price?: components["schemas"]["Money"] | null;
            /**
             * @example {
             *       "amount_minor": 800000,
             *       "currency": "CNY"
             *     }
             */
            unit_cost?: components["schemas"]["Money"] | null;
            /** Effective From */
            effective_from?: string | null;
        };
        /**
         * ReviseDealBody
         * @description What is given changes, the rest stays; `expected_close_on: null` clears it.
         */
        ReviseDealBody: {
            /** Owner Id */
            owner_id?: string | null;
            /** Credits */
            credits?: components["schemas"]["CreditBody"][] | null;
            /** Lines */
            lines?: components["schemas"]["LineBody"][] | null;
            /** Expected Close On */
            expected_close_on?: string | null;
            /** Revised On */
            revised_on?: string | null;
        };
        /**
         * Seen
         * @description Whose rows figures have: those that the caller may see.
         */
        Seen: {
            /**
             * Reach
             * @example all
             * @enum {string}
             */
            reach: "own" | "team" | "region" | "all";
            /**
             * Persons
             * @description How many employees that are; null: everybody, and what is nobody's.
             * @example null
             */
            persons: number | null;
        };
        /**
         * SignDealBody
         * @description The instalments sum to the deal's net.
         */
        SignDealBody: {
            /** Signed On */
            signed_on?: string | null;
            /**
             * Term Start
             * @example 2026-04-01
             */
            term_start?: string | null;
            /**
             * Term End
             * @example 2027-03-31
             */
            term_end?: string | null;
            /** Schedule */
            schedule: components["schemas"]["InstalmentBody"][];
        };
        /**
         * SignedMoney
         * @description An amount in minor units of its currency, negative or not.
         */
        SignedMoney: {
            /**
             * Amount Minor
             * @description Minor units of the currency
             */
            amount_minor: number;
            /** Currency */
            currency: string;
        };
        /**
         * SoldLine
         * @description One sold item with its price and cost of then.
         */
        SoldLine: {
            /**
             * Number
             * @description From 1, within its deal.
             */
            number: number;
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /** Product Name */
            product_name: string;
            /**
             * Product Line Id
             * Format: uuid
             */
            product_line_id: string;
            /** Product Line Name */
            product_line_name: string;
            /** Quantity */
            quantity: number;
            /** @description Of the whole line. */
            net: components["schemas"]["Money"];
            /**
             * @description Of the whole line.
             * @example {
             *       "amount_minor": 8000000,
             *       "currency": "CNY"
             *     }
             */
            cost: components["schemas"]["Money"];
        };
        /**
         * StageSums
         * @description The deals of one stage.
         */
        StageSums: {
            /** Count */
            count: number;
            net: components["schemas"]["Money"];
            /**
             * @description Net by probability, deal by deal.
             * @example {
             *       "amount_minor": 3000000,
             *       "currency": "CNY"
             *     }
             */
            weighted: components["schemas"]["Money"];
            /**
             * Stage
             * @enum {string}
             */
            stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation" | "signed" | "lost";
        };
    };
    responses: {
        /**
         * @description - `duplicate_key`: A key occurs twice in one JSON object
         *     - `header_repeated`: A header is given more than once
         *     - `malformed_json`: The body is not JSON
         *     - `malformed_path`: The path is not valid UTF-8 or holds a control character
         *     - `malformed_query`: The query string is not valid UTF-8 or holds a control character
         *     - `malformed_request`: The request is not valid HTTP
         *     - `not_utf8`: The body is not UTF-8
         *     - `number_not_finite`: A number is not finite or cannot be represented
         *     - `parameter_repeated`: A parameter is given more than once
         */
        AddProductLine400: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `invalid_token`: The access token is not valid
         *     - `token_expired`: The access token has expired
         *     - `unauthenticated`: A valid access token is required
         */
        AddProductLine401: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `forbidden`: This is not allowed
         *     - `import_not_allowed`: Only an import's administrator may send Import-Id
         *     - `not_an_employee`: The token names neither an employee nor an installation role
         *     - `on_behalf_not_allowed`: Only sales support may act on behalf of somebody
         *     - `separation_of_duties`: Nobody may do this for themselves
         */
        AddProductLine403: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `request_timeout`: The request did not arrive in time */
        RequestTimeout: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `version_mismatch`: The resource has moved on */
        VersionMismatch: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `body_too_large`: The body is too large
         *     - `event_too_large`: What is to be recorded is over 256 KiB
         */
        AddProductLine413: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `uri_too_long`: The address is too long */
        UriTooLong: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `unsupported_media_type`: The body's media type is not supported */
        UnsupportedMediaType: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `body_required`: A body is required
         *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         */
        AddProductLine422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `rate_limited`: Too many requests */
        RateLimited: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `headers_too_large`: The headers are too large */
        HeadersTooLarge: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `internal_error`: Something went wrong here */
        InternalError: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `authorisation_stale`: What may be done is not known freshly enough to decide
         *     - `database_unavailable`: The database cannot be reached
         *     - `identity_unavailable`: The identity provider's keys cannot be fetched
         *     - `outcome_unknown`: It is not known whether the command was carried out
         *     - `query_timeout`: The query took too long
         */
        AddProductLine503: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description Any error, as a problem (RFC 9457). */
        AnyProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `header_repeated`: A header is given more than once
         *     - `malformed_path`: The path is not valid UTF-8 or holds a control character
         *     - `malformed_query`: The query string is not valid UTF-8 or holds a control character
         *     - `malformed_request`: The request is not valid HTTP
         *     - `parameter_repeated`: A parameter is given more than once
         */
        ListProductLines400: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `forbidden`: This is not allowed
         *     - `not_an_employee`: The token names neither an employee nor an installation role
         */
        ListProductLines403: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `cursor_mismatch`: The cursor belongs to another list, filter or order
         *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
         *     - `invalid_cursor`: The cursor is not one that was issued here
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_sort`: The list cannot be sorted by this
         *     - `validation_failed`: The request does not have the expected shape
         */
        ListProductLines422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `authorisation_stale`: What may be done is not known freshly enough to decide
         *     - `database_unavailable`: The database cannot be reached
         *     - `identity_unavailable`: The identity provider's keys cannot be fetched
         *     - `not_fresh`: The answer has not caught up with the Consistency-Token
         *     - `query_timeout`: The query took too long
         */
        ListProductLines503: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `forbidden`: This is not allowed
         *     - `import_not_allowed`: Only an import's administrator may send Import-Id
         *     - `not_an_employee`: The token names neither an employee nor an installation role
         *     - `on_behalf_not_allowed`: Only sales support may act on behalf of somebody
         */
        AddProductLines403: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `import_not_open`: The import is not open */
        ImportNotOpen: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `body_too_large`: The body is too large */
        BodyTooLarge: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `batch_empty`: The batch has no items
         *     - `batch_too_large`: The batch has more than 200 items
         *     - `body_required`: A body is required
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         */
        AddProductLines422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `authorisation_stale`: What may be done is not known freshly enough to decide
         *     - `database_unavailable`: The database cannot be reached
         *     - `identity_unavailable`: The identity provider's keys cannot be fetched
         *     - `query_timeout`: The query took too long
         */
        AddProductLines503: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `product_not_found`: There is no such product */
        ProductNotFound: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
         *     - `invalid_id`: The id is not a UUID
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         */
        GetProductLine422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `deal_not_found`: There is no such deal
         *     - `product_not_found`: There is no such product
         */
        OpenDeal404: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `conflict_retry`: Others changed the resource at the same time
         *     - `deal_already_open`: The deal has been opened before
         *     - `deal_not_lost`: Only a lost deal is reopened
         *     - `deal_not_open`: The deal is not open
         *     - `deal_without_lines`: A deal without line items cannot be signed
         *     - `external_reference_taken`: The external reference is taken
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `product_already_listed`: The product is listed
         *     - `stage_out_of_order`: The stages are gone through in order
         */
        OpenDeal409: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `deal_not_found`: There is no such deal */
        DealNotFound: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `conflict_retry`: Others changed the resource at the same time
         *     - `deal_already_open`: The deal has been opened before
         *     - `deal_not_lost`: Only a lost deal is reopened
         *     - `deal_not_open`: The deal is not open
         *     - `deal_without_lines`: A deal without line items cannot be signed
         *     - `external_reference_taken`: The external reference is taken
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `stage_out_of_order`: The stages are gone through in order
         */
        AdvanceDeal409: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `amount_out_of_range`: An amount is out of range
         *     - `body_required`: A body is required
         *     - `closed_on_required`: A signed or lost deal has a closing date
         *     - `credit_repeated`: A person is credited twice
         *     - `credits_do_not_sum`: The credit shares do not sum to 10 000 basis points
         *     - `customer_required`: A deal is with a customer
         *     - `date_in_future`: The date has not come yet
         *     - `dates_out_of_order`: The dates are not in order
         *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `note_required`: The reason 'other' needs a note
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `schedule_does_not_sum`: The instalments do not sum to the deal's net
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         */
        AdvanceDeal422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `cursor_mismatch`: The cursor belongs to another list, filter or order
         *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
         *     - `invalid_cursor`: The cursor is not one that was issued here
         *     - `invalid_id`: The id is not a UUID
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_sort`: The list cannot be sorted by this
         *     - `validation_failed`: The request does not have the expected shape
         */
        ListDealHistory422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         */
        GetBoard422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `body_required`: A body is required
         *     - `cursor_mismatch`: The cursor belongs to another list, filter or order
         *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
         *     - `invalid_cursor`: The cursor is not one that was issued here
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_sort`: The list cannot be sorted by this
         *     - `validation_failed`: The request does not have the expected shape
         */
        SearchDeals422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `payment_not_found`: There is no such payment
         *     - `product_not_found`: There is no such product
         */
        RecordPayment404: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `allocation_exceeds_invoice`: More is allocated than is open on the invoice
         *     - `bank_reference_taken`: The bank line is known
         *     - `conflict_retry`: Others changed the resource at the same time
         *     - `external_reference_taken`: The external reference is taken
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `invoice_number_taken`: The invoice number is taken
         *     - `product_already_listed`: The product is listed
         *     - `refund_exceeds_payment`: More would go back than is left of the payment
         */
        RecordPayment409: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `allocation_exceeds_payment`: More is allocated than was received
         *     - `amount_out_of_range`: An amount is out of range
         *     - `body_required`: A body is required
         *     - `currency_mismatch`: The amount is not in the company's currency
         *     - `date_in_future`: The date has not come yet
         *     - `dates_out_of_order`: The dates are not in order
         *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `invoice_repeated`: An invoice is named twice
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `price_before_listing`: The price is older than the listing
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_customer`: Nobody has registered this customer
         *     - `unknown_invoice`: The account has no such invoice
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_product`: There is no such product to sell
         *     - `validation_failed`: The request does not have the expected shape
         */
        RecordPayment422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `import_not_found`: There is no such import */
        ImportNotFound: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `conflict_retry`: Others changed the resource at the same time
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         */
        OpenImport409: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /**
         * @description - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         */
        ListEvents422: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
        /** @description - `unknown_parameter`: The query has a parameter that this operation does not know */
        UnknownParameter: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    code?: string;
                };
            };
        };
    };
    parameters: {
        /** @description The same key and request give the stored answer again, for 72 hours. */
        "Idempotency-Key": string;
        /** @description The ETag seen: 412 when the resource has moved on. */
        "If-Match": string;
        /** @description The import that the command belongs to. */
        "Import-Id": string;
        /** @description The employee for whom support acts. */
        "On-Behalf-Of": string;
        /** @description Decide and answer, change nothing. */
        validate_only: boolean;
        /** @description What a command answered: see at least that. */
        "Consistency-Token": string;
        /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
        Prefer: string;
    };
    requestBodies: never;
    headers: {
        /** @description The resource's version, quoted. */
        ETag: string;
        /** @description Send it with queries that must show this. */
        "Consistency-Token": string;
        /** @description `true` when this is the stored answer. */
        "Idempotency-Replayed": string;
        /** @description Where the new resource is. */
        Location: string;
        /** @description The preferences that were met. */
        "Preference-Applied": string;
        /** @description The language of `title` and `detail`: the one of `Accept-Language` that there is. */
        "Content-Language": "en" | "zh-TW" | "zh-CN";
        /** @description Seconds to wait. */
        "Retry-After": number;
        /** @description What token is asked for (RFC 6750). */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProductLines: {
        parameters: {
            query?: {
                /** @description References by comma */
                external_reference?: string | null;
                /** @description Text to find; two characters are enough */
                q?: string | null;
                /** @description Items on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description Names by comma; `-name` for descending */
                sort?: string | null;
                /** @description Count the whole list too */
                include_total?: boolean;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "version": 1,
                     *           "name": "Monitoring",
                     *           "listed_on": "2026-03-31",
                     *           "external_reference": "crm-4711"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProductLinePage"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    addProductLine: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Monitoring",
                 *       "listed_on": "2026-03-01",
                 *       "external_reference": "crm-4711"
                 *     }
                 */
                "application/json": components["schemas"]["ProductLineBody"];
            };
        };
        responses: {
            /** @description What would be made, with `validate_only`. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *       "version": 1,
                     *       "name": "Monitoring",
                     *       "listed_on": "2026-03-31",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductLine"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *       "version": 1,
                     *       "name": "Monitoring",
                     *       "listed_on": "2026-03-31",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductLine"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description - `conflict_retry`: Others changed the resource at the same time
             *     - `external_reference_taken`: The external reference is taken
             *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
             *     - `import_not_open`: The import is not open
             *     - `product_line_already_listed`: The product line is listed
             */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AddProductLine422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    addProductLines: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "name": "Monitoring",
                 *           "listed_on": "2026-03-01",
                 *           "external_reference": "crm-4711"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductLinesBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            207: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "etag": "\"1\"",
                     *           "consistency_token": "consistency token",
                     *           "location": "location",
                     *           "idempotency_replayed": true,
                     *           "body": {
                     *             "id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *             "version": 1,
                     *             "name": "Monitoring",
                     *             "listed_on": "2026-03-31",
                     *             "external_reference": "crm-4711"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductLineBatch"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLines403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportNotOpen"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AddProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                product_line_id?: string | null;
                /** @description References by comma */
                external_reference?: string | null;
                /** @description Text to find; two characters are enough */
                q?: string | null;
                /** @description Items on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description Names by comma; `-name` for descending */
                sort?: string | null;
                /** @description Count the whole list too */
                include_total?: boolean;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "version": 1,
                     *           "name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "external_reference": "crm-4711",
                     *           "prices": [
                     *             {
                     *               "effective_from": "2026-04-01",
                     *               "list_price": {
                     *                 "amount_minor": 1200000,
                     *                 "currency": "CNY"
                     *               },
                     *               "unit_cost": {
                     *                 "amount_minor": 800000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ],
                     *           "list_price": {
                     *             "amount_minor": 1200000,
                     *             "currency": "CNY"
                     *           },
                     *           "unit_cost": {
                     *             "amount_minor": 800000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    addProduct: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Cold Chain Monitor",
                 *       "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                 *       "list_price": {
                 *         "amount_minor": 1200000,
                 *         "currency": "CNY"
                 *       },
                 *       "unit_cost": {
                 *         "amount_minor": 800000,
                 *         "currency": "CNY"
                 *       },
                 *       "listed_on": "2026-03-01",
                 *       "external_reference": "crm-4711"
                 *     }
                 */
                "application/json": components["schemas"]["ProductBody"];
            };
        };
        responses: {
            /** @description What would be made, with `validate_only`. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *       "version": 1,
                     *       "name": "Cold Chain Monitor",
                     *       "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *       "product_line_name": "Monitoring",
                     *       "external_reference": "crm-4711",
                     *       "prices": [
                     *         {
                     *           "effective_from": "2026-04-01",
                     *           "list_price": {
                     *             "amount_minor": 1200000,
                     *             "currency": "CNY"
                     *           },
                     *           "unit_cost": {
                     *             "amount_minor": 800000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "list_price": {
                     *         "amount_minor": 1200000,
                     *         "currency": "CNY"
                     *       },
                     *       "unit_cost": {
                     *         "amount_minor": 800000,
                     *         "currency": "CNY"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *       "version": 1,
                     *       "name": "Cold Chain Monitor",
                     *       "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *       "product_line_name": "Monitoring",
                     *       "external_reference": "crm-4711",
                     *       "prices": [
                     *         {
                     *           "effective_from": "2026-04-01",
                     *           "list_price": {
                     *             "amount_minor": 1200000,
                     *             "currency": "CNY"
                     *           },
                     *           "unit_cost": {
                     *             "amount_minor": 800000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "list_price": {
                     *         "amount_minor": 1200000,
                     *         "currency": "CNY"
                     *       },
                     *       "unit_cost": {
                     *         "amount_minor": 800000,
                     *         "currency": "CNY"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ProductNotFound"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description - `conflict_retry`: Others changed the resource at the same time
             *     - `external_reference_taken`: The external reference is taken
             *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
             *     - `import_not_open`: The import is not open
             *     - `product_already_listed`: The product is listed
             *     - `product_line_already_listed`: The product line is listed
             */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `currency_mismatch`: The amount is not in the company's currency
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `price_before_listing`: The price is older than the listing
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `unknown_product_line`: There is no such product line to put it in
             *     - `validation_failed`: The request does not have the expected shape
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    addProducts: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "name": "Cold Chain Monitor",
                 *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                 *           "list_price": {
                 *             "amount_minor": 1200000,
                 *             "currency": "CNY"
                 *           },
                 *           "unit_cost": {
                 *             "amount_minor": 800000,
                 *             "currency": "CNY"
                 *           },
                 *           "listed_on": "2026-03-01",
                 *           "external_reference": "crm-4711"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            207: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "etag": "\"1\"",
                     *           "consistency_token": "consistency token",
                     *           "location": "location",
                     *           "idempotency_replayed": true,
                     *           "body": {
                     *             "id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *             "version": 1,
                     *             "name": "Cold Chain Monitor",
                     *             "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *             "product_line_name": "Monitoring",
                     *             "external_reference": "crm-4711",
                     *             "prices": [
                     *               {
                     *                 "effective_from": "2026-04-01",
                     *                 "list_price": {
                     *                   "amount_minor": 1200000,
                     *                   "currency": "CNY"
                     *                 },
                     *                 "unit_cost": {
                     *                   "amount_minor": 800000,
                     *                   "currency": "CNY"
                     *                 }
                     *               }
                     *             ],
                     *             "list_price": {
                     *               "amount_minor": 1200000,
                     *               "currency": "CNY"
                     *             },
                     *             "unit_cost": {
                     *               "amount_minor": 800000,
                     *               "currency": "CNY"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductBatch"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLines403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportNotOpen"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AddProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    repriceProduct: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "list_price": {
                 *         "amount_minor": 1200000,
                 *         "currency": "CNY"
                 *       },
                 *       "unit_cost": {
                 *         "amount_minor": 800000,
                 *         "currency": "CNY"
                 *       },
                 *       "effective_from": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["RepriceBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *       "version": 1,
                     *       "name": "Cold Chain Monitor",
                     *       "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *       "product_line_name": "Monitoring",
                     *       "external_reference": "crm-4711",
                     *       "prices": [
                     *         {
                     *           "effective_from": "2026-04-01",
                     *           "list_price": {
                     *             "amount_minor": 1200000,
                     *             "currency": "CNY"
                     *           },
                     *           "unit_cost": {
                     *             "amount_minor": 800000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "list_price": {
                     *         "amount_minor": 1200000,
                     *         "currency": "CNY"
                     *       },
                     *       "unit_cost": {
                     *         "amount_minor": 800000,
                     *         "currency": "CNY"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ProductNotFound"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description - `conflict_retry`: Others changed the resource at the same time
             *     - `external_reference_taken`: The external reference is taken
             *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
             *     - `import_not_open`: The import is not open
             *     - `product_already_listed`: The product is listed
             */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `currency_mismatch`: The amount is not in the company's currency
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_id`: The id is not a UUID
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `price_before_listing`: The price is older than the listing
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `validation_failed`: The request does not have the expected shape
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getProductLine: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                line_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *       "version": 1,
                     *       "name": "Monitoring",
                     *       "listed_on": "2026-03-31",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductLine"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            /** @description - `product_line_not_found`: There is no such product line */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetProductLine422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *       "version": 1,
                     *       "name": "Cold Chain Monitor",
                     *       "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *       "product_line_name": "Monitoring",
                     *       "external_reference": "crm-4711",
                     *       "prices": [
                     *         {
                     *           "effective_from": "2026-04-01",
                     *           "list_price": {
                     *             "amount_minor": 1200000,
                     *             "currency": "CNY"
                     *           },
                     *           "unit_cost": {
                     *             "amount_minor": 800000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "list_price": {
                     *         "amount_minor": 1200000,
                     *         "currency": "CNY"
                     *       },
                     *       "unit_cost": {
                     *         "amount_minor": 800000,
                     *         "currency": "CNY"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            404: components["responses"]["ProductNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetProductLine422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listDeals: {
        parameters: {
            query?: {
                stage?: ("research" | "screening" | "contact" | "needs" | "presentation" | "negotiation" | "signed" | "lost") | null;
                status?: ("open" | "signed" | "lost") | null;
                /** @description Employees by comma */
                owner_id?: string | null;
                /** @description Customers by comma */
                customer_id?: string | null;
                /** @description References by comma */
                external_reference?: string | null;
                /** @description Text to find; two characters are enough */
                q?: string | null;
                /** @description Items on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description Names by comma; `-name` for descending */
                sort?: string | null;
                /** @description Count the whole list too */
                include_total?: boolean;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "source": "referral",
                     *           "channel": "direct",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "credits": [
                     *             {
                     *               "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *               "share_bp": 10000
                     *             }
                     *           ],
                     *           "lines": [
                     *             {
                     *               "number": 1,
                     *               "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *               "product_name": "Cold Chain Monitor",
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "product_line_name": "Monitoring",
                     *               "quantity": 10,
                     *               "net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               },
                     *               "cost": {
                     *                 "amount_minor": 8000000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ],
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "version": 1,
                     *           "status": "open",
                     *           "stage": "needs",
                     *           "probability_bp": 2500,
                     *           "weighted": {
                     *             "amount_minor": 3000000,
                     *             "currency": "CNY"
                     *           },
                     *           "expected_close_on": "2026-03-31",
                     *           "opened_on": "2026-01-12",
                     *           "closed_on": null,
                     *           "lost_reason": null,
                     *           "lost_in": null,
                     *           "term_start": null,
                     *           "term_end": null,
                     *           "schedule": [],
                     *           "origin": "native",
                     *           "external_reference": "crm-4711"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DealPage"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    openDeal: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                 *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *       "credits": [
                 *         {
                 *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                 *           "share_bp": 10000
                 *         }
                 *       ],
                 *       "lines": [
                 *         {
                 *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                 *           "quantity": 10,
                 *           "net": {
                 *             "amount_minor": 12000000,
                 *             "currency": "CNY"
                 *           }
                 *         }
                 *       ],
                 *       "expected_close_on": "2026-06-30",
                 *       "opened_on": "2026-03-01",
                 *       "source": "referral",
                 *       "channel": "direct",
                 *       "external_reference": "crm-4711"
                 *     }
                 */
                "application/json": components["schemas"]["OpenDealBody"];
            };
        };
        responses: {
            /** @description What would be made, with `validate_only`. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "source": "referral",
                     *       "channel": "direct",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "credits": [
                     *         {
                     *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "share_bp": 10000
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "cost": {
                     *             "amount_minor": 8000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "version": 1,
                     *       "status": "open",
                     *       "stage": "needs",
                     *       "probability_bp": 2500,
                     *       "weighted": {
                     *         "amount_minor": 3000000,
                     *         "currency": "CNY"
                     *       },
                     *       "expected_close_on": "2026-03-31",
                     *       "opened_on": "2026-01-12",
                     *       "closed_on": null,
                     *       "lost_reason": null,
                     *       "lost_in": null,
                     *       "term_start": null,
                     *       "term_end": null,
                     *       "schedule": [],
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "source": "referral",
                     *       "channel": "direct",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "credits": [
                     *         {
                     *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "share_bp": 10000
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "cost": {
                     *             "amount_minor": 8000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "version": 1,
                     *       "status": "open",
                     *       "stage": "needs",
                     *       "probability_bp": 2500,
                     *       "weighted": {
                     *         "amount_minor": 3000000,
                     *         "currency": "CNY"
                     *       },
                     *       "expected_close_on": "2026-03-31",
                     *       "opened_on": "2026-01-12",
                     *       "closed_on": null,
                     *       "lost_reason": null,
                     *       "lost_in": null,
                     *       "term_start": null,
                     *       "term_end": null,
                     *       "schedule": [],
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["OpenDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `amount_out_of_range`: An amount is out of range
             *     - `body_required`: A body is required
             *     - `closed_on_required`: A signed or lost deal has a closing date
             *     - `credit_repeated`: A person is credited twice
             *     - `credits_do_not_sum`: The credit shares do not sum to 10 000 basis points
             *     - `currency_mismatch`: The amount is not in the company's currency
             *     - `customer_required`: A deal is with a customer
             *     - `date_in_future`: The date has not come yet
             *     - `dates_out_of_order`: The dates are not in order
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `note_required`: The reason 'other' needs a note
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `price_before_listing`: The price is older than the listing
             *     - `schedule_does_not_sum`: The instalments do not sum to the deal's net
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_customer`: Nobody has registered this customer
             *     - `unknown_employee`: Nobody by this id was hired
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `unknown_product`: There is no such product to sell
             *     - `validation_failed`: The request does not have the expected shape
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    openDeals: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                 *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *           "credits": [
                 *             {
                 *               "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                 *               "share_bp": 10000
                 *             }
                 *           ],
                 *           "lines": [
                 *             {
                 *               "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                 *               "quantity": 10,
                 *               "net": {
                 *                 "amount_minor": 12000000,
                 *                 "currency": "CNY"
                 *               }
                 *             }
                 *           ],
                 *           "expected_close_on": "2026-06-30",
                 *           "opened_on": "2026-03-01",
                 *           "source": "referral",
                 *           "channel": "direct",
                 *           "external_reference": "crm-4711"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpenDealsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            207: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "etag": "\"1\"",
                     *           "consistency_token": "consistency token",
                     *           "location": "location",
                     *           "idempotency_replayed": true,
                     *           "body": {
                     *             "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *             "customer_name": "Harbour Foods",
                     *             "source": "referral",
                     *             "channel": "direct",
                     *             "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *             "credits": [
                     *               {
                     *                 "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *                 "share_bp": 10000
                     *               }
                     *             ],
                     *             "lines": [
                     *               {
                     *                 "number": 1,
                     *                 "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *                 "product_name": "Cold Chain Monitor",
                     *                 "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *                 "product_line_name": "Monitoring",
                     *                 "quantity": 10,
                     *                 "net": {
                     *                   "amount_minor": 12000000,
                     *                   "currency": "CNY"
                     *                 },
                     *                 "cost": {
                     *                   "amount_minor": 8000000,
                     *                   "currency": "CNY"
                     *                 }
                     *               }
                     *             ],
                     *             "net": {
                     *               "amount_minor": 12000000,
                     *               "currency": "CNY"
                     *             },
                     *             "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *             "version": 1,
                     *             "status": "open",
                     *             "stage": "needs",
                     *             "probability_bp": 2500,
                     *             "weighted": {
                     *               "amount_minor": 3000000,
                     *               "currency": "CNY"
                     *             },
                     *             "expected_close_on": "2026-03-31",
                     *             "opened_on": "2026-01-12",
                     *             "closed_on": null,
                     *             "lost_reason": null,
                     *             "lost_in": null,
                     *             "term_start": null,
                     *             "term_end": null,
                     *             "schedule": [],
                     *             "origin": "native",
                     *             "external_reference": "crm-4711"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DealBatch"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLines403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportNotOpen"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AddProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    importDeals: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                 *           "credits": [
                 *             {
                 *               "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                 *               "share_bp": 10000
                 *             }
                 *           ],
                 *           "lines": [
                 *             {
                 *               "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                 *               "quantity": 10,
                 *               "net": {
                 *                 "amount_minor": 12000000,
                 *                 "currency": "CNY"
                 *               }
                 *             }
                 *           ],
                 *           "stage": "signed",
                 *           "expected_close_on": "2026-03-01",
                 *           "opened_on": "2026-03-01",
                 *           "closed_on": "2026-03-01",
                 *           "lost_reason": "other",
                 *           "note": null,
                 *           "source": "referral",
                 *           "channel": "direct",
                 *           "schedule": [
                 *             {
                 *               "net": {
                 *                 "amount_minor": 12000000,
                 *                 "currency": "CNY"
                 *               },
                 *               "due_on": "2026-04-30"
                 *             }
                 *           ],
                 *           "external_reference": "crm-4711"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportDealsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            207: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "etag": "\"1\"",
                     *           "consistency_token": "consistency token",
                     *           "location": "location",
                     *           "idempotency_replayed": true,
                     *           "body": {
                     *             "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *             "customer_name": "Harbour Foods",
                     *             "source": "referral",
                     *             "channel": "direct",
                     *             "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *             "credits": [
                     *               {
                     *                 "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *                 "share_bp": 10000
                     *               }
                     *             ],
                     *             "lines": [
                     *               {
                     *                 "number": 1,
                     *                 "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *                 "product_name": "Cold Chain Monitor",
                     *                 "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *                 "product_line_name": "Monitoring",
                     *                 "quantity": 10,
                     *                 "net": {
                     *                   "amount_minor": 12000000,
                     *                   "currency": "CNY"
                     *                 },
                     *                 "cost": {
                     *                   "amount_minor": 8000000,
                     *                   "currency": "CNY"
                     *                 }
                     *               }
                     *             ],
                     *             "net": {
                     *               "amount_minor": 12000000,
                     *               "currency": "CNY"
                     *             },
                     *             "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *             "version": 1,
                     *             "status": "open",
                     *             "stage": "needs",
                     *             "probability_bp": 2500,
                     *             "weighted": {
                     *               "amount_minor": 3000000,
                     *               "currency": "CNY"
                     *             },
                     *             "expected_close_on": "2026-03-31",
                     *             "opened_on": "2026-01-12",
                     *             "closed_on": null,
                     *             "lost_reason": null,
                     *             "lost_in": null,
                     *             "term_start": null,
                     *             "term_end": null,
                     *             "schedule": [],
                     *             "origin": "native",
                     *             "external_reference": "crm-4711"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DealBatch"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLines403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportNotOpen"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AddProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    reviseDeal: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path: {
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *       "credits": [
                 *         {
                 *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                 *           "share_bp": 10000
                 *         }
                 *       ],
                 *       "lines": [
                 *         {
                 *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                 *           "quantity": 10,
                 *           "net": {
                 *             "amount_minor": 12000000,
                 *             "currency": "CNY"
                 *           }
                 *         }
                 *       ],
                 *       "expected_close_on": "2026-06-30",
                 *       "revised_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["ReviseDealBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "source": "referral",
                     *       "channel": "direct",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "credits": [
                     *         {
                     *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "share_bp": 10000
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "cost": {
                     *             "amount_minor": 8000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "version": 1,
                     *       "status": "open",
                     *       "stage": "needs",
                     *       "probability_bp": 2500,
                     *       "weighted": {
                     *         "amount_minor": 3000000,
                     *         "currency": "CNY"
                     *       },
                     *       "expected_close_on": "2026-03-31",
                     *       "opened_on": "2026-01-12",
                     *       "closed_on": null,
                     *       "lost_reason": null,
                     *       "lost_in": null,
                     *       "term_start": null,
                     *       "term_end": null,
                     *       "schedule": [],
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["OpenDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `amount_out_of_range`: An amount is out of range
             *     - `body_required`: A body is required
             *     - `closed_on_required`: A signed or lost deal has a closing date
             *     - `credit_repeated`: A person is credited twice
             *     - `credits_do_not_sum`: The credit shares do not sum to 10 000 basis points
             *     - `currency_mismatch`: The amount is not in the company's currency
             *     - `customer_required`: A deal is with a customer
             *     - `date_in_future`: The date has not come yet
             *     - `dates_out_of_order`: The dates are not in order
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_id`: The id is not a UUID
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `note_required`: The reason 'other' needs a note
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `price_before_listing`: The price is older than the listing
             *     - `schedule_does_not_sum`: The instalments do not sum to the deal's net
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_customer`: Nobody has registered this customer
             *     - `unknown_employee`: Nobody by this id was hired
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `unknown_product`: There is no such product to sell
             *     - `validation_failed`: The request does not have the expected shape
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    advanceDeal: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path: {
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stage": "needs",
                 *       "advanced_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["AdvanceDealBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "source": "referral",
                     *       "channel": "direct",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "credits": [
                     *         {
                     *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "share_bp": 10000
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "cost": {
                     *             "amount_minor": 8000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "version": 1,
                     *       "status": "open",
                     *       "stage": "needs",
                     *       "probability_bp": 2500,
                     *       "weighted": {
                     *         "amount_minor": 3000000,
                     *         "currency": "CNY"
                     *       },
                     *       "expected_close_on": "2026-03-31",
                     *       "opened_on": "2026-01-12",
                     *       "closed_on": null,
                     *       "lost_reason": null,
                     *       "lost_in": null,
                     *       "term_start": null,
                     *       "term_end": null,
                     *       "schedule": [],
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["DealNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AdvanceDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AdvanceDeal422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    loseDeal: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path: {
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "price",
                 *       "note": "A cheaper one will do.",
                 *       "lost_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["LoseDealBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "source": "referral",
                     *       "channel": "direct",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "credits": [
                     *         {
                     *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "share_bp": 10000
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "cost": {
                     *             "amount_minor": 8000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "version": 1,
                     *       "status": "open",
                     *       "stage": "needs",
                     *       "probability_bp": 2500,
                     *       "weighted": {
                     *         "amount_minor": 3000000,
                     *         "currency": "CNY"
                     *       },
                     *       "expected_close_on": "2026-03-31",
                     *       "opened_on": "2026-01-12",
                     *       "closed_on": null,
                     *       "lost_reason": null,
                     *       "lost_in": null,
                     *       "term_start": null,
                     *       "term_end": null,
                     *       "schedule": [],
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["DealNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AdvanceDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AdvanceDeal422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    reopenDeal: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path: {
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reopened_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["ReopenDealBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "source": "referral",
                     *       "channel": "direct",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "credits": [
                     *         {
                     *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "share_bp": 10000
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "cost": {
                     *             "amount_minor": 8000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "version": 1,
                     *       "status": "open",
                     *       "stage": "needs",
                     *       "probability_bp": 2500,
                     *       "weighted": {
                     *         "amount_minor": 3000000,
                     *         "currency": "CNY"
                     *       },
                     *       "expected_close_on": "2026-03-31",
                     *       "opened_on": "2026-01-12",
                     *       "closed_on": null,
                     *       "lost_reason": null,
                     *       "lost_in": null,
                     *       "term_start": null,
                     *       "term_end": null,
                     *       "schedule": [],
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["DealNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AdvanceDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AdvanceDeal422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    signDeal: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path: {
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "signed_on": "2026-03-01",
                 *       "term_start": "2026-04-01",
                 *       "term_end": "2027-03-31",
                 *       "schedule": [
                 *         {
                 *           "net": {
                 *             "amount_minor": 12000000,
                 *             "currency": "CNY"
                 *           },
                 *           "due_on": "2026-04-30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SignDealBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "source": "referral",
                     *       "channel": "direct",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "credits": [
                     *         {
                     *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "share_bp": 10000
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "cost": {
                     *             "amount_minor": 8000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "version": 1,
                     *       "status": "open",
                     *       "stage": "needs",
                     *       "probability_bp": 2500,
                     *       "weighted": {
                     *         "amount_minor": 3000000,
                     *         "currency": "CNY"
                     *       },
                     *       "expected_close_on": "2026-03-31",
                     *       "opened_on": "2026-01-12",
                     *       "closed_on": null,
                     *       "lost_reason": null,
                     *       "lost_in": null,
                     *       "term_start": null,
                     *       "term_end": null,
                     *       "schedule": [],
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["DealNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AdvanceDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `amount_out_of_range`: An amount is out of range
             *     - `body_required`: A body is required
             *     - `closed_on_required`: A signed or lost deal has a closing date
             *     - `credit_repeated`: A person is credited twice
             *     - `credits_do_not_sum`: The credit shares do not sum to 10 000 basis points
             *     - `currency_mismatch`: The amount is not in the company's currency
             *     - `customer_required`: A deal is with a customer
             *     - `date_in_future`: The date has not come yet
             *     - `dates_out_of_order`: The dates are not in order
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_id`: The id is not a UUID
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `note_required`: The reason 'other' needs a note
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `schedule_does_not_sum`: The instalments do not sum to the deal's net
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `validation_failed`: The request does not have the expected shape
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "source": "referral",
                     *       "channel": "direct",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "credits": [
                     *         {
                     *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "share_bp": 10000
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "cost": {
                     *             "amount_minor": 8000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-1e64e4fa21c4",
                     *       "version": 1,
                     *       "status": "open",
                     *       "stage": "needs",
                     *       "probability_bp": 2500,
                     *       "weighted": {
                     *         "amount_minor": 3000000,
                     *         "currency": "CNY"
                     *       },
                     *       "expected_close_on": "2026-03-31",
                     *       "opened_on": "2026-01-12",
                     *       "closed_on": null,
                     *       "lost_reason": null,
                     *       "lost_in": null,
                     *       "term_start": null,
                     *       "term_end": null,
                     *       "schedule": [],
                     *       "origin": "native",
                     *       "external_reference": "crm-4711",
                     *       "history": [
                     *         {
                     *           "actor": "employee/0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "data": {
                     *             "note": "A cheaper one will do."
                     *           },
                     *           "id": "0199d3a0-5c00-7000-8000-421926dafbf5",
                     *           "occurred_at": "2026-03-31T09:30:00Z",
                     *           "occurred_on": "2026-03-31",
                     *           "on_behalf_of": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "recorded_at": "2026-03-31T09:30:00Z",
                     *           "type": "DealLossExplained",
                     *           "version": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DealInFull"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            404: components["responses"]["DealNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetProductLine422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listDealHistory: {
        parameters: {
            query?: {
                /** @description Items on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description Names by comma; `-name` for descending */
                sort?: string | null;
                /** @description Count the whole list too */
                include_total?: boolean;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 1,
                     *           "id": "0199d3a0-5c00-7000-8000-421926dafbf5",
                     *           "type": "CustomerGradeExplained",
                     *           "actor": "employee/0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "on_behalf_of": null,
                     *           "occurred_on": "2026-03-31",
                     *           "occurred_at": "2026-03-31T09:30:00Z",
                     *           "recorded_at": "2026-03-31T09:30:00Z",
                     *           "data": {
                     *             "reason": "They roll it out in every plant."
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryEventPage"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListDealHistory422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listAccountHistory: {
        parameters: {
            query?: {
                /** @description Items on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description Names by comma; `-name` for descending */
                sort?: string | null;
                /** @description Count the whole list too */
                include_total?: boolean;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 1,
                     *           "id": "0199d3a0-5c00-7000-8000-421926dafbf5",
                     *           "type": "CustomerGradeExplained",
                     *           "actor": "employee/0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "on_behalf_of": null,
                     *           "occurred_on": "2026-03-31",
                     *           "occurred_at": "2026-03-31T09:30:00Z",
                     *           "recorded_at": "2026-03-31T09:30:00Z",
                     *           "data": {
                     *             "reason": "They roll it out in every plant."
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryEventPage"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListDealHistory422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getBoard: {
        parameters: {
            query?: {
                owner_id?: string | null;
                customer_id?: string | null;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "CNY",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "stages": [
                     *         {
                     *           "count": 1,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "weighted": {
                     *             "amount_minor": 3000000,
                     *             "currency": "CNY"
                     *           },
                     *           "stage": "research"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Board"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetBoard422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getForecast: {
        parameters: {
            query?: {
                /** @description First closing date */
                from?: string | null;
                /** @description Last closing date */
                to?: string | null;
                by?: "none" | "owner" | "product_line" | "month";
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "CNY",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "items": [
                     *         {
                     *           "count": 1,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "weighted": {
                     *             "amount_minor": 3000000,
                     *             "currency": "CNY"
                     *           },
                     *           "key": {
                     *             "kind": "employee",
                     *             "id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *             "name": "Lin Mei"
                     *           },
                     *           "categories": {
                     *             "pipeline": {
                     *               "count": 1,
                     *               "net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               },
                     *               "weighted": {
                     *                 "amount_minor": 3000000,
                     *                 "currency": "CNY"
                     *               }
                     *             },
                     *             "best_case": {
                     *               "count": 0,
                     *               "net": {
                     *                 "amount_minor": 0,
                     *                 "currency": "CNY"
                     *               },
                     *               "weighted": {
                     *                 "amount_minor": 0,
                     *                 "currency": "CNY"
                     *               }
                     *             },
                     *             "commit": {
                     *               "count": 0,
                     *               "net": {
                     *                 "amount_minor": 0,
                     *                 "currency": "CNY"
                     *               },
                     *               "weighted": {
                     *                 "amount_minor": 0,
                     *                 "currency": "CNY"
                     *               }
                     *             },
                     *             "closed": {
                     *               "count": 0,
                     *               "net": {
                     *                 "amount_minor": 0,
                     *                 "currency": "CNY"
                     *               },
                     *               "weighted": {
                     *                 "amount_minor": 0,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "slipped": {
                     *         "count": 0,
                     *         "net": {
                     *           "amount_minor": 0,
                     *           "currency": "CNY"
                     *         },
                     *         "weighted": {
                     *           "amount_minor": 0,
                     *           "currency": "CNY"
                     *         }
                     *       },
                     *       "undated": {
                     *         "count": 0,
                     *         "net": {
                     *           "amount_minor": 0,
                     *           "currency": "CNY"
                     *         },
                     *         "weighted": {
                     *           "amount_minor": 0,
                     *           "currency": "CNY"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetBoard422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                deal_id?: string | null;
                customer_id?: string | null;
                owner_id?: string | null;
                /** @description Items on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description Names by comma; `-name` for descending */
                sort?: string | null;
                /** @description Count the whole list too */
                include_total?: boolean;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "source": "referral",
                     *           "channel": "direct",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "credits": [
                     *             {
                     *               "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *               "share_bp": 10000
                     *             }
                     *           ],
                     *           "lines": [
                     *             {
                     *               "number": 1,
                     *               "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *               "product_name": "Cold Chain Monitor",
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "product_line_name": "Monitoring",
                     *               "quantity": 10,
                     *               "net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               },
                     *               "cost": {
                     *                 "amount_minor": 8000000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ],
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "version": 1,
                     *           "status": "received",
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "received_on": "2026-03-31"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "source": "referral",
                     *       "channel": "direct",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "credits": [
                     *         {
                     *           "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "share_bp": 10000
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "cost": {
                     *             "amount_minor": 8000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *       "version": 1,
                     *       "status": "received",
                     *       "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "received_on": "2026-03-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            /** @description - `order_not_found`: There is no such order */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetProductLine422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    searchDeals: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "q",
                 *       "sort": "sort",
                 *       "cursor": "cursor",
                 *       "limit": 50,
                 *       "include_total": false,
                 *       "filter_groups": [
                 *         {
                 *           "filters": [
                 *             {
                 *               "field": "stage",
                 *               "op": "eq",
                 *               "value": "value"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DealSearch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "source": "referral",
                     *           "channel": "direct",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "credits": [
                     *             {
                     *               "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *               "share_bp": 10000
                     *             }
                     *           ],
                     *           "lines": [
                     *             {
                     *               "number": 1,
                     *               "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *               "product_name": "Cold Chain Monitor",
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "product_line_name": "Monitoring",
                     *               "quantity": 10,
                     *               "net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               },
                     *               "cost": {
                     *                 "amount_minor": 8000000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ],
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "version": 1,
                     *           "status": "open",
                     *           "stage": "needs",
                     *           "probability_bp": 2500,
                     *           "weighted": {
                     *             "amount_minor": 3000000,
                     *             "currency": "CNY"
                     *           },
                     *           "expected_close_on": "2026-03-31",
                     *           "opened_on": "2026-01-12",
                     *           "closed_on": null,
                     *           "lost_reason": null,
                     *           "lost_in": null,
                     *           "term_start": null,
                     *           "term_end": null,
                     *           "schedule": [],
                     *           "origin": "native",
                     *           "external_reference": "crm-4711"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DealPage"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["SearchDeals422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    searchOrders: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "q",
                 *       "sort": "sort",
                 *       "cursor": "cursor",
                 *       "limit": 50,
                 *       "include_total": false,
                 *       "filter_groups": [
                 *         {
                 *           "filters": [
                 *             {
                 *               "field": "deal_id",
                 *               "op": "eq",
                 *               "value": "value"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrderSearch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "source": "referral",
                     *           "channel": "direct",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "credits": [
                     *             {
                     *               "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *               "share_bp": 10000
                     *             }
                     *           ],
                     *           "lines": [
                     *             {
                     *               "number": 1,
                     *               "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *               "product_name": "Cold Chain Monitor",
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "product_line_name": "Monitoring",
                     *               "quantity": 10,
                     *               "net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               },
                     *               "cost": {
                     *                 "amount_minor": 8000000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ],
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "version": 1,
                     *           "status": "received",
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "received_on": "2026-03-31"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["SearchDeals422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    searchInvoices: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "q",
                 *       "sort": "sort",
                 *       "cursor": "cursor",
                 *       "limit": 50,
                 *       "include_total": false,
                 *       "filter_groups": [
                 *         {
                 *           "filters": [
                 *             {
                 *               "field": "number",
                 *               "op": "eq",
                 *               "value": "value"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceSearch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *           "version": 1,
                     *           "number": "INV-2026-9B1C04D7E2F5",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "instalment": 1,
                     *           "issued_on": "2026-03-31",
                     *           "due_on": "2026-04-30",
                     *           "status": "open",
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "vat": {
                     *             "amount_minor": 1560000,
                     *             "currency": "CNY"
                     *           },
                     *           "gross": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           },
                     *           "paid": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "outstanding": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["SearchDeals422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    searchPayments: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "q",
                 *       "sort": "sort",
                 *       "cursor": "cursor",
                 *       "limit": 50,
                 *       "include_total": false,
                 *       "filter_groups": [
                 *         {
                 *           "filters": [
                 *             {
                 *               "field": "customer_id",
                 *               "op": "eq",
                 *               "value": "value"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PaymentSearch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-c997de612395",
                     *           "version": 1,
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "reference": "BANK-2026-0731",
                     *           "received_on": "2026-03-31",
                     *           "gross": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           },
                     *           "refunded": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "on_account": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "allocations": [
                     *             {
                     *               "invoice_id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *               "gross": {
                     *                 "amount_minor": 13560000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["SearchDeals422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    recordPayment: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "BANK-2026-0731",
                 *       "gross": {
                 *         "amount_minor": 12000000,
                 *         "currency": "CNY"
                 *       },
                 *       "received_on": "2026-03-01",
                 *       "allocations": [
                 *         {
                 *           "invoice_id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                 *           "gross": {
                 *             "amount_minor": 12000000,
                 *             "currency": "CNY"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PaymentBody"];
            };
        };
        responses: {
            /** @description What would be made, with `validate_only`. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-c997de612395",
                     *       "version": 1,
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "reference": "BANK-2026-0731",
                     *       "received_on": "2026-03-31",
                     *       "gross": {
                     *         "amount_minor": 13560000,
                     *         "currency": "CNY"
                     *       },
                     *       "refunded": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "on_account": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "allocations": [
                     *         {
                     *           "invoice_id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *           "gross": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-c997de612395",
                     *       "version": 1,
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "reference": "BANK-2026-0731",
                     *       "received_on": "2026-03-31",
                     *       "gross": {
                     *         "amount_minor": 13560000,
                     *         "currency": "CNY"
                     *       },
                     *       "refunded": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "on_account": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "allocations": [
                     *         {
                     *           "invoice_id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *           "gross": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["RecordPayment404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["RecordPayment409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RecordPayment422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    recordPayments: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "reference": "BANK-2026-0731",
                 *           "gross": {
                 *             "amount_minor": 12000000,
                 *             "currency": "CNY"
                 *           },
                 *           "received_on": "2026-03-01",
                 *           "allocations": [
                 *             {
                 *               "invoice_id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                 *               "gross": {
                 *                 "amount_minor": 12000000,
                 *                 "currency": "CNY"
                 *               }
                 *             }
                 *           ],
                 *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PaymentsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            207: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "etag": "\"1\"",
                     *           "consistency_token": "consistency token",
                     *           "location": "location",
                     *           "idempotency_replayed": true,
                     *           "body": {
                     *             "id": "0199d3a0-5c00-7000-8000-c997de612395",
                     *             "version": 1,
                     *             "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *             "reference": "BANK-2026-0731",
                     *             "received_on": "2026-03-31",
                     *             "gross": {
                     *               "amount_minor": 13560000,
                     *               "currency": "CNY"
                     *             },
                     *             "refunded": {
                     *               "amount_minor": 0,
                     *               "currency": "CNY"
                     *             },
                     *             "on_account": {
                     *               "amount_minor": 0,
                     *               "currency": "CNY"
                     *             },
                     *             "allocations": [
                     *               {
                     *                 "invoice_id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *                 "gross": {
                     *                   "amount_minor": 13560000,
                     *                   "currency": "CNY"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentBatch"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLines403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportNotOpen"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AddProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    refundPayment: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path: {
                customer_id: string;
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "BANK-2026-0731",
                 *       "gross": {
                 *         "amount_minor": 12000000,
                 *         "currency": "CNY"
                 *       },
                 *       "refunded_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["RefundBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-c997de612395",
                     *       "version": 1,
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "reference": "BANK-2026-0731",
                     *       "received_on": "2026-03-31",
                     *       "gross": {
                     *         "amount_minor": 13560000,
                     *         "currency": "CNY"
                     *       },
                     *       "refunded": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "on_account": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "allocations": [
                     *         {
                     *           "invoice_id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *           "gross": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["RecordPayment404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["RecordPayment409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RecordPayment422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-739b093ae9fb",
                     *       "version": 1,
                     *       "customer_name": "Harbour Foods",
                     *       "invoiced": {
                     *         "amount_minor": 13560000,
                     *         "currency": "CNY"
                     *       },
                     *       "paid": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "outstanding": {
                     *         "amount_minor": 13560000,
                     *         "currency": "CNY"
                     *       },
                     *       "on_account": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *           "version": 1,
                     *           "number": "INV-2026-9B1C04D7E2F5",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "instalment": 1,
                     *           "issued_on": "2026-03-31",
                     *           "due_on": "2026-04-30",
                     *           "status": "open",
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "vat": {
                     *             "amount_minor": 1560000,
                     *             "currency": "CNY"
                     *           },
                     *           "gross": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           },
                     *           "paid": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "outstanding": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "payments": []
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            /** @description - `account_not_found`: The customer has no account */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetProductLine422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                customer_id?: string | null;
                deal_id?: string | null;
                order_id?: string | null;
                owner_id?: string | null;
                /** @description unpaid: open or overdue */
                status?: ("open" | "overdue" | "paid" | "unpaid") | null;
                number?: string | null;
                /** @description Items on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description Names by comma; `-name` for descending */
                sort?: string | null;
                /** @description Count the whole list too */
                include_total?: boolean;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *           "version": 1,
                     *           "number": "INV-2026-9B1C04D7E2F5",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "instalment": 1,
                     *           "issued_on": "2026-03-31",
                     *           "due_on": "2026-04-30",
                     *           "status": "open",
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "vat": {
                     *             "amount_minor": 1560000,
                     *             "currency": "CNY"
                     *           },
                     *           "gross": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           },
                     *           "paid": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "outstanding": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *       "version": 1,
                     *       "number": "INV-2026-9B1C04D7E2F5",
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "instalment": 1,
                     *       "issued_on": "2026-03-31",
                     *       "due_on": "2026-04-30",
                     *       "status": "open",
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "vat": {
                     *         "amount_minor": 1560000,
                     *         "currency": "CNY"
                     *       },
                     *       "gross": {
                     *         "amount_minor": 13560000,
                     *         "currency": "CNY"
                     *       },
                     *       "paid": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "outstanding": {
                     *         "amount_minor": 13560000,
                     *         "currency": "CNY"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            /** @description - `invoice_not_found`: There is no such invoice */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetProductLine422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                customer_id?: string | null;
                /** @description References by comma */
                reference?: string | null;
                /** @description Items on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description Names by comma; `-name` for descending */
                sort?: string | null;
                /** @description Count the whole list too */
                include_total?: boolean;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-c997de612395",
                     *           "version": 1,
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "reference": "BANK-2026-0731",
                     *           "received_on": "2026-03-31",
                     *           "gross": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           },
                     *           "refunded": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "on_account": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "allocations": [
                     *             {
                     *               "invoice_id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *               "gross": {
                     *                 "amount_minor": 13560000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-c997de612395",
                     *       "version": 1,
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "reference": "BANK-2026-0731",
                     *       "received_on": "2026-03-31",
                     *       "gross": {
                     *         "amount_minor": 13560000,
                     *         "currency": "CNY"
                     *       },
                     *       "refunded": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "on_account": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "allocations": [
                     *         {
                     *           "invoice_id": "0199d3a0-5c00-7000-8000-16a54288bcaf",
                     *           "gross": {
                     *             "amount_minor": 13560000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            /** @description - `payment_not_found`: There is no such payment */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetProductLine422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getAgeing: {
        parameters: {
            query?: {
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                by?: "none" | "customer" | "owner";
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "CNY",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "as_of": "2026-03-31",
                     *       "known_at": "2026-03-31T09:30:00Z",
                     *       "settled": true,
                     *       "settled_until": "2026-03-31T09:30:00Z",
                     *       "items": [
                     *         {
                     *           "key": {
                     *             "kind": "employee",
                     *             "id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *             "name": "Lin Mei"
                     *           },
                     *           "outstanding": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "not_due": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "days_1_30": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "days_31_60": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "days_61_90": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "over_90": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Ageing"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetBoard422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    openImport: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "crm"
                 *     }
                 */
                "application/json": components["schemas"]["OpenImportBody"];
            };
        };
        responses: {
            /** @description What would be made, with `validate_only`. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-47526cff695f",
                     *       "version": 1,
                     *       "status": "open",
                     *       "source": "crm"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-47526cff695f",
                     *       "version": 1,
                     *       "status": "open",
                     *       "source": "crm"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenImport409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AddProductLine422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    finishImport: {
        parameters: {
            query?: {
                /** @description Decide and answer, change nothing. */
                validate_only?: components["parameters"]["validate_only"];
            };
            header?: {
                /** @description The same key and request give the stored answer again, for 72 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag seen: 412 when the resource has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description The import that the command belongs to. */
                "Import-Id"?: components["parameters"]["Import-Id"];
                /** @description The employee for whom support acts. */
                "On-Behalf-Of"?: components["parameters"]["On-Behalf-Of"];
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["FinishImportBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d3a0-5c00-7000-8000-47526cff695f",
                     *       "version": 1,
                     *       "status": "open",
                     *       "source": "crm"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenImport409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_id`: The id is not a UUID
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `validation_failed`: The request does not have the expected shape
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description `next_after` of the page before, or an event's `sequence` */
                after?: string;
                /** @description Names of events by comma: `DealSigned` */
                types?: string | null;
                /** @description Only this one: `deal/<id>` */
                subject?: string | null;
                /** @description Events on the page */
                limit?: number;
                /** @description Seconds to wait for the next event */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CloudEvents 1.0 in structured mode; `next_after` goes on from here, now or later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "specversion": "1.0",
                     *           "id": "0199d3a0-5c00-7000-8000-f19ff8da6c89",
                     *           "type": "salesloop.pipeline.DealSigned.v1",
                     *           "source": "/services/pipeline",
                     *           "subject": "deal/0199d3a0-5c00-7000-8000-5a4df0c9b1d2",
                     *           "time": "2026-03-31T09:30:00Z",
                     *           "dataschema": "urn:salesloop:schema:pipeline:DealSigned:v1",
                     *           "recordedtime": "2026-03-31T09:30:00Z",
                     *           "occurredon": "2026-03-31",
                     *           "sequence": "00000000000000004711",
                     *           "previous": "00000000000000000000",
                     *           "logid": "1",
                     *           "generation": "1",
                     *           "correlationid": "8f14e45fceea467a9575d1a2b3c4d5e6",
                     *           "causationid": "8f14e45fceea467a9575d1a2b3c4d5e6",
                     *           "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                     *           "importid": "0199d3a0-5c00-7000-8000-890c7156d45d",
                     *           "datacontenttype": "application/json",
                     *           "data": {
                     *             "deal_id": "0199d3a0-5c00-7000-8000-5a4df0c9b1d2"
                     *           }
                     *         }
                     *       ],
                     *       "next_after": 4711,
                     *       "has_more": false
                     *     }
                     */
                    "application/json": components["schemas"]["CloudEventPage"];
                    "application/cloudevents-batch+json": components["schemas"]["CloudEvent"][];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            /** @description - `log_too_short`: The log ends before this position */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListEvents422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                /** @description Names of events by comma: `DealSigned` */
                types?: string | null;
                /** @description Only this one: `deal/<id>` */
                subject?: string | null;
            };
            header?: {
                "Last-Event-ID"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: `event` is the type's name, `data` a CloudEvent in structured mode, `id` goes into Last-Event-ID. `reset`: the log is another one, load anew; `reconnect`: come again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListEvents422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actor": "employee/0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "role": "sales_rep",
                     *       "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *       "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *       "region_id": "0199d3a0-5c00-7000-8000-0b818b748fd5",
                     *       "manages": [
                     *         "0199d3a0-5c00-7000-8000-181229424893"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listMyPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "operation": "signDeal",
                     *           "action": "deals.sign",
                     *           "role": "sales_rep",
                     *           "allowed": true,
                     *           "scope": "own",
                     *           "not_for_oneself": false,
                     *           "because": "The post sales_rep has deals.sign as far as own."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    explainPermission: {
        parameters: {
            query: {
                employee_id: string;
                /** @description An operationId of this service */
                operation: string;
                /** @description Whose the thing is that it is about */
                owner_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "operation": "signDeal",
                     *       "action": "deals.sign",
                     *       "role": "sales_rep",
                     *       "allowed": true,
                     *       "scope": "own",
                     *       "not_for_oneself": false,
                     *       "reaches": true,
                     *       "sees": true,
                     *       "because": "The post sales_rep has deals.sign as far as own."
                     *     }
                     */
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `unknown_operation`: This service has no such operation
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `validation_failed`: The request does not have the expected shape
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        code?: string;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLines503"];
            default: components["responses"]["AnyProblem"];
        };
    };
}
