// Generated from docs/reference/openapi/performance.json by 'npm run generate'.

export interface paths {
    "/v1/incentive-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Incentive Plans
         * @description The plans that pay, or paid, somebody within the caller's reach, newest first.
         */
        get: operations["listIncentivePlans"];
        put?: never;
        /**
         * Write Incentive Plan
         * @description Write a plan; tiers that leave a gap are refused, and so is a plan that names whoever writes it.
         */
        post: operations["writeIncentivePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-plans/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write Incentive Plans
         * @description Write 1 to 200 plans, each answered by itself.
         */
        post: operations["writeIncentivePlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-plans/{plan_id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise Incentive Plan
         * @description Write another version, which holds from its date on; nobody revises a plan that ever named them.
         */
        post: operations["reviseIncentivePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Kpis
         * @description The catalogue: the newest version of every definition.
         */
        get: operations["listKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/{kpi}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Kpi
         * @description A KPI by period and dimension, of what is credited within `scope`; `settled` answers never change.
         *
         *     Who does not see everybody has, as the attainment in total, that of the persons in `scope` by their own targets.
         */
        get: operations["getKpi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/{kpi}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Kpi
         * @description The ledger rows within `scope` that add up to one cell's value, in pages of the first one's moment.
         */
        get: operations["explainKpi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Commissions
         * @description The live lines of a person and period: what they earned as of a date, as known at a moment.
         *
         *     404 `employee_not_found` for nobody's id or that of somebody outside `scope`, `incentive_plan_not_found` for a plan
         *     likewise.
         */
        get: operations["getCommissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commissions/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Commissions
         * @description The received rows that add up to the commission, in pages; all pages are of the first one's moment.
         */
        get: operations["explainCommissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Incentive Plan
         * @description One plan with all its versions; the amounts of its tiers are minor units of its `currency`.
         */
        get: operations["getIncentivePlan"];
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
         * AppliedPlan
         * @description The plan by which a line was worked out.
         */
        AppliedPlan: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Sales 2026
             */
            name: string;
            /** Version */
            version: number;
            /**
             * Effective From
             * Format: date
             * @example 2026-01-01
             */
            effective_from: string;
            /**
             * Period
             * @description The one whose base the line adds to.
             * @example 2026-Q1
             */
            period: string;
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
         * CommissionLine
         * @description What a receipt earns, or what goes back takes.
         *
         *     The line's amount is the difference of the period's earnings, each rounded. What goes back takes what its steps say,
         *     and what others of the period said before of money that had earned less, but no more than what it `reverses` had
         *     earned.
         */
        CommissionLine: {
            /**
             * Occurred On
             * Format: date
             */
            occurred_on: string;
            /**
             * Known At
             * Format: date-time
             * @description When it was recorded.
             */
            known_at: string;
            /**
             * Event Id
             * Format: uuid
             */
            event_id: string;
            /**
             * Event Type
             * @example PaymentReceived
             */
            event_type: string;
            /**
             * Subject
             * @description Noun and id.
             * @example account/0199d3a0-5c00-7000-8000-1e38d67dbe8f
             */
            subject: string;
            /**
             * Source
             * @description The service that published it.
             * @example pipeline
             * @enum {string}
             */
            source: "people" | "customers" | "pipeline" | "targets" | "performance";
            /**
             * Rule
             * @constant
             */
            rule: "marginal_tiers";
            plan: components["schemas"]["AppliedPlan"];
            /** Deal Id */
            deal_id: string | null;
            /** Customer Id */
            customer_id: string | null;
            /** Product Line Id */
            product_line_id: string | null;
            /**
             * Base
             * @description What was received.
             * @example 12000000
             */
            base: number;
            /**
             * Base Before
             * @example 0
             */
            base_before: number;
            /**
             * Base After
             * @example 12000000
             */
            base_after: number;
            /** Steps */
            steps: components["schemas"]["CommissionStep"][];
            /**
             * Reverses
             * @description The earnings of the money that went back, last come first; none for what comes in.
             */
            reverses: components["schemas"]["ReversedEarning"][];
            /**
             * Earned Before
             * @example 0
             */
            earned_before: number;
            /**
             * Earned After
             * @example 600000
             */
            earned_after: number;
            /**
             * Amount
             * @example 600000
             */
            amount: number;
            /**
             * Running
             * @description The amounts up to here.
             * @example 600000
             */
            running: number;
        };
        /**
         * CommissionStep
         * @description The part of an amount that lies in one tier.
         */
        CommissionStep: {
            /**
             * Above
             * @example 0
             */
            above: number;
            /**
             * Up To
             * @example null
             */
            up_to: number | null;
            /**
             * Rate Bp
             * @example 500
             */
            rate_bp: number;
            /**
             * Base
             * @example 12000000
             */
            base: number;
            /**
             * Earned
             * @description Base by rate, exact to four decimals of a minor unit.
             * @example 600000
             */
            earned: number;
        };
        /**
         * Commissions
         * @description What a person earned, line by line; the lines sum to the total.
         */
        Commissions: {
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded by this moment.
             */
            known_at: string;
            /**
             * Settled
             * @description Whether nothing that arrives later can change the answer.
             */
            settled: boolean;
            /**
             * Settled Until
             * @description Up to when everything has arrived; null while that is not known.
             */
            settled_until: string | null;
            scope: components["schemas"]["Seen"];
            /** Currency */
            currency: string;
            /**
             * Person
             * Format: uuid
             */
            person: string;
            /**
             * Period
             * @example 2026-Q1
             */
            period: string;
            /**
             * Total
             * @example 600000
             */
            total: number;
            /** N */
            n: number;
            /** Items */
            items: components["schemas"]["CommissionLine"][];
        };
        /**
         * CommissionsExplanation
         * @description The lines that add up to a person's commission, in pages of the first one's moment.
         */
        CommissionsExplanation: {
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded by this moment.
             */
            known_at: string;
            /**
             * Settled
             * @description Whether nothing that arrives later can change the answer.
             */
            settled: boolean;
            /**
             * Settled Until
             * @description Up to when everything has arrived; null while that is not known.
             */
            settled_until: string | null;
            scope: components["schemas"]["Seen"];
            /** Currency */
            currency: string;
            /**
             * Person
             * Format: uuid
             */
            person: string;
            /**
             * Period
             * @example 2026-Q1
             */
            period: string;
            /**
             * Value
             * @example 600000
             */
            value: number;
            /** Items */
            items: components["schemas"]["ExplainedLine"][];
            /**
             * Next Cursor
             * @example null
             */
            next_cursor: string | null;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
        };
        /**
         * ExplainedLine
         * @description A line, as every explanation has its rows.
         */
        ExplainedLine: {
            /**
             * Occurred On
             * Format: date
             */
            occurred_on: string;
            /**
             * Known At
             * Format: date-time
             * @description When it was recorded.
             */
            known_at: string;
            /**
             * Event Id
             * Format: uuid
             */
            event_id: string;
            /**
             * Event Type
             * @example PaymentReceived
             */
            event_type: string;
            /**
             * Subject
             * @description Noun and id.
             * @example account/0199d3a0-5c00-7000-8000-1e38d67dbe8f
             */
            subject: string;
            /**
             * Source
             * @description The service that published it.
             * @example pipeline
             * @enum {string}
             */
            source: "people" | "customers" | "pipeline" | "targets" | "performance";
            /**
             * Rule
             * @constant
             */
            rule: "marginal_tiers";
            plan: components["schemas"]["AppliedPlan"];
            /** Deal Id */
            deal_id: string | null;
            /** Customer Id */
            customer_id: string | null;
            /** Product Line Id */
            product_line_id: string | null;
            /**
             * Base
             * @description What was received.
             * @example 12000000
             */
            base: number;
            /**
             * Base Before
             * @example 0
             */
            base_before: number;
            /**
             * Base After
             * @example 12000000
             */
            base_after: number;
            /** Steps */
            steps: components["schemas"]["CommissionStep"][];
            /**
             * Reverses
             * @description The earnings of the money that went back, last come first; none for what comes in.
             */
            reverses: components["schemas"]["ReversedEarning"][];
            /**
             * Earned Before
             * @example 0
             */
            earned_before: number;
            /**
             * Earned After
             * @example 600000
             */
            earned_after: number;
            /**
             * Amount
             * @example 600000
             */
            amount: number;
            /**
             * Running
             * @description The amounts up to here.
             * @example 600000
             */
            running: number;
            /**
             * Role
             * @constant
             */
            role: "value";
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
         * IncentivePlan
         * @description A plan with what its newest version says, and all its versions.
         */
        IncentivePlan: {
            /** Version */
            version: number;
            /**
             * Effective From
             * Format: date
             */
            effective_from: string;
            /** Tiers */
            tiers: components["schemas"]["PlanTier"][];
            /**
             * Employee Ids
             * @description Whom it pays; null: everyone.
             * @example null
             */
            employee_ids: string[] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Sales 2026
             */
            name: string;
            /**
             * Basis
             * @constant
             */
            basis: "received";
            /**
             * Period
             * @description How often the base of the tiers starts anew.
             * @example quarter
             * @enum {string}
             */
            period: "month" | "quarter" | "year";
            /**
             * Currency
             * @description That of the tiers' ends; null of plans from before it was written down.
             */
            currency: string | null;
            /** External Reference */
            external_reference: string | null;
            /** Versions */
            versions: components["schemas"]["IncentivePlanVersion"][];
        };
        /**
         * IncentivePlanBatch
         * @description What became of each plan of a batch.
         */
        IncentivePlanBatch: {
            /** Items */
            items: components["schemas"]["IncentivePlanResult"][];
        };
        /**
         * IncentivePlanPage
         * @description A page of plans.
         */
        IncentivePlanPage: {
            /** Items */
            items: components["schemas"]["IncentivePlan"][];
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
         * IncentivePlanResult
         * @description What became of one plan of a batch.
         */
        IncentivePlanResult: {
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
             * @description It is the answer stored under the item's key. A refusal is not stored: the item is decided anew.
             * @constant
             */
            idempotency_replayed?: true;
            /**
             * Body
             * @description The new resource, or with a status of 400 and above the problem.
             */
            body: components["schemas"]["IncentivePlan"] | components["schemas"]["Problem"];
        };
        /**
         * IncentivePlanVersion
         * @description What holds from a date on.
         */
        IncentivePlanVersion: {
            /** Version */
            version: number;
            /**
             * Effective From
             * Format: date
             */
            effective_from: string;
            /** Tiers */
            tiers: components["schemas"]["PlanTier"][];
            /**
             * Employee Ids
             * @description Whom it pays; null: everyone.
             * @example null
             */
            employee_ids: string[] | null;
        };
        /**
         * Kpi
         * @description A definition, in its newest version.
         */
        Kpi: {
            /**
             * Name
             * @example signed_amount
             */
            name: string;
            /** Version */
            version: number;
            /**
             * Unit
             * @enum {string}
             */
            unit: "money" | "count" | "ratio" | "days" | "score";
            /**
             * Formula
             * @example signed_amount
             */
            formula: string;
            /**
             * Direction
             * @description Which way is better.
             * @enum {string}
             */
            direction: "up" | "down";
            /**
             * Owner
             * @description The post that answers for it.
             * @example sales_director
             */
            owner: string;
            /**
             * Description
             * @example Net amount of deals by signing date; a split deal's amount follows its splits.
             */
            description: string;
            /**
             * Dimensions
             * @description What it can be cut by.
             */
            dimensions: ("person" | "team" | "region" | "product" | "product_line" | "customer" | "grade" | "channel")[];
            /**
             * Buckets
             * @description The periods it comes by.
             */
            buckets: ("none" | "day" | "week" | "month" | "quarter" | "year")[];
        };
        /**
         * KpiCatalogue
         * @description Every KPI.
         */
        KpiCatalogue: {
            /** Items */
            items: components["schemas"]["Kpi"][];
        };
        /**
         * KpiCell
         * @description One number of a KPI.
         */
        KpiCell: {
            /**
             * Value
             * @description Minor units or a count as they are, ratios and days with six decimals; null without data.
             *
             *     No single amount exceeds 2^53 - 1: only a sum of many could, and JavaScript reads that inexactly.
             */
            value: number | null;
            /**
             * Numerator
             * @description Null of what is no quotient.
             * @example null
             */
            numerator: number | null;
            /**
             * Denominator
             * @example null
             */
            denominator: number | null;
            /**
             * N
             * @description How many events it is made of.
             * @example 5
             */
            n: number;
            /**
             * Period
             * @description '2026', '2026-Q1', '2026-03', '2026-W09' or '2026-03-01'; null when not asked by period.
             * @example 2026-Q1
             */
            period: string | null;
            /** @description Null when nothing was asked to be cut by. */
            key: components["schemas"]["KpiKey"] | null;
        };
        /**
         * KpiExplanation
         * @description The rows that add up to one number, in pages of the first one's moment.
         */
        KpiExplanation: {
            /** Items */
            items: components["schemas"]["LedgerRow"][];
            /**
             * Next Cursor
             * @example null
             */
            next_cursor: string | null;
            /**
             * Has More
             * @example false
             */
            has_more: boolean;
            /**
             * Value
             * @description Minor units or a count as they are, ratios and days with six decimals; null without data.
             *
             *     No single amount exceeds 2^53 - 1: only a sum of many could, and JavaScript reads that inexactly.
             */
            value: number | null;
            /**
             * Numerator
             * @description Null of what is no quotient.
             * @example null
             */
            numerator: number | null;
            /**
             * Denominator
             * @example null
             */
            denominator: number | null;
            /**
             * N
             * @description How many events it is made of.
             * @example 5
             */
            n: number;
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded by this moment.
             */
            known_at: string;
            /**
             * Settled
             * @description Whether nothing that arrives later can change the answer.
             */
            settled: boolean;
            /**
             * Settled Until
             * @description Up to when everything has arrived; null while that is not known.
             */
            settled_until: string | null;
            scope: components["schemas"]["Seen"];
            /** Currency */
            currency: string;
            /**
             * Kpi
             * @example signed_amount
             */
            kpi: string;
            /**
             * Unit
             * @enum {string}
             */
            unit: "money" | "count" | "ratio" | "days" | "score";
            /**
             * Definition Version
             * @example 1
             */
            definition_version: number;
        };
        /**
         * KpiKey
         * @description What a cell is of; its id is an id, a grade or a channel, and null for rows that have none.
         */
        KpiKey: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "person" | "team" | "region" | "product" | "product_line" | "customer" | "grade" | "channel";
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
         * KpiValues
         * @description A KPI by period and dimension; cells without data are left out.
         */
        KpiValues: {
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded by this moment.
             */
            known_at: string;
            /**
             * Settled
             * @description Whether nothing that arrives later can change the answer.
             */
            settled: boolean;
            /**
             * Settled Until
             * @description Up to when everything has arrived; null while that is not known.
             */
            settled_until: string | null;
            scope: components["schemas"]["Seen"];
            /** Currency */
            currency: string;
            /**
             * Kpi
             * @example signed_amount
             */
            kpi: string;
            /**
             * Unit
             * @enum {string}
             */
            unit: "money" | "count" | "ratio" | "days" | "score";
            /**
             * Definition Version
             * @example 1
             */
            definition_version: number;
            /** Items */
            items: components["schemas"]["KpiCell"][];
        };
        /**
         * LedgerRow
         * @description What one event adds to a number.
         */
        LedgerRow: {
            /**
             * Occurred On
             * Format: date
             */
            occurred_on: string;
            /**
             * Known At
             * Format: date-time
             * @description When it was recorded.
             */
            known_at: string;
            /**
             * Event Id
             * Format: uuid
             */
            event_id: string;
            /**
             * Event Type
             * @example DealSigned
             */
            event_type: string;
            /**
             * Subject
             * @description Noun and id.
             * @example deal/0199d3a0-5c00-7000-8000-5a4df0c9b1d2
             */
            subject: string;
            /**
             * Source
             * @description The service that published it.
             * @example pipeline
             * @enum {string}
             */
            source: "people" | "customers" | "pipeline" | "targets" | "performance";
            /**
             * Amount
             * @description Minor units, a count, or days.
             */
            amount: number;
            /**
             * Role
             * @enum {string}
             */
            role: "value" | "numerator" | "denominator";
            /**
             * Running
             * @description The amounts of this role up to here.
             * @example 12000000
             */
            running: number;
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
         * PlanTier
         * @description The rate of what lies above the tier before it.
         */
        PlanTier: {
            /**
             * Up To
             * @example null
             */
            up_to: number | null;
            /**
             * Rate Bp
             * @example 500
             */
            rate_bp: number;
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
         * ReversedEarning
         * @description A part of what came in and has gone back, and what it had earned.
         */
        ReversedEarning: {
            /**
             * Event Id
             * Format: uuid
             * @description The event by which it came in.
             */
            event_id: string;
            /**
             * Occurred On
             * Format: date
             * @example 2026-02-01
             */
            occurred_on: string;
            /**
             * Rate Bp
             * @example 500
             */
            rate_bp: number;
            /**
             * Base
             * @example 2000000
             */
            base: number;
            /**
             * Earned
             * @description Base by rate, exact to four decimals of a minor unit; 0 where no version of the plan paid for it.
             * @example 100000
             */
            earned: number;
        };
        /**
         * ReviseIncentivePlanBody
         * @description What holds from a date on.
         */
        ReviseIncentivePlanBody: {
            /** Tiers */
            tiers: components["schemas"]["TierBody"][];
            /**
             * Effective From
             * Format: date
             * @example 2026-03-01
             */
            effective_from: string;
            /**
             * Employee Ids
             * @description Whom it pays; null: those it paid.
             */
            employee_ids?: string[] | null;
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
         * TierBody
         * @description The rate of what lies above the tier before it.
         */
        TierBody: {
            /**
             * Up To
             * @description Where the tier ends; null in the last: without end.
             * @example null
             */
            up_to: number | null;
            /**
             * Rate Bp
             * @description Hundredths of a per cent
             * @example 500
             */
            rate_bp: number;
            /**
             * From
             * @description Where the tier before it ends; may be left out.
             * @example null
             */
            from?: number | null;
        };
        /**
         * WriteIncentivePlanBody
         * @description An incentive plan's first version.
         */
        WriteIncentivePlanBody: {
            /**
             * Name
             * @example Sales 2026
             */
            name: string;
            /**
             * Basis
             * @default received
             * @constant
             */
            basis?: "received";
            /**
             * Period
             * @description How often the base of the tiers starts anew.
             * @enum {string}
             */
            period: "month" | "quarter" | "year";
            /** Tiers */
            tiers: components["schemas"]["TierBody"][];
            /**
             * Effective From
             * Format: date
             * @example 2026-03-01
             */
            effective_from: string;
            /**
             * Employee Ids
             * @description Whom it pays; null: everyone.
             */
            employee_ids?: string[] | null;
            /** External Reference */
            external_reference?: string | null;
        };
        /**
         * WriteIncentivePlansBody
         * @description Several plans.
         */
        WriteIncentivePlansBody: {
            /** Items */
            items: components["schemas"]["WriteIncentivePlanBody"][];
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
        WriteIncentivePlan400: {
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
        WriteIncentivePlan401: {
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
        WriteIncentivePlan403: {
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
        /** @description - `incentive_plan_not_found`: There is no incentive plan with this id */
        IncentivePlanNotFound: {
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
        /**
         * @description - `conflict_retry`: Others changed the resource at the same time
         *     - `external_reference_taken`: The external reference is taken
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `incentive_plan_exists`: The incentive plan exists already
         */
        WriteIncentivePlan409: {
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
        WriteIncentivePlan413: {
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
        WriteIncentivePlan503: {
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
        ListIncentivePlans400: {
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
        ListIncentivePlans403: {
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
        ListIncentivePlans503: {
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
         * @description - `authorisation_stale`: What may be done is not known freshly enough to decide
         *     - `database_unavailable`: The database cannot be reached
         *     - `identity_unavailable`: The identity provider's keys cannot be fetched
         *     - `query_timeout`: The query took too long
         */
        WriteIncentivePlans503: {
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
        /** @description - `unknown_kpi`: There is no KPI of this name */
        UnknownKpi: {
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
         * @description - `employee_not_found`: There is no such employee
         *     - `incentive_plan_not_found`: There is no incentive plan with this id
         */
        GetCommissions404: {
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
        /** @description The ETag held: 304 while the resource has not moved on. */
        "If-None-Match": string;
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
    listIncentivePlans: {
        parameters: {
            query?: {
                /** @description One or several, parted by commas */
                external_reference?: string | null;
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
                     *           "version": 1,
                     *           "effective_from": "2026-04-01",
                     *           "tiers": [
                     *             {
                     *               "up_to": null,
                     *               "rate_bp": 500
                     *             }
                     *           ],
                     *           "employee_ids": null,
                     *           "id": "0199d3a0-5c00-7000-8000-6327ae8cb5b7",
                     *           "name": "Sales 2026",
                     *           "basis": "received",
                     *           "period": "quarter",
                     *           "currency": "CNY",
                     *           "external_reference": "crm-4711",
                     *           "versions": [
                     *             {
                     *               "version": 1,
                     *               "effective_from": "2026-04-01",
                     *               "tiers": [
                     *                 {
                     *                   "up_to": null,
                     *                   "rate_bp": 500
                     *                 }
                     *               ],
                     *               "employee_ids": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePlanPage"];
                    /** @example id,version,effective_from,tiers,employee_ids,name,basis,period,currency,external_reference,versions */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `cursor_mismatch`: The cursor belongs to another list, filter or order
             *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `invalid_cursor`: The cursor is not one that was issued here
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `unknown_sort`: The list cannot be sorted by this
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
            503: components["responses"]["ListIncentivePlans503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    writeIncentivePlan: {
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
                 *       "name": "Sales 2026",
                 *       "basis": "received",
                 *       "period": "month",
                 *       "tiers": [
                 *         {
                 *           "up_to": null,
                 *           "rate_bp": 500,
                 *           "from": null
                 *         }
                 *       ],
                 *       "effective_from": "2026-03-01",
                 *       "employee_ids": [
                 *         "0199d3a0-5c00-7000-8000-6d774b9b22c3"
                 *       ],
                 *       "external_reference": "crm-4711"
                 *     }
                 */
                "application/json": components["schemas"]["WriteIncentivePlanBody"];
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
                     *       "version": 1,
                     *       "effective_from": "2026-04-01",
                     *       "tiers": [
                     *         {
                     *           "up_to": null,
                     *           "rate_bp": 500
                     *         }
                     *       ],
                     *       "employee_ids": null,
                     *       "id": "0199d3a0-5c00-7000-8000-6327ae8cb5b7",
                     *       "name": "Sales 2026",
                     *       "basis": "received",
                     *       "period": "quarter",
                     *       "currency": "CNY",
                     *       "external_reference": "crm-4711",
                     *       "versions": [
                     *         {
                     *           "version": 1,
                     *           "effective_from": "2026-04-01",
                     *           "tiers": [
                     *             {
                     *               "up_to": null,
                     *               "rate_bp": 500
                     *             }
                     *           ],
                     *           "employee_ids": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePlan"];
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
                     *       "version": 1,
                     *       "effective_from": "2026-04-01",
                     *       "tiers": [
                     *         {
                     *           "up_to": null,
                     *           "rate_bp": 500
                     *         }
                     *       ],
                     *       "employee_ids": null,
                     *       "id": "0199d3a0-5c00-7000-8000-6327ae8cb5b7",
                     *       "name": "Sales 2026",
                     *       "basis": "received",
                     *       "period": "quarter",
                     *       "currency": "CNY",
                     *       "external_reference": "crm-4711",
                     *       "versions": [
                     *         {
                     *           "version": 1,
                     *           "effective_from": "2026-04-01",
                     *           "tiers": [
                     *             {
                     *               "up_to": null,
                     *               "rate_bp": 500
                     *             }
                     *           ],
                     *           "employee_ids": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePlan"];
                };
            };
            400: components["responses"]["WriteIncentivePlan400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["WriteIncentivePlan403"];
            404: components["responses"]["IncentivePlanNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["WriteIncentivePlan409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["WriteIncentivePlan413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `employees_repeated`: An employee is named twice
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `tiers_empty`: A plan has at least one tier
             *     - `tiers_gap`: The tiers leave amounts without a rate
             *     - `tiers_overlap`: The tiers give some amounts two rates
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
            503: components["responses"]["WriteIncentivePlan503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    writeIncentivePlans: {
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
                 *           "name": "Sales 2026",
                 *           "basis": "received",
                 *           "period": "month",
                 *           "tiers": [
                 *             {
                 *               "up_to": null,
                 *               "rate_bp": 500,
                 *               "from": null
                 *             }
                 *           ],
                 *           "effective_from": "2026-03-01",
                 *           "employee_ids": [
                 *             "0199d3a0-5c00-7000-8000-6d774b9b22c3"
                 *           ],
                 *           "external_reference": "crm-4711"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteIncentivePlansBody"];
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
                     *             "version": 1,
                     *             "effective_from": "2026-04-01",
                     *             "tiers": [
                     *               {
                     *                 "up_to": null,
                     *                 "rate_bp": 500
                     *               }
                     *             ],
                     *             "employee_ids": null,
                     *             "id": "0199d3a0-5c00-7000-8000-6327ae8cb5b7",
                     *             "name": "Sales 2026",
                     *             "basis": "received",
                     *             "period": "quarter",
                     *             "currency": "CNY",
                     *             "external_reference": "crm-4711",
                     *             "versions": [
                     *               {
                     *                 "version": 1,
                     *                 "effective_from": "2026-04-01",
                     *                 "tiers": [
                     *                   {
                     *                     "up_to": null,
                     *                     "rate_bp": 500
                     *                   }
                     *                 ],
                     *                 "employee_ids": null
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePlanBatch"];
                };
            };
            400: components["responses"]["WriteIncentivePlan400"];
            401: components["responses"]["WriteIncentivePlan401"];
            /**
             * @description - `forbidden`: This is not allowed
             *     - `import_not_allowed`: Only an import's administrator may send Import-Id
             *     - `not_an_employee`: The token names neither an employee nor an installation role
             *     - `on_behalf_not_allowed`: Only sales support may act on behalf of somebody
             */
            403: {
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
            /** @description - `import_not_open`: The import is not open */
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
            /** @description - `body_too_large`: The body is too large */
            413: {
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
            415: components["responses"]["UnsupportedMediaType"];
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
            503: components["responses"]["WriteIncentivePlans503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    reviseIncentivePlan: {
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
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tiers": [
                 *         {
                 *           "up_to": null,
                 *           "rate_bp": 500,
                 *           "from": null
                 *         }
                 *       ],
                 *       "effective_from": "2026-03-01",
                 *       "employee_ids": [
                 *         "0199d3a0-5c00-7000-8000-6d774b9b22c3"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReviseIncentivePlanBody"];
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
                     *       "version": 1,
                     *       "effective_from": "2026-04-01",
                     *       "tiers": [
                     *         {
                     *           "up_to": null,
                     *           "rate_bp": 500
                     *         }
                     *       ],
                     *       "employee_ids": null,
                     *       "id": "0199d3a0-5c00-7000-8000-6327ae8cb5b7",
                     *       "name": "Sales 2026",
                     *       "basis": "received",
                     *       "period": "quarter",
                     *       "currency": "CNY",
                     *       "external_reference": "crm-4711",
                     *       "versions": [
                     *         {
                     *           "version": 1,
                     *           "effective_from": "2026-04-01",
                     *           "tiers": [
                     *             {
                     *               "up_to": null,
                     *               "rate_bp": 500
                     *             }
                     *           ],
                     *           "employee_ids": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePlan"];
                };
            };
            400: components["responses"]["WriteIncentivePlan400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["WriteIncentivePlan403"];
            404: components["responses"]["IncentivePlanNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["WriteIncentivePlan409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["WriteIncentivePlan413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `employees_repeated`: An employee is named twice
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_id`: The id is not a UUID
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `tiers_empty`: A plan has at least one tier
             *     - `tiers_gap`: The tiers leave amounts without a rate
             *     - `tiers_overlap`: The tiers give some amounts two rates
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
            503: components["responses"]["WriteIncentivePlan503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listKpis: {
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
                     *           "name": "signed_amount",
                     *           "version": 1,
                     *           "unit": "money",
                     *           "formula": "signed_amount",
                     *           "direction": "up",
                     *           "owner": "sales_director",
                     *           "description": "Net amount of deals by signing date; a split deal's amount follows its splits.",
                     *           "dimensions": [
                     *             "person"
                     *           ],
                     *           "buckets": [
                     *             "none"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KpiCatalogue"];
                };
            };
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
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
            503: components["responses"]["ListIncentivePlans503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getKpi: {
        parameters: {
            query?: {
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                bucket?: "none" | "day" | "week" | "month" | "quarter" | "year";
                by?: "none" | "person" | "team" | "region" | "product" | "product_line" | "customer" | "grade" | "channel";
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                /** @description Of attainment: the KPI that has targets */
                measure?: string | null;
                /** @description Only this id; `none`: only what has none */
                person?: string | null;
                /** @description Only this id; `none`: only what has none */
                team?: string | null;
                /** @description Only this id; `none`: only what has none */
                region?: string | null;
                /** @description Only this id; `none`: only what has none */
                product?: string | null;
                /** @description Only this id; `none`: only what has none */
                product_line?: string | null;
                /** @description Only this id; `none`: only what has none */
                customer?: string | null;
                /** @description Only this; `none`: only what has none */
                grade?: string | null;
                /** @description Only this; `none`: only what has none */
                channel?: string | null;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                kpi: string;
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
                     *       "as_of": "2026-03-31",
                     *       "known_at": "2026-03-31T09:30:00Z",
                     *       "settled": true,
                     *       "settled_until": "2026-03-31T09:30:00Z",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "currency": "CNY",
                     *       "kpi": "signed_amount",
                     *       "unit": "money",
                     *       "definition_version": 1,
                     *       "items": [
                     *         {
                     *           "value": 12000000,
                     *           "numerator": null,
                     *           "denominator": null,
                     *           "n": 5,
                     *           "period": "2026-Q1",
                     *           "key": {
                     *             "kind": "person",
                     *             "id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *             "name": "Lin Mei"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KpiValues"];
                };
            };
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            404: components["responses"]["UnknownKpi"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `bucket_not_available`: This KPI does not come in such periods
             *     - `dimension_not_available`: This KPI cannot be cut by this
             *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `invalid_id`: The id is not a UUID
             *     - `measure_not_expected`: Only attainment takes a measure
             *     - `measure_required`: Attainment needs to be told of which measure
             *     - `measure_unknown`: Targets are not set for this measure
             *     - `period_reversed`: The period ends before it begins
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `validation_failed`: The request does not have the expected shape
             *     - `whole_months_only`: Targets are by month: the period must begin and end with one
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
            503: components["responses"]["ListIncentivePlans503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    explainKpi: {
        parameters: {
            query?: {
                /** @description Rows on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                bucket?: "none" | "day" | "week" | "month" | "quarter" | "year";
                by?: "none" | "person" | "team" | "region" | "product" | "product_line" | "customer" | "grade" | "channel";
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                /** @description Of attainment: the KPI that has targets */
                measure?: string | null;
                /** @description Only this id; `none`: only what has none */
                person?: string | null;
                /** @description Only this id; `none`: only what has none */
                team?: string | null;
                /** @description Only this id; `none`: only what has none */
                region?: string | null;
                /** @description Only this id; `none`: only what has none */
                product?: string | null;
                /** @description Only this id; `none`: only what has none */
                product_line?: string | null;
                /** @description Only this id; `none`: only what has none */
                customer?: string | null;
                /** @description Only this; `none`: only what has none */
                grade?: string | null;
                /** @description Only this; `none`: only what has none */
                channel?: string | null;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                kpi: string;
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
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealSigned",
                     *           "subject": "deal/0199d3a0-5c00-7000-8000-5a4df0c9b1d2",
                     *           "source": "pipeline",
                     *           "amount": 12000000,
                     *           "role": "value",
                     *           "running": 12000000
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "value": 12000000,
                     *       "numerator": null,
                     *       "denominator": null,
                     *       "n": 5,
                     *       "as_of": "2026-03-31",
                     *       "known_at": "2026-03-31T09:30:00Z",
                     *       "settled": true,
                     *       "settled_until": "2026-03-31T09:30:00Z",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "currency": "CNY",
                     *       "kpi": "signed_amount",
                     *       "unit": "money",
                     *       "definition_version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["KpiExplanation"];
                };
            };
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            404: components["responses"]["UnknownKpi"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `bucket_not_available`: This KPI does not come in such periods
             *     - `cursor_mismatch`: The cursor belongs to another list, filter or order
             *     - `dimension_not_available`: This KPI cannot be cut by this
             *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `invalid_cursor`: The cursor is not one that was issued here
             *     - `invalid_id`: The id is not a UUID
             *     - `measure_not_expected`: Only attainment takes a measure
             *     - `measure_required`: Attainment needs to be told of which measure
             *     - `measure_unknown`: Targets are not set for this measure
             *     - `one_cell_only`: Explain takes one cell
             *     - `period_reversed`: The period ends before it begins
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `validation_failed`: The request does not have the expected shape
             *     - `whole_months_only`: Targets are by month: the period must begin and end with one
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
            503: components["responses"]["ListIncentivePlans503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getCommissions: {
        parameters: {
            query: {
                /** @description The employee */
                person: string;
                /** @description A year, quarter or month */
                period: string;
                /** @description Only this plan */
                plan?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
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
                     *       "as_of": "2026-03-31",
                     *       "known_at": "2026-03-31T09:30:00Z",
                     *       "settled": true,
                     *       "settled_until": "2026-03-31T09:30:00Z",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "currency": "CNY",
                     *       "person": "0199d3a0-5c00-7000-8000-38a81e87e796",
                     *       "period": "2026-Q1",
                     *       "total": 600000,
                     *       "n": 1,
                     *       "items": [
                     *         {
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "PaymentReceived",
                     *           "subject": "account/0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "source": "pipeline",
                     *           "rule": "marginal_tiers",
                     *           "plan": {
                     *             "id": "0199d3a0-5c00-7000-8000-a76d9f61d7e7",
                     *             "name": "Sales 2026",
                     *             "version": 1,
                     *             "effective_from": "2026-01-01",
                     *             "period": "2026-Q1"
                     *           },
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "base": 12000000,
                     *           "base_before": 0,
                     *           "base_after": 12000000,
                     *           "steps": [
                     *             {
                     *               "above": 0,
                     *               "up_to": null,
                     *               "rate_bp": 500,
                     *               "base": 12000000,
                     *               "earned": 600000
                     *             }
                     *           ],
                     *           "reverses": [
                     *             {
                     *               "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *               "occurred_on": "2026-02-01",
                     *               "rate_bp": 500,
                     *               "base": 2000000,
                     *               "earned": 100000
                     *             }
                     *           ],
                     *           "earned_before": 0,
                     *           "earned_after": 600000,
                     *           "amount": 600000,
                     *           "running": 600000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Commissions"];
                };
            };
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            404: components["responses"]["GetCommissions404"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `period_invalid`: The period is not a year, quarter or month
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
            503: components["responses"]["ListIncentivePlans503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    explainCommissions: {
        parameters: {
            query: {
                /** @description Rows on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                /** @description The employee */
                person: string;
                /** @description A year, quarter or month */
                period: string;
                /** @description Only this plan */
                plan?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
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
                     *       "as_of": "2026-03-31",
                     *       "known_at": "2026-03-31T09:30:00Z",
                     *       "settled": true,
                     *       "settled_until": "2026-03-31T09:30:00Z",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "currency": "CNY",
                     *       "person": "0199d3a0-5c00-7000-8000-38a81e87e796",
                     *       "period": "2026-Q1",
                     *       "value": 600000,
                     *       "items": [
                     *         {
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "PaymentReceived",
                     *           "subject": "account/0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "source": "pipeline",
                     *           "rule": "marginal_tiers",
                     *           "plan": {
                     *             "id": "0199d3a0-5c00-7000-8000-a76d9f61d7e7",
                     *             "name": "Sales 2026",
                     *             "version": 1,
                     *             "effective_from": "2026-01-01",
                     *             "period": "2026-Q1"
                     *           },
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "base": 12000000,
                     *           "base_before": 0,
                     *           "base_after": 12000000,
                     *           "steps": [
                     *             {
                     *               "above": 0,
                     *               "up_to": null,
                     *               "rate_bp": 500,
                     *               "base": 12000000,
                     *               "earned": 600000
                     *             }
                     *           ],
                     *           "reverses": [
                     *             {
                     *               "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *               "occurred_on": "2026-02-01",
                     *               "rate_bp": 500,
                     *               "base": 2000000,
                     *               "earned": 100000
                     *             }
                     *           ],
                     *           "earned_before": 0,
                     *           "earned_after": 600000,
                     *           "amount": 600000,
                     *           "running": 600000,
                     *           "role": "value"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false
                     *     }
                     */
                    "application/json": components["schemas"]["CommissionsExplanation"];
                };
            };
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            404: components["responses"]["GetCommissions404"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `cursor_mismatch`: The cursor belongs to another list, filter or order
             *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `invalid_cursor`: The cursor is not one that was issued here
             *     - `period_invalid`: The period is not a year, quarter or month
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
            503: components["responses"]["ListIncentivePlans503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getIncentivePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag held: 304 while the resource has not moved on. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "effective_from": "2026-04-01",
                     *       "tiers": [
                     *         {
                     *           "up_to": null,
                     *           "rate_bp": 500
                     *         }
                     *       ],
                     *       "employee_ids": null,
                     *       "id": "0199d3a0-5c00-7000-8000-6327ae8cb5b7",
                     *       "name": "Sales 2026",
                     *       "basis": "received",
                     *       "period": "quarter",
                     *       "currency": "CNY",
                     *       "external_reference": "crm-4711",
                     *       "versions": [
                     *         {
                     *           "version": 1,
                     *           "effective_from": "2026-04-01",
                     *           "tiers": [
                     *             {
                     *               "up_to": null,
                     *               "rate_bp": 500
                     *             }
                     *           ],
                     *           "employee_ids": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePlan"];
                };
            };
            /** @description As it is held already, by `If-None-Match`. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            404: components["responses"]["IncentivePlanNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `invalid_id`: The id is not a UUID
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
            503: components["responses"]["ListIncentivePlans503"];
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
            400: components["responses"]["WriteIncentivePlan400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["WriteIncentivePlan403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenImport409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["WriteIncentivePlan413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
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
            503: components["responses"]["WriteIncentivePlan503"];
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
            400: components["responses"]["WriteIncentivePlan400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["WriteIncentivePlan403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenImport409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["WriteIncentivePlan413"];
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
            503: components["responses"]["WriteIncentivePlan503"];
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
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
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
            503: components["responses"]["WriteIncentivePlans503"];
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
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListEvents422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["WriteIncentivePlans503"];
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
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["WriteIncentivePlans503"];
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
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["WriteIncentivePlans503"];
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
            400: components["responses"]["ListIncentivePlans400"];
            401: components["responses"]["WriteIncentivePlan401"];
            403: components["responses"]["ListIncentivePlans403"];
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
            503: components["responses"]["WriteIncentivePlans503"];
            default: components["responses"]["AnyProblem"];
        };
    };
}
