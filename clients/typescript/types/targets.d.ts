// Generated from docs/reference/openapi/targets.json by 'npm run generate'.

export interface paths {
    "/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Targets
         * @description Targets without their trees, the newest year first.
         *
         *     Who does not see everybody sees the published ones, and nobody's amounts. 422 `measure_unknown` for no measure of
         *     targets.
         */
        get: operations["listTargets"];
        put?: never;
        /**
         * Set Target
         * @description A yearly target as a draft; there is one of each measure and year (409 `year_measure_taken`).
         */
        post: operations["setTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{target_id}/set-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Amount
         * @description Another amount for a draft; what was broken down is drawn again by the same weights. Asks for If-Match.
         */
        post: operations["changeTargetAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{target_id}/break-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Break Down
         * @description Divide a draft by quarter and month, product line, region, team and person.
         *
         *     Again replaces what was there, so that it asks for If-Match.
         */
        post: operations["breakDownTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{target_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish
         * @description Announce a draft: one event for each node; after that it is never edited.
         */
        post: operations["publishTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{target_id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise
         * @description Change a published target from a month on; months before it keep theirs, what is not given stays.
         *
         *     A revision does not begin before the last one (422 `before_last_revision`).
         */
        post: operations["reviseTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{target_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Target
         * @description A target with its tree: every node with its sums by quarter, month and product line.
         *
         *     Who does not see everybody sees of a published one the nodes within `scope`, and not its amount.
         */
        get: operations["getTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attainment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Attainment
         * @description Actual ÷ target of each node of a published target (or of one), in whole months of the year, uncapped.
         *
         *     `settled` answers never change. A measure that targets are not of is 422 `measure_unknown`.
         */
        get: operations["getAttainment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attainment/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain
         * @description The rows that add up to what a node attained (`numerator`) and was to attain (`denominator`), in pages.
         *
         *     All pages are of the first one's moment. A node that is not shown to the caller, or had no target then, is 404
         *     `target_not_found`.
         */
        get: operations["explainAttainment"];
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
         * AttainedMonth
         * @description One month's.
         */
        AttainedMonth: {
            /**
             * Target
             * @example 1200000
             */
            target: number;
            /**
             * Actual
             * @example 1150000
             */
            actual: number;
            /**
             * Attainment
             * @description Actual by target; null without a target.
             */
            attainment: number | null;
            /**
             * Month
             * @example 2026-03
             */
            month: string;
        };
        /**
         * AttainingNode
         * @description A unit or a person; `parent_id` is the node it was broken down from.
         */
        AttainingNode: {
            /**
             * Node Id
             * Format: uuid
             */
            node_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "company" | "region" | "team" | "person";
            /**
             * Name
             * @description Null of persons.
             * @example Head office
             */
            name: string | null;
            /**
             * Parent Id
             * @example null
             */
            parent_id: string | null;
        };
        /**
         * Attainment
         * @description Actual by target of each node in whole months of a year.
         */
        Attainment: {
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
            /** Year */
            year: number;
            /** Measure */
            measure: string;
            /**
             * Unit
             * @enum {string}
             */
            unit: "money" | "count";
            /**
             * Currency
             * @description Null of counts.
             */
            currency: string | null;
            /**
             * From
             * Format: date
             * @example 2026-03-01
             */
            from: string;
            /**
             * To
             * Format: date
             */
            to: string;
            /** Items */
            items: components["schemas"]["NodeAttainment"][];
        };
        /**
         * AttainmentExplanation
         * @description The rows that add up to one node's actual and target, in pages of the first one's moment.
         */
        AttainmentExplanation: {
            /** Items */
            items: components["schemas"]["AttainmentRow"][];
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
            /** Year */
            year: number;
            /** Measure */
            measure: string;
            /**
             * Unit
             * @enum {string}
             */
            unit: "money" | "count";
            /**
             * Currency
             * @description Null of counts.
             */
            currency: string | null;
            /**
             * From
             * Format: date
             * @example 2026-03-01
             */
            from: string;
            /**
             * To
             * Format: date
             */
            to: string;
            node: components["schemas"]["AttainingNode"];
            /**
             * Value
             * @description Numerator by denominator; null without a target.
             */
            value: number | null;
            /**
             * Numerator
             * @description The actual.
             * @example 1150000
             */
            numerator: number;
            /**
             * Denominator
             * @description The target.
             * @example 1200000
             */
            denominator: number;
        };
        /**
         * AttainmentRow
         * @description What one event adds to the actual (numerator) or to the target (denominator).
         */
        AttainmentRow: {
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
             * @description Minor units or a count.
             * @example 1150000
             */
            amount: number;
            /**
             * Role
             * @enum {string}
             */
            role: "numerator" | "denominator";
            /**
             * Running
             * @description The amounts of this role up to here.
             * @example 1150000
             */
            running: number;
        };
        /** BreakDownBody */
        BreakDownBody: {
            /**
             * As Of
             * @description The day of the organisation; by default today, or the day of the year nearest to it.
             */
            as_of?: string | null;
            /**
             * Months
             * @description 4 weights of quarters, or 12 of months.
             * @default equal
             */
            months?: "equal" | number[];
            /**
             * Product Lines
             * @default []
             */
            product_lines?: components["schemas"]["ProductLineBody"][];
            /**
             * @default {
             *       "by": "equal",
             *       "weights": {},
             *       "depth": "person"
             *     }
             */
            nodes?: components["schemas"]["NodesBody"];
        };
        /** ChangeAmountBody */
        ChangeAmountBody: {
            /**
             * Amount
             * @description Minor units of the currency
             */
            amount: number;
            /**
             * Padding Bp
             * @description Hundredths of a per cent
             * @default 0
             */
            padding_bp?: number;
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
         * NodeAttainment
         * @description One node's over the period and month by month.
         */
        NodeAttainment: {
            /**
             * Target
             * @example 1200000
             */
            target: number;
            /**
             * Actual
             * @example 1150000
             */
            actual: number;
            /**
             * Attainment
             * @description Actual by target; null without a target.
             */
            attainment: number | null;
            node: components["schemas"]["AttainingNode"];
            /**
             * Gap
             * @description Target less actual.
             * @example 50000
             */
            gap: number;
            /** Months */
            months: components["schemas"]["AttainedMonth"][];
        };
        /** NodesBody */
        NodesBody: {
            /**
             * By
             * @default equal
             * @enum {string}
             */
            by?: "equal" | "given" | "last_year";
            /**
             * Weights
             * @default {}
             */
            weights?: {
                [key: string]: number;
            };
            /**
             * Depth
             * @default person
             * @enum {string}
             */
            depth?: "company" | "region" | "team" | "person";
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
        /** ProductLineBody */
        ProductLineBody: {
            /**
             * Product Line Id
             * Format: uuid
             */
            product_line_id: string;
            /** Weight */
            weight: number;
        };
        /**
         * ProductLineShare
         * @description A node's part by product line.
         */
        ProductLineShare: {
            /**
             * Product Line Id
             * Format: uuid
             */
            product_line_id: string;
            /**
             * Total
             * @example 12000000
             */
            total: number;
            /**
             * Months
             * @example [
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000
             *     ]
             */
            months: number[];
        };
        /** PublishBody */
        PublishBody: {
            /** Published On */
            published_on?: string | null;
        };
        /** ReviseBody */
        ReviseBody: {
            /**
             * Effective From
             * Format: date
             * @description The first day of a month that is not over.
             * @example 2026-03-01
             */
            effective_from: string;
            /**
             * Reason
             * @example A product line is new.
             */
            reason: string;
            /** Amount */
            amount?: number | null;
            /**
             * Padding Bp
             * @example 0
             */
            padding_bp?: number | null;
            /** Months */
            months?: "equal" | number[] | null;
            /** Product Lines */
            product_lines?: components["schemas"]["ProductLineBody"][] | null;
            nodes?: components["schemas"]["NodesBody"] | null;
            /** As Of */
            as_of?: string | null;
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
        /** SetTargetBody */
        SetTargetBody: {
            /** Year */
            year: number;
            /** Measure */
            measure: string;
            /**
             * Amount
             * @description Minor units of the currency
             */
            amount: number;
            /**
             * Padding Bp
             * @description Hundredths of a per cent
             * @default 0
             */
            padding_bp?: number;
        };
        /**
         * Target
         * @description A yearly target without its tree.
         */
        Target: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Year */
            year: number;
            /** Measure */
            measure: string;
            /**
             * Unit
             * @enum {string}
             */
            unit: "money" | "count";
            /**
             * Currency
             * @description Null of counts.
             */
            currency: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "published";
            scope: components["schemas"]["Seen"];
            /**
             * Amount
             * @description Null, as what follows from it, for whoever does not see everybody.
             */
            amount: number | null;
            /**
             * Padding Bp
             * @example 0
             */
            padding_bp: number | null;
            /**
             * Padding
             * @description What is given out beyond the amount.
             * @example 0
             */
            padding: number | null;
            /**
             * Assigned
             * @description Amount and padding.
             * @example 12000000
             */
            assigned: number | null;
            /**
             * Target Version
             * @description How often it was published; 0 of a draft.
             * @example 0
             */
            target_version: number;
            /**
             * Published On
             * @example null
             */
            published_on: string | null;
        };
        /**
         * TargetNode
         * @description A unit or person where it stands in the tree.
         */
        TargetNode: {
            /**
             * Node Id
             * Format: uuid
             */
            node_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "company" | "region" | "team" | "person";
            /**
             * Name
             * @description Null of persons.
             * @example Head office
             */
            name: string | null;
            /**
             * Parent Id
             * @example null
             */
            parent_id: string | null;
            /**
             * Weight
             * @description Null of one that has left the plan and keeps its past months.
             */
            weight: number | null;
            /** Weighed By */
            weighed_by: ("equal" | "given" | "last_year") | null;
            /**
             * Total
             * @example 12000000
             */
            total: number;
            /**
             * Quarters
             * @example [
             *       3000000,
             *       3000000,
             *       3000000,
             *       3000000
             *     ]
             */
            quarters: number[];
            /**
             * Months
             * @example [
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000,
             *       1000000
             *     ]
             */
            months: number[];
            /** Product Lines */
            product_lines: components["schemas"]["ProductLineShare"][];
        };
        /**
         * TargetPage
         * @description A page of targets.
         */
        TargetPage: {
            /** Items */
            items: components["schemas"]["Target"][];
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
         * TargetTree
         * @description A target with every node.
         */
        TargetTree: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Year */
            year: number;
            /** Measure */
            measure: string;
            /**
             * Unit
             * @enum {string}
             */
            unit: "money" | "count";
            /**
             * Currency
             * @description Null of counts.
             */
            currency: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "published";
            scope: components["schemas"]["Seen"];
            /**
             * Amount
             * @description Null, as what follows from it, for whoever does not see everybody.
             */
            amount: number | null;
            /**
             * Padding Bp
             * @example 0
             */
            padding_bp: number | null;
            /**
             * Padding
             * @description What is given out beyond the amount.
             * @example 0
             */
            padding: number | null;
            /**
             * Assigned
             * @description Amount and padding.
             * @example 12000000
             */
            assigned: number | null;
            /**
             * Target Version
             * @description How often it was published; 0 of a draft.
             * @example 0
             */
            target_version: number;
            /**
             * Published On
             * @example null
             */
            published_on: string | null;
            /** Nodes */
            nodes: components["schemas"]["TargetNode"][];
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
        SetTarget400: {
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
        SetTarget401: {
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
        SetTarget403: {
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
        /** @description - `target_not_found`: There is no such target */
        TargetNotFound: {
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
         * @description - `already_published`: What is published is never edited
         *     - `conflict_retry`: Others changed the resource at the same time
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `not_yet`: It is too early for this
         *     - `year_measure_taken`: The measure has a target for that year
         */
        SetTarget409: {
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
        SetTarget413: {
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
        SetTarget503: {
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
        ListTargets400: {
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
        ListTargets403: {
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
        ListTargets503: {
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
         * @description - `amount_out_of_range`: An amount is out of range
         *     - `before_last_revision`: A revision begins later
         *     - `below_past_months`: The past months hold more than that
         *     - `body_required`: A body is required
         *     - `date_in_future`: The date has not come yet
         *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `measure_unknown`: Targets are not set for this measure
         *     - `month_closed`: The month is over
         *     - `months_not_4_or_12`: Months are weighed by 4 or 12 weights
         *     - `not_a_tree`: The nodes form no tree
         *     - `not_in_the_year`: It is not in the target's year
         *     - `not_month_start`: It is not the first day of a month
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `padding_out_of_range`: The padding is out of range
         *     - `plan_too_large`: The plan has too many nodes or product lines
         *     - `product_line_repeated`: A product line is given twice
         *     - `root_changed`: A target stays with its company
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         *     - `weight_out_of_range`: A weight is out of range
         *     - `weights_all_zero`: All weights are 0
         */
        ChangeTargetAmount422: {
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
        /** @description - `precondition_required`: This operation overwrites: send If-Match */
        PreconditionRequired: {
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
         *     - `before_last_revision`: A revision begins later
         *     - `below_past_months`: The past months hold more than that
         *     - `body_required`: A body is required
         *     - `date_in_future`: The date has not come yet
         *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `measure_unknown`: Targets are not set for this measure
         *     - `month_closed`: The month is over
         *     - `months_not_4_or_12`: Months are weighed by 4 or 12 weights
         *     - `node_unknown`: The organisation has no such unit or employee
         *     - `not_a_tree`: The nodes form no tree
         *     - `not_in_the_year`: It is not in the target's year
         *     - `not_month_start`: It is not the first day of a month
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `padding_out_of_range`: The padding is out of range
         *     - `plan_too_large`: The plan has too many nodes or product lines
         *     - `product_line_repeated`: A product line is given twice
         *     - `root_changed`: A target stays with its company
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         *     - `weight_missing`: A sibling has a weight, this one has none
         *     - `weight_out_of_range`: A weight is out of range
         *     - `weights_all_zero`: All weights are 0
         */
        BreakDownTarget422: {
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
        /**
         * @description - `authorisation_stale`: What may be done is not known freshly enough to decide
         *     - `database_unavailable`: The database cannot be reached
         *     - `identity_unavailable`: The identity provider's keys cannot be fetched
         *     - `query_timeout`: The query took too long
         */
        ListEvents503: {
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
    listTargets: {
        parameters: {
            query?: {
                year?: number | null;
                measure?: string | null;
                status?: ("draft" | "published") | null;
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
                     *           "id": "0199d3a0-5c00-7000-8000-fd531ed4370e",
                     *           "version": 1,
                     *           "year": 2026,
                     *           "measure": "signed_amount",
                     *           "unit": "money",
                     *           "currency": "CNY",
                     *           "status": "draft",
                     *           "scope": {
                     *             "reach": "all",
                     *             "persons": null
                     *           },
                     *           "amount": 12000000,
                     *           "padding_bp": 0,
                     *           "padding": 0,
                     *           "assigned": 12000000,
                     *           "target_version": 0,
                     *           "published_on": null
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TargetPage"];
                    /** @example id,version,year,measure,unit,currency,status,scope.reach,scope.persons,amount,padding_bp,padding,assigned,target_version,published_on */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListTargets400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["ListTargets403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `cursor_mismatch`: The cursor belongs to another list, filter or order
             *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `invalid_cursor`: The cursor is not one that was issued here
             *     - `measure_unknown`: Targets are not set for this measure
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
            503: components["responses"]["ListTargets503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    setTarget: {
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
                 *       "year": 2026,
                 *       "measure": "signed_amount",
                 *       "amount": 12000000,
                 *       "padding_bp": 0
                 *     }
                 */
                "application/json": components["schemas"]["SetTargetBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-6abdfab96d1d",
                     *       "version": 1,
                     *       "year": 2026,
                     *       "measure": "signed_amount",
                     *       "unit": "money",
                     *       "currency": "CNY",
                     *       "status": "draft",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "amount": 12000000,
                     *       "padding_bp": 0,
                     *       "padding": 0,
                     *       "assigned": 12000000,
                     *       "target_version": 0,
                     *       "published_on": null,
                     *       "nodes": [
                     *         {
                     *           "node_id": "0199d3a0-5c00-7000-8000-906a6dc72d57",
                     *           "kind": "company",
                     *           "name": "Head office",
                     *           "parent_id": null,
                     *           "weight": 1,
                     *           "weighed_by": "equal",
                     *           "total": 12000000,
                     *           "quarters": [
                     *             3000000,
                     *             3000000,
                     *             3000000,
                     *             3000000
                     *           ],
                     *           "months": [
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000
                     *           ],
                     *           "product_lines": [
                     *             {
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "total": 12000000,
                     *               "months": [
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TargetTree"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-6abdfab96d1d",
                     *       "version": 1,
                     *       "year": 2026,
                     *       "measure": "signed_amount",
                     *       "unit": "money",
                     *       "currency": "CNY",
                     *       "status": "draft",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "amount": 12000000,
                     *       "padding_bp": 0,
                     *       "padding": 0,
                     *       "assigned": 12000000,
                     *       "target_version": 0,
                     *       "published_on": null,
                     *       "nodes": [
                     *         {
                     *           "node_id": "0199d3a0-5c00-7000-8000-906a6dc72d57",
                     *           "kind": "company",
                     *           "name": "Head office",
                     *           "parent_id": null,
                     *           "weight": 1,
                     *           "weighed_by": "equal",
                     *           "total": 12000000,
                     *           "quarters": [
                     *             3000000,
                     *             3000000,
                     *             3000000,
                     *             3000000
                     *           ],
                     *           "months": [
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000
                     *           ],
                     *           "product_lines": [
                     *             {
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "total": 12000000,
                     *               "months": [
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TargetTree"];
                };
            };
            400: components["responses"]["SetTarget400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["SetTarget403"];
            404: components["responses"]["TargetNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SetTarget409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["SetTarget413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `amount_out_of_range`: An amount is out of range
             *     - `before_last_revision`: A revision begins later
             *     - `below_past_months`: The past months hold more than that
             *     - `body_required`: A body is required
             *     - `date_in_future`: The date has not come yet
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `measure_unknown`: Targets are not set for this measure
             *     - `month_closed`: The month is over
             *     - `months_not_4_or_12`: Months are weighed by 4 or 12 weights
             *     - `not_a_tree`: The nodes form no tree
             *     - `not_in_the_year`: It is not in the target's year
             *     - `not_month_start`: It is not the first day of a month
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `padding_out_of_range`: The padding is out of range
             *     - `plan_too_large`: The plan has too many nodes or product lines
             *     - `product_line_repeated`: A product line is given twice
             *     - `root_changed`: A target stays with its company
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `validation_failed`: The request does not have the expected shape
             *     - `weight_out_of_range`: A weight is out of range
             *     - `weights_all_zero`: All weights are 0
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
            503: components["responses"]["SetTarget503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    changeTargetAmount: {
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
                target_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 12000000,
                 *       "padding_bp": 0
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAmountBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-6abdfab96d1d",
                     *       "version": 1,
                     *       "year": 2026,
                     *       "measure": "signed_amount",
                     *       "unit": "money",
                     *       "currency": "CNY",
                     *       "status": "draft",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "amount": 12000000,
                     *       "padding_bp": 0,
                     *       "padding": 0,
                     *       "assigned": 12000000,
                     *       "target_version": 0,
                     *       "published_on": null,
                     *       "nodes": [
                     *         {
                     *           "node_id": "0199d3a0-5c00-7000-8000-906a6dc72d57",
                     *           "kind": "company",
                     *           "name": "Head office",
                     *           "parent_id": null,
                     *           "weight": 1,
                     *           "weighed_by": "equal",
                     *           "total": 12000000,
                     *           "quarters": [
                     *             3000000,
                     *             3000000,
                     *             3000000,
                     *             3000000
                     *           ],
                     *           "months": [
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000
                     *           ],
                     *           "product_lines": [
                     *             {
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "total": 12000000,
                     *               "months": [
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TargetTree"];
                };
            };
            400: components["responses"]["SetTarget400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["SetTarget403"];
            404: components["responses"]["TargetNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SetTarget409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["SetTarget413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ChangeTargetAmount422"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SetTarget503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    breakDownTarget: {
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
                target_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "as_of": "2026-03-01",
                 *       "months": "equal",
                 *       "product_lines": [
                 *         {
                 *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                 *           "weight": 1
                 *         }
                 *       ],
                 *       "nodes": {
                 *         "by": "equal",
                 *         "weights": {},
                 *         "depth": "person"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BreakDownBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-6abdfab96d1d",
                     *       "version": 1,
                     *       "year": 2026,
                     *       "measure": "signed_amount",
                     *       "unit": "money",
                     *       "currency": "CNY",
                     *       "status": "draft",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "amount": 12000000,
                     *       "padding_bp": 0,
                     *       "padding": 0,
                     *       "assigned": 12000000,
                     *       "target_version": 0,
                     *       "published_on": null,
                     *       "nodes": [
                     *         {
                     *           "node_id": "0199d3a0-5c00-7000-8000-906a6dc72d57",
                     *           "kind": "company",
                     *           "name": "Head office",
                     *           "parent_id": null,
                     *           "weight": 1,
                     *           "weighed_by": "equal",
                     *           "total": 12000000,
                     *           "quarters": [
                     *             3000000,
                     *             3000000,
                     *             3000000,
                     *             3000000
                     *           ],
                     *           "months": [
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000
                     *           ],
                     *           "product_lines": [
                     *             {
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "total": 12000000,
                     *               "months": [
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TargetTree"];
                };
            };
            400: components["responses"]["SetTarget400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["SetTarget403"];
            404: components["responses"]["TargetNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SetTarget409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["SetTarget413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["BreakDownTarget422"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SetTarget503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    publishTarget: {
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
                target_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "published_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["PublishBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-6abdfab96d1d",
                     *       "version": 1,
                     *       "year": 2026,
                     *       "measure": "signed_amount",
                     *       "unit": "money",
                     *       "currency": "CNY",
                     *       "status": "draft",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "amount": 12000000,
                     *       "padding_bp": 0,
                     *       "padding": 0,
                     *       "assigned": 12000000,
                     *       "target_version": 0,
                     *       "published_on": null,
                     *       "nodes": [
                     *         {
                     *           "node_id": "0199d3a0-5c00-7000-8000-906a6dc72d57",
                     *           "kind": "company",
                     *           "name": "Head office",
                     *           "parent_id": null,
                     *           "weight": 1,
                     *           "weighed_by": "equal",
                     *           "total": 12000000,
                     *           "quarters": [
                     *             3000000,
                     *             3000000,
                     *             3000000,
                     *             3000000
                     *           ],
                     *           "months": [
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000
                     *           ],
                     *           "product_lines": [
                     *             {
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "total": 12000000,
                     *               "months": [
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TargetTree"];
                };
            };
            400: components["responses"]["SetTarget400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["SetTarget403"];
            404: components["responses"]["TargetNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SetTarget409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["SetTarget413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ChangeTargetAmount422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SetTarget503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    reviseTarget: {
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
                target_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "effective_from": "2026-03-01",
                 *       "reason": "A product line is new.",
                 *       "amount": 12000000,
                 *       "padding_bp": 0,
                 *       "months": "equal",
                 *       "product_lines": [
                 *         {
                 *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                 *           "weight": 1
                 *         }
                 *       ],
                 *       "nodes": {
                 *         "by": "equal",
                 *         "weights": {},
                 *         "depth": "person"
                 *       },
                 *       "as_of": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["ReviseBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-6abdfab96d1d",
                     *       "version": 1,
                     *       "year": 2026,
                     *       "measure": "signed_amount",
                     *       "unit": "money",
                     *       "currency": "CNY",
                     *       "status": "draft",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "amount": 12000000,
                     *       "padding_bp": 0,
                     *       "padding": 0,
                     *       "assigned": 12000000,
                     *       "target_version": 0,
                     *       "published_on": null,
                     *       "nodes": [
                     *         {
                     *           "node_id": "0199d3a0-5c00-7000-8000-906a6dc72d57",
                     *           "kind": "company",
                     *           "name": "Head office",
                     *           "parent_id": null,
                     *           "weight": 1,
                     *           "weighed_by": "equal",
                     *           "total": 12000000,
                     *           "quarters": [
                     *             3000000,
                     *             3000000,
                     *             3000000,
                     *             3000000
                     *           ],
                     *           "months": [
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000
                     *           ],
                     *           "product_lines": [
                     *             {
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "total": 12000000,
                     *               "months": [
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TargetTree"];
                };
            };
            400: components["responses"]["SetTarget400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["SetTarget403"];
            404: components["responses"]["TargetNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SetTarget409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["SetTarget413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["BreakDownTarget422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SetTarget503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getTarget: {
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
                target_id: string;
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
                     *       "id": "0199d3a0-5c00-7000-8000-6abdfab96d1d",
                     *       "version": 1,
                     *       "year": 2026,
                     *       "measure": "signed_amount",
                     *       "unit": "money",
                     *       "currency": "CNY",
                     *       "status": "draft",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "amount": 12000000,
                     *       "padding_bp": 0,
                     *       "padding": 0,
                     *       "assigned": 12000000,
                     *       "target_version": 0,
                     *       "published_on": null,
                     *       "nodes": [
                     *         {
                     *           "node_id": "0199d3a0-5c00-7000-8000-906a6dc72d57",
                     *           "kind": "company",
                     *           "name": "Head office",
                     *           "parent_id": null,
                     *           "weight": 1,
                     *           "weighed_by": "equal",
                     *           "total": 12000000,
                     *           "quarters": [
                     *             3000000,
                     *             3000000,
                     *             3000000,
                     *             3000000
                     *           ],
                     *           "months": [
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000,
                     *             1000000
                     *           ],
                     *           "product_lines": [
                     *             {
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "total": 12000000,
                     *               "months": [
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000,
                     *                 1000000
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TargetTree"];
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
            400: components["responses"]["ListTargets400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["ListTargets403"];
            404: components["responses"]["TargetNotFound"];
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
            503: components["responses"]["ListTargets503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getAttainment: {
        parameters: {
            query: {
                node_id?: string | null;
                year: number;
                measure: string;
                from?: string | null;
                to?: string | null;
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
                     *       "year": 2026,
                     *       "measure": "signed_amount",
                     *       "unit": "money",
                     *       "currency": "CNY",
                     *       "from": "2026-03-01",
                     *       "to": "2026-03-31",
                     *       "items": [
                     *         {
                     *           "target": 1200000,
                     *           "actual": 1150000,
                     *           "attainment": 0.958333,
                     *           "node": {
                     *             "node_id": "0199d3a0-5c00-7000-8000-906a6dc72d57",
                     *             "kind": "company",
                     *             "name": "Head office",
                     *             "parent_id": null
                     *           },
                     *           "gap": 50000,
                     *           "months": [
                     *             {
                     *               "target": 1200000,
                     *               "actual": 1150000,
                     *               "attainment": 0.958333,
                     *               "month": "2026-03"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Attainment"];
                };
            };
            400: components["responses"]["ListTargets400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["ListTargets403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `measure_unknown`: Targets are not set for this measure
             *     - `not_whole_months`: Only whole months of one year have a target
             *     - `period_reversed`: The period ends before it begins
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
            503: components["responses"]["ListTargets503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    explainAttainment: {
        parameters: {
            query: {
                node_id: string;
                /** @description Rows on the page */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string | null;
                year: number;
                measure: string;
                from?: string | null;
                to?: string | null;
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
                     *       "items": [
                     *         {
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealSigned",
                     *           "subject": "deal/0199d3a0-5c00-7000-8000-5a4df0c9b1d2",
                     *           "source": "pipeline",
                     *           "amount": 1150000,
                     *           "role": "numerator",
                     *           "running": 1150000
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "as_of": "2026-03-31",
                     *       "known_at": "2026-03-31T09:30:00Z",
                     *       "settled": true,
                     *       "settled_until": "2026-03-31T09:30:00Z",
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "year": 2026,
                     *       "measure": "signed_amount",
                     *       "unit": "money",
                     *       "currency": "CNY",
                     *       "from": "2026-03-01",
                     *       "to": "2026-03-31",
                     *       "node": {
                     *         "node_id": "0199d3a0-5c00-7000-8000-906a6dc72d57",
                     *         "kind": "company",
                     *         "name": "Head office",
                     *         "parent_id": null
                     *       },
                     *       "value": 0.958333,
                     *       "numerator": 1150000,
                     *       "denominator": 1200000
                     *     }
                     */
                    "application/json": components["schemas"]["AttainmentExplanation"];
                };
            };
            400: components["responses"]["ListTargets400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["ListTargets403"];
            404: components["responses"]["TargetNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `cursor_mismatch`: The cursor belongs to another list, filter or order
             *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `invalid_cursor`: The cursor is not one that was issued here
             *     - `measure_unknown`: Targets are not set for this measure
             *     - `not_whole_months`: Only whole months of one year have a target
             *     - `period_reversed`: The period ends before it begins
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
            503: components["responses"]["ListTargets503"];
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
            400: components["responses"]["SetTarget400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["SetTarget403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenImport409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["SetTarget413"];
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
            503: components["responses"]["SetTarget503"];
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
            400: components["responses"]["SetTarget400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["SetTarget403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenImport409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["SetTarget413"];
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
            503: components["responses"]["SetTarget503"];
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
            400: components["responses"]["ListTargets400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["ListTargets403"];
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
            503: components["responses"]["ListEvents503"];
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
            400: components["responses"]["ListTargets400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["ListTargets403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListEvents422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListEvents503"];
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
            400: components["responses"]["ListTargets400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["ListTargets403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListEvents503"];
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
            400: components["responses"]["ListTargets400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["ListTargets403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListEvents503"];
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
            400: components["responses"]["ListTargets400"];
            401: components["responses"]["SetTarget401"];
            403: components["responses"]["ListTargets403"];
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
            503: components["responses"]["ListEvents503"];
            default: components["responses"]["AnyProblem"];
        };
    };
}
