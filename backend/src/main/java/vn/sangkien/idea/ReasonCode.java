package vn.sangkien.idea;

/** Why an idea was returned, refused or marked a duplicate; the law asks for refusals in writing with reasons. */
public enum ReasonCode {
    NOT_APPLIED, OUT_OF_WINDOW, NOT_RECOGNISED, IP_PROTECTED, PUBLIC_ORDER, INSUFFICIENT_CONTENT, WRONG_UNIT, OTHER
}
