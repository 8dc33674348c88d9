// Generated from docs/reference/openapi/customers.json by 'npm run generate'.

export interface paths {
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Customers
         * @description Customers by name; `q` looks in name, registration number, reference and tags.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Register Customer
         * @description A new customer; 409 `likely_duplicates` lists those it may be already, unless `force` is set.
         */
        post: operations["registerCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register Customers
         * @description Up to 200 customers, each by itself; of two with the same name the later one is a likely duplicate.
         */
        post: operations["registerCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Customer
         * @description One customer.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Customer
         * @description Change descriptive fields; needs If-Match, since it overwrites.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/v1/customers/{customer_id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand Over Customer
         * @description Another owner, from a day on; or the same one, which then holds against what is entered later of days before.
         */
        post: operations["handOverCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customer_id}/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Classify Customer
         * @description A grade by hand, with a reason, from a day on; the same one again holds against one of a day before.
         */
        post: operations["classifyCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Customers
         * @description Customers that meet all conditions of one of the groups; a POST that changes nothing.
         */
        post: operations["searchCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customer_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Customer History
         * @description Every event of the customer, oldest first, with both its times and its actor.
         */
        get: operations["listCustomerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import customers
         * @description Take over a CSV file of customers: a job goes through its rows, each by itself as if it had been sent alone.
         *
         *     The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is
         *     unknown or missing. An empty cell says nothing, a list is JSON in one cell.
         */
        post: operations["importCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Jobs
         * @description The caller's jobs, the newest first; an admin's are all there are.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Job
         * @description One job and how far it is.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job_id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Job Errors
         * @description Why rows were refused, in their order and in the language that the file was sent with.
         */
        get: operations["listJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Job
         * @description Stop it: what it has done stays, and what is under way is finished.
         */
        post: operations["cancelJob"];
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
        /** CancelJobBody */
        CancelJobBody: Record<string, never>;
        /** ClassifyCustomerBody */
        ClassifyCustomerBody: {
            /**
             * Grade
             * @example major
             * @enum {string}
             */
            grade: "potential" | "ordinary" | "key" | "major";
            /**
             * Reason
             * @example They roll it out in every plant.
             */
            reason: string;
            /** Effective From */
            effective_from?: string | null;
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
         * Customer
         * @description Who a customer is, how it is graded and who looks after it.
         */
        Customer: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /** Registration Number */
            registration_number: string | null;
            /** Industry */
            industry: string | null;
            /**
             * Size
             * @example medium
             */
            size: ("micro" | "small" | "medium" | "large" | "enterprise") | null;
            /**
             * Region
             * @description A label; the sales region is that of the owner.
             */
            region: string | null;
            /**
             * Country
             * @description ISO 3166 alpha-2.
             */
            country: string | null;
            /**
             * Parent Id
             * @example null
             */
            parent_id: string | null;
            /** Source */
            source: string | null;
            /**
             * Tags
             * @example [
             *       "cold chain"
             *     ]
             */
            tags: string[];
            /**
             * Grade
             * @description The one with the latest date.
             * @example key
             * @enum {string}
             */
            grade: "potential" | "ordinary" | "key" | "major";
            /** Owner Id */
            owner_id: string | null;
            /**
             * Registered On
             * Format: date
             */
            registered_on: string;
            /**
             * Origin
             * @enum {string}
             */
            origin: "native" | "import";
            /** External Reference */
            external_reference: string | null;
        };
        /**
         * CustomerBatch
         * @description What became of each customer of a batch.
         */
        CustomerBatch: {
            /** Items */
            items: components["schemas"]["CustomerResult"][];
        };
        /**
         * CustomerPage
         * @description A page of customers.
         */
        CustomerPage: {
            /** Items */
            items: components["schemas"]["Customer"][];
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
         * CustomerResult
         * @description What became of one customer of a batch.
         */
        CustomerResult: {
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
            body: components["schemas"]["Customer"] | components["schemas"]["Problem"];
        };
        /**
         * CustomerSearch
         * @description What is searched for: whatever meets all conditions of one of the groups, and has `q`.
         *
         *     `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions.
         */
        CustomerSearch: {
            /**
             * Q
             * @description Text to find; two characters are enough
             */
            q?: string | null;
            /**
             * Sort
             * @example name
             */
            sort?: string | null;
            /**
             * Cursor
             * @example null
             */
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
            filter_groups?: components["schemas"]["CustomerSearchGroup"][];
        };
        /**
         * CustomerSearchCondition
         * @description One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text. What its field can never be, as an unknown stage or status, is refused.
         */
        CustomerSearchCondition: {
            /**
             * Field
             * @example name
             * @enum {string}
             */
            field: "name" | "owner_id" | "parent_id" | "grade" | "industry" | "region" | "external_reference" | "registered_on";
            /**
             * Op
             * @default eq
             * @enum {string}
             */
            op?: "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in" | "contains" | "is_null";
            /**
             * Value
             * @example text
             */
            value: string | number | boolean | (string | number | boolean)[];
        };
        /**
         * CustomerSearchGroup
         * @description Conditions that hold together.
         */
        CustomerSearchGroup: {
            /** Filters */
            filters: components["schemas"]["CustomerSearchCondition"][];
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
        /** HandOverCustomerBody */
        HandOverCustomerBody: {
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /** Effective From */
            effective_from?: string | null;
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
         * Job
         * @description A file that is taken in, row by row.
         */
        Job: {
            /**
             * Id
             * Format: uuid
             * @description Also that of the import to which its commands belong.
             */
            id: string;
            /**
             * Version
             * @description That of the last command on it: progress does not count.
             */
            version: number;
            /**
             * Kind
             * @description What the rows are.
             * @example payments
             */
            kind: string;
            /**
             * State
             * @description `succeeded`: every row is in; `finished_with_errors`: some were refused; `failed`: it could not go on.
             * @example running
             * @enum {string}
             */
            state: "queued" | "running" | "succeeded" | "finished_with_errors" | "failed" | "cancelled";
            progress: components["schemas"]["Progress"];
            /**
             * Failure
             * @description Why it failed: `import_not_open` (somebody finished it), `interrupted_too_long`, `columns_changed`.
             * @example null
             */
            failure: string | null;
            /**
             * Created By
             * @example persona/admin
             */
            created_by: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Started At */
            started_at: string | null;
            /**
             * Finished At
             * @example null
             */
            finished_at: string | null;
        };
        /**
         * JobPage
         * @description A page of jobs.
         */
        JobPage: {
            /** Items */
            items: components["schemas"]["Job"][];
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
         * Progress
         * @description How far a job is, in rows.
         */
        Progress: {
            /**
             * Total
             * @example 1200
             */
            total: number;
            /**
             * Done
             * @example 800
             */
            done: number;
            /**
             * Accepted
             * @description Those that changed something.
             * @example 795
             */
            accepted: number;
            /**
             * Unchanged
             * @description Those that were so already.
             * @example 3
             */
            unchanged: number;
            /**
             * Refused
             * @description Those that `errors` says why of.
             * @example 2
             */
            refused: number;
        };
        /** RegisterCustomerBody */
        RegisterCustomerBody: {
            /** Name */
            name: string;
            /** Registration Number */
            registration_number?: string | null;
            /** Industry */
            industry?: string | null;
            /**
             * Size
             * @example medium
             */
            size?: ("micro" | "small" | "medium" | "large" | "enterprise") | null;
            /** Region */
            region?: string | null;
            /** Country */
            country?: string | null;
            /**
             * Parent Id
             * @example null
             */
            parent_id?: string | null;
            /** Source */
            source?: string | null;
            /**
             * Tags
             * @default []
             * @example [
             *       "cold chain"
             *     ]
             */
            tags?: string[];
            /**
             * Grade
             * @default potential
             * @enum {string}
             */
            grade?: "potential" | "ordinary" | "key" | "major";
            /** Owner Id */
            owner_id?: string | null;
            /**
             * Registered On
             * @description Today unless given; may lie in the past.
             */
            registered_on?: string | null;
            /** External Reference */
            external_reference?: string | null;
            /**
             * Force
             * @description Register even though there are likely duplicates.
             * @default false
             */
            force?: boolean;
        };
        /** RegisterCustomersBody */
        RegisterCustomersBody: {
            /** Items */
            items: components["schemas"]["RegisterCustomerBody"][];
        };
        /**
         * RowError
         * @description Why a row was refused, or one of the reasons.
         */
        RowError: {
            /**
             * Row
             * @description From 1, the header not counted.
             * @example 17
             */
            row: number;
            /**
             * Column
             * @description Of what several columns make up, all that the file has: `gross.amount_minor, gross.currency`.
             * @example customer_id
             */
            column: string | null;
            /**
             * Pointer
             * @description Into the row as JSON: of a cell that holds JSON it says where in it.
             * @example /customer_id
             */
            pointer: string | null;
            /**
             * Code
             * @example unknown_customer
             */
            code: string;
            /**
             * Detail
             * @example There is no customer 0199d3a0-5c00-7000-8000-421926dafbf5.
             */
            detail: string;
        };
        /**
         * RowErrorPage
         * @description A page of the reasons.
         */
        RowErrorPage: {
            /** Items */
            items: components["schemas"]["RowError"][];
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
         * UpdateCustomerBody
         * @description What is left out stays; null clears.
         */
        UpdateCustomerBody: {
            /** Name */
            name?: string;
            /** Registration Number */
            registration_number?: string | null;
            /** Industry */
            industry?: string | null;
            /**
             * Size
             * @example medium
             */
            size?: ("micro" | "small" | "medium" | "large" | "enterprise") | null;
            /** Region */
            region?: string | null;
            /** Country */
            country?: string | null;
            /**
             * Parent Id
             * @example null
             */
            parent_id?: string | null;
            /** Source */
            source?: string | null;
            /**
             * Tags
             * @default []
             * @example [
             *       "cold chain"
             *     ]
             */
            tags?: string[];
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
        RegisterCustomer400: {
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
        RegisterCustomer401: {
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
        RegisterCustomer403: {
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
        /** @description - `customer_not_found`: There is no such customer */
        CustomerNotFound: {
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
        RegisterCustomer413: {
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
        RegisterCustomer503: {
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
        ListCustomers400: {
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
        ListCustomers403: {
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
        ListCustomers422: {
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
        ListCustomers503: {
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
         * @description - `authorisation_stale`: What may be done is not known freshly enough to decide
         *     - `database_unavailable`: The database cannot be reached
         *     - `identity_unavailable`: The identity provider's keys cannot be fetched
         *     - `query_timeout`: The query took too long
         */
        RegisterCustomers503: {
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
         * @description - `conflict_retry`: Others changed the resource at the same time
         *     - `customer_already_registered`: The customer has been registered before
         *     - `external_reference_taken`: The external reference is taken
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `registration_number_taken`: The registration number is taken
         */
        UpdateCustomer409: {
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
        GetCustomer422: {
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
        ListCustomerHistory422: {
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
        ImportCustomers409: {
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
        /** @description - `job_not_found`: There is no such job */
        JobNotFound: {
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
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         */
        CancelJob422: {
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
    listCustomers: {
        parameters: {
            query?: {
                owner_id?: string | null;
                parent_id?: string | null;
                grade?: ("potential" | "ordinary" | "key" | "major") | null;
                industry?: string | null;
                region?: string | null;
                /** @description One or more, by comma */
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
                     *           "id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "version": 1,
                     *           "name": "Harbour Foods",
                     *           "registration_number": "91-310-4477",
                     *           "industry": "food",
                     *           "size": "medium",
                     *           "region": "East",
                     *           "country": "CN",
                     *           "parent_id": null,
                     *           "source": "referral",
                     *           "tags": [
                     *             "cold chain"
                     *           ],
                     *           "grade": "key",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "registered_on": "2026-03-31",
                     *           "origin": "native",
                     *           "external_reference": "crm-4711"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerPage"];
                    /** @example id,version,name,registration_number,industry,size,region,country,parent_id,source,tags,grade,owner_id,registered_on,origin,external_reference */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListCustomers422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListCustomers503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    registerCustomer: {
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
                 *       "name": "Harbour Foods",
                 *       "registration_number": "91-310-4477",
                 *       "industry": "food",
                 *       "size": "medium",
                 *       "region": "East",
                 *       "country": "CN",
                 *       "parent_id": null,
                 *       "source": "referral",
                 *       "tags": [
                 *         "cold chain"
                 *       ],
                 *       "grade": "potential",
                 *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *       "registered_on": "2026-03-01",
                 *       "external_reference": "crm-4711",
                 *       "force": false
                 *     }
                 */
                "application/json": components["schemas"]["RegisterCustomerBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "version": 1,
                     *       "name": "Harbour Foods",
                     *       "registration_number": "91-310-4477",
                     *       "industry": "food",
                     *       "size": "medium",
                     *       "region": "East",
                     *       "country": "CN",
                     *       "parent_id": null,
                     *       "source": "referral",
                     *       "tags": [
                     *         "cold chain"
                     *       ],
                     *       "grade": "key",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "registered_on": "2026-03-31",
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "version": 1,
                     *       "name": "Harbour Foods",
                     *       "registration_number": "91-310-4477",
                     *       "industry": "food",
                     *       "size": "medium",
                     *       "region": "East",
                     *       "country": "CN",
                     *       "parent_id": null,
                     *       "source": "referral",
                     *       "tags": [
                     *         "cold chain"
                     *       ],
                     *       "grade": "key",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "registered_on": "2026-03-31",
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["RegisterCustomer400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["RegisterCustomer403"];
            404: components["responses"]["CustomerNotFound"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description - `conflict_retry`: Others changed the resource at the same time
             *     - `customer_already_registered`: The customer has been registered before
             *     - `external_reference_taken`: The external reference is taken
             *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
             *     - `import_not_open`: The import is not open
             *     - `likely_duplicates`: There may be this customer already
             *     - `registration_number_taken`: The registration number is taken
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
            413: components["responses"]["RegisterCustomer413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `date_in_future`: The date has not come yet
             *     - `dates_out_of_order`: The dates are not in order
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_employee`: Nobody by this id was hired
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `unknown_parent`: There is no such parent customer
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
            503: components["responses"]["RegisterCustomer503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    registerCustomers: {
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
                 *           "name": "Harbour Foods",
                 *           "registration_number": "91-310-4477",
                 *           "industry": "food",
                 *           "size": "medium",
                 *           "region": "East",
                 *           "country": "CN",
                 *           "parent_id": null,
                 *           "source": "referral",
                 *           "tags": [
                 *             "cold chain"
                 *           ],
                 *           "grade": "potential",
                 *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *           "registered_on": "2026-03-01",
                 *           "external_reference": "crm-4711",
                 *           "force": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RegisterCustomersBody"];
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
                     *             "id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *             "version": 1,
                     *             "name": "Harbour Foods",
                     *             "registration_number": "91-310-4477",
                     *             "industry": "food",
                     *             "size": "medium",
                     *             "region": "East",
                     *             "country": "CN",
                     *             "parent_id": null,
                     *             "source": "referral",
                     *             "tags": [
                     *               "cold chain"
                     *             ],
                     *             "grade": "key",
                     *             "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *             "registered_on": "2026-03-31",
                     *             "origin": "native",
                     *             "external_reference": "crm-4711"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerBatch"];
                };
            };
            400: components["responses"]["RegisterCustomer400"];
            401: components["responses"]["RegisterCustomer401"];
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
            413: components["responses"]["BodyTooLarge"];
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
            503: components["responses"]["RegisterCustomers503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getCustomer: {
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
                customer_id: string;
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
                     *       "id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "version": 1,
                     *       "name": "Harbour Foods",
                     *       "registration_number": "91-310-4477",
                     *       "industry": "food",
                     *       "size": "medium",
                     *       "region": "East",
                     *       "country": "CN",
                     *       "parent_id": null,
                     *       "source": "referral",
                     *       "tags": [
                     *         "cold chain"
                     *       ],
                     *       "grade": "key",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "registered_on": "2026-03-31",
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
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
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            404: components["responses"]["CustomerNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetCustomer422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListCustomers503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    updateCustomer: {
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
                 *       "name": "Harbour Foods",
                 *       "registration_number": "91-310-4477",
                 *       "industry": "food",
                 *       "size": "medium",
                 *       "region": "East",
                 *       "country": "CN",
                 *       "parent_id": null,
                 *       "source": "referral",
                 *       "tags": [
                 *         "cold chain"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCustomerBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "version": 1,
                     *       "name": "Harbour Foods",
                     *       "registration_number": "91-310-4477",
                     *       "industry": "food",
                     *       "size": "medium",
                     *       "region": "East",
                     *       "country": "CN",
                     *       "parent_id": null,
                     *       "source": "referral",
                     *       "tags": [
                     *         "cold chain"
                     *       ],
                     *       "grade": "key",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "registered_on": "2026-03-31",
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["RegisterCustomer400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["RegisterCustomer403"];
            404: components["responses"]["CustomerNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["UpdateCustomer409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["RegisterCustomer413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `date_in_future`: The date has not come yet
             *     - `dates_out_of_order`: The dates are not in order
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_id`: The id is not a UUID
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `parent_is_itself`: A customer is not its own parent
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_employee`: Nobody by this id was hired
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `unknown_parent`: There is no such parent customer
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
            /** @description - `precondition_required`: This operation overwrites: send If-Match */
            428: {
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
            503: components["responses"]["RegisterCustomer503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    handOverCustomer: {
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
                 *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *       "effective_from": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["HandOverCustomerBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "version": 1,
                     *       "name": "Harbour Foods",
                     *       "registration_number": "91-310-4477",
                     *       "industry": "food",
                     *       "size": "medium",
                     *       "region": "East",
                     *       "country": "CN",
                     *       "parent_id": null,
                     *       "source": "referral",
                     *       "tags": [
                     *         "cold chain"
                     *       ],
                     *       "grade": "key",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "registered_on": "2026-03-31",
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["RegisterCustomer400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["RegisterCustomer403"];
            404: components["responses"]["CustomerNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["UpdateCustomer409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["RegisterCustomer413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `date_in_future`: The date has not come yet
             *     - `dates_out_of_order`: The dates are not in order
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_id`: The id is not a UUID
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unknown_employee`: Nobody by this id was hired
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `unknown_parent`: There is no such parent customer
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
            503: components["responses"]["RegisterCustomer503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    classifyCustomer: {
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
                 *       "grade": "major",
                 *       "reason": "They roll it out in every plant.",
                 *       "effective_from": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["ClassifyCustomerBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "version": 1,
                     *       "name": "Harbour Foods",
                     *       "registration_number": "91-310-4477",
                     *       "industry": "food",
                     *       "size": "medium",
                     *       "region": "East",
                     *       "country": "CN",
                     *       "parent_id": null,
                     *       "source": "referral",
                     *       "tags": [
                     *         "cold chain"
                     *       ],
                     *       "grade": "key",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "registered_on": "2026-03-31",
                     *       "origin": "native",
                     *       "external_reference": "crm-4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["RegisterCustomer400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["RegisterCustomer403"];
            404: components["responses"]["CustomerNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["UpdateCustomer409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["RegisterCustomer413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `date_in_future`: The date has not come yet
             *     - `dates_out_of_order`: The dates are not in order
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
            503: components["responses"]["RegisterCustomer503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    searchCustomers: {
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
                 *       "sort": "name",
                 *       "cursor": null,
                 *       "limit": 50,
                 *       "include_total": false,
                 *       "filter_groups": [
                 *         {
                 *           "filters": [
                 *             {
                 *               "field": "name",
                 *               "op": "eq",
                 *               "value": "text"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CustomerSearch"];
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
                     *           "id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "version": 1,
                     *           "name": "Harbour Foods",
                     *           "registration_number": "91-310-4477",
                     *           "industry": "food",
                     *           "size": "medium",
                     *           "region": "East",
                     *           "country": "CN",
                     *           "parent_id": null,
                     *           "source": "referral",
                     *           "tags": [
                     *             "cold chain"
                     *           ],
                     *           "grade": "key",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "registered_on": "2026-03-31",
                     *           "origin": "native",
                     *           "external_reference": "crm-4711"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            400: components["responses"]["RegisterCustomer400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
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
            503: components["responses"]["ListCustomers503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listCustomerHistory: {
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
                    /** @example id,version,type,actor,on_behalf_of,occurred_on,occurred_at,recorded_at,data */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            404: components["responses"]["CustomerNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListCustomerHistory422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListCustomers503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    importCustomers: {
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
                 * @example name,registration_number,industry,size,region,country,parent_id,source,tags,grade,owner_id,registered_on,external_reference,force
                 *     Harbour Foods,91-310-4477,food,medium,East,CN,,referral,"[""cold chain""]",potential,0199d3a0-5c00-7000-8000-8b848a683efe,2026-03-01,crm-4711,false
                 */
                "text/csv": string;
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
                     *       "id": "0199d3a0-5c00-7000-8000-abe99299867c",
                     *       "version": 1,
                     *       "kind": "payments",
                     *       "state": "running",
                     *       "progress": {
                     *         "total": 1200,
                     *         "done": 800,
                     *         "accepted": 795,
                     *         "unchanged": 3,
                     *         "refused": 2
                     *       },
                     *       "failure": null,
                     *       "created_by": "persona/admin",
                     *       "created_at": "2026-03-31T09:30:00Z",
                     *       "started_at": "2026-03-31T09:30:00Z",
                     *       "finished_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Successful Response */
            202: {
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
                     *       "id": "0199d3a0-5c00-7000-8000-abe99299867c",
                     *       "version": 1,
                     *       "kind": "payments",
                     *       "state": "running",
                     *       "progress": {
                     *         "total": 1200,
                     *         "done": 800,
                     *         "accepted": 795,
                     *         "unchanged": 3,
                     *         "refused": 2
                     *       },
                     *       "failure": null,
                     *       "created_by": "persona/admin",
                     *       "created_at": "2026-03-31T09:30:00Z",
                     *       "started_at": "2026-03-31T09:30:00Z",
                     *       "finished_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /**
             * @description - `duplicate_key`: A key occurs twice in one JSON object
             *     - `header_repeated`: A header is given more than once
             *     - `malformed_csv`: The file is not CSV
             *     - `malformed_json`: The body is not JSON
             *     - `malformed_path`: The path is not valid UTF-8 or holds a control character
             *     - `malformed_query`: The query string is not valid UTF-8 or holds a control character
             *     - `malformed_request`: The request is not valid HTTP
             *     - `not_utf8`: The body is not UTF-8
             *     - `number_not_finite`: A number is not finite or cannot be represented
             *     - `parameter_repeated`: A parameter is given more than once
             */
            400: {
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
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["RegisterCustomer403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportCustomers409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["RegisterCustomer413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `body_required`: A body is required
             *     - `csv_empty`: The file has no rows
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
            503: components["responses"]["RegisterCustomer503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                state?: ("queued" | "running" | "succeeded" | "finished_with_errors" | "failed" | "cancelled") | null;
                /** @description What the rows are: `deals` */
                kind?: string | null;
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
                     *           "id": "0199d3a0-5c00-7000-8000-abe99299867c",
                     *           "version": 1,
                     *           "kind": "payments",
                     *           "state": "running",
                     *           "progress": {
                     *             "total": 1200,
                     *             "done": 800,
                     *             "accepted": 795,
                     *             "unchanged": 3,
                     *             "refused": 2
                     *           },
                     *           "failure": null,
                     *           "created_by": "persona/admin",
                     *           "created_at": "2026-03-31T09:30:00Z",
                     *           "started_at": "2026-03-31T09:30:00Z",
                     *           "finished_at": null
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["JobPage"];
                    /** @example id,version,kind,state,progress.total,progress.done,progress.accepted,progress.unchanged,progress.refused,failure,created_by,created_at,started_at,finished_at */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListCustomers422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListCustomers503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                job_id: string;
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
                     *       "id": "0199d3a0-5c00-7000-8000-abe99299867c",
                     *       "version": 1,
                     *       "kind": "payments",
                     *       "state": "running",
                     *       "progress": {
                     *         "total": 1200,
                     *         "done": 800,
                     *         "accepted": 795,
                     *         "unchanged": 3,
                     *         "refused": 2
                     *       },
                     *       "failure": null,
                     *       "created_by": "persona/admin",
                     *       "created_at": "2026-03-31T09:30:00Z",
                     *       "started_at": "2026-03-31T09:30:00Z",
                     *       "finished_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            404: components["responses"]["JobNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetCustomer422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListCustomers503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listJobErrors: {
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
                job_id: string;
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
                     *           "row": 17,
                     *           "column": "customer_id",
                     *           "pointer": "/customer_id",
                     *           "code": "unknown_customer",
                     *           "detail": "There is no customer 0199d3a0-5c00-7000-8000-421926dafbf5."
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RowErrorPage"];
                    /** @example row,column,pointer,code,detail */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            404: components["responses"]["JobNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListCustomerHistory422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListCustomers503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    cancelJob: {
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
                job_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CancelJobBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-abe99299867c",
                     *       "version": 1,
                     *       "kind": "payments",
                     *       "state": "running",
                     *       "progress": {
                     *         "total": 1200,
                     *         "done": 800,
                     *         "accepted": 795,
                     *         "unchanged": 3,
                     *         "refused": 2
                     *       },
                     *       "failure": null,
                     *       "created_by": "persona/admin",
                     *       "created_at": "2026-03-31T09:30:00Z",
                     *       "started_at": "2026-03-31T09:30:00Z",
                     *       "finished_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["RegisterCustomer400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["RegisterCustomer403"];
            /**
             * @description - `import_not_found`: There is no such import
             *     - `job_not_found`: There is no such job
             */
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
            /**
             * @description - `conflict_retry`: Others changed the resource at the same time
             *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
             *     - `import_not_open`: The import is not open
             *     - `job_finished`: The job has ended
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
            413: components["responses"]["RegisterCustomer413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CancelJob422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["RegisterCustomer503"];
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
            400: components["responses"]["RegisterCustomer400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["RegisterCustomer403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportCustomers409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["RegisterCustomer413"];
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
            503: components["responses"]["RegisterCustomer503"];
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
            400: components["responses"]["RegisterCustomer400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["RegisterCustomer403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportCustomers409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["RegisterCustomer413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CancelJob422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["RegisterCustomer503"];
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
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
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
            503: components["responses"]["RegisterCustomers503"];
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
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListEvents422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["RegisterCustomers503"];
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
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["RegisterCustomers503"];
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
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["RegisterCustomers503"];
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
            400: components["responses"]["ListCustomers400"];
            401: components["responses"]["RegisterCustomer401"];
            403: components["responses"]["ListCustomers403"];
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
            503: components["responses"]["RegisterCustomers503"];
            default: components["responses"]["AnyProblem"];
        };
    };
}
