// Generated from docs/reference/openapi/people.json by 'npm run generate'.

export interface paths {
    "/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Posts
         * @description Every post with its title and duties.
         */
        get: operations["listPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Units
         * @description Units with name, parent and manager as of a day (today); with `as_of` only those open then.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Open Unit
         * @description A new unit; there is one company, regions stand below it, teams below a region or the company.
         */
        post: operations["openUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Units
         * @description 1 to 200 units, each by itself; their parents are there already.
         */
        post: operations["openUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{unit_id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename Unit
         * @description Another name from a day on.
         */
        post: operations["renameUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{unit_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Unit
         * @description Another place in the tree from a day on, with everybody in the unit.
         */
        post: operations["moveUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{unit_id}/appoint-manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appoint Manager
         * @description Who manages the unit from a day on: whoever in it names no manager reports to this person.
         */
        post: operations["appointManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Unit
         * @description One unit as of a day (today), at the earliest as it opened.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/org-tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Org Tree
         * @description Units, their managers and who works in them on a day, by what was recorded by a moment; root is null if none.
         *
         *     A unit whose manager has left has none until another is appointed: those below report to the next one above.
         */
        get: operations["getOrgTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Employees
         * @description Employees with their place as of a day (today), in the order of hiring; `q` looks in the name.
         *
         *     Without `status` those employed on that day; with `external_reference` any.
         */
        get: operations["listEmployees"];
        put?: never;
        /**
         * Hire Employee
         * @description A new employee with a first assignment.
         */
        post: operations["hireEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hire Employees
         * @description 1 to 200 employees, each by itself; their managers are there already.
         */
        post: operations["hireEmployees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{employee_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign Employee
         * @description Another unit, post, manager or product lines from a day on, until the next assignment by date.
         */
        post: operations["assignEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{employee_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Leaving
         * @description The last day of employment; recorded again, another day corrects it.
         */
        post: operations["recordLeaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{employee_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Employee
         * @description One employee with every assignment; `assignment` is the one as of a day (today).
         */
        get: operations["getEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Details
         * @description Name and e-mail; needs If-Match. The log keeps who changed them and when, and not what they are.
         */
        patch: operations["changeEmployeeDetails"];
        trace?: never;
    };
    "/v1/employees/{employee_id}/reporting-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Reporting Line
         * @description Everyone above a person on a day, the nearest first, by what was recorded by a moment.
         *
         *     In place of a manager who has left, the manager of the unit answers, or of the next one above that has one.
         */
        get: operations["getReportingLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import units
         * @description Take over a CSV file of units: a job goes through its rows, each by itself as if it had been sent alone.
         *
         *     The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is
         *     unknown or missing. An empty cell says nothing, a list is JSON in one cell.
         */
        post: operations["importUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import employees
         * @description Take over a CSV file of employees: a job goes through its rows, each by itself as if it had been sent alone.
         *
         *     The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is
         *     unknown or missing. An empty cell says nothing, a list is JSON in one cell.
         */
        post: operations["importEmployees"];
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
        /** AppointManagerBody */
        AppointManagerBody: {
            /**
             * Manager Id
             * Format: uuid
             */
            manager_id: string;
            /** Effective From */
            effective_from?: string | null;
        };
        /** AssignEmployeeBody */
        AssignEmployeeBody: {
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /**
             * Post
             * @example sales_rep
             * @enum {string}
             */
            post: "sales_director" | "regional_manager" | "sales_rep" | "account_manager" | "sales_support" | "general_manager" | "finance" | "hr" | "delivery";
            /**
             * Manager Id
             * @description Without one, the manager of the unit or of the nearest one above.
             * @example null
             */
            manager_id?: string | null;
            /**
             * Product Line Ids
             * @default []
             */
            product_line_ids?: string[];
            /** Effective From */
            effective_from?: string | null;
        };
        /**
         * Assignment
         * @description Where somebody works, in which post and for whom, from a day on.
         */
        Assignment: {
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Unit Name */
            unit_name: string;
            /**
             * Post
             * @example sales_rep
             * @enum {string}
             */
            post: "sales_director" | "regional_manager" | "sales_rep" | "account_manager" | "sales_support" | "general_manager" | "finance" | "hr" | "delivery";
            /**
             * Manager Id
             * @description Whom the assignment names; null: the unit's manager.
             * @example null
             */
            manager_id: string | null;
            /**
             * Reports To
             * @description Who that is, as of the day that was asked about, in place of whoever has left the manager of the unit or of the
             *     next one above; null of whoever stands above all.
             */
            reports_to: string | null;
            /** Product Line Ids */
            product_line_ids: string[];
            /**
             * Effective From
             * Format: date
             */
            effective_from: string;
            /**
             * Effective To
             * @description The last day; null: until further notice.
             * @example null
             */
            effective_to: string | null;
        };
        /** AssignmentBody */
        AssignmentBody: {
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /**
             * Post
             * @example sales_rep
             * @enum {string}
             */
            post: "sales_director" | "regional_manager" | "sales_rep" | "account_manager" | "sales_support" | "general_manager" | "finance" | "hr" | "delivery";
            /**
             * Manager Id
             * @description Without one, the manager of the unit or of the nearest one above.
             * @example null
             */
            manager_id?: string | null;
            /**
             * Product Line Ids
             * @default []
             */
            product_line_ids?: string[];
        };
        /**
         * Branch
         * @description A unit with everything below it.
         */
        Branch: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Head office
             */
            name: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "company" | "region" | "team";
            manager: components["schemas"]["Manager"] | null;
            /** Employees */
            employees: components["schemas"]["Colleague"][];
            /**
             * Units
             * @example []
             */
            units: components["schemas"]["Branch"][];
        };
        /** CancelJobBody */
        CancelJobBody: Record<string, never>;
        /**
         * ChangeDetailsBody
         * @description What is left out stays.
         */
        ChangeDetailsBody: {
            /** Name */
            name?: string | null;
            /**
             * Email
             * @description Null takes it away.
             */
            email?: string | null;
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
         * Colleague
         * @description Somebody who works in a unit.
         */
        Colleague: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Lin Mei
             */
            name: string | null;
            /**
             * Post
             * @example sales_rep
             * @enum {string}
             */
            post: "sales_director" | "regional_manager" | "sales_rep" | "account_manager" | "sales_support" | "general_manager" | "finance" | "hr" | "delivery";
            /** Reports To */
            reports_to: string | null;
        };
        /**
         * Employee
         * @description An employee as of a day.
         */
        Employee: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description The employee's: what changes around it does not count.
             */
            version: number;
            /**
             * Name
             * @example Lin Mei
             */
            name: string;
            /**
             * Email
             * @description Null too for whoever may not read it.
             * @example lin.mei@example.com
             */
            email: string | null;
            /**
             * External Reference
             * @description Null too for whoever may not read it.
             * @example staff-204
             */
            external_reference: string | null;
            /**
             * Status
             * @example employed
             * @enum {string}
             */
            status: "upcoming" | "employed" | "left";
            /**
             * Hired On
             * Format: date
             */
            hired_on: string;
            /**
             * Left On
             * @description The last day of employment.
             * @example null
             */
            left_on: string | null;
            /**
             * Origin
             * @enum {string}
             */
            origin: "native" | "import";
            /** @description The one of the day: before the first the first, after leaving the last. */
            assignment: components["schemas"]["Assignment"];
        };
        /**
         * EmployeeInFull
         * @description An employee with every assignment, past and to come.
         */
        EmployeeInFull: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description The employee's: what changes around it does not count.
             */
            version: number;
            /**
             * Name
             * @example Lin Mei
             */
            name: string;
            /**
             * Email
             * @description Null too for whoever may not read it.
             * @example lin.mei@example.com
             */
            email: string | null;
            /**
             * External Reference
             * @description Null too for whoever may not read it.
             * @example staff-204
             */
            external_reference: string | null;
            /**
             * Status
             * @example employed
             * @enum {string}
             */
            status: "upcoming" | "employed" | "left";
            /**
             * Hired On
             * Format: date
             */
            hired_on: string;
            /**
             * Left On
             * @description The last day of employment.
             * @example null
             */
            left_on: string | null;
            /**
             * Origin
             * @enum {string}
             */
            origin: "native" | "import";
            /** @description The one of the day: before the first the first, after leaving the last. */
            assignment: components["schemas"]["Assignment"];
            /** Assignments */
            assignments: components["schemas"]["Assignment"][];
        };
        /**
         * EmployeePage
         * @description A page of employees.
         */
        EmployeePage: {
            /** Items */
            items: components["schemas"]["Employee"][];
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
         * Employment
         * @description An employee as commands answer it: nothing personal, for answers are kept.
         */
        Employment: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description The employee's: what changes around it does not count.
             */
            version: number;
            /**
             * Hired On
             * Format: date
             */
            hired_on: string;
            /**
             * Left On
             * @description The last day of employment.
             * @example null
             */
            left_on: string | null;
            /**
             * Origin
             * @enum {string}
             */
            origin: "native" | "import";
            /** @description The one of the day: before the first the first, after leaving the last. */
            assignment: components["schemas"]["Assignment"];
            /** Assignments */
            assignments: components["schemas"]["Assignment"][];
        };
        /**
         * EmploymentBatch
         * @description What became of each employee of a batch.
         */
        EmploymentBatch: {
            /** Items */
            items: components["schemas"]["EmploymentResult"][];
        };
        /**
         * EmploymentResult
         * @description What became of one employee of a batch.
         */
        EmploymentResult: {
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
            body: components["schemas"]["Employment"] | components["schemas"]["Problem"];
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
        /** HireEmployeeBody */
        HireEmployeeBody: {
            /**
             * Name
             * @example Lin Mei
             */
            name: string;
            /** Email */
            email?: string | null;
            /**
             * Hired On
             * @description Today by default; the first assignment starts on this day.
             */
            hired_on?: string | null;
            /**
             * External Reference
             * @description Kept as personal data; only its hash is in the log.
             */
            external_reference?: string | null;
            assignment: components["schemas"]["AssignmentBody"];
        };
        /** HireEmployeesBody */
        HireEmployeesBody: {
            /** Items */
            items: components["schemas"]["HireEmployeeBody"][];
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
         * Manager
         * @description Who manages a unit.
         */
        Manager: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Chen Bo
             */
            name: string | null;
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
        /** MoveUnitBody */
        MoveUnitBody: {
            /**
             * Parent Id
             * Format: uuid
             */
            parent_id: string;
            /** Effective From */
            effective_from?: string | null;
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
        /** OpenUnitBody */
        OpenUnitBody: {
            /**
             * Name
             * @example Team Harbour
             */
            name: string;
            /**
             * Kind
             * @example team
             * @enum {string}
             */
            kind: "company" | "region" | "team";
            /**
             * Parent Id
             * @description Everything but the company stands below something.
             */
            parent_id?: string | null;
            /**
             * Effective From
             * @description Today by default; nobody can be assigned here earlier.
             */
            effective_from?: string | null;
            /** External Reference */
            external_reference?: string | null;
        };
        /** OpenUnitsBody */
        OpenUnitsBody: {
            /** Items */
            items: components["schemas"]["OpenUnitBody"][];
        };
        /**
         * OrgTree
         * @description The organisation on a day, by what was recorded by a moment.
         */
        OrgTree: {
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
            /** @description The company; null before there is one. */
            root: components["schemas"]["Branch"] | null;
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
         * PostInFull
         * @description A post, what it is called and what it is for.
         */
        PostInFull: {
            /**
             * Code
             * @enum {string}
             */
            code: "sales_director" | "regional_manager" | "sales_rep" | "account_manager" | "sales_support" | "general_manager" | "finance" | "hr" | "delivery";
            title: components["schemas"]["Wording"];
            duties: components["schemas"]["Wording"];
            /**
             * Selling
             * @description Whether it is appraised on sales.
             */
            selling: boolean;
        };
        /**
         * Posts
         * @description Every post.
         */
        Posts: {
            /** Items */
            items: components["schemas"]["PostInFull"][];
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
        /** RecordLeavingBody */
        RecordLeavingBody: {
            /**
             * Left On
             * @description The last day of employment, today by default.
             */
            left_on?: string | null;
        };
        /** RenameUnitBody */
        RenameUnitBody: {
            /**
             * Name
             * @example Team Harbour
             */
            name: string;
            /** Effective From */
            effective_from?: string | null;
        };
        /**
         * ReportingLine
         * @description Everyone above a person on a day, the nearest first.
         */
        ReportingLine: {
            /**
             * Employee Id
             * Format: uuid
             */
            employee_id: string;
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
            /** Items */
            items: components["schemas"]["Superior"][];
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
         * Superior
         * @description Somebody above a person.
         */
        Superior: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Chen Bo
             */
            name: string | null;
            /**
             * Post
             * @example regional_manager
             * @enum {string}
             */
            post: "sales_director" | "regional_manager" | "sales_rep" | "account_manager" | "sales_support" | "general_manager" | "finance" | "hr" | "delivery";
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /**
             * Unit Name
             * @example East
             */
            unit_name: string;
        };
        /**
         * Unit
         * @description A unit as of a day.
         */
        Unit: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description The unit's: what changes around it does not count.
             */
            version: number;
            /**
             * Name
             * @example Team Harbour
             */
            name: string;
            /**
             * Kind
             * @example team
             * @enum {string}
             */
            kind: "company" | "region" | "team";
            /**
             * Parent Id
             * @description Null of the company.
             */
            parent_id: string | null;
            /**
             * Manager Id
             * @description Null too from the day after a manager's last one until another is appointed.
             */
            manager_id: string | null;
            /**
             * Effective From
             * Format: date
             * @description The day it opened.
             */
            effective_from: string;
            /**
             * External Reference
             * @example unit-12
             */
            external_reference: string | null;
        };
        /**
         * UnitBatch
         * @description What became of each unit of a batch.
         */
        UnitBatch: {
            /** Items */
            items: components["schemas"]["UnitResult"][];
        };
        /**
         * UnitPage
         * @description A page of units.
         */
        UnitPage: {
            /** Items */
            items: components["schemas"]["Unit"][];
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
         * UnitResult
         * @description What became of one unit of a batch.
         */
        UnitResult: {
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
            body: components["schemas"]["Unit"] | components["schemas"]["Problem"];
        };
        /**
         * Wording
         * @description A text in each language.
         */
        Wording: {
            /**
             * En
             * @example Sales director
             */
            en: string;
            /**
             * Zh-Hans
             * @example 销售总监
             */
            "zh-Hans": string;
            /**
             * Zh-Hant
             * @example 銷售總監
             */
            "zh-Hant": string;
        };
    };
    responses: {
        /**
         * @description - `header_repeated`: A header is given more than once
         *     - `malformed_path`: The path is not valid UTF-8 or holds a control character
         *     - `malformed_query`: The query string is not valid UTF-8 or holds a control character
         *     - `malformed_request`: The request is not valid HTTP
         *     - `parameter_repeated`: A parameter is given more than once
         */
        ListPosts400: {
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
        ListPosts401: {
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
         *     - `not_an_employee`: The token names neither an employee nor an installation role
         */
        ListPosts403: {
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
         *     - `not_fresh`: The answer has not caught up with the Consistency-Token
         *     - `query_timeout`: The query took too long
         */
        ListPosts503: {
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
        OpenUnit400: {
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
         *     - `import_not_allowed`: Only an import's administrator may send Import-Id
         *     - `not_an_employee`: The token names neither an employee nor an installation role
         *     - `on_behalf_not_allowed`: Only sales support may act on behalf of somebody
         *     - `separation_of_duties`: Nobody may do this for themselves
         */
        OpenUnit403: {
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
         *     - `unit_not_found`: There is no such unit
         */
        OpenUnit404: {
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
         * @description - `company_exists`: There is one company
         *     - `conflict_retry`: Others changed the resource at the same time
         *     - `employee_exists`: The employee has been hired before
         *     - `employee_left`: The employee has left
         *     - `external_reference_taken`: The external reference is taken
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `manager_not_employed`: The manager is not employed on that day
         *     - `reporting_cycle`: People would report to themselves
         *     - `unit_cycle`: A unit cannot stand below itself
         *     - `unit_exists`: The unit has been opened before
         */
        OpenUnit409: {
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
        OpenUnit413: {
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
         * @description - `before_hiring`: Not before the day of hiring
         *     - `body_required`: A body is required
         *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unit_not_open_yet`: The unit is not open on that day
         *     - `unknown_employee`: Nobody by this id was hired
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_unit`: No unit has this id
         *     - `validation_failed`: The request does not have the expected shape
         *     - `wrong_parent`: A unit of this kind does not stand there
         */
        OpenUnit422: {
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
        OpenUnit503: {
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
         * @description - `cursor_mismatch`: The cursor belongs to another list, filter or order
         *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
         *     - `invalid_cursor`: The cursor is not one that was issued here
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_sort`: The list cannot be sorted by this
         *     - `validation_failed`: The request does not have the expected shape
         */
        ListUnits422: {
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
         *     - `import_not_allowed`: Only an import's administrator may send Import-Id
         *     - `not_an_employee`: The token names neither an employee nor an installation role
         *     - `on_behalf_not_allowed`: Only sales support may act on behalf of somebody
         */
        OpenUnits403: {
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
        OpenUnits422: {
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
        OpenUnits503: {
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
         * @description - `before_hiring`: Not before the day of hiring
         *     - `body_required`: A body is required
         *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unit_not_open_yet`: The unit is not open on that day
         *     - `unknown_employee`: Nobody by this id was hired
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_unit`: No unit has this id
         *     - `validation_failed`: The request does not have the expected shape
         *     - `wrong_parent`: A unit of this kind does not stand there
         */
        RenameUnit422: {
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
        GetUnit422: {
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
        /** @description - `employee_not_found`: There is no such employee */
        EmployeeNotFound: {
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
        ImportUnits400: {
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
        ImportUnits409: {
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
        ImportUnits422: {
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
    listPosts: {
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
                     *           "code": "sales_director",
                     *           "title": {
                     *             "en": "Sales director",
                     *             "zh-Hans": "销售总监",
                     *             "zh-Hant": "銷售總監"
                     *           },
                     *           "duties": {
                     *             "en": "Sales director",
                     *             "zh-Hans": "销售总监",
                     *             "zh-Hant": "銷售總監"
                     *           },
                     *           "selling": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Posts"];
                };
            };
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
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
            503: components["responses"]["ListPosts503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                kind?: ("company" | "region" | "team") | null;
                parent_id?: string | null;
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
                     *           "id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *           "version": 1,
                     *           "name": "Team Harbour",
                     *           "kind": "team",
                     *           "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                     *           "manager_id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                     *           "effective_from": "2026-04-01",
                     *           "external_reference": "unit-12"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPage"];
                    /** @example id,version,name,kind,parent_id,manager_id,effective_from,external_reference */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListUnits422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListPosts503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    openUnit: {
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
                 *       "name": "Team Harbour",
                 *       "kind": "team",
                 *       "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                 *       "effective_from": "2026-03-01",
                 *       "external_reference": "crm-4711"
                 *     }
                 */
                "application/json": components["schemas"]["OpenUnitBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *       "version": 1,
                     *       "name": "Team Harbour",
                     *       "kind": "team",
                     *       "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                     *       "manager_id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                     *       "effective_from": "2026-04-01",
                     *       "external_reference": "unit-12"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *       "version": 1,
                     *       "name": "Team Harbour",
                     *       "kind": "team",
                     *       "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                     *       "manager_id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                     *       "effective_from": "2026-04-01",
                     *       "external_reference": "unit-12"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["OpenUnit404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenUnit409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OpenUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    openUnits: {
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
                 *           "name": "Team Harbour",
                 *           "kind": "team",
                 *           "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                 *           "effective_from": "2026-03-01",
                 *           "external_reference": "crm-4711"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpenUnitsBody"];
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
                     *             "id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *             "version": 1,
                     *             "name": "Team Harbour",
                     *             "kind": "team",
                     *             "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                     *             "manager_id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                     *             "effective_from": "2026-04-01",
                     *             "external_reference": "unit-12"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitBatch"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnits403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportNotOpen"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OpenUnits422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnits503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    renameUnit: {
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
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Team Harbour",
                 *       "effective_from": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["RenameUnitBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *       "version": 1,
                     *       "name": "Team Harbour",
                     *       "kind": "team",
                     *       "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                     *       "manager_id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                     *       "effective_from": "2026-04-01",
                     *       "external_reference": "unit-12"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["OpenUnit404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenUnit409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RenameUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    moveUnit: {
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
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                 *       "effective_from": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["MoveUnitBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *       "version": 1,
                     *       "name": "Team Harbour",
                     *       "kind": "team",
                     *       "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                     *       "manager_id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                     *       "effective_from": "2026-04-01",
                     *       "external_reference": "unit-12"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["OpenUnit404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenUnit409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RenameUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    appointManager: {
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
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "manager_id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                 *       "effective_from": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["AppointManagerBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *       "version": 1,
                     *       "name": "Team Harbour",
                     *       "kind": "team",
                     *       "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                     *       "manager_id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                     *       "effective_from": "2026-04-01",
                     *       "external_reference": "unit-12"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["OpenUnit404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenUnit409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RenameUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getUnit: {
        parameters: {
            query?: {
                /** @description Business time: what was so on this day */
                as_of?: string | null;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                unit_id: string;
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
                     *       "id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *       "version": 1,
                     *       "name": "Team Harbour",
                     *       "kind": "team",
                     *       "parent_id": "0199d3a0-5c00-7000-8000-7b54484faea3",
                     *       "manager_id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                     *       "effective_from": "2026-04-01",
                     *       "external_reference": "unit-12"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            /** @description - `unit_not_found`: There is no such unit */
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
            422: components["responses"]["GetUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListPosts503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getOrgTree: {
        parameters: {
            query?: {
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
                     *       "root": {
                     *         "id": "0199d3a0-5c00-7000-8000-8748c5edc2d9",
                     *         "name": "Head office",
                     *         "kind": "company",
                     *         "manager": {
                     *           "id": "0199d3a0-5c00-7000-8000-dd2ea2b7f693",
                     *           "name": "Chen Bo"
                     *         },
                     *         "employees": [
                     *           {
                     *             "id": "0199d3a0-5c00-7000-8000-a02274f3193b",
                     *             "name": "Lin Mei",
                     *             "post": "sales_rep",
                     *             "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a"
                     *           }
                     *         ],
                     *         "units": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrgTree"];
                };
            };
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
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
            503: components["responses"]["ListPosts503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listEmployees: {
        parameters: {
            query?: {
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description The unit or one above it */
                unit_id?: string | null;
                post?: string | null;
                /** @description One or more, by comma */
                external_reference?: string | null;
                status?: ("employed" | "left" | "upcoming" | "any") | null;
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
                     *           "id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *           "version": 1,
                     *           "name": "Lin Mei",
                     *           "email": "lin.mei@example.com",
                     *           "external_reference": "staff-204",
                     *           "status": "employed",
                     *           "hired_on": "2024-09-02",
                     *           "left_on": null,
                     *           "origin": "native",
                     *           "assignment": {
                     *             "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *             "unit_name": "Team Harbour",
                     *             "post": "sales_rep",
                     *             "manager_id": null,
                     *             "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *             "product_line_ids": [
                     *               "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *             ],
                     *             "effective_from": "2026-04-01",
                     *             "effective_to": null
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EmployeePage"];
                    /** @example id,version,name,email,external_reference,status,hired_on,left_on,origin,assignment.unit_id,assignment.unit_name,assignment.post,assignment.manager_id,assignment.reports_to,assignment.product_line_ids,assignment.effective_from,assignment.effective_to */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListUnits422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListPosts503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    hireEmployee: {
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
                 *       "name": "Lin Mei",
                 *       "email": "lin.mei@example.com",
                 *       "hired_on": "2026-03-01",
                 *       "external_reference": "crm-4711",
                 *       "assignment": {
                 *         "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                 *         "post": "sales_rep",
                 *         "manager_id": null,
                 *         "product_line_ids": [
                 *           "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["HireEmployeeBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-5d972214bebe",
                     *       "version": 1,
                     *       "hired_on": "2024-09-02",
                     *       "left_on": null,
                     *       "origin": "native",
                     *       "assignment": {
                     *         "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *         "unit_name": "Team Harbour",
                     *         "post": "sales_rep",
                     *         "manager_id": null,
                     *         "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *         "product_line_ids": [
                     *           "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *         ],
                     *         "effective_from": "2026-04-01",
                     *         "effective_to": null
                     *       },
                     *       "assignments": [
                     *         {
                     *           "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *           "unit_name": "Team Harbour",
                     *           "post": "sales_rep",
                     *           "manager_id": null,
                     *           "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *           "product_line_ids": [
                     *             "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *           ],
                     *           "effective_from": "2026-04-01",
                     *           "effective_to": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employment"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-5d972214bebe",
                     *       "version": 1,
                     *       "hired_on": "2024-09-02",
                     *       "left_on": null,
                     *       "origin": "native",
                     *       "assignment": {
                     *         "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *         "unit_name": "Team Harbour",
                     *         "post": "sales_rep",
                     *         "manager_id": null,
                     *         "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *         "product_line_ids": [
                     *           "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *         ],
                     *         "effective_from": "2026-04-01",
                     *         "effective_to": null
                     *       },
                     *       "assignments": [
                     *         {
                     *           "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *           "unit_name": "Team Harbour",
                     *           "post": "sales_rep",
                     *           "manager_id": null,
                     *           "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *           "product_line_ids": [
                     *             "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *           ],
                     *           "effective_from": "2026-04-01",
                     *           "effective_to": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employment"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["OpenUnit404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenUnit409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OpenUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    hireEmployees: {
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
                 *           "name": "Lin Mei",
                 *           "email": "lin.mei@example.com",
                 *           "hired_on": "2026-03-01",
                 *           "external_reference": "crm-4711",
                 *           "assignment": {
                 *             "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                 *             "post": "sales_rep",
                 *             "manager_id": null,
                 *             "product_line_ids": [
                 *               "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["HireEmployeesBody"];
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
                     *             "id": "0199d3a0-5c00-7000-8000-5d972214bebe",
                     *             "version": 1,
                     *             "hired_on": "2024-09-02",
                     *             "left_on": null,
                     *             "origin": "native",
                     *             "assignment": {
                     *               "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *               "unit_name": "Team Harbour",
                     *               "post": "sales_rep",
                     *               "manager_id": null,
                     *               "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *               "product_line_ids": [
                     *                 "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *               ],
                     *               "effective_from": "2026-04-01",
                     *               "effective_to": null
                     *             },
                     *             "assignments": [
                     *               {
                     *                 "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *                 "unit_name": "Team Harbour",
                     *                 "post": "sales_rep",
                     *                 "manager_id": null,
                     *                 "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *                 "product_line_ids": [
                     *                   "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *                 ],
                     *                 "effective_from": "2026-04-01",
                     *                 "effective_to": null
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EmploymentBatch"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnits403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportNotOpen"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OpenUnits422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnits503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    assignEmployee: {
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
                employee_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                 *       "post": "sales_rep",
                 *       "manager_id": null,
                 *       "product_line_ids": [
                 *         "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                 *       ],
                 *       "effective_from": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["AssignEmployeeBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-5d972214bebe",
                     *       "version": 1,
                     *       "hired_on": "2024-09-02",
                     *       "left_on": null,
                     *       "origin": "native",
                     *       "assignment": {
                     *         "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *         "unit_name": "Team Harbour",
                     *         "post": "sales_rep",
                     *         "manager_id": null,
                     *         "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *         "product_line_ids": [
                     *           "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *         ],
                     *         "effective_from": "2026-04-01",
                     *         "effective_to": null
                     *       },
                     *       "assignments": [
                     *         {
                     *           "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *           "unit_name": "Team Harbour",
                     *           "post": "sales_rep",
                     *           "manager_id": null,
                     *           "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *           "product_line_ids": [
                     *             "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *           ],
                     *           "effective_from": "2026-04-01",
                     *           "effective_to": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employment"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["OpenUnit404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenUnit409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RenameUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    recordLeaving: {
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
                employee_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "left_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["RecordLeavingBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-5d972214bebe",
                     *       "version": 1,
                     *       "hired_on": "2024-09-02",
                     *       "left_on": null,
                     *       "origin": "native",
                     *       "assignment": {
                     *         "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *         "unit_name": "Team Harbour",
                     *         "post": "sales_rep",
                     *         "manager_id": null,
                     *         "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *         "product_line_ids": [
                     *           "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *         ],
                     *         "effective_from": "2026-04-01",
                     *         "effective_to": null
                     *       },
                     *       "assignments": [
                     *         {
                     *           "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *           "unit_name": "Team Harbour",
                     *           "post": "sales_rep",
                     *           "manager_id": null,
                     *           "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *           "product_line_ids": [
                     *             "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *           ],
                     *           "effective_from": "2026-04-01",
                     *           "effective_to": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employment"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["OpenUnit404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenUnit409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RenameUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getEmployee: {
        parameters: {
            query?: {
                /** @description Business time: what was so on this day */
                as_of?: string | null;
            };
            header?: {
                /** @description What a command answered: see at least that. */
                "Consistency-Token"?: components["parameters"]["Consistency-Token"];
                /** @description `wait=SECONDS` for the token, 10 at most; `handling=strict`: 503 rather than a stale answer. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                employee_id: string;
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
                     *       "id": "0199d3a0-5c00-7000-8000-15548c753dbd",
                     *       "version": 1,
                     *       "name": "Lin Mei",
                     *       "email": "lin.mei@example.com",
                     *       "external_reference": "staff-204",
                     *       "status": "employed",
                     *       "hired_on": "2024-09-02",
                     *       "left_on": null,
                     *       "origin": "native",
                     *       "assignment": {
                     *         "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *         "unit_name": "Team Harbour",
                     *         "post": "sales_rep",
                     *         "manager_id": null,
                     *         "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *         "product_line_ids": [
                     *           "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *         ],
                     *         "effective_from": "2026-04-01",
                     *         "effective_to": null
                     *       },
                     *       "assignments": [
                     *         {
                     *           "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *           "unit_name": "Team Harbour",
                     *           "post": "sales_rep",
                     *           "manager_id": null,
                     *           "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *           "product_line_ids": [
                     *             "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *           ],
                     *           "effective_from": "2026-04-01",
                     *           "effective_to": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EmployeeInFull"];
                };
            };
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            404: components["responses"]["EmployeeNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListPosts503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    changeEmployeeDetails: {
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
                employee_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lin Mei",
                 *       "email": "lin.mei@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeDetailsBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-5d972214bebe",
                     *       "version": 1,
                     *       "hired_on": "2024-09-02",
                     *       "left_on": null,
                     *       "origin": "native",
                     *       "assignment": {
                     *         "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *         "unit_name": "Team Harbour",
                     *         "post": "sales_rep",
                     *         "manager_id": null,
                     *         "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *         "product_line_ids": [
                     *           "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *         ],
                     *         "effective_from": "2026-04-01",
                     *         "effective_to": null
                     *       },
                     *       "assignments": [
                     *         {
                     *           "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *           "unit_name": "Team Harbour",
                     *           "post": "sales_rep",
                     *           "manager_id": null,
                     *           "reports_to": "0199d3a0-5c00-7000-8000-94f692339d5a",
                     *           "product_line_ids": [
                     *             "0199d3a0-5c00-7000-8000-6b2c2d3b9242"
                     *           ],
                     *           "effective_from": "2026-04-01",
                     *           "effective_to": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employment"];
                };
            };
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["OpenUnit404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenUnit409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `before_hiring`: Not before the day of hiring
             *     - `body_required`: A body is required
             *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
             *     - `invalid_header`: A header does not have the expected form
             *     - `invalid_id`: The id is not a UUID
             *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
             *     - `invalid_if_match`: If-Match is not one quoted version
             *     - `invalid_text`: A text holds a character that cannot be stored
             *     - `name_required`: An employee has a name
             *     - `number_out_of_range`: A number is beyond what can be counted exactly
             *     - `too_deep`: The JSON is nested too deeply
             *     - `unit_not_open_yet`: The unit is not open on that day
             *     - `unknown_employee`: Nobody by this id was hired
             *     - `unknown_parameter`: The query has a parameter that this operation does not know
             *     - `unknown_unit`: No unit has this id
             *     - `validation_failed`: The request does not have the expected shape
             *     - `wrong_parent`: A unit of this kind does not stand there
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
            503: components["responses"]["OpenUnit503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getReportingLine: {
        parameters: {
            query?: {
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
            path: {
                employee_id: string;
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
                     *       "employee_id": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
                     *       "as_of": "2026-03-31",
                     *       "known_at": "2026-03-31T09:30:00Z",
                     *       "items": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-b1c8317c5442",
                     *           "name": "Chen Bo",
                     *           "post": "regional_manager",
                     *           "unit_id": "0199d3a0-5c00-7000-8000-59e4aa5d01ba",
                     *           "unit_name": "East"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReportingLine"];
                };
            };
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            404: components["responses"]["EmployeeNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListPosts503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    importUnits: {
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
                 * @example name,kind,parent_id,effective_from,external_reference
                 *     Team Harbour,team,0199d3a0-5c00-7000-8000-7b54484faea3,2026-03-01,crm-4711
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
            400: components["responses"]["ImportUnits400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportUnits409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ImportUnits422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    importEmployees: {
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
                 * @example name,email,hired_on,external_reference,assignment.unit_id,assignment.post,assignment.manager_id,assignment.product_line_ids
                 *     Lin Mei,lin.mei@example.com,2026-03-01,crm-4711,0199d3a0-5c00-7000-8000-59e4aa5d01ba,sales_rep,,"[""0199d3a0-5c00-7000-8000-6b2c2d3b9242""]"
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
            400: components["responses"]["ImportUnits400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportUnits409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ImportUnits422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
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
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListUnits422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListPosts503"];
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
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            404: components["responses"]["JobNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["GetUnit422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ListPosts503"];
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
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            404: components["responses"]["JobNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            /**
             * @description - `cursor_mismatch`: The cursor belongs to another list, filter or order
             *     - `invalid_consistency_token`: The Consistency-Token is not one that was issued here
             *     - `invalid_cursor`: The cursor is not one that was issued here
             *     - `invalid_id`: The id is not a UUID
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
            503: components["responses"]["ListPosts503"];
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
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
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
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CancelJob422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
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
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportUnits409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
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
            503: components["responses"]["OpenUnit503"];
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
            400: components["responses"]["OpenUnit400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["OpenUnit403"];
            404: components["responses"]["ImportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportUnits409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["OpenUnit413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CancelJob422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnit503"];
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
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
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
            503: components["responses"]["OpenUnits503"];
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
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["ListEvents422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnits503"];
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
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnits503"];
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
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["OpenUnits503"];
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
            400: components["responses"]["ListPosts400"];
            401: components["responses"]["ListPosts401"];
            403: components["responses"]["ListPosts403"];
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
            503: components["responses"]["OpenUnits503"];
            default: components["responses"]["AnyProblem"];
        };
    };
}
