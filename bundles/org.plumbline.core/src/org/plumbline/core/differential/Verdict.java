package org.plumbline.core.differential;

import java.util.List;

/** What a differential comes to. It is advice; the working diagnosis is the clinician's. */
public sealed interface Verdict {

    /** Why, in a sentence. */
    String why();

    /**
     * One condition leads.
     *
     * @param hypothesis the condition
     * @param together conditions that commonly come with it and have enough speaking for them too
     * @param ahead by how much it leads over the next that does not commonly come with it
     */
    record Leading(Hypothesis hypothesis, List<Hypothesis> together, double ahead, String why) implements Verdict {

        public Leading {
            together = List.copyOf(together);
        }
    }

    /**
     * Nothing leads by enough.
     *
     * @param candidates the conditions that are too close to each other; none where too little is known
     */
    record Open(List<Hypothesis> candidates, String why) implements Verdict {

        public Open {
            candidates = List.copyOf(candidates);
        }
    }
}
