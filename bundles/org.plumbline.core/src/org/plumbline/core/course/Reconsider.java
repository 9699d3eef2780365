package org.plumbline.core.course;

import org.plumbline.core.reasoning.Trail;

/**
 * Something to look at again when care does not go as expected. Advice, which can be overruled with a reason.
 *
 * @param key key of the suggestion, for the decision about it
 * @param topic what it is about
 * @param words what to look at, in a sentence
 * @param trail what it rests on
 */
public record Reconsider(String key, Topic topic, String words, Trail trail) {

    /** What may have to change. */
    public enum Topic {
        /** A red flag that the course itself raises. */
        RED_FLAG,
        /** The working diagnosis. */
        DIAGNOSIS,
        /** Findings that do not fit together. */
        FINDINGS,
        /** Whether visits and home programme are kept. */
        ADHERENCE,
        /** What is prescribed, and how much. */
        DOSE
    }
}
