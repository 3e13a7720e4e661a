package hms.billing.entity;

import hms.platform.Rule;

/** Every way billing can say no. */
public enum BillingRule implements Rule {
    /** Two lines of the price list cannot have the same code. */
    CODE_TAKEN,
    /** A kind of room has one price of a day. */
    ROOM_KIND_TAKEN,
    /** A day in bed is priced per kind of room, and nothing else is. */
    ROOM_KIND_NEEDED,
    /** Nothing costs less than nothing. */
    AMOUNT_NEGATIVE,
    /** Money has no more decimals than its currency. */
    AMOUNT_TOO_FINE,
    /** What was charged at an earlier price stays. */
    PRICE_IN_PAST,
    /** The line of the price list is withdrawn. */
    PRICE_WITHDRAWN,
    /** The line of the price list is in use already. */
    PRICE_IN_USE,
    /** The line has no price today in the currency of the account. */
    NO_PRICE,
    /** A charge is for one or more. */
    QUANTITY_IMPOSSIBLE,
    /** The patient has no account to charge. */
    NO_ACCOUNT,
    /** The page is about another patient than the account. */
    WRONG_PATIENT,
    /** The charge stands on a bill: it is corrected by a credit, never taken off. */
    ALREADY_BILLED,
    /** The charge does not stand already. */
    ALREADY_CANCELLED,
    /** The charge follows its treatment, which is changed in the chart. */
    FOLLOWS_TREATMENT,
    /** Only a positive amount can be paid. */
    NOTHING_TO_PAY,
    /** Nobody pays more than is owed. */
    MORE_THAN_OWED,
    /** The money given does not cover the amount. */
    TENDERED_TOO_LITTLE,
    /** Change is given in cash only. */
    CHANGE_ONLY_IN_CASH
}
