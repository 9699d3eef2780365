package org.plumbline.core.likelihood;

import org.plumbline.core.reasoning.Source;

/**
 * A result in the chart that was not counted.
 *
 * @param test the test or cluster
 * @param result the result in words
 * @param reason why it was not counted
 * @param why the same in words
 */
public record LeftOut(Source test, String result, Reason reason, String why) {

    /** Why a result is not counted. */
    public enum Reason {
        /** The test gave no clear result, or what is left of the cluster may still decide it. */
        UNDECIDED,
        /** No study gives a likelihood ratio for this result. */
        NO_EVIDENCE,
        /** It is part of, or shares tests with, a cluster that decided. */
        IN_CLUSTER,
        /** It depends on a test that says more. */
        DEPENDENT,
        /** It was found after treatment had begun: it tells how treatment went, not what was there before. */
        REPEATED
    }
}
