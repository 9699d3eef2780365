package org.plumbline.core.careplan;

import java.util.List;

/**
 * A conflict between sources on which the plan depends.
 *
 * @param conflict id of the conflict
 * @param label what it is about
 * @param held the position in use
 * @param own whether the clinic chose it; else it is the one of the catalogue
 * @param reason why the catalogue prefers its own
 * @param others the other positions, in the order of the catalogue
 */
public record Disagreement(String conflict, String label, Held held, boolean own, String reason, List<Held> others) {

    /**
     * A position.
     *
     * @param id id within the conflict
     * @param text the position
     * @param source who holds it
     */
    public record Held(String id, String text, String source) {
    }

    public Disagreement {
        others = List.copyOf(others);
    }
}
