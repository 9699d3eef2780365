package org.plumbline.guards;

import java.util.ArrayList;
import java.util.List;

/** Collects what a rule finds. */
final class Findings {

    private final List<Violation> violations = new ArrayList<>();

    void add(String file, int line, String what) {
        violations.add(new Violation(file, line, what));
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
