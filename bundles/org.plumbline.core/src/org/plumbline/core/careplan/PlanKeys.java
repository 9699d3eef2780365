package org.plumbline.core.careplan;

/** Keys by which decisions on parts of a plan are kept. */
final class PlanKeys {

    private PlanKeys() {
    }

    /** The key of an entry that is suggested in a plan. */
    static String of(String entry) {
        return "plan/" + entry;
    }
}
