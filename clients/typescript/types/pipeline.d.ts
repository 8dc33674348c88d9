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
    "/v1/deals/{deal_id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log Activity
         * @description Log what was done about an open deal.
         */
        post: operations["logActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/record-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Need
         * @description Write down what the customer needs, has for it, and whether buying is meant.
         */
        post: operations["recordNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Raise Objection
         * @description Write down what the customer has against it.
         */
        post: operations["raiseObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/objections/{number}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Objection
         * @description Say that an objection was answered, or is left open knowingly.
         */
        post: operations["settleObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/override-forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override Forecast
         * @description Put an open deal into another category than its probability does; moving it on does not undo that.
         */
        post: operations["overrideForecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue Quote
         * @description Offer something; it gets the next number of the deal's quotes.
         */
        post: operations["issueQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/quotes/{number}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Quote
         * @description Approve another's discount.
         */
        post: operations["approveQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/quotes/{number}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Quote
         * @description Do not approve another's discount.
         */
        post: operations["rejectQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/quotes/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Quote
         * @description Take a quote back that nobody has accepted.
         */
        post: operations["withdrawQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/quotes/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Quote
         * @description Write down that the customer took it: the deal's lines follow, its other quotes are superseded.
         */
        post: operations["acceptQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft Contract
         * @description Draft a deal's contract, in the place of an earlier draft.
         */
        post: operations["draftContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/contract/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Contract
         * @description Compare another's draft with the accepted quote: it is checked, or returned with what differs.
         */
        post: operations["checkContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{deal_id}/contract/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend Contract
         * @description Change what was signed: lines, the end of the term, and how it is paid.
         */
        post: operations["amendContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Activities
         * @description Activities, the latest first.
         */
        get: operations["listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Quotes
         * @description Quotes, the latest first; `status=awaiting_approval` is what waits for somebody.
         */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
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
    "/v1/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Funnel
         * @description Of the deals that entered a stage in the period: how many reached a later one, were lost before that, or stay.
         */
        get: operations["getFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funnel/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Funnel
         * @description The deals and events behind one number of the funnel: their amounts sum to it.
         */
        get: operations["explainFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stage-durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Stage Durations
         * @description Days of the stays that ended in the period, by stage; those that go on are counted to `as_of` and stand apart.
         */
        get: operations["getStageDurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stage-durations/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Stage Durations
         * @description The stays behind the days of a stage, by deal and event; one that has gone on and ended is in `open` twice.
         */
        get: operations["explainStageDurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/win-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Win Rate
         * @description Won ÷ closed, by the day of signature or loss, and won ÷ opened, by the day of opening, in the period.
         */
        get: operations["getWinRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/win-rate/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Win Rate
         * @description The deals and events behind one number of the win rate: their amounts sum to it.
         */
        get: operations["explainWinRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lost-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Lost Reasons
         * @description The deals lost in the period by reason and by the stage they were lost in; each sums to all of them.
         */
        get: operations["getLostReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lost-reasons/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Lost Reasons
         * @description The losses behind one reason: their amounts sum to its count, their nets to its net.
         */
        get: operations["explainLostReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/velocity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Velocity
         * @description Open deals × mean value of those won × won ÷ closed ÷ mean days from opening to signature.
         *
         *     Open ones are those of `as_of`; what is won, lost and how long it took is of the period.
         */
        get: operations["getVelocity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/velocity/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Velocity
         * @description The deals and events behind one factor of the velocity; the days of `cycle` rows sum to its days.
         */
        get: operations["explainVelocity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leakage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Leakage
         * @description Of the deals opened in the period, those that ended without an answer.
         */
        get: operations["getLeakage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leakage/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Leakage
         * @description The deals and events behind one number of the leakage rate: their amounts sum to it.
         */
        get: operations["explainLeakage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Order Book
         * @description What was signed and not yet invoiced on a day, net; what was signed without a schedule stands apart.
         */
        get: operations["getOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order-book/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Order Book
         * @description The signatures or invoices behind the order book: their nets sum to it.
         */
        get: operations["explainOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Renewals
         * @description Contract terms by the day they end, the next one first, each with its renewal.
         */
        get: operations["listRenewals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Retention
         * @description Of the contracts whose term ended in the period, and by `as_of`: what was renewed, grew, shrank or churned.
         */
        get: operations["getRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Retention
         * @description The contracts and events behind one amount of the retention: their nets sum to it.
         *
         *     Churn is of one reason, or of all.
         */
        get: operations["explainRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Order
         * @description Confirm an order, and promise when its lines are delivered.
         */
        post: operations["confirmOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/start-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Delivery
         * @description Start to deliver a confirmed order.
         */
        post: operations["startDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/plan-milestone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan Milestone
         * @description Plan a milestone, or plan it anew.
         */
        post: operations["planMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/reach-milestone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reach Milestone
         * @description Say when a planned milestone was reached.
         */
        post: operations["reachMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver Order
         * @description Deliver lines; with the last one the order is delivered.
         */
        post: operations["deliverOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Order
         * @description The customer has accepted a delivered order.
         */
        post: operations["acceptOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Order
         * @description Cancel lines, delivered or not, or all of an order that is not accepted; the account follows.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign Task
         * @description Ask somebody, of whatever department, to do something for an order.
         */
        post: operations["assignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/tasks/{task_id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise Task
         * @description Change an open task's owner, day, or what it waits for.
         */
        post: operations["reviseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/tasks/{task_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Task
         * @description Take a task back; what waits for it waits no longer.
         */
        post: operations["withdrawTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/tasks/{task_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete Task
         * @description Done: by whose the task is, or who is above.
         */
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/white-space": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get White Space
         * @description Product lines that others of the customer's segment have bought and it has not, the most bought first.
         *
         *     Without an industry or a size there is no segment; of a customer whom the caller may not see there is nothing.
         */
        get: operations["getWhiteSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/white-space/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open White Space Deal
         * @description Open a deal for a product at its price of today; for a customer and product there is one such deal.
         */
        post: operations["openWhiteSpaceDeal"];
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
         * @description One order with its milestones and tasks.
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
    "/v1/orders/{order_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Order History
         * @description Every event of an order, the first one first.
         */
        get: operations["listOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Milestones
         * @description Milestones of orders, the first planned first.
         */
        get: operations["listMilestones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/on-time-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get On Time
         * @description Of the milestones promised by a day, how many were reached in time; one of a whole order counts in each line.
         */
        get: operations["getOnTimeDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description Tasks, the first due first.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Task
         * @description One task.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Due
         * @description Open tasks and milestones, the first due first; late ones are those due before today.
         */
        get: operations["listDue"];
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
    "/v1/product-lines/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import product lines
         * @description Take over a CSV file of product lines: a job goes through its rows, each by itself as if it had been sent alone.
         *
         *     The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is
         *     unknown or missing. An empty cell says nothing, a list is JSON in one cell.
         */
        post: operations["importProductLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import products
         * @description Take over a CSV file of products: a job goes through its rows, each by itself as if it had been sent alone.
         *
         *     The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is
         *     unknown or missing. An empty cell says nothing, a list is JSON in one cell.
         */
        post: operations["importProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import payments
         * @description Take over a CSV file of payments: a job goes through its rows, each by itself as if it had been sent alone.
         *
         *     The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is
         *     unknown or missing. An empty cell says nothing, a list is JSON in one cell.
         */
        post: operations["importPayments"];
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
        /**
         * AcceptOrderBody
         * @description `warranty_end` is the last day of the warranty.
         */
        AcceptOrderBody: {
            /** Accepted On */
            accepted_on?: string | null;
            /**
             * Warranty End
             * @example 2027-03-01
             */
            warranty_end?: string | null;
        };
        /** AcceptQuoteBody */
        AcceptQuoteBody: {
            /** Accepted On */
            accepted_on?: string | null;
        };
        /**
         * Account
         * @description What a customer owes and has paid; invoiced = paid + credited + written off + outstanding.
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
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            credited: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            written_off: components["schemas"]["Money"];
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
        /**
         * Activity
         * @description Something that was done about a deal.
         */
        Activity: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description The deal's, when it was logged.
             */
            version: number;
            /**
             * Deal Id
             * Format: uuid
             */
            deal_id: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Name */
            customer_name: string | null;
            /**
             * Owner Id
             * Format: uuid
             * @description The deal's owner, now.
             */
            owner_id: string;
            /**
             * Stage
             * @description In which it was done.
             * @example presentation
             * @enum {string}
             */
            stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation" | "signed" | "lost";
            /**
             * Kind
             * @example demo
             * @enum {string}
             */
            kind: "call" | "mail" | "online_meeting" | "visit" | "demo";
            /**
             * Outcome
             * @example interested
             * @enum {string}
             */
            outcome: "reached" | "follow_up" | "interested" | "not_interested" | "not_reached";
            /**
             * Contact Id
             * @description With whom of the customer's; null where it was with nobody.
             */
            contact_id: string | null;
            /**
             * Done On
             * Format: date
             */
            done_on: string;
        };
        /**
         * ActivityPage
         * @description A page of activities.
         */
        ActivityPage: {
            /** Items */
            items: components["schemas"]["Activity"][];
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
         * AmendContractBody
         * @description Lines left out stay; the schedule is the whole new one and sums to what is sold then.
         */
        AmendContractBody: {
            /** Schedule */
            schedule: components["schemas"]["InstalmentBody"][];
            /** Lines */
            lines?: components["schemas"]["LineBody"][] | null;
            /**
             * Term End
             * @example 2027-06-30
             */
            term_end?: string | null;
            /** Amended On */
            amended_on?: string | null;
        };
        /** ApproveQuoteBody */
        ApproveQuoteBody: {
            /** Approved On */
            approved_on?: string | null;
        };
        /**
         * AssignTaskBody
         * @description `blocked_by` are tasks of the same order that come first; the title never leaves this service.
         */
        AssignTaskBody: {
            /**
             * Title
             * @example Ship the sensors
             */
            title: string;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /**
             * Due On
             * Format: date
             * @example 2026-06-30
             */
            due_on: string;
            /**
             * Blocked By
             * @default []
             * @example []
             */
            blocked_by?: string[];
            /** Assigned On */
            assigned_on?: string | null;
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
        /** CancelJobBody */
        CancelJobBody: Record<string, never>;
        /**
         * CancelOrderBody
         * @description Without lines the whole order. The reason `other` needs a note; a note never leaves this service.
         */
        CancelOrderBody: {
            /**
             * Lines
             * @default []
             */
            lines?: number[];
            /**
             * Reason
             * @enum {string}
             */
            reason: "customer_withdrew" | "not_deliverable" | "not_paid" | "mistake" | "other";
            /**
             * Note
             * @example They moved the plant.
             */
            note?: string | null;
            /** Cancelled On */
            cancelled_on?: string | null;
        };
        /** CheckContractBody */
        CheckContractBody: {
            /** Checked On */
            checked_on?: string | null;
        };
        /**
         * ChurnedFor
         * @description The contracts that churned for one reason.
         */
        ChurnedFor: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "price" | "competitor" | "budget" | "missing_feature" | "timing" | "no_decision_maker" | "no_answer" | "other";
            /**
             * Contracts
             * @example 1
             */
            contracts: number;
            net: components["schemas"]["Money"];
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
        /** CompleteTaskBody */
        CompleteTaskBody: {
            /** Completed On */
            completed_on?: string | null;
        };
        /** ConfirmOrderBody */
        ConfirmOrderBody: {
            /**
             * Deliveries
             * @default []
             */
            deliveries?: components["schemas"]["DeliveryBody"][];
            /** Confirmed On */
            confirmed_on?: string | null;
        };
        /**
         * Contract
         * @description A deal's contract, from its draft on; its term and schedule count when it is signed.
         */
        Contract: {
            /**
             * Number
             * @example C-2026-0042
             */
            number: string;
            /**
             * Status
             * @enum {string}
             */
            status: "drafted" | "checked" | "returned";
            /** Delivery On */
            delivery_on: string | null;
            /** Company Signatories */
            company_signatories: string[];
            /**
             * Customer Signatories
             * @description Contacts.
             */
            customer_signatories: string[];
            /**
             * File Reference
             * @example contracts/2026/0042.pdf
             */
            file_reference: string | null;
            /**
             * Drafted On
             * Format: date
             */
            drafted_on: string;
            /**
             * Decided On
             * @description When it was checked or returned.
             * @example null
             */
            decided_on: string | null;
            /**
             * Mismatches
             * @description In what it said other than the accepted quote, when it was returned.
             * @example []
             */
            mismatches: ("no_accepted_quote" | "lines" | "delivery_on" | "schedule")[];
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
            /**
             * Forecast Category
             * @description By probability unless somebody said otherwise; null of a lost deal.
             * @example pipeline
             */
            forecast_category: ("pipeline" | "best_case" | "commit" | "closed") | null;
            /**
             * Forecast Override
             * @description What somebody said; moving the deal on leaves it.
             * @example null
             */
            forecast_override: ("pipeline" | "best_case" | "commit" | "closed") | null;
            /** @example null */
            need: components["schemas"]["Need"] | null;
            /**
             * Objections
             * @example []
             */
            objections: components["schemas"]["Objection"][];
            /**
             * Activities
             * @description How many were logged.
             */
            activities: number;
            /** @example null */
            contract: components["schemas"]["Contract"] | null;
            /**
             * Close Pushes
             * @description How often the expected close moved to a later day.
             * @example 0
             */
            close_pushes: number;
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
            /**
             * Forecast Category
             * @description By probability unless somebody said otherwise; null of a lost deal.
             * @example pipeline
             */
            forecast_category: ("pipeline" | "best_case" | "commit" | "closed") | null;
            /**
             * Forecast Override
             * @description What somebody said; moving the deal on leaves it.
             * @example null
             */
            forecast_override: ("pipeline" | "best_case" | "commit" | "closed") | null;
            /** @example null */
            need: components["schemas"]["Need"] | null;
            /**
             * Objections
             * @example []
             */
            objections: components["schemas"]["Objection"][];
            /**
             * Activities
             * @description How many were logged.
             */
            activities: number;
            /** @example null */
            contract: components["schemas"]["Contract"] | null;
            /**
             * Close Pushes
             * @description How often the expected close moved to a later day.
             * @example 0
             */
            close_pushes: number;
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
            /**
             * Sort
             * @example -created_at
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
            filter_groups?: components["schemas"]["DealSearchGroup"][];
        };
        /**
         * DealSearchCondition
         * @description One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text.
         */
        DealSearchCondition: {
            /**
             * Field
             * @example stage
             * @enum {string}
             */
            field: "stage" | "status" | "owner_id" | "customer_id" | "external_reference" | "net" | "weighted" | "expected_close_on" | "created_at" | "changed_at";
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
         * DeliverOrderBody
         * @description Without lines all that are left.
         */
        DeliverOrderBody: {
            /**
             * Lines
             * @default []
             */
            lines?: number[];
            /** Delivered On */
            delivered_on?: string | null;
        };
        /**
         * DeliveryBody
         * @description The day a line is promised for.
         */
        DeliveryBody: {
            /**
             * Line
             * @description Number of a line
             * @example 1
             */
            line: number;
            /**
             * Planned On
             * Format: date
             * @example 2026-06-30
             */
            planned_on: string;
        };
        /**
         * DraftContractBody
         * @description About the deal's lines as they are; the customer's signatories are contacts, by id.
         */
        DraftContractBody: {
            /**
             * Number
             * @example C-2026-0042
             */
            number: string;
            /** Schedule */
            schedule: components["schemas"]["InstalmentBody"][];
            /** Delivery On */
            delivery_on?: string | null;
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
            /**
             * Company Signatories
             * @default []
             */
            company_signatories?: string[];
            /**
             * Customer Signatories
             * @default []
             */
            customer_signatories?: string[];
            /**
             * File Reference
             * @example contracts/2026/0042.pdf
             */
            file_reference?: string | null;
            /** Drafted On */
            drafted_on?: string | null;
        };
        /**
         * Due
         * @description Something that is due of a person: a task, or a milestone that person is responsible for.
         */
        Due: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "task" | "milestone";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Order Id
             * Format: uuid
             */
            order_id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Title
             * @description Null of a milestone.
             * @example Ship the sensors
             */
            title: string | null;
            /**
             * Milestone
             * @example null
             */
            milestone: ("delivery" | "installation" | "training" | "commissioning" | "acceptance") | null;
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
         * DuePage
         * @description A page of what is due.
         */
        DuePage: {
            /** Items */
            items: components["schemas"]["Due"][];
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
        /**
         * FigureKey
         * @description What an item is cut by.
         */
        FigureKey: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "employee" | "product_line" | "source" | "channel";
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
         * FigureRow
         * @description What one event adds to a number.
         */
        FigureRow: {
            /**
             * Deal Id
             * Format: uuid
             */
            deal_id: string;
            /**
             * Event Id
             * Format: uuid
             */
            event_id: string;
            /**
             * Event Type
             * @example DealAdvanced
             */
            event_type: string;
            /**
             * Amount
             * @description Deals; negative where one is taken back or has gone over to somebody else.
             * @example 1
             */
            amount: number;
            /**
             * @description Null of a number in which amounts do not matter.
             * @example null
             */
            net: components["schemas"]["SignedMoney"] | null;
            /**
             * Days
             * @description How long it took, where that is what is counted.
             * @example 0
             */
            days: number;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /**
             * Product Line Id
             * @description Null of a deal without lines.
             */
            product_line_id: string | null;
            /**
             * Counts On
             * Format: date
             * @description The day that places it in its period.
             */
            counts_on: string;
            /**
             * Occurred On
             * Format: date
             * @description From this day on it was so.
             */
            occurred_on: string;
            /**
             * Known At
             * Format: date-time
             * @description When it was recorded.
             */
            known_at: string;
        };
        /**
         * FigureRowPage
         * @description A page of what adds up to a number.
         */
        FigureRowPage: {
            /** Items */
            items: components["schemas"]["FigureRow"][];
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
         * Funnel
         * @description Of the deals that entered a stage, how many came further.
         */
        Funnel: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded before this moment.
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
            /**
             * From
             * @description The period's first day; null: from the beginning.
             */
            from: string | null;
            /**
             * To
             * @description The period's last day; null: up to `as_of`.
             */
            to: string | null;
            /** Items */
            items: components["schemas"]["FunnelItem"][];
        };
        /**
         * FunnelItem
         * @description The funnel, stage by stage.
         */
        FunnelItem: {
            /**
             * @description Null when nothing was asked to be cut by.
             * @example null
             */
            key: components["schemas"]["FigureKey"] | null;
            /** Stages */
            stages: components["schemas"]["FunnelStage"][];
        };
        /**
         * FunnelStage
         * @description The deals that entered a stage: entered = advanced + lost + open.
         */
        FunnelStage: {
            /**
             * Stage
             * @example needs
             * @enum {string}
             */
            stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation";
            /**
             * Entered
             * @description For the first time, within the period.
             * @example 3
             */
            entered: number;
            /**
             * Advanced
             * @description Those of them that have reached any later stage.
             * @example 1
             */
            advanced: number;
            /**
             * Lost
             * @description Those of them that were lost before that.
             * @example 1
             */
            lost: number;
            /**
             * Open
             * @description The rest of them.
             * @example 1
             */
            open: number;
            /**
             * Conversion
             * @description Advanced ÷ entered; null when none entered.
             * @example 0.333333
             */
            conversion: number | null;
            /**
             * Skipped
             * @description Deals that passed over the stage within the period, which have not entered it.
             * @example 0
             */
            skipped: number;
        };
        /**
         * Gap
         * @description A product line that others of the segment have bought and the customer has not.
         */
        Gap: {
            /**
             * Product Line Id
             * Format: uuid
             */
            product_line_id: string;
            /** Product Line Name */
            product_line_name: string;
            /**
             * Buyers
             * @description How many of the segment's others have bought it.
             * @example 1
             */
            buyers: number;
            /**
             * Share
             * @description Of those others.
             * @example 0.333333
             */
            share: number | null;
            /**
             * Product Id
             * Format: uuid
             * @description The product of the line that most of them have.
             */
            product_id: string;
            /** Product Name */
            product_name: string;
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
         * @description A part of the price; it falls due on a day, or `days` after what it waits for (`trigger`) has happened.
         */
        InstalmentBody: {
            net: components["schemas"]["Money"];
            /**
             * Due On
             * @example 2026-04-30
             */
            due_on?: string | null;
            /**
             * Trigger
             * @example null
             */
            trigger?: ("signing" | "delivery" | "acceptance" | "warranty_end") | null;
            /**
             * Days
             * @default 0
             */
            days?: number;
        };
        /**
         * Invoice
         * @description An instalment that has been invoiced: gross = net + VAT = paid + credited + written off + outstanding.
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
            status: "open" | "overdue" | "paid" | "credited" | "written_off";
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
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            credited: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            written_off: components["schemas"]["Money"];
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
            /**
             * Sort
             * @example due_on
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
            filter_groups?: components["schemas"]["InvoiceSearchGroup"][];
        };
        /**
         * InvoiceSearchCondition
         * @description One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text.
         */
        InvoiceSearchCondition: {
            /**
             * Field
             * @example number
             * @enum {string}
             */
            field: "number" | "customer_id" | "deal_id" | "order_id" | "owner_id" | "status" | "issued_on" | "due_on";
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
         * InvoiceSearchGroup
         * @description Conditions that hold together.
         */
        InvoiceSearchGroup: {
            /** Filters */
            filters: components["schemas"]["InvoiceSearchCondition"][];
        };
        /**
         * IssueQuoteBody
         * @description A discount over 10 % on any line waits for the regional manager, over 20 % or below floor for the director.
         */
        IssueQuoteBody: {
            /** Lines */
            lines: components["schemas"]["OfferedLineBody"][];
            /** Delivery On */
            delivery_on?: string | null;
            /** Valid Until */
            valid_until?: string | null;
            /**
             * Schedule
             * @default []
             */
            schedule?: components["schemas"]["InstalmentBody"][];
            /** Issued On */
            issued_on?: string | null;
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
         * Leakage
         * @description How many deals leak away.
         */
        Leakage: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded before this moment.
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
            /**
             * From
             * @description The period's first day; null: from the beginning.
             */
            from: string | null;
            /**
             * To
             * @description The period's last day; null: up to `as_of`.
             */
            to: string | null;
            /** Items */
            items: components["schemas"]["LeakageItem"][];
        };
        /**
         * LeakageItem
         * @description Deals opened and leaked.
         */
        LeakageItem: {
            /**
             * @description Null when nothing was asked to be cut by.
             * @example null
             */
            key: components["schemas"]["FigureKey"] | null;
            /**
             * Entered
             * @description Opened within the period.
             * @example 3
             */
            entered: number;
            /**
             * No Answer
             * @description Those of them lost because nobody answered.
             * @example 1
             */
            no_answer: number;
            /**
             * Leakage Rate
             * @description Leaked ÷ entered.
             * @example 0.333333
             */
            leakage_rate: number | null;
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
         * LogActivityBody
         * @description `contact_id` is the customer's person it was with; a person is never named here.
         */
        LogActivityBody: {
            /**
             * Kind
             * @example demo
             * @enum {string}
             */
            kind: "call" | "mail" | "online_meeting" | "visit" | "demo";
            /**
             * Outcome
             * @example interested
             * @enum {string}
             */
            outcome: "reached" | "follow_up" | "interested" | "not_interested" | "not_reached";
            /** Contact Id */
            contact_id?: string | null;
            /** Done On */
            done_on?: string | null;
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
         * LostFor
         * @description The deals lost for one reason.
         */
        LostFor: {
            /** Count */
            count: number;
            net: components["schemas"]["Money"];
            /**
             * Share
             * @description Of all that were lost.
             * @example 0.333333
             */
            share: number | null;
            /**
             * Reason
             * @enum {string}
             */
            reason: "price" | "competitor" | "budget" | "missing_feature" | "timing" | "no_decision_maker" | "no_answer" | "other";
        };
        /**
         * LostIn
         * @description The deals lost in one stage.
         */
        LostIn: {
            /** Count */
            count: number;
            net: components["schemas"]["Money"];
            /**
             * Share
             * @description Of all that were lost.
             * @example 0.333333
             */
            share: number | null;
            /**
             * Stage
             * @enum {string}
             */
            stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation";
        };
        /**
         * LostReasons
         * @description Why deals are lost.
         */
        LostReasons: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded before this moment.
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
            /**
             * From
             * @description The period's first day; null: from the beginning.
             */
            from: string | null;
            /**
             * To
             * @description The period's last day; null: up to `as_of`.
             */
            to: string | null;
            /** Items */
            items: components["schemas"]["LostReasonsItem"][];
        };
        /**
         * LostReasonsItem
         * @description Lost deals by reason and by stage.
         */
        LostReasonsItem: {
            /**
             * @description Null when nothing was asked to be cut by.
             * @example null
             */
            key: components["schemas"]["FigureKey"] | null;
            /** Lost */
            lost: number;
            net: components["schemas"]["Money"];
            /** Reasons */
            reasons: components["schemas"]["LostFor"][];
            /** Stages */
            stages: components["schemas"]["LostIn"][];
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
         * Milestone
         * @description A day that an order promises; on time when it is reached by `promised_on`.
         */
        Milestone: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description Its order's when it last changed.
             */
            version: number;
            /**
             * Order Id
             * Format: uuid
             */
            order_id: string;
            /**
             * Deal Id
             * Format: uuid
             */
            deal_id: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Name */
            customer_name: string | null;
            /**
             * Owner Id
             * Format: uuid
             * @description Of the deal.
             */
            owner_id: string;
            /**
             * Responsible Id
             * Format: uuid
             */
            responsible_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "delivery" | "installation" | "training" | "commissioning" | "acceptance";
            /**
             * Line
             * @description Null: of the whole order.
             */
            line: number | null;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "reached" | "dropped";
            /**
             * Planned On
             * Format: date
             */
            planned_on: string;
            /**
             * Promised On
             * Format: date
             * @description The first plan; it moves only when the customer asks.
             */
            promised_on: string;
            /** Reached On */
            reached_on: string | null;
            /**
             * On Time
             * @description Null while it is open, and when it was dropped.
             */
            on_time: boolean | null;
        };
        /**
         * MilestonePage
         * @description A page of milestones.
         */
        MilestonePage: {
            /** Items */
            items: components["schemas"]["Milestone"][];
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
         * Need
         * @description What the customer needs, has for it, and whether buying is meant.
         */
        Need: {
            /**
             * Need
             * @example Sensors for twelve cold stores.
             */
            need: string;
            budget: components["schemas"]["Money"];
            /** Intent Confirmed */
            intent_confirmed: boolean;
            /**
             * Recorded On
             * Format: date
             */
            recorded_on: string;
        };
        /**
         * Objection
         * @description What stands against a deal.
         */
        Objection: {
            /**
             * Number
             * @description From 1, within its deal.
             */
            number: number;
            /**
             * Objection
             * @example Delivery takes too long.
             */
            objection: string;
            /**
             * Status
             * @enum {string}
             */
            status: "raised" | "answered" | "left_open";
            /**
             * Raised On
             * Format: date
             */
            raised_on: string;
            /**
             * Settled On
             * @example null
             */
            settled_on: string | null;
        };
        /**
         * OfferedLineBody
         * @description What is offered, at list price less the discount.
         */
        OfferedLineBody: {
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /** Quantity */
            quantity: number;
            /**
             * Discount Bp
             * @description Hundredths of a per cent
             * @default 0
             */
            discount_bp?: number;
        };
        /**
         * OnTime
         * @description How many milestones are reached by the day that was promised, on a day and as known at a moment.
         */
        OnTime: {
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
            items: components["schemas"]["OnTimeRow"][];
        };
        /**
         * OnTimeKey
         * @description What a row is of.
         */
        OnTimeKey: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "product_line" | "employee";
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
         * OnTimeRow
         * @description Milestones that were promised for one month, or for all days asked for.
         */
        OnTimeRow: {
            key: components["schemas"]["OnTimeKey"] | null;
            /**
             * Month
             * @example 2026-03
             */
            month: string | null;
            /**
             * Promised
             * @example 12
             */
            promised: number;
            /**
             * On Time
             * @example 9
             */
            on_time: number;
            /**
             * Late
             * @example 2
             */
            late: number;
            /**
             * Open
             * @description Promised and not reached by then: late too, and counted in the rate.
             * @example 1
             */
            open: number;
            /**
             * Rate
             * @description On time by promised.
             * @example 0.75
             */
            rate: number;
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
            lines: components["schemas"]["OrderedLine"][];
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
            status: "received" | "confirmed" | "in_delivery" | "delivered" | "accepted" | "cancelled";
            /**
             * Deal Id
             * Format: uuid
             */
            deal_id: string;
            /** @description Net of the lines that are still to be delivered. */
            undelivered: components["schemas"]["Money"];
            /**
             * Received On
             * Format: date
             */
            received_on: string;
            /** Confirmed On */
            confirmed_on: string | null;
            /**
             * Started On
             * @description When delivery started.
             */
            started_on: string | null;
            /** Delivered On */
            delivered_on: string | null;
            /** Accepted On */
            accepted_on: string | null;
            /**
             * Warranty End
             * @description The warranty's last day.
             * @example 2027-03-01
             */
            warranty_end: string | null;
            /**
             * Warranty Ended On
             * @example null
             */
            warranty_ended_on: string | null;
            /**
             * Cancelled On
             * @example null
             */
            cancelled_on: string | null;
            /**
             * Cancel Reason
             * @example null
             */
            cancel_reason: ("customer_withdrew" | "not_deliverable" | "not_paid" | "mistake" | "other") | null;
        };
        /**
         * OrderBook
         * @description What is signed and not yet invoiced.
         */
        OrderBook: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded before this moment.
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
            /** Items */
            items: components["schemas"]["OrderBookItem"][];
        };
        /**
         * OrderBookItem
         * @description The order book: signed = invoiced + backlog, net.
         */
        OrderBookItem: {
            /**
             * @description Null when nothing was asked to be cut by.
             * @example null
             */
            key: components["schemas"]["FigureKey"] | null;
            /**
             * Deals
             * @description Those with something left to invoice.
             */
            deals: number;
            signed: components["schemas"]["Money"];
            invoiced: components["schemas"]["Money"];
            backlog: components["schemas"]["Money"];
            unscheduled: components["schemas"]["Unscheduled"];
        };
        /**
         * OrderInFull
         * @description An order with its milestones and its tasks, the earliest due first.
         */
        OrderInFull: {
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
            lines: components["schemas"]["OrderedLine"][];
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
            status: "received" | "confirmed" | "in_delivery" | "delivered" | "accepted" | "cancelled";
            /**
             * Deal Id
             * Format: uuid
             */
            deal_id: string;
            /** @description Net of the lines that are still to be delivered. */
            undelivered: components["schemas"]["Money"];
            /**
             * Received On
             * Format: date
             */
            received_on: string;
            /** Confirmed On */
            confirmed_on: string | null;
            /**
             * Started On
             * @description When delivery started.
             */
            started_on: string | null;
            /** Delivered On */
            delivered_on: string | null;
            /** Accepted On */
            accepted_on: string | null;
            /**
             * Warranty End
             * @description The warranty's last day.
             * @example 2027-03-01
             */
            warranty_end: string | null;
            /**
             * Warranty Ended On
             * @example null
             */
            warranty_ended_on: string | null;
            /**
             * Cancelled On
             * @example null
             */
            cancelled_on: string | null;
            /**
             * Cancel Reason
             * @example null
             */
            cancel_reason: ("customer_withdrew" | "not_deliverable" | "not_paid" | "mistake" | "other") | null;
            /** Milestones */
            milestones: components["schemas"]["Milestone"][];
            /** Tasks */
            tasks: components["schemas"]["Task"][];
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
            /**
             * Sort
             * @example -received_on
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
            filter_groups?: components["schemas"]["OrderSearchGroup"][];
        };
        /**
         * OrderSearchCondition
         * @description One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text.
         */
        OrderSearchCondition: {
            /**
             * Field
             * @example deal_id
             * @enum {string}
             */
            field: "deal_id" | "customer_id" | "owner_id" | "status" | "received_on" | "undelivered";
            /**
             * Op
             * @default eq
             * @enum {string}
             */
            op?: "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in" | "contains" | "is_null";
            /**
             * Value
             * @example 0199d3a0-5c00-7000-8000-1e38d67dbe8f
             */
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
         * OrderedLine
         * @description One sold item and what became of it.
         */
        OrderedLine: {
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
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "delivered" | "cancelled";
            /** Delivered On */
            delivered_on: string | null;
            /**
             * Cancelled On
             * @description A line can be cancelled after it was delivered.
             * @example null
             */
            cancelled_on: string | null;
        };
        /**
         * OverrideForecastBody
         * @description Null lets the probability speak again.
         */
        OverrideForecastBody: {
            /**
             * Category
             * @example commit
             */
            category: ("pipeline" | "best_case" | "commit") | null;
            /** Overridden On */
            overridden_on?: string | null;
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
            /**
             * Sort
             * @example -received_on
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
            filter_groups?: components["schemas"]["PaymentSearchGroup"][];
        };
        /**
         * PaymentSearchCondition
         * @description One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text.
         */
        PaymentSearchCondition: {
            /**
             * Field
             * @example customer_id
             * @enum {string}
             */
            field: "customer_id" | "reference" | "received_on";
            /**
             * Op
             * @default eq
             * @enum {string}
             */
            op?: "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in" | "contains" | "is_null";
            /**
             * Value
             * @example 0199d3a0-5c00-7000-8000-1e38d67dbe8f
             */
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
         * PlanMilestoneBody
         * @description Of a line, or without it of the whole order; a plan that the customer asked for moves what is promised.
         */
        PlanMilestoneBody: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "delivery" | "installation" | "training" | "commissioning" | "acceptance";
            /** Line */
            line?: number | null;
            /**
             * Planned On
             * Format: date
             * @example 2026-06-30
             */
            planned_on: string;
            /** Responsible Id */
            responsible_id?: string | null;
            /**
             * Asked By
             * @default company
             * @enum {string}
             */
            asked_by?: "customer" | "company";
            /** Agreed On */
            agreed_on?: string | null;
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
            /**
             * @example {
             *       "amount_minor": 800000,
             *       "currency": "CNY"
             *     }
             */
            floor_price: components["schemas"]["Money"] | null;
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
             * Vat Bp
             * @description The VAT rate in basis points.
             * @example 1300
             */
            vat_bp: number;
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
         * @description A product, its VAT rate in basis points and its first price; without a unit cost it costs nothing.
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
            /**
             * @description Below it only a director sells
             * @example {
             *       "amount_minor": 800000,
             *       "currency": "CNY"
             *     }
             */
            floor_price?: components["schemas"]["Money"] | null;
            /**
             * Vat Bp
             * @default 0
             * @example 1300
             */
            vat_bp?: number;
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
        /**
         * Quote
         * @description One version of what a deal's customer was offered.
         */
        Quote: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * @description The deal's, when this quote last changed.
             */
            version: number;
            /**
             * Deal Id
             * Format: uuid
             */
            deal_id: string;
            /**
             * Number
             * @description From 1, within its deal.
             */
            number: number;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /** Customer Id */
            customer_id: string | null;
            /** Customer Name */
            customer_name: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "awaiting_approval" | "offered" | "accepted" | "superseded" | "rejected" | "withdrawn";
            /** Lines */
            lines: components["schemas"]["QuotedLine"][];
            net: components["schemas"]["Money"];
            /**
             * Discount Bp
             * @description The greatest of its lines.
             */
            discount_bp: number;
            /** Delivery On */
            delivery_on: string | null;
            /** Valid Until */
            valid_until: string | null;
            /**
             * Schedule
             * @example []
             */
            schedule: components["schemas"]["DueInstalment"][];
            /**
             * Approver
             * @description The least post that has to approve it; null: nobody has to.
             * @example regional_manager
             */
            approver: ("regional_manager" | "sales_director" | "general_manager") | null;
            /** Issued By */
            issued_by: string[];
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
        };
        /**
         * QuotePage
         * @description A page of quotes.
         */
        QuotePage: {
            /** Items */
            items: components["schemas"]["Quote"][];
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
         * QuotedLine
         * @description What is offered, at list price less the discount.
         */
        QuotedLine: {
            /** Number */
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
            list_net: components["schemas"]["Money"];
            /** Discount Bp */
            discount_bp: number;
            net: components["schemas"]["Money"];
            /**
             * @description Below it only a director sells.
             * @example null
             */
            floor_net: components["schemas"]["Money"] | null;
        };
        /**
         * RaiseObjectionBody
         * @description The text stays in this service.
         */
        RaiseObjectionBody: {
            /**
             * Objection
             * @example Delivery takes too long.
             */
            objection: string;
            /** Raised On */
            raised_on?: string | null;
        };
        /**
         * ReachMilestoneBody
         * @description Delivery and acceptance are reached by delivering and accepting.
         */
        ReachMilestoneBody: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "installation" | "training" | "commissioning";
            /** Line */
            line?: number | null;
            /** Reached On */
            reached_on?: string | null;
        };
        /**
         * RecordNeedBody
         * @description The last one counts; the text stays in this service.
         */
        RecordNeedBody: {
            /**
             * Need
             * @example Sensors for twelve cold stores.
             */
            need: string;
            budget: components["schemas"]["Money"];
            /**
             * Intent Confirmed
             * @description The customer means to buy
             */
            intent_confirmed: boolean;
            /** Recorded On */
            recorded_on?: string | null;
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
        /** RejectQuoteBody */
        RejectQuoteBody: {
            /** Rejected On */
            rejected_on?: string | null;
        };
        /**
         * Renewal
         * @description A contract term that ends, and what has become of its renewal.
         */
        Renewal: {
            /**
             * Deal Id
             * Format: uuid
             * @description The deal whose term ends.
             */
            deal_id: string;
            /**
             * Customer Id
             * Format: uuid
             */
            customer_id: string;
            /** Customer Name */
            customer_name: string | null;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /** @description What is up for renewal. */
            net: components["schemas"]["Money"];
            /**
             * Term End
             * Format: date
             */
            term_end: string;
            /**
             * Status
             * @description `waiting` until the renewal is due.
             * @enum {string}
             */
            status: "waiting" | "open" | "renewed" | "expanded" | "contracted" | "churned";
            /**
             * Renewal Id
             * @description The deal that is to renew it.
             */
            renewal_id: string | null;
            /** Opened On */
            opened_on: string | null;
            /**
             * Lead Days
             * @description How many days before the end it was due, by the customer's grade of then.
             * @example 90
             */
            lead_days: number | null;
            /**
             * Settled On
             * @example null
             */
            settled_on: string | null;
            /**
             * Reason
             * @description Why it churned.
             * @example null
             */
            reason: ("price" | "competitor" | "budget" | "missing_feature" | "timing" | "no_decision_maker" | "no_answer" | "other") | null;
            /**
             * @description What was signed, once it is settled.
             * @example null
             */
            renewed_net: components["schemas"]["Money"] | null;
        };
        /**
         * RenewalPage
         * @description A page of renewals.
         */
        RenewalPage: {
            /** Items */
            items: components["schemas"]["Renewal"][];
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
            /**
             * @example {
             *       "amount_minor": 800000,
             *       "currency": "CNY"
             *     }
             */
            floor_price?: components["schemas"]["Money"] | null;
            /** Effective From */
            effective_from?: string | null;
        };
        /**
         * Retention
         * @description How much of what came up for renewal was kept.
         */
        Retention: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded before this moment.
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
            /**
             * From
             * @description The period's first day; null: from the beginning.
             */
            from: string | null;
            /**
             * To
             * @description The period's last day; null: up to `as_of`.
             */
            to: string | null;
            /** Items */
            items: components["schemas"]["RetentionItem"][];
        };
        /**
         * RetentionItem
         * @description What came up for renewal: base = renewed + churned + undecided.
         */
        RetentionItem: {
            /**
             * @description Null when nothing was asked to be cut by.
             * @example null
             */
            key: components["schemas"]["FigureKey"] | null;
            /**
             * Contracts
             * @example 3
             */
            contracts: number;
            /** @description What the contracts were signed for whose term ended. */
            base: components["schemas"]["Money"];
            /** @description The base of those that were renewed, for more or less or the same. */
            renewed: components["schemas"]["Money"];
            /**
             * @description What those signed for more were signed for beyond their base.
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            expansion: components["schemas"]["Money"];
            /**
             * @description What those signed for less fell short of their base.
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            contraction: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            churned: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            undecided: components["schemas"]["SignedMoney"];
            /**
             * Renewed Contracts
             * @example 3
             */
            renewed_contracts: number;
            /**
             * Churned Contracts
             * @example 0
             */
            churned_contracts: number;
            /**
             * Grr
             * @description Renewed ÷ base.
             * @example 1
             */
            grr: number | null;
            /**
             * Nrr
             * @description (Renewed + expansion − contraction) ÷ base.
             * @example 1
             */
            nrr: number | null;
            /** Reasons */
            reasons: components["schemas"]["ChurnedFor"][];
        };
        /**
         * RetentionRowPage
         * @description A page of what adds up to an amount.
         */
        RetentionRowPage: {
            /** Items */
            items: components["schemas"]["FigureRow"][];
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
         * ReviseTaskBody
         * @description What is given changes, the rest stays.
         */
        ReviseTaskBody: {
            /** Owner Id */
            owner_id?: string | null;
            /** Due On */
            due_on?: string | null;
            /** Blocked By */
            blocked_by?: string[] | null;
            /** Revised On */
            revised_on?: string | null;
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
        /** SettleObjectionBody */
        SettleObjectionBody: {
            /**
             * How
             * @example answered
             * @enum {string}
             */
            how: "answered" | "left_open";
            /** Settled On */
            settled_on?: string | null;
        };
        /**
         * SignDealBody
         * @description The instalments sum to the deal's net; what is left out is as the checked contract says.
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
            /**
             * Schedule
             * @default []
             */
            schedule?: components["schemas"]["InstalmentBody"][];
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
         * StageDurations
         * @description How many days deals stay in each stage.
         */
        StageDurations: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded before this moment.
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
            /**
             * From
             * @description The period's first day; null: from the beginning.
             */
            from: string | null;
            /**
             * To
             * @description The period's last day; null: up to `as_of`.
             */
            to: string | null;
            /** Stages */
            stages: components["schemas"]["StageStays"][];
        };
        /**
         * StageStays
         * @description The stays in one stage.
         */
        StageStays: {
            /**
             * Stage
             * @example needs
             * @enum {string}
             */
            stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation";
            /** @description Those that ended within the period, however. */
            left: components["schemas"]["StayDays"];
            /** @description Those that go on, up to `as_of`. */
            open: components["schemas"]["StayDays"];
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
        /** StartDeliveryBody */
        StartDeliveryBody: {
            /** Started On */
            started_on?: string | null;
        };
        /**
         * StayDays
         * @description How long some stays took.
         */
        StayDays: {
            /** Count */
            count: number;
            /**
             * Median
             * @example 12.5
             */
            median: number | null;
            /**
             * P75
             * @description Three quarters took no longer; between two stays in proportion.
             * @example 20.25
             */
            p75: number | null;
        };
        /**
         * Task
         * @description What somebody does for an order.
         */
        Task: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Order Id
             * Format: uuid
             */
            order_id: string;
            /**
             * Title
             * @example Ship the sensors
             */
            title: string;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Blocked By
             * @description Tasks of the same order that come first.
             * @example []
             */
            blocked_by: string[];
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "done" | "withdrawn";
            /**
             * Assigned On
             * Format: date
             */
            assigned_on: string;
            /**
             * Ended On
             * @example null
             */
            ended_on: string | null;
        };
        /**
         * TaskPage
         * @description A page of tasks.
         */
        TaskPage: {
            /** Items */
            items: components["schemas"]["Task"][];
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
         * Unscheduled
         * @description Signed without a payment schedule, like most from elsewhere: nothing of it will be invoiced here.
         */
        Unscheduled: {
            /**
             * Deals
             * @example 0
             */
            deals: number;
            /**
             * @example {
             *       "amount_minor": 0,
             *       "currency": "CNY"
             *     }
             */
            signed: components["schemas"]["Money"];
        };
        /**
         * Velocity
         * @description How much money a day goes through the pipeline.
         */
        Velocity: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded before this moment.
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
            /**
             * From
             * @description The period's first day; null: from the beginning.
             */
            from: string | null;
            /**
             * To
             * @description The period's last day; null: up to `as_of`.
             */
            to: string | null;
            /** Items */
            items: components["schemas"]["VelocityItem"][];
        };
        /**
         * VelocityItem
         * @description Velocity and what it is made of.
         */
        VelocityItem: {
            /**
             * @description Null when nothing was asked to be cut by.
             * @example null
             */
            key: components["schemas"]["FigureKey"] | null;
            /**
             * Open Deals
             * @description On `as_of`.
             */
            open_deals: number;
            /** Won */
            won: number;
            /** Lost */
            lost: number;
            /** @description Of those won, half up. */
            mean_value: components["schemas"]["Money"] | null;
            /**
             * Win Rate
             * @description Won ÷ closed.
             * @example 0.333333
             */
            win_rate: number | null;
            /**
             * Cycle Days
             * @description Mean days from opening to signature of those won.
             * @example 41.5
             */
            cycle_days: number | null;
            /** @description Open deals × mean value × win rate ÷ cycle days, from the exact factors, half up. */
            per_day: components["schemas"]["Money"] | null;
        };
        /**
         * WhiteSpace
         * @description What could be sold to a customer, by what its segment buys.
         */
        WhiteSpace: {
            /**
             * Customer Id
             * Format: uuid
             */
            customer_id: string;
            /** Industry */
            industry: string | null;
            /**
             * Size
             * @example medium
             */
            size: string | null;
            /**
             * Others
             * @description How many other customers are of the same industry and size.
             * @example 3
             */
            others: number;
            scope: components["schemas"]["Seen"];
            /** Items */
            items: components["schemas"]["Gap"][];
        };
        /**
         * WhiteSpaceDealBody
         * @description A product that a customer does not have, as the white space names it, and who is to sell it.
         */
        WhiteSpaceDealBody: {
            /**
             * Customer Id
             * Format: uuid
             */
            customer_id: string;
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /**
             * Quantity
             * @default 1
             * @example 1
             */
            quantity?: number;
        };
        /**
         * WinRate
         * @description How many deals are won, of those closed and of those opened.
         */
        WinRate: {
            /** Currency */
            currency: string;
            scope: components["schemas"]["Seen"];
            /**
             * As Of
             * Format: date
             * @description What was so on this day.
             */
            as_of: string;
            /**
             * Known At
             * Format: date-time
             * @description As it was recorded before this moment.
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
            /**
             * From
             * @description The period's first day; null: from the beginning.
             */
            from: string | null;
            /**
             * To
             * @description The period's last day; null: up to `as_of`.
             */
            to: string | null;
            /** Items */
            items: components["schemas"]["WinRateItem"][];
        };
        /**
         * WinRateItem
         * @description Won deals, and what they are of.
         */
        WinRateItem: {
            /**
             * @description Null when nothing was asked to be cut by.
             * @example null
             */
            key: components["schemas"]["FigureKey"] | null;
            /**
             * Opened
             * @example 6
             */
            opened: number;
            /**
             * Won
             * @description Signed within the period.
             * @example 1
             */
            won: number;
            /**
             * Lost
             * @example 2
             */
            lost: number;
            /**
             * Closed
             * @description Won and lost.
             * @example 3
             */
            closed: number;
            /**
             * Won Of Opened
             * @description Of those opened within the period, signed since.
             * @example 2
             */
            won_of_opened: number;
            /**
             * Rate Of Closed
             * @description Won ÷ closed.
             * @example 0.333333
             */
            rate_of_closed: number | null;
            /**
             * Rate Of Opened
             * @description Won of opened ÷ opened.
             * @example 0.333333
             */
            rate_of_opened: number | null;
        };
        /** WithdrawQuoteBody */
        WithdrawQuoteBody: {
            /** Withdrawn On */
            withdrawn_on?: string | null;
        };
        /** WithdrawTaskBody */
        WithdrawTaskBody: {
            /** Withdrawn On */
            withdrawn_on?: string | null;
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
         * @description - `approval_beyond_post`: The discount is beyond what your post approves
         *     - `forbidden`: This is not allowed
         *     - `import_not_allowed`: Only an import's administrator may send Import-Id
         *     - `not_an_employee`: The token names neither an employee nor an installation role
         *     - `on_behalf_not_allowed`: Only sales support may act on behalf of somebody
         *     - `separation_of_duties`: Nobody may do this for themselves
         */
        OpenDeal403: {
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
         * @description - `contract_not_found`: The deal has no contract
         *     - `deal_not_found`: There is no such deal
         *     - `objection_not_found`: There is no such objection
         *     - `product_not_found`: There is no such product
         *     - `quote_not_found`: There is no such quote
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
         *     - `contract_mismatch`: The contract says something else
         *     - `contract_not_checked`: The contract has not been checked
         *     - `contract_not_drafted`: There is no draft to check
         *     - `contract_number_taken`: The contract number is taken
         *     - `deal_already_open`: The deal has been opened before
         *     - `deal_not_lost`: Only a lost deal is reopened
         *     - `deal_not_open`: The deal is not open
         *     - `deal_not_signed`: Only a signed contract is amended
         *     - `deal_without_lines`: A deal without line items cannot be signed
         *     - `external_reference_taken`: The external reference is taken
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `product_already_listed`: The product is listed
         *     - `quote_expired`: The quote is no longer valid
         *     - `quote_not_open`: The quote does not take this now
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
         *     - `instalment_never_due`: An instalment has no day
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `note_required`: The reason 'other' needs a note
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `price_before_listing`: The price is older than the listing
         *     - `quote_without_lines`: A quote offers something
         *     - `schedule_does_not_sum`: The instalments do not sum to the deal's net
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_customer`: Nobody has registered this customer
         *     - `unknown_employee`: Nobody by this id was hired
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_product`: There is no such product to sell
         *     - `validation_failed`: The request does not have the expected shape
         */
        OpenDeal422: {
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
        ImportDeals400: {
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
        ImportDeals409: {
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
         *     - `currency_mismatch`: The amount is not in the company's currency
         *     - `customer_required`: A deal is with a customer
         *     - `date_in_future`: The date has not come yet
         *     - `dates_out_of_order`: The dates are not in order
         *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
         *     - `instalment_never_due`: An instalment has no day
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `note_required`: The reason 'other' needs a note
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `price_before_listing`: The price is older than the listing
         *     - `quote_without_lines`: A quote offers something
         *     - `schedule_does_not_sum`: The instalments do not sum to the deal's net
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_customer`: Nobody has registered this customer
         *     - `unknown_employee`: Nobody by this id was hired
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_product`: There is no such product to sell
         *     - `validation_failed`: The request does not have the expected shape
         */
        ReviseDeal422: {
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
         * @description - `contract_not_found`: The deal has no contract
         *     - `deal_not_found`: There is no such deal
         *     - `objection_not_found`: There is no such objection
         *     - `quote_not_found`: There is no such quote
         */
        AdvanceDeal404: {
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
         *     - `contract_mismatch`: The contract says something else
         *     - `contract_not_checked`: The contract has not been checked
         *     - `contract_not_drafted`: There is no draft to check
         *     - `contract_number_taken`: The contract number is taken
         *     - `deal_already_open`: The deal has been opened before
         *     - `deal_not_lost`: Only a lost deal is reopened
         *     - `deal_not_open`: The deal is not open
         *     - `deal_not_signed`: Only a signed contract is amended
         *     - `deal_without_lines`: A deal without line items cannot be signed
         *     - `external_reference_taken`: The external reference is taken
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `quote_expired`: The quote is no longer valid
         *     - `quote_not_open`: The quote does not take this now
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
         *     - `instalment_never_due`: An instalment has no day
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `note_required`: The reason 'other' needs a note
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `quote_without_lines`: A quote offers something
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
         *     - `instalment_never_due`: An instalment has no day
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `note_required`: The reason 'other' needs a note
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `quote_without_lines`: A quote offers something
         *     - `schedule_does_not_sum`: The instalments do not sum to the deal's net
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `validation_failed`: The request does not have the expected shape
         */
        SignDeal422: {
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
         *     - `currency_mismatch`: The amount is not in the company's currency
         *     - `customer_required`: A deal is with a customer
         *     - `date_in_future`: The date has not come yet
         *     - `dates_out_of_order`: The dates are not in order
         *     - `idempotency_key_reused`: The Idempotency-Key was used for another request
         *     - `instalment_never_due`: An instalment has no day
         *     - `invalid_header`: A header does not have the expected form
         *     - `invalid_id`: The id is not a UUID
         *     - `invalid_idempotency_key`: The Idempotency-Key is not 1 to 255 printable ASCII characters
         *     - `invalid_if_match`: If-Match is not one quoted version
         *     - `invalid_text`: A text holds a character that cannot be stored
         *     - `note_required`: The reason 'other' needs a note
         *     - `number_out_of_range`: A number is beyond what can be counted exactly
         *     - `price_before_listing`: The price is older than the listing
         *     - `quote_without_lines`: A quote offers something
         *     - `schedule_does_not_sum`: The instalments do not sum to the deal's net
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_customer`: Nobody has registered this customer
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_product`: There is no such product to sell
         *     - `validation_failed`: The request does not have the expected shape
         */
        IssueQuote422: {
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
        /** @description - `account_not_found`: The customer has no account */
        AccountNotFound: {
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
         * @description - `milestone_not_found`: No such milestone is planned
         *     - `order_not_found`: There is no such order
         *     - `task_not_found`: The order has no such task
         */
        ConfirmOrder404: {
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
         *     - `milestone_reached`: The milestone has been reached
         *     - `order_cancelled`: The order is cancelled
         *     - `order_out_of_order`: An order goes through its steps in order
         *     - `task_blocked`: The task waits for others
         *     - `task_not_open`: The task is not open
         *     - `too_many_tasks`: The order has too many tasks
         */
        ConfirmOrder409: {
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
         *     - `tasks_in_a_circle`: Tasks would wait for each other
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_order_line`: The order has no such line
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_task`: The order has no such task
         *     - `validation_failed`: The request does not have the expected shape
         */
        ConfirmOrder422: {
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
         * @description - `milestone_not_found`: No such milestone is planned
         *     - `order_not_found`: There is no such order
         *     - `product_not_found`: There is no such product
         *     - `task_not_found`: The order has no such task
         */
        PlanMilestone404: {
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
         *     - `milestone_reached`: The milestone has been reached
         *     - `order_cancelled`: The order is cancelled
         *     - `order_out_of_order`: An order goes through its steps in order
         *     - `product_already_listed`: The product is listed
         *     - `task_blocked`: The task waits for others
         *     - `task_not_open`: The task is not open
         *     - `too_many_tasks`: The order has too many tasks
         */
        PlanMilestone409: {
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
         *     - `currency_mismatch`: The amount is not in the company's currency
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
         *     - `tasks_in_a_circle`: Tasks would wait for each other
         *     - `too_deep`: The JSON is nested too deeply
         *     - `unknown_customer`: Nobody has registered this customer
         *     - `unknown_employee`: Nobody by this id was hired
         *     - `unknown_order_line`: The order has no such line
         *     - `unknown_parameter`: The query has a parameter that this operation does not know
         *     - `unknown_product`: There is no such product to sell
         *     - `unknown_task`: The order has no such task
         *     - `validation_failed`: The request does not have the expected shape
         */
        PlanMilestone422: {
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
        /** @description - `order_not_found`: There is no such order */
        OrderNotFound: {
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
         * @description - `invoice_not_found`: There is no such invoice
         *     - `payment_not_found`: There is no such payment
         *     - `product_not_found`: There is no such product
         *     - `write_off_not_found`: There is no such write-off
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
         *     - `correction_exceeds_open`: More would be taken back than is open
         *     - `external_reference_taken`: The external reference is taken
         *     - `idempotency_key_in_progress`: A request with this Idempotency-Key is running
         *     - `import_not_open`: The import is not open
         *     - `invoice_number_taken`: The invoice number is taken
         *     - `invoice_settled`: Nothing is open on the invoice
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
         *     - `line_repeated`: A line is named twice, or none is
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
        ImportProductLines422: {
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
                    /** @example id,version,name,listed_on,external_reference */
                    "text/csv": string;
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
                     *           "vat_bp": 1300,
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
                     *               },
                     *               "floor_price": {
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
                    /** @example id,version,name,product_line_id,product_line_name,external_reference,vat_bp,prices,list_price.amount_minor,list_price.currency,unit_cost.amount_minor,unit_cost.currency */
                    "text/csv": string;
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
                 *       "floor_price": {
                 *         "amount_minor": 800000,
                 *         "currency": "CNY"
                 *       },
                 *       "vat_bp": 1300,
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
                     *       "vat_bp": 1300,
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
                     *           },
                     *           "floor_price": {
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
                     *       "vat_bp": 1300,
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
                     *           },
                     *           "floor_price": {
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
                 *           "floor_price": {
                 *             "amount_minor": 800000,
                 *             "currency": "CNY"
                 *           },
                 *           "vat_bp": 1300,
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
                     *             "vat_bp": 1300,
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
                     *                 },
                     *                 "floor_price": {
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
                 *       "floor_price": {
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
                     *       "vat_bp": 1300,
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
                     *           },
                     *           "floor_price": {
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
                /** @description The ETag held: 304 while the resource has not moved on. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
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
                    ETag: components["headers"]["ETag"];
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
            /** @description As it is held already, by `If-None-Match`. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
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
                    ETag: components["headers"]["ETag"];
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
                     *       "vat_bp": 1300,
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
                     *           },
                     *           "floor_price": {
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
                     *           "forecast_category": "pipeline",
                     *           "forecast_override": null,
                     *           "need": null,
                     *           "objections": [],
                     *           "activities": 1,
                     *           "contract": null,
                     *           "close_pushes": 0,
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
                    /** @example id,customer_id,customer_name,source,channel,owner_id,credits,lines,net.amount_minor,net.currency,version,status,stage,probability_bp,weighted.amount_minor,weighted.currency,forecast_category,forecast_override,need.need,need.budget.amount_minor,need.budget.currency,need.intent_confirmed,need.recorded_on,objections,activities,contract.number,contract.status,contract.delivery_on,contract.company_signatories,contract.customer_signatories,contract.file_reference,contract.drafted_on,contract.decided_on,contract.mismatches,close_pushes,expected_close_on,opened_on,closed_on,lost_reason,lost_in,term_start,term_end,schedule,origin,external_reference */
                    "text/csv": string;
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["OpenDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OpenDeal422"];
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
                     *             "forecast_category": "pipeline",
                     *             "forecast_override": null,
                     *             "need": null,
                     *             "objections": [],
                     *             "activities": 1,
                     *             "contract": null,
                     *             "close_pushes": 0,
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
                 *               "due_on": "2026-04-30",
                 *               "trigger": null,
                 *               "days": 0
                 *             }
                 *           ],
                 *           "external_reference": "crm-4711"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportDealsBody"];
                /**
                 * @example owner_id,customer_id,credits,lines,stage,expected_close_on,opened_on,closed_on,lost_reason,note,source,channel,schedule,external_reference
                 *     0199d3a0-5c00-7000-8000-8b848a683efe,0199d3a0-5c00-7000-8000-1e38d67dbe8f,"[{""employee_id"":""0199d3a0-5c00-7000-8000-6d774b9b22c3"",""share_bp"":10000}]","[{""product_id"":""0199d3a0-5c00-7000-8000-c3adad4f81b3"",""quantity"":10,""net"":{""amount_minor"":12000000,""currency"":""CNY""}}]",signed,2026-03-01,2026-03-01,2026-03-01,other,,referral,direct,"[{""net"":{""amount_minor"":12000000,""currency"":""CNY""},""due_on"":""2026-04-30"",""trigger"":null,""days"":0}]",crm-4711
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
            /** @description The job that goes through the rows of the file. */
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
                     *             "forecast_category": "pipeline",
                     *             "forecast_override": null,
                     *             "need": null,
                     *             "objections": [],
                     *             "activities": 1,
                     *             "contract": null,
                     *             "close_pushes": 0,
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
            400: components["responses"]["ImportDeals400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportDeals409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `batch_empty`: The batch has no items
             *     - `batch_too_large`: The batch has more than 200 items
             *     - `body_required`: A body is required
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
            503: components["responses"]["AddProductLine503"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["OpenDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReviseDeal422"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
                 *           "due_on": "2026-04-30",
                 *           "trigger": null,
                 *           "days": 0
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AdvanceDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["SignDeal422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    logActivity: {
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
                 *       "kind": "demo",
                 *       "outcome": "interested",
                 *       "contact_id": "0199d3a0-5c00-7000-8000-13d1ed7740db",
                 *       "done_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["LogActivityBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-bfad3c45ec17",
                     *       "version": 1,
                     *       "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "stage": "presentation",
                     *       "kind": "demo",
                     *       "outcome": "interested",
                     *       "contact_id": "0199d3a0-5c00-7000-8000-13d1ed7740db",
                     *       "done_on": "2026-03-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
    recordNeed: {
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
                 *       "need": "Sensors for twelve cold stores.",
                 *       "budget": {
                 *         "amount_minor": 12000000,
                 *         "currency": "CNY"
                 *       },
                 *       "intent_confirmed": true,
                 *       "recorded_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["RecordNeedBody"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AdvanceDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["SignDeal422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    raiseObjection: {
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
                 *       "objection": "Delivery takes too long.",
                 *       "raised_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["RaiseObjectionBody"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
    settleObjection: {
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
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "how": "answered",
                 *       "settled_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["SettleObjectionBody"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
    overrideForecast: {
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
                 *       "category": "commit",
                 *       "overridden_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["OverrideForecastBody"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
    issueQuote: {
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
                 *       "lines": [
                 *         {
                 *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                 *           "quantity": 10,
                 *           "discount_bp": 0
                 *         }
                 *       ],
                 *       "delivery_on": "2026-06-30",
                 *       "valid_until": "2026-06-30",
                 *       "schedule": [
                 *         {
                 *           "net": {
                 *             "amount_minor": 12000000,
                 *             "currency": "CNY"
                 *           },
                 *           "due_on": "2026-04-30",
                 *           "trigger": null,
                 *           "days": 0
                 *         }
                 *       ],
                 *       "issued_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["IssueQuoteBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-551ebffe6dc0",
                     *       "version": 1,
                     *       "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "number": 1,
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "status": "awaiting_approval",
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "list_net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "discount_bp": 1,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "floor_net": null
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "discount_bp": 1,
                     *       "delivery_on": "2026-03-31",
                     *       "valid_until": "2026-03-31",
                     *       "schedule": [],
                     *       "approver": "regional_manager",
                     *       "issued_by": [
                     *         "0199d3a0-5c00-7000-8000-d5c038ccbbf6"
                     *       ],
                     *       "issued_on": "2026-03-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["OpenDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IssueQuote422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    approveQuote: {
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
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "approved_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveQuoteBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-551ebffe6dc0",
                     *       "version": 1,
                     *       "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "number": 1,
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "status": "awaiting_approval",
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "list_net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "discount_bp": 1,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "floor_net": null
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "discount_bp": 1,
                     *       "delivery_on": "2026-03-31",
                     *       "valid_until": "2026-03-31",
                     *       "schedule": [],
                     *       "approver": "regional_manager",
                     *       "issued_by": [
                     *         "0199d3a0-5c00-7000-8000-d5c038ccbbf6"
                     *       ],
                     *       "issued_on": "2026-03-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
    rejectQuote: {
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
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rejected_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["RejectQuoteBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-551ebffe6dc0",
                     *       "version": 1,
                     *       "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "number": 1,
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "status": "awaiting_approval",
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "list_net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "discount_bp": 1,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "floor_net": null
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "discount_bp": 1,
                     *       "delivery_on": "2026-03-31",
                     *       "valid_until": "2026-03-31",
                     *       "schedule": [],
                     *       "approver": "regional_manager",
                     *       "issued_by": [
                     *         "0199d3a0-5c00-7000-8000-d5c038ccbbf6"
                     *       ],
                     *       "issued_on": "2026-03-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
    withdrawQuote: {
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
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "withdrawn_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawQuoteBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-551ebffe6dc0",
                     *       "version": 1,
                     *       "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "number": 1,
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "status": "awaiting_approval",
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "list_net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "discount_bp": 1,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "floor_net": null
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "discount_bp": 1,
                     *       "delivery_on": "2026-03-31",
                     *       "valid_until": "2026-03-31",
                     *       "schedule": [],
                     *       "approver": "regional_manager",
                     *       "issued_by": [
                     *         "0199d3a0-5c00-7000-8000-d5c038ccbbf6"
                     *       ],
                     *       "issued_on": "2026-03-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
    acceptQuote: {
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
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accepted_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptQuoteBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-551ebffe6dc0",
                     *       "version": 1,
                     *       "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "number": 1,
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "customer_name": "Harbour Foods",
                     *       "status": "awaiting_approval",
                     *       "lines": [
                     *         {
                     *           "number": 1,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "quantity": 10,
                     *           "list_net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "discount_bp": 1,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "floor_net": null
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "discount_bp": 1,
                     *       "delivery_on": "2026-03-31",
                     *       "valid_until": "2026-03-31",
                     *       "schedule": [],
                     *       "approver": "regional_manager",
                     *       "issued_by": [
                     *         "0199d3a0-5c00-7000-8000-d5c038ccbbf6"
                     *       ],
                     *       "issued_on": "2026-03-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
    draftContract: {
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
                 *       "number": "C-2026-0042",
                 *       "schedule": [
                 *         {
                 *           "net": {
                 *             "amount_minor": 12000000,
                 *             "currency": "CNY"
                 *           },
                 *           "due_on": "2026-04-30",
                 *           "trigger": null,
                 *           "days": 0
                 *         }
                 *       ],
                 *       "delivery_on": "2026-06-30",
                 *       "term_start": "2026-04-01",
                 *       "term_end": "2027-03-31",
                 *       "company_signatories": [
                 *         "0199d3a0-5c00-7000-8000-1c3ea8532dab"
                 *       ],
                 *       "customer_signatories": [
                 *         "0199d3a0-5c00-7000-8000-470a5e047790"
                 *       ],
                 *       "file_reference": "contracts/2026/0042.pdf",
                 *       "drafted_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["DraftContractBody"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["OpenDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReviseDeal422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    checkContract: {
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
                 *       "checked_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["CheckContractBody"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["AdvanceDeal404"];
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
    amendContract: {
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
                 *       "schedule": [
                 *         {
                 *           "net": {
                 *             "amount_minor": 12000000,
                 *             "currency": "CNY"
                 *           },
                 *           "due_on": "2026-04-30",
                 *           "trigger": null,
                 *           "days": 0
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
                 *       "term_end": "2027-06-30",
                 *       "amended_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["AmendContractBody"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["OpenDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IssueQuote422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listActivities: {
        parameters: {
            query?: {
                deal_id?: string | null;
                customer_id?: string | null;
                owner_id?: string | null;
                contact_id?: string | null;
                kind?: ("call" | "mail" | "online_meeting" | "visit" | "demo") | null;
                outcome?: ("reached" | "follow_up" | "interested" | "not_interested" | "not_reached") | null;
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
                     *           "id": "0199d3a0-5c00-7000-8000-bfad3c45ec17",
                     *           "version": 1,
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "stage": "presentation",
                     *           "kind": "demo",
                     *           "outcome": "interested",
                     *           "contact_id": "0199d3a0-5c00-7000-8000-13d1ed7740db",
                     *           "done_on": "2026-03-31"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityPage"];
                    /** @example id,version,deal_id,customer_id,customer_name,owner_id,stage,kind,outcome,contact_id,done_on */
                    "text/csv": string;
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
    listQuotes: {
        parameters: {
            query?: {
                deal_id?: string | null;
                customer_id?: string | null;
                owner_id?: string | null;
                status?: ("awaiting_approval" | "offered" | "accepted" | "superseded" | "rejected" | "withdrawn") | null;
                approver?: ("regional_manager" | "sales_director" | "general_manager") | null;
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
                     *           "id": "0199d3a0-5c00-7000-8000-551ebffe6dc0",
                     *           "version": 1,
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "number": 1,
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "status": "awaiting_approval",
                     *           "lines": [
                     *             {
                     *               "number": 1,
                     *               "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *               "product_name": "Cold Chain Monitor",
                     *               "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *               "product_line_name": "Monitoring",
                     *               "quantity": 10,
                     *               "list_net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               },
                     *               "discount_bp": 1,
                     *               "net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               },
                     *               "floor_net": null
                     *             }
                     *           ],
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "discount_bp": 1,
                     *           "delivery_on": "2026-03-31",
                     *           "valid_until": "2026-03-31",
                     *           "schedule": [],
                     *           "approver": "regional_manager",
                     *           "issued_by": [
                     *             "0199d3a0-5c00-7000-8000-d5c038ccbbf6"
                     *           ],
                     *           "issued_on": "2026-03-31"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["QuotePage"];
                    /** @example id,version,deal_id,number,owner_id,customer_id,customer_name,status,lines,net.amount_minor,net.currency,discount_bp,delivery_on,valid_until,schedule,approver,issued_by,issued_on */
                    "text/csv": string;
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
    getDeal: {
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
                deal_id: string;
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            /** @description As it is held already, by `If-None-Match`. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
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
                    /** @example id,version,type,actor,on_behalf_of,occurred_on,occurred_at,recorded_at,data */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            404: components["responses"]["DealNotFound"];
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
                    /** @example id,version,type,actor,on_behalf_of,occurred_on,occurred_at,recorded_at,data */
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            404: components["responses"]["AccountNotFound"];
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
    getFunnel: {
        parameters: {
            query?: {
                by?: "none" | "owner" | "product_line" | "source" | "channel";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *       "from": "2026-03-31",
                     *       "to": "2026-03-31",
                     *       "items": [
                     *         {
                     *           "key": null,
                     *           "stages": [
                     *             {
                     *               "stage": "needs",
                     *               "entered": 3,
                     *               "advanced": 1,
                     *               "lost": 1,
                     *               "open": 1,
                     *               "conversion": 0.333333,
                     *               "skipped": 0
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Funnel"];
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
    explainFunnel: {
        parameters: {
            query: {
                measure: "entered" | "advanced" | "lost" | "skipped";
                stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealAdvanced",
                     *           "amount": 1,
                     *           "net": null,
                     *           "days": 0,
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "counts_on": "2026-03-31",
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FigureRowPage"];
                    /** @example deal_id,event_id,event_type,amount,net.amount_minor,net.currency,days,owner_id,product_line_id,counts_on,occurred_on,known_at */
                    "text/csv": string;
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
    getStageDurations: {
        parameters: {
            query?: {
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *       "from": "2026-03-31",
                     *       "to": "2026-03-31",
                     *       "stages": [
                     *         {
                     *           "stage": "needs",
                     *           "left": {
                     *             "count": 1,
                     *             "median": 12.5,
                     *             "p75": 20.25
                     *           },
                     *           "open": {
                     *             "count": 1,
                     *             "median": 12.5,
                     *             "p75": 20.25
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StageDurations"];
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
    explainStageDurations: {
        parameters: {
            query: {
                measure: "left" | "open";
                stage: "research" | "screening" | "contact" | "needs" | "presentation" | "negotiation";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealAdvanced",
                     *           "amount": 1,
                     *           "net": null,
                     *           "days": 0,
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "counts_on": "2026-03-31",
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FigureRowPage"];
                    /** @example deal_id,event_id,event_type,amount,net.amount_minor,net.currency,days,owner_id,product_line_id,counts_on,occurred_on,known_at */
                    "text/csv": string;
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
    getWinRate: {
        parameters: {
            query?: {
                by?: "none" | "owner" | "product_line" | "source" | "channel";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *       "from": "2026-03-31",
                     *       "to": "2026-03-31",
                     *       "items": [
                     *         {
                     *           "key": null,
                     *           "opened": 6,
                     *           "won": 1,
                     *           "lost": 2,
                     *           "closed": 3,
                     *           "won_of_opened": 2,
                     *           "rate_of_closed": 0.333333,
                     *           "rate_of_opened": 0.333333
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WinRate"];
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
    explainWinRate: {
        parameters: {
            query: {
                measure: "opened" | "won" | "lost" | "won_of_opened";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealAdvanced",
                     *           "amount": 1,
                     *           "net": null,
                     *           "days": 0,
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "counts_on": "2026-03-31",
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FigureRowPage"];
                    /** @example deal_id,event_id,event_type,amount,net.amount_minor,net.currency,days,owner_id,product_line_id,counts_on,occurred_on,known_at */
                    "text/csv": string;
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
    getLostReasons: {
        parameters: {
            query?: {
                by?: "none" | "owner" | "product_line" | "source" | "channel";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *       "from": "2026-03-31",
                     *       "to": "2026-03-31",
                     *       "items": [
                     *         {
                     *           "key": null,
                     *           "lost": 1,
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "reasons": [
                     *             {
                     *               "count": 1,
                     *               "net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               },
                     *               "share": 0.333333,
                     *               "reason": "price"
                     *             }
                     *           ],
                     *           "stages": [
                     *             {
                     *               "count": 1,
                     *               "net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               },
                     *               "share": 0.333333,
                     *               "stage": "research"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LostReasons"];
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
    explainLostReasons: {
        parameters: {
            query: {
                reason: "price" | "competitor" | "budget" | "missing_feature" | "timing" | "no_decision_maker" | "no_answer" | "other";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealAdvanced",
                     *           "amount": 1,
                     *           "net": null,
                     *           "days": 0,
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "counts_on": "2026-03-31",
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FigureRowPage"];
                    /** @example deal_id,event_id,event_type,amount,net.amount_minor,net.currency,days,owner_id,product_line_id,counts_on,occurred_on,known_at */
                    "text/csv": string;
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
    getVelocity: {
        parameters: {
            query?: {
                by?: "none" | "owner" | "product_line" | "source" | "channel";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *       "from": "2026-03-31",
                     *       "to": "2026-03-31",
                     *       "items": [
                     *         {
                     *           "key": null,
                     *           "open_deals": 1,
                     *           "won": 1,
                     *           "lost": 1,
                     *           "mean_value": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "win_rate": 0.333333,
                     *           "cycle_days": 41.5,
                     *           "per_day": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Velocity"];
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
    explainVelocity: {
        parameters: {
            query: {
                measure: "open" | "won" | "cycle" | "lost";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealAdvanced",
                     *           "amount": 1,
                     *           "net": null,
                     *           "days": 0,
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "counts_on": "2026-03-31",
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FigureRowPage"];
                    /** @example deal_id,event_id,event_type,amount,net.amount_minor,net.currency,days,owner_id,product_line_id,counts_on,occurred_on,known_at */
                    "text/csv": string;
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
    getLeakage: {
        parameters: {
            query?: {
                by?: "none" | "owner" | "product_line" | "source" | "channel";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *       "from": "2026-03-31",
                     *       "to": "2026-03-31",
                     *       "items": [
                     *         {
                     *           "key": null,
                     *           "entered": 3,
                     *           "no_answer": 1,
                     *           "leakage_rate": 0.333333
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Leakage"];
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
    explainLeakage: {
        parameters: {
            query: {
                measure: "entered" | "no_answer";
                /** @description First day of the period */
                from?: string | null;
                /** @description Last day of the period */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealAdvanced",
                     *           "amount": 1,
                     *           "net": null,
                     *           "days": 0,
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "counts_on": "2026-03-31",
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FigureRowPage"];
                    /** @example deal_id,event_id,event_type,amount,net.amount_minor,net.currency,days,owner_id,product_line_id,counts_on,occurred_on,known_at */
                    "text/csv": string;
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
    getOrderBook: {
        parameters: {
            query?: {
                by?: "none" | "owner" | "product_line" | "source" | "channel";
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *           "key": null,
                     *           "deals": 1,
                     *           "signed": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "invoiced": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "backlog": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "unscheduled": {
                     *             "deals": 0,
                     *             "signed": {
                     *               "amount_minor": 0,
                     *               "currency": "CNY"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderBook"];
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
    explainOrderBook: {
        parameters: {
            query: {
                measure: "signed" | "invoiced" | "unscheduled";
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
                product_line_id?: string | null;
                source?: string | null;
                channel?: string | null;
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
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealAdvanced",
                     *           "amount": 1,
                     *           "net": null,
                     *           "days": 0,
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "counts_on": "2026-03-31",
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FigureRowPage"];
                    /** @example deal_id,event_id,event_type,amount,net.amount_minor,net.currency,days,owner_id,product_line_id,counts_on,occurred_on,known_at */
                    "text/csv": string;
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
    listRenewals: {
        parameters: {
            query?: {
                status?: ("waiting" | "open" | "renewed" | "expanded" | "contracted" | "churned") | null;
                owner_id?: string | null;
                customer_id?: string | null;
                /** @description First day a term ends on */
                from?: string | null;
                /** @description Last day a term ends on */
                to?: string | null;
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
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "net": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "term_end": "2027-03-31",
                     *           "status": "waiting",
                     *           "renewal_id": "0199d3a0-5c00-7000-8000-65c395d1341e",
                     *           "opened_on": "2026-01-12",
                     *           "lead_days": 90,
                     *           "settled_on": null,
                     *           "reason": null,
                     *           "renewed_net": null
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RenewalPage"];
                    /** @example deal_id,customer_id,customer_name,owner_id,net.amount_minor,net.currency,term_end,status,renewal_id,opened_on,lead_days,settled_on,reason,renewed_net.amount_minor,renewed_net.currency */
                    "text/csv": string;
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
    getRetention: {
        parameters: {
            query?: {
                by?: "none" | "owner";
                /** @description First day a term ends on */
                from?: string | null;
                /** @description Last day a term ends on */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
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
                     *       "from": "2026-03-31",
                     *       "to": "2026-03-31",
                     *       "items": [
                     *         {
                     *           "key": null,
                     *           "contracts": 3,
                     *           "base": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "renewed": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "expansion": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "contraction": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "churned": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "undecided": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "renewed_contracts": 3,
                     *           "churned_contracts": 0,
                     *           "grr": 1,
                     *           "nrr": 1,
                     *           "reasons": [
                     *             {
                     *               "reason": "price",
                     *               "contracts": 1,
                     *               "net": {
                     *                 "amount_minor": 12000000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Retention"];
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
    explainRetention: {
        parameters: {
            query: {
                measure: "base" | "renewed" | "expansion" | "contraction" | "churned";
                reason?: ("price" | "competitor" | "budget" | "missing_feature" | "timing" | "no_decision_maker" | "no_answer" | "other") | null;
                /** @description First day a term ends on */
                from?: string | null;
                /** @description Last day a term ends on */
                to?: string | null;
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                owner_id?: string | null;
                /** @description Deals of who works in it or below it on `as_of` */
                unit_id?: string | null;
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
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "event_id": "0199d3a0-5c00-7000-8000-57c7c8267db4",
                     *           "event_type": "DealAdvanced",
                     *           "amount": 1,
                     *           "net": null,
                     *           "days": 0,
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "counts_on": "2026-03-31",
                     *           "occurred_on": "2026-03-31",
                     *           "known_at": "2026-03-31T09:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RetentionRowPage"];
                    /** @example deal_id,event_id,event_type,amount,net.amount_minor,net.currency,days,owner_id,product_line_id,counts_on,occurred_on,known_at */
                    "text/csv": string;
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
    confirmOrder: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deliveries": [
                 *         {
                 *           "line": 1,
                 *           "planned_on": "2026-06-30"
                 *         }
                 *       ],
                 *       "confirmed_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmOrderBody"];
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
                     *           },
                     *           "status": "open",
                     *           "delivered_on": "2026-03-31",
                     *           "cancelled_on": null
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
                     *       "undelivered": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "received_on": "2026-03-31",
                     *       "confirmed_on": "2026-03-31",
                     *       "started_on": "2026-03-31",
                     *       "delivered_on": "2026-03-31",
                     *       "accepted_on": "2026-03-31",
                     *       "warranty_end": "2027-03-01",
                     *       "warranty_ended_on": null,
                     *       "cancelled_on": null,
                     *       "cancel_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ConfirmOrder404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConfirmOrder409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ConfirmOrder422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    startDelivery: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "started_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["StartDeliveryBody"];
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
                     *           },
                     *           "status": "open",
                     *           "delivered_on": "2026-03-31",
                     *           "cancelled_on": null
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
                     *       "undelivered": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "received_on": "2026-03-31",
                     *       "confirmed_on": "2026-03-31",
                     *       "started_on": "2026-03-31",
                     *       "delivered_on": "2026-03-31",
                     *       "accepted_on": "2026-03-31",
                     *       "warranty_end": "2027-03-01",
                     *       "warranty_ended_on": null,
                     *       "cancelled_on": null,
                     *       "cancel_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ConfirmOrder404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConfirmOrder409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ConfirmOrder422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    planMilestone: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "delivery",
                 *       "line": 1,
                 *       "planned_on": "2026-06-30",
                 *       "responsible_id": "0199d3a0-5c00-7000-8000-3837020c119a",
                 *       "asked_by": "company",
                 *       "agreed_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["PlanMilestoneBody"];
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
                     *           },
                     *           "status": "open",
                     *           "delivered_on": "2026-03-31",
                     *           "cancelled_on": null
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
                     *       "undelivered": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "received_on": "2026-03-31",
                     *       "confirmed_on": "2026-03-31",
                     *       "started_on": "2026-03-31",
                     *       "delivered_on": "2026-03-31",
                     *       "accepted_on": "2026-03-31",
                     *       "warranty_end": "2027-03-01",
                     *       "warranty_ended_on": null,
                     *       "cancelled_on": null,
                     *       "cancel_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["PlanMilestone404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PlanMilestone409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PlanMilestone422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    reachMilestone: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "installation",
                 *       "line": 1,
                 *       "reached_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["ReachMilestoneBody"];
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
                     *           },
                     *           "status": "open",
                     *           "delivered_on": "2026-03-31",
                     *           "cancelled_on": null
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
                     *       "undelivered": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "received_on": "2026-03-31",
                     *       "confirmed_on": "2026-03-31",
                     *       "started_on": "2026-03-31",
                     *       "delivered_on": "2026-03-31",
                     *       "accepted_on": "2026-03-31",
                     *       "warranty_end": "2027-03-01",
                     *       "warranty_ended_on": null,
                     *       "cancelled_on": null,
                     *       "cancel_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ConfirmOrder404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConfirmOrder409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ConfirmOrder422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    deliverOrder: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         1
                 *       ],
                 *       "delivered_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["DeliverOrderBody"];
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
                     *           },
                     *           "status": "open",
                     *           "delivered_on": "2026-03-31",
                     *           "cancelled_on": null
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
                     *       "undelivered": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "received_on": "2026-03-31",
                     *       "confirmed_on": "2026-03-31",
                     *       "started_on": "2026-03-31",
                     *       "delivered_on": "2026-03-31",
                     *       "accepted_on": "2026-03-31",
                     *       "warranty_end": "2027-03-01",
                     *       "warranty_ended_on": null,
                     *       "cancelled_on": null,
                     *       "cancel_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ConfirmOrder404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConfirmOrder409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ConfirmOrder422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    acceptOrder: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accepted_on": "2026-03-01",
                 *       "warranty_end": "2027-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptOrderBody"];
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
                     *           },
                     *           "status": "open",
                     *           "delivered_on": "2026-03-31",
                     *           "cancelled_on": null
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
                     *       "undelivered": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "received_on": "2026-03-31",
                     *       "confirmed_on": "2026-03-31",
                     *       "started_on": "2026-03-31",
                     *       "delivered_on": "2026-03-31",
                     *       "accepted_on": "2026-03-31",
                     *       "warranty_end": "2027-03-01",
                     *       "warranty_ended_on": null,
                     *       "cancelled_on": null,
                     *       "cancel_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ConfirmOrder404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConfirmOrder409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ConfirmOrder422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    cancelOrder: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         1
                 *       ],
                 *       "reason": "customer_withdrew",
                 *       "note": "They moved the plant.",
                 *       "cancelled_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["CancelOrderBody"];
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
                     *           },
                     *           "status": "open",
                     *           "delivered_on": "2026-03-31",
                     *           "cancelled_on": null
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
                     *       "undelivered": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "received_on": "2026-03-31",
                     *       "confirmed_on": "2026-03-31",
                     *       "started_on": "2026-03-31",
                     *       "delivered_on": "2026-03-31",
                     *       "accepted_on": "2026-03-31",
                     *       "warranty_end": "2027-03-01",
                     *       "warranty_ended_on": null,
                     *       "cancelled_on": null,
                     *       "cancel_reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ConfirmOrder404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConfirmOrder409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ConfirmOrder422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    assignTask: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Ship the sensors",
                 *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *       "due_on": "2026-06-30",
                 *       "blocked_by": [],
                 *       "assigned_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["AssignTaskBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-14bc7aeea995",
                     *       "version": 1,
                     *       "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *       "title": "Ship the sensors",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "due_on": "2026-04-30",
                     *       "blocked_by": [],
                     *       "status": "open",
                     *       "assigned_on": "2026-03-31",
                     *       "ended_on": null
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-14bc7aeea995",
                     *       "version": 1,
                     *       "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *       "title": "Ship the sensors",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "due_on": "2026-04-30",
                     *       "blocked_by": [],
                     *       "status": "open",
                     *       "assigned_on": "2026-03-31",
                     *       "ended_on": null
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["PlanMilestone404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PlanMilestone409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PlanMilestone422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    reviseTask: {
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
                order_id: string;
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *       "due_on": "2026-06-30",
                 *       "blocked_by": [],
                 *       "revised_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["ReviseTaskBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-14bc7aeea995",
                     *       "version": 1,
                     *       "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *       "title": "Ship the sensors",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "due_on": "2026-04-30",
                     *       "blocked_by": [],
                     *       "status": "open",
                     *       "assigned_on": "2026-03-31",
                     *       "ended_on": null
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["PlanMilestone404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PlanMilestone409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PlanMilestone422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    withdrawTask: {
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
                order_id: string;
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "withdrawn_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawTaskBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-14bc7aeea995",
                     *       "version": 1,
                     *       "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *       "title": "Ship the sensors",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "due_on": "2026-04-30",
                     *       "blocked_by": [],
                     *       "status": "open",
                     *       "assigned_on": "2026-03-31",
                     *       "ended_on": null
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ConfirmOrder404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConfirmOrder409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ConfirmOrder422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    completeTask: {
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
                order_id: string;
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "completed_on": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["CompleteTaskBody"];
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
                     *       "id": "0199d3a0-5c00-7000-8000-14bc7aeea995",
                     *       "version": 1,
                     *       "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *       "title": "Ship the sensors",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "due_on": "2026-04-30",
                     *       "blocked_by": [],
                     *       "status": "open",
                     *       "assigned_on": "2026-03-31",
                     *       "ended_on": null
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            404: components["responses"]["ConfirmOrder404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConfirmOrder409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ConfirmOrder422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getWhiteSpace: {
        parameters: {
            query: {
                customer_id: string;
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
                     *       "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *       "industry": "food",
                     *       "size": "medium",
                     *       "others": 3,
                     *       "scope": {
                     *         "reach": "all",
                     *         "persons": null
                     *       },
                     *       "items": [
                     *         {
                     *           "product_line_id": "0199d3a0-5c00-7000-8000-6b2c2d3b9242",
                     *           "product_line_name": "Monitoring",
                     *           "buyers": 1,
                     *           "share": 0.333333,
                     *           "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                     *           "product_name": "Cold Chain Monitor"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WhiteSpace"];
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
    openWhiteSpaceDeal: {
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
                 *       "product_id": "0199d3a0-5c00-7000-8000-c3adad4f81b3",
                 *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                 *       "quantity": 1
                 *     }
                 */
                "application/json": components["schemas"]["WhiteSpaceDealBody"];
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
                     *       "forecast_category": "pipeline",
                     *       "forecast_override": null,
                     *       "need": null,
                     *       "objections": [],
                     *       "activities": 1,
                     *       "contract": null,
                     *       "close_pushes": 0,
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
            403: components["responses"]["OpenDeal403"];
            404: components["responses"]["OpenDeal404"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OpenDeal409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OpenDeal422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                deal_id?: string | null;
                customer_id?: string | null;
                owner_id?: string | null;
                status?: ("received" | "confirmed" | "in_delivery" | "delivered" | "accepted" | "cancelled") | null;
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
                     *               },
                     *               "status": "open",
                     *               "delivered_on": "2026-03-31",
                     *               "cancelled_on": null
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
                     *           "undelivered": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "received_on": "2026-03-31",
                     *           "confirmed_on": "2026-03-31",
                     *           "started_on": "2026-03-31",
                     *           "delivered_on": "2026-03-31",
                     *           "accepted_on": "2026-03-31",
                     *           "warranty_end": "2027-03-01",
                     *           "warranty_ended_on": null,
                     *           "cancelled_on": null,
                     *           "cancel_reason": null
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OrderPage"];
                    /** @example id,customer_id,customer_name,source,channel,owner_id,credits,lines,net.amount_minor,net.currency,version,status,deal_id,undelivered.amount_minor,undelivered.currency,received_on,confirmed_on,started_on,delivered_on,accepted_on,warranty_end,warranty_ended_on,cancelled_on,cancel_reason */
                    "text/csv": string;
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
                /** @description The ETag held: 304 while the resource has not moved on. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
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
                    ETag: components["headers"]["ETag"];
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
                     *           },
                     *           "status": "open",
                     *           "delivered_on": "2026-03-31",
                     *           "cancelled_on": null
                     *         }
                     *       ],
                     *       "net": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "id": "0199d3a0-5c00-7000-8000-f44bee7e6ee7",
                     *       "version": 1,
                     *       "status": "received",
                     *       "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *       "undelivered": {
                     *         "amount_minor": 12000000,
                     *         "currency": "CNY"
                     *       },
                     *       "received_on": "2026-03-31",
                     *       "confirmed_on": "2026-03-31",
                     *       "started_on": "2026-03-31",
                     *       "delivered_on": "2026-03-31",
                     *       "accepted_on": "2026-03-31",
                     *       "warranty_end": "2027-03-01",
                     *       "warranty_ended_on": null,
                     *       "cancelled_on": null,
                     *       "cancel_reason": null,
                     *       "milestones": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-b527da59e541",
                     *           "version": 1,
                     *           "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "responsible_id": "0199d3a0-5c00-7000-8000-3837020c119a",
                     *           "kind": "delivery",
                     *           "line": 1,
                     *           "status": "open",
                     *           "planned_on": "2026-03-31",
                     *           "promised_on": "2026-03-31",
                     *           "reached_on": "2026-03-31",
                     *           "on_time": true
                     *         }
                     *       ],
                     *       "tasks": [
                     *         {
                     *           "id": "0199d3a0-5c00-7000-8000-14bc7aeea995",
                     *           "version": 1,
                     *           "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "title": "Ship the sensors",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "due_on": "2026-04-30",
                     *           "blocked_by": [],
                     *           "status": "open",
                     *           "assigned_on": "2026-03-31",
                     *           "ended_on": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderInFull"];
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
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            404: components["responses"]["OrderNotFound"];
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
    listOrderHistory: {
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
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            404: components["responses"]["OrderNotFound"];
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
    listMilestones: {
        parameters: {
            query?: {
                order_id?: string | null;
                owner_id?: string | null;
                responsible_id?: string | null;
                status?: ("open" | "reached" | "dropped") | null;
                kind?: ("delivery" | "installation" | "training" | "commissioning" | "acceptance") | null;
                planned_from?: string | null;
                planned_to?: string | null;
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
                     *           "id": "0199d3a0-5c00-7000-8000-b527da59e541",
                     *           "version": 1,
                     *           "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "deal_id": "0199d3a0-5c00-7000-8000-a47d043ffc68",
                     *           "customer_id": "0199d3a0-5c00-7000-8000-1e38d67dbe8f",
                     *           "customer_name": "Harbour Foods",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "responsible_id": "0199d3a0-5c00-7000-8000-3837020c119a",
                     *           "kind": "delivery",
                     *           "line": 1,
                     *           "status": "open",
                     *           "planned_on": "2026-03-31",
                     *           "promised_on": "2026-03-31",
                     *           "reached_on": "2026-03-31",
                     *           "on_time": true
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MilestonePage"];
                    /** @example id,version,order_id,deal_id,customer_id,customer_name,owner_id,responsible_id,kind,line,status,planned_on,promised_on,reached_on,on_time */
                    "text/csv": string;
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
    getOnTimeDelivery: {
        parameters: {
            query?: {
                /** @description Business time: what was so on this day */
                as_of?: string | null;
                /** @description System time: what was recorded before this moment, in RFC 3339 with its zone */
                known_at?: string | null;
                kind?: ("delivery" | "installation" | "training" | "commissioning" | "acceptance") | null;
                promised_from?: string | null;
                promised_to?: string | null;
                by?: "none" | "product_line" | "owner";
                bucket?: "none" | "month";
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
                     *             "kind": "product_line",
                     *             "id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *             "name": "Lin Mei"
                     *           },
                     *           "month": "2026-03",
                     *           "promised": 12,
                     *           "on_time": 9,
                     *           "late": 2,
                     *           "open": 1,
                     *           "rate": 0.75
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OnTime"];
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
    listTasks: {
        parameters: {
            query?: {
                order_id?: string | null;
                owner_id?: string | null;
                status?: ("open" | "done" | "withdrawn") | null;
                due_from?: string | null;
                due_to?: string | null;
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
                     *           "id": "0199d3a0-5c00-7000-8000-14bc7aeea995",
                     *           "version": 1,
                     *           "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "title": "Ship the sensors",
                     *           "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *           "due_on": "2026-04-30",
                     *           "blocked_by": [],
                     *           "status": "open",
                     *           "assigned_on": "2026-03-31",
                     *           "ended_on": null
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TaskPage"];
                    /** @example id,version,order_id,title,owner_id,due_on,blocked_by,status,assigned_on,ended_on */
                    "text/csv": string;
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
    getTask: {
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
                task_id: string;
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
                     *       "id": "0199d3a0-5c00-7000-8000-14bc7aeea995",
                     *       "version": 1,
                     *       "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *       "title": "Ship the sensors",
                     *       "owner_id": "0199d3a0-5c00-7000-8000-8b848a683efe",
                     *       "due_on": "2026-04-30",
                     *       "blocked_by": [],
                     *       "status": "open",
                     *       "assigned_on": "2026-03-31",
                     *       "ended_on": null
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
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
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            /** @description - `task_not_found`: The order has no such task */
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
    listDue: {
        parameters: {
            query?: {
                person_id?: string | null;
                due_to?: string | null;
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
                     *           "kind": "task",
                     *           "id": "0199d3a0-5c00-7000-8000-2651c06a1872",
                     *           "version": 1,
                     *           "order_id": "0199d3a0-5c00-7000-8000-ca13a6b2c965",
                     *           "person_id": "0199d3a0-5c00-7000-8000-731200a87b2f",
                     *           "due_on": "2026-04-30",
                     *           "title": "Ship the sensors",
                     *           "milestone": null
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "has_more": false,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DuePage"];
                    /** @example id,kind,version,order_id,person_id,due_on,title,milestone */
                    "text/csv": string;
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
                 *       "sort": "-created_at",
                 *       "cursor": null,
                 *       "limit": 50,
                 *       "include_total": false,
                 *       "filter_groups": [
                 *         {
                 *           "filters": [
                 *             {
                 *               "field": "stage",
                 *               "op": "eq",
                 *               "value": "text"
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
                     *           "forecast_category": "pipeline",
                     *           "forecast_override": null,
                     *           "need": null,
                     *           "objections": [],
                     *           "activities": 1,
                     *           "contract": null,
                     *           "close_pushes": 0,
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
                 *       "sort": "-received_on",
                 *       "cursor": null,
                 *       "limit": 50,
                 *       "include_total": false,
                 *       "filter_groups": [
                 *         {
                 *           "filters": [
                 *             {
                 *               "field": "deal_id",
                 *               "op": "eq",
                 *               "value": "0199d3a0-5c00-7000-8000-1e38d67dbe8f"
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
                     *               },
                     *               "status": "open",
                     *               "delivered_on": "2026-03-31",
                     *               "cancelled_on": null
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
                     *           "undelivered": {
                     *             "amount_minor": 12000000,
                     *             "currency": "CNY"
                     *           },
                     *           "received_on": "2026-03-31",
                     *           "confirmed_on": "2026-03-31",
                     *           "started_on": "2026-03-31",
                     *           "delivered_on": "2026-03-31",
                     *           "accepted_on": "2026-03-31",
                     *           "warranty_end": "2027-03-01",
                     *           "warranty_ended_on": null,
                     *           "cancelled_on": null,
                     *           "cancel_reason": null
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
                 *       "sort": "due_on",
                 *       "cursor": null,
                 *       "limit": 50,
                 *       "include_total": false,
                 *       "filter_groups": [
                 *         {
                 *           "filters": [
                 *             {
                 *               "field": "number",
                 *               "op": "eq",
                 *               "value": "text"
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
                     *           "credited": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "written_off": {
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
                 *       "sort": "-received_on",
                 *       "cursor": null,
                 *       "limit": 50,
                 *       "include_total": false,
                 *       "filter_groups": [
                 *         {
                 *           "filters": [
                 *             {
                 *               "field": "customer_id",
                 *               "op": "eq",
                 *               "value": "0199d3a0-5c00-7000-8000-1e38d67dbe8f"
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
                     *       "credited": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "written_off": {
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
                     *           "credited": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "written_off": {
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
            /** @description As it is held already, by `If-None-Match`. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            404: components["responses"]["AccountNotFound"];
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
                     *           "credited": {
                     *             "amount_minor": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "written_off": {
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
                    /** @example id,version,number,customer_id,customer_name,deal_id,order_id,owner_id,instalment,issued_on,due_on,status,net.amount_minor,net.currency,vat.amount_minor,vat.currency,gross.amount_minor,gross.currency,paid.amount_minor,paid.currency,credited.amount_minor,credited.currency,written_off.amount_minor,written_off.currency,outstanding.amount_minor,outstanding.currency */
                    "text/csv": string;
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
                /** @description The ETag held: 304 while the resource has not moved on. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
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
                    ETag: components["headers"]["ETag"];
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
                     *       "credited": {
                     *         "amount_minor": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "written_off": {
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
            /** @description As it is held already, by `If-None-Match`. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
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
                    /** @example id,version,customer_id,reference,received_on,gross.amount_minor,gross.currency,refunded.amount_minor,refunded.currency,on_account.amount_minor,on_account.currency,allocations */
                    "text/csv": string;
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
                /** @description The ETag held: 304 while the resource has not moved on. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
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
                    ETag: components["headers"]["ETag"];
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
            /** @description As it is held already, by `If-None-Match`. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
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
    importProductLines: {
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
                 * @example name,listed_on,external_reference
                 *     Monitoring,2026-03-01,crm-4711
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
            400: components["responses"]["ImportDeals400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportDeals409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ImportProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    importProducts: {
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
                 * @example name,product_line_id,list_price.amount_minor,list_price.currency,unit_cost.amount_minor,unit_cost.currency,floor_price.amount_minor,floor_price.currency,vat_bp,listed_on,external_reference
                 *     Cold Chain Monitor,0199d3a0-5c00-7000-8000-6b2c2d3b9242,1200000,CNY,800000,CNY,800000,CNY,1300,2026-03-01,crm-4711
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
            400: components["responses"]["ImportDeals400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportDeals409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ImportProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
            default: components["responses"]["AnyProblem"];
        };
    };
    importPayments: {
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
                 * @example reference,gross.amount_minor,gross.currency,received_on,allocations,customer_id
                 *     BANK-2026-0731,12000000,CNY,2026-03-01,"[{""invoice_id"":""0199d3a0-5c00-7000-8000-16a54288bcaf"",""gross"":{""amount_minor"":12000000,""currency"":""CNY""}}]",0199d3a0-5c00-7000-8000-1e38d67dbe8f
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
            400: components["responses"]["ImportDeals400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ImportDeals409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ImportProductLines422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
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
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            404: components["responses"]["JobNotFound"];
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
            400: components["responses"]["ListProductLines400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["ListProductLines403"];
            404: components["responses"]["JobNotFound"];
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
            400: components["responses"]["AddProductLine400"];
            401: components["responses"]["AddProductLine401"];
            403: components["responses"]["AddProductLine403"];
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
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CancelJob422"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["AddProductLine503"];
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
            409: components["responses"]["ImportDeals409"];
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
            409: components["responses"]["ImportDeals409"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["AddProductLine413"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CancelJob422"];
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
